import { useCallback } from "react";
import type { SearchHit } from "../../atlas/source.ts";
import { saidOf } from "../../view/search-words.ts";
import { useGround } from "../context.ts";
import { ChoiceField, type Ask, type FieldProps } from "./ChoiceField.tsx";
import { hitGroups } from "./hit-choice.tsx";

/** A field that asks for a node by any of its names. */
export const Combobox = ({ onChoose, ...props }: FieldProps & { readonly onChoose: (hit: SearchHit) => void }) => {
  const ground = useGround();
  const ask = useCallback<Ask>(
    (text) => {
      if (text === "") return null;
      const answer = async () => {
        const answers = await ground.source.find(text);
        return { said: saidOf(text, answers), groups: hitGroups(answers, { ground, fits: () => true, onChoose }) };
      };
      return answer();
    },
    [ground, onChoose],
  );
  return <ChoiceField {...props} ask={ask} />;
};
