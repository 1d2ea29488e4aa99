import { useCallback } from "react";
import type { SearchHit } from "../../atlas/source.ts";
import type { NodeKind } from "../../model/ids.ts";
import { quoted } from "../../view/search-words.ts";
import { useGround } from "../context.ts";
import { Icon } from "../parts/Icon.tsx";
import type { Ask } from "../search/ChoiceField.tsx";
import { hitGroups } from "../search/hit-choice.tsx";
import type { ChoiceGroup } from "../search/offer.ts";

const perKind = 8;

interface Wanted {
  readonly kind: NodeKind;
  /** What cannot be chosen. */
  readonly except?: string;
  readonly onChoose: (hit: SearchHit) => void;
  /** Takes what nothing is called yet. */
  readonly onNew?: (name: string) => void;
}

/** Offers what is known of one kind, and what is written as a new name where that may be one. */
export const useFind = ({ kind, except, onChoose, onNew }: Wanted): Ask => {
  const ground = useGround();
  return useCallback(
    (text) => {
      if (text === "") return null;
      const answer = async () => {
        const { hits, counts } = await ground.source.find(text, perKind);
        const own = hits.filter((hit) => hit.kind === kind && hit.id !== except);
        const isKnown = own.some(({ name }) => name === text);
        const fresh: readonly ChoiceGroup[] =
          onNew === undefined || isKnown
            ? []
            : [
                {
                  name: "As a new name",
                  last: true,
                  choices: [{ id: "new", mark: <Icon name="plus" />, name: text, direct: true, choose: () => onNew(text) }],
                },
              ];
        return {
          said: own.length === 0 && fresh.length === 0 ? `Nothing here is called ${quoted(text)}. Try a part of the name.` : null,
          groups: [...hitGroups({ hits: own, counts }, { ground, fits: () => true, onChoose }), ...fresh],
        };
      };
      return answer();
    },
    [ground, kind, except, onChoose, onNew],
  );
};
