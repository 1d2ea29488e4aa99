import { useCallback } from "react";
import { useApp, useStore } from "../context.ts";
import { focusLensAfter } from "../lens-focus.ts";
import { keysOf } from "../palette/keys.ts";
import { phone, useMedia } from "../use-media.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { useSearchAsk } from "./use-search-ask.tsx";

const label = "Search works, people, institutions, venues";
const everything = "Search by name, or say what to do";

/** The search of the whole atlas: what is chosen is selected. By Ctrl-K, and on a phone always, it finds what can be done too. */
export const Search = () => {
  const { desk, store } = useApp();
  const small = useMedia(phone);
  const sought = useStore(desk.sought);
  const all = small || sought === "everything";
  const ask = useSearchAsk(all);
  const field = useCallback(
    (element: HTMLInputElement) => {
      desk.field.current = element;
      return () => {
        desk.field.current = null;
      };
    },
    [desk],
  );
  return (
    <ChoiceField
      field={field}
      label={all ? everything : label}
      placeholder={small ? "Search this atlas" : all ? everything : label}
      keys={all && !small ? keysOf.palette : [...keysOf.search, ...keysOf.palette]}
      ask={ask}
      onLeave={() => {
        desk.field.current?.blur();
        desk.sought.set("names");
        focusLensAfter(store);
      }}
    />
  );
};
