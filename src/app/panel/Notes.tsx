import type { Fact } from "../../atlas/source.ts";
import { Sigla } from "../parts/Sigla.tsx";
import { Section } from "./Section.tsx";

/** What the lists say in their own words; text, whatever it looks like. */
export const Notes = ({ notes }: { readonly notes: readonly Fact<string>[] }) =>
  notes.length === 0 ? null : (
    <Section name={notes.length === 1 ? "Note" : "Notes"} aside="as written">
      <ul className="notes">
        {notes.map(({ value, places }) => (
          <li key={`${places[0]?.source} ${places[0]?.line} ${value}`}>
            <q dir="auto">{value}</q>
            <Sigla places={places} />
          </li>
        ))}
      </ul>
    </Section>
  );
