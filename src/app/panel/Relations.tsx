import type { WorkDetail } from "../../atlas/source.ts";
import { nameInFull } from "../../view/names.ts";
import { edgeVerb } from "../../view/relation-words.ts";
import { counted } from "../../view/words.ts";
import { Sigla } from "../parts/Sigla.tsx";
import { Section } from "./Section.tsx";
import { useFirst } from "./use-first.tsx";
import { WorkRow } from "./WorkRows.tsx";

type Side = WorkDetail["refersTo"];

const Mark = ({ listed, side }: { readonly listed: boolean; readonly side: "up" | "down" }) => (
  <span className={`relation-mark ${side} ${listed ? "listed" : "gap"}`} aria-hidden="true" />
);

const Rows = ({ relations, side }: { readonly relations: Side; readonly side: "up" | "down" }) => {
  /** A work that is referred to in two ways has two rows, which only the way tells apart. */
  const isTwice = (id: string): boolean => relations.filter(({ work }) => work.id === id).length > 1;
  const { shown, more } = useFirst(relations, 24);
  return (
    <>
      <ul className="work-rows">
        {shown.map(({ relation, work }) => (
          <WorkRow
            key={`${relation.type} ${work.id}`}
            work={work}
            mark={<Mark listed={work.listed} side={side} />}
            {...(isTwice(work.id) ? { hint: edgeVerb(relation.type) } : {})}
            end={<Sigla places={relation.places} most={2} />}
          />
        ))}
      </ul>
      {more}
    </>
  );
};

/** What a work refers to, and what refers to it: as stated, each with its line. */
export const Relations = ({ detail }: { readonly detail: WorkDetail }) => {
  const { refersTo, referredToBy, summary } = detail;
  const name = nameInFull(summary);
  return (
    <>
      <Section name="Refers to" aside={refersTo.length === 0 ? 0 : `${refersTo.length}, stated`}>
        {refersTo.length === 0 ? (
          <p className="said">
            {summary.listed ? `No list names a work that ${name} refers to.` : `No list has ${name}, so what it refers to is not known.`}
          </p>
        ) : (
          <Rows relations={refersTo} side="up" />
        )}
      </Section>
      <Section name="Referred to by" aside={referredToBy.length === 0 ? 0 : `${referredToBy.length}, stated`}>
        {referredToBy.length === 0 ? (
          <p className="said">No list names a work that refers to {name}.</p>
        ) : (
          <Rows relations={referredToBy} side="down" />
        )}
      </Section>
    </>
  );
};

/** Works that are alike: inferred, and named so. */
export const Similar = ({ detail }: { readonly detail: WorkDetail }) => {
  const { similar } = detail;
  if (similar.length === 0) return null;
  const strongest = Math.max(...similar.map(({ relation }) => relation.weight ?? 0));
  return (
    <Section name="Similar works" aside="inferred">
      <ul className="work-rows similar">
        {similar.slice(0, 6).map(({ relation, work }) => (
          <WorkRow
            key={work.id}
            work={work}
            mark={null}
            hint={relation.reason ?? "alike"}
            end={
              <meter
                className="likeness"
                min={0}
                max={1}
                value={strongest === 0 ? 0 : (relation.weight ?? 0)}
                aria-label={`Likeness ${Math.round((relation.weight ?? 0) * 100)} %`}
              />
            }
          />
        ))}
      </ul>
      {similar.length > 6 && <p className="said">{counted(similar.length - 6, "more")} less alike.</p>}
    </Section>
  );
};
