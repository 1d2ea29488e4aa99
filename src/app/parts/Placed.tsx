import type { Place } from "../../model/place.ts";
import { Sigla } from "./Sigla.tsx";

/** Words with where they stand: the place stays with the last word, so that it never begins a line. */
export const Placed = ({ text, places }: { readonly text: string; readonly places: readonly Place[] }) => {
  const last = text.lastIndexOf(" ") + 1;
  return (
    <>
      {text.slice(0, last)}
      <span className="kept">
        {text.slice(last)} <Sigla places={places} most={2} />
      </span>
    </>
  );
};
