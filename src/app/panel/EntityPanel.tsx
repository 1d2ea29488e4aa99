import type { EntityDetail, WorkSummary } from "../../atlas/source.ts";
import { longDate } from "../../view/dates.ts";
import type { About } from "../../view/names.ts";
import { venueShares } from "../../view/venue-shares.ts";
import { capitalised, sizeWords } from "../../view/words.ts";
import type { Place } from "../../model/place.ts";
import { useGround } from "../context.ts";
import { Sigla } from "../parts/Sigla.tsx";
import { EntityActions } from "./EntityActions.tsx";
import { EntityEvidence } from "./Evidence.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { Section } from "./Section.tsx";
import { Top } from "./Top.tsx";
import { WorkRow, WorkSwatch } from "./WorkRows.tsx";
import { OtherNames } from "./OtherNames.tsx";

const Names = ({ rows }: { readonly rows: EntityDetail["parts"] }) => (
  <ul className="name-rows">
    {rows.map(({ id, name, works }) => (
      <li key={id}>
        <NodeLink id={id}>{name}</NodeLink>
        <span className="facet-count">{works}</span>
      </li>
    ))}
  </ul>
);

export const sizes = (works: readonly WorkSummary[]): string =>
  `${sizeWords(works.length, works.filter(({ listed }) => !listed).length)} in these lists`;

const StatedAt = ({ places }: { readonly places: readonly Place[] | undefined }) =>
  places === undefined ? null : <Sigla places={places} most={2} />;

/** What a row need not say again on the page of a node; a series has editions, which its rows do say. */
const aboutOf = (detail: EntityDetail, work: WorkSummary): About =>
  detail.kind === "institution" ? "institution" : work.venue?.id === detail.id ? "venue" : null;

export const Works = ({ detail }: { readonly detail: EntityDetail }) => {
  const { map } = useGround();
  const groups =
    detail.kind === "topic"
      ? []
      : map.regions.map((region) => ({ name: region.name, works: detail.works.filter((work) => work.region === region.id) }));
  const rest = {
    name: groups.length === 0 ? "" : "Elsewhere",
    works: detail.kind === "topic" ? detail.works : detail.works.filter(({ region }) => region === undefined),
  };
  return (
    <Section name="Works" aside={detail.kind === "topic" ? detail.works.length : "by topic"}>
      {[...groups, rest]
        .filter(({ works }) => works.length > 0)
        .map(({ name, works }) => (
          <div key={name} className="work-group">
            {name !== "" && <h4>{name}</h4>}
            <ul className="work-rows">
              {works.map((work) => (
                <WorkRow
                  key={work.id}
                  work={work}
                  mark={<WorkSwatch work={work} />}
                  about={aboutOf(detail, work)}
                  end={<StatedAt places={detail.worksAt.get(work.id)} />}
                />
              ))}
            </ul>
          </div>
        ))}
    </Section>
  );
};

const besideWords = { institution: "Works with", venue: "Beside it", topic: "Stands beside", person: "Writes with" } as const;
const partsWords = { institution: "Labs", venue: "Editions", topic: "Narrower topics", person: "Parts" } as const;

/** The editions at which the works of an institution, topic or person appeared, with their share. */
export const Venues = ({ works }: { readonly works: readonly WorkSummary[] }) => {
  const venues = venueShares(works);
  const most = Math.max(1, ...venues.map(({ works: count }) => count));
  if (venues.length === 0) return null;
  return (
    <Section name="Appeared at">
      <ul className="name-rows bars">
        {venues.map(({ id, name, works: count }) => (
          <li key={id}>
            <NodeLink id={id}>{name}</NodeLink>
            <span className="share-bar" style={{ "--length": count / most }} />
            <span className="facet-count">{count}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
};

export const EntityPanel = ({ detail }: { readonly detail: EntityDetail }) => {
  const { kind, name, parts, partOf, beside, works, aliases, properties } = detail;
  return (
    <>
      <Top
        key={detail.id}
        id={detail.id}
        kind={[capitalised(kind), ...properties.map(({ label, value }) => (label === "Starts" ? longDate(value) : value))].join(", ")}
        grid={null}
        title={name}
        subtitle={sizes(works)}
        actions={<EntityActions detail={detail} />}
      />
      <OtherNames partOf={partOf} aliases={aliases} />
      {parts.length > 0 && (
        <Section name={partsWords[kind]} aside={parts.length}>
          <Names rows={parts} />
        </Section>
      )}
      <Works detail={detail} />
      {beside.length > 0 && (
        <Section name={besideWords[kind]} aside="works shared">
          <Names rows={beside.slice(0, 12)} />
        </Section>
      )}
      {kind !== "venue" && <Venues works={works} />}
      <EntityEvidence places={detail.places} />
    </>
  );
};
