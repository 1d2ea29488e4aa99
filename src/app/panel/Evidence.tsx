import type { Witness, WorkDetail } from "../../atlas/source.ts";
import type { Place } from "../../model/place.ts";
import { allPlaces, testimony, witnessRows } from "../../view/evidence.ts";
import { counted } from "../../view/words.ts";
import { useApp, useGround } from "../context.ts";
import { Sigla } from "../parts/Sigla.tsx";
import { Section } from "./Section.tsx";
import { useFirst } from "./use-first.tsx";

/** More ticks than this cannot be told apart on a bar of the panel's width. */
const mostTicks = 160;

/** Of lines that would be drawn on the same spot the first. */
const ticksOf = (lines: readonly number[], length: number): readonly number[] => {
  if (lines.length <= mostTicks) return lines;
  const spots = new Map<number, number>();
  for (const line of lines) {
    const spot = Math.floor((line / Math.max(1, length)) * mostTicks);
    if (!spots.has(spot)) spots.set(spot, line);
  }
  return [...spots.values()];
};

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
            {ticksOf(lines, witness.lines).map((line) => (
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
  const { shown, more } = useFirst(testimony(detail, overview.witnesses), 12);
  return (
    <Section name="Evidence" aside={speaking(places, overview.witnesses)}>
      <Witnesses places={places} />
      <ul className="testimony">
        {shown.map(({ place, says }) => (
          <li key={`${place.source} ${place.line}`}>
            <Sigla places={[place]} />
            <span>{says}</span>
          </li>
        ))}
      </ul>
      {more}
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
