import type { Witness, WorkDetail } from "../../atlas/source.ts";
import type { Place } from "../../model/place.ts";
import { allPlaces, testimony, witnessRows } from "../../view/evidence.ts";
import { counted } from "../../view/words.ts";
import { useApp, useGround } from "../context.ts";
import { Sigla } from "../parts/Sigla.tsx";
import { Section } from "./Section.tsx";

/** Each list drawn to its length, with a tick at every line that speaks of the node. */
const Witnesses = ({ places }: { readonly places: readonly Place[] }) => {
  const { store } = useApp();
  const { overview } = useGround();
  const longest = Math.max(1, ...overview.witnesses.map(({ lines }) => lines));
  return (
    <ul className="witnesses">
      {witnessRows(places, overview.witnesses).map(({ witness, lines }) => (
        <li key={witness.id} data-silent={lines.length === 0 || undefined}>
          <b>{witness.siglum}</b>
          <span className="witness-title" title={witness.path}>
            {witness.title}
          </span>
          <span className="witness-bar" style={{ "--length": witness.lines / longest }}>
            {lines.map((line) => (
              <button
                key={line}
                type="button"
                tabIndex={-1}
                aria-hidden="true"
                style={{ "--at": witness.lines <= 1 ? 0 : (line - 1) / (witness.lines - 1) }}
                onClick={() => store.showEvidence({ source: witness.id, line })}
              />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
};

const speaking = (places: readonly Place[], witnesses: readonly Witness[]): string => {
  const lists = new Set(places.map(({ source }) => source)).size;
  return `${lists} of ${counted(witnesses.length, "list")}`;
};

export const WorkEvidence = ({ detail }: { readonly detail: WorkDetail }) => {
  const { overview } = useGround();
  const places = allPlaces(detail);
  return (
    <Section name="Evidence" aside={speaking(places, overview.witnesses)}>
      <Witnesses places={places} />
      <ul className="testimony">
        {testimony(detail, overview.witnesses).map(({ place, says }) => (
          <li key={`${place.source} ${place.line}`}>
            <Sigla places={[place]} />
            <span>{says}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};

export const EntityEvidence = ({ places }: { readonly places: readonly Place[] }) => {
  const { overview } = useGround();
  if (places.length === 0) return null;
  return (
    <Section name="Evidence" aside={speaking(places, overview.witnesses)}>
      <Witnesses places={places} />
      <p className="testimony-all">
        <Sigla places={places} most={8} />
      </p>
    </Section>
  );
};
