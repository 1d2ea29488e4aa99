import type { ReactNode } from "react";
import type { Fact, Named, WorkDetail } from "../../atlas/source.ts";
import type { Link } from "../../model/link.ts";
import type { Place } from "../../model/place.ts";
import { longDate } from "../../view/dates.ts";
import { counted } from "../../view/words.ts";
import { SafeLink } from "../parts/SafeLink.tsx";
import { Sigla } from "../parts/Sigla.tsx";
import { NodeLink } from "./NodeLink.tsx";

/** A row of the panel: a label once, then its values, each with where it stands. What is missing is said in words. */
const Rows = <T,>({
  label,
  facts,
  none,
  render,
}: {
  readonly label: string;
  readonly facts: readonly Fact<T>[];
  readonly none: string;
  readonly render: (value: T) => ReactNode;
}) => (
  <div className="fact" data-fact={label}>
    <dt style={{ "--rows": Math.max(1, facts.length) }}>{label}</dt>
    {facts.length === 0 ? (
      <dd className="missing">{none}</dd>
    ) : (
      facts.map((fact, index) => (
        // Facts have no identity of their own; they never move within their row.
        <dd key={`${label} ${index}`}>
          <span className="fact-value">{render(fact.value)}</span>
          <Sigla places={fact.places} />
        </dd>
      ))
    )}
  </div>
);

const linkWords: Readonly<Record<Link["rel"], string>> = {
  paper: "Paper",
  arxiv: "arXiv",
  code: "Code",
  slides: "Slides",
  poster: "Poster",
  video: "Video",
  homepage: "Page",
  benchmark: "Benchmark",
  notes: "Notes",
  other: "Link",
};

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? url;

const Links = ({ links, identifiers }: Pick<WorkDetail, "links" | "identifiers">) => {
  const known = [
    ...links,
    ...(identifiers.doi === undefined ? [] : [{ rel: "other" as const, url: `https://doi.org/${identifiers.doi}` }]),
    ...(identifiers.arxiv === undefined || links.some(({ rel }) => rel === "arxiv")
      ? []
      : [{ rel: "arxiv" as const, url: `https://arxiv.org/abs/${identifiers.arxiv}` }]),
  ];
  return (
    <div className="fact">
      <dt>Links</dt>
      {known.length === 0 ? (
        <dd className="missing">none in any list</dd>
      ) : (
        <dd className="links">
          {known.map(({ rel, url }) => (
            <span key={`${rel} ${url}`} title={url}>
              <SafeLink href={url}>{rel === "other" ? hostOf(url) : linkWords[rel]}</SafeLink>
            </span>
          ))}
        </dd>
      )}
    </div>
  );
};

const others = (works: number): string => (works <= 1 ? "no other work" : counted(works, "work"));

export const Facts = ({ detail }: { readonly detail: WorkDetail }) => {
  const awards: readonly Fact<string>[] = detail.summary.awards.map((value) => ({ value, places: [] as readonly Place[] }));
  const year: readonly Fact<string>[] =
    detail.venues.length === 0 && detail.summary.date !== undefined
      ? [{ value: longDate(detail.summary.date), places: detail.places.slice(0, 1) }]
      : [];
  return (
    <dl className="facts">
      <Rows
        label="Venue"
        facts={detail.venues}
        none="none named"
        render={({ id, name, starts }) => (
          <>
            <NodeLink id={id}>{name}</NodeLink>
            {starts !== undefined && <span className="detail">, {longDate(starts)}</span>}
          </>
        )}
      />
      {year.length > 0 && <Rows label="Date" facts={year} none="" render={(value) => value} />}
      <Rows
        label={detail.institutions.length > 1 ? "Institutions" : "Institution"}
        facts={detail.institutions}
        none="none named"
        render={({ id, name, works }) => (
          <>
            <NodeLink id={id}>{name}</NodeLink>
            <span className="detail">, {others(works)}</span>
          </>
        )}
      />
      <Rows
        label={detail.topics.length > 1 ? "Topics" : "Topic"}
        facts={detail.topics}
        none="none named"
        render={({ id, name, works }) => (
          <>
            <NodeLink id={id}>{name}</NodeLink>
            <span className="detail">, {others(works)}</span>
          </>
        )}
      />
      <Rows<Named> label="People" facts={detail.people} none="none named" render={({ id, name }) => <NodeLink id={id}>{name}</NodeLink>} />
      {awards.length > 0 && (
        <div className="fact">
          <dt>{awards.length > 1 ? "Awards" : "Award"}</dt>
          <dd>
            <span className="fact-value">
              <span className="star" aria-hidden="true">
                ★{" "}
              </span>
              {detail.summary.awards.join(", ")}
            </span>
          </dd>
        </div>
      )}
      <Links links={detail.links} identifiers={detail.identifiers} />
    </dl>
  );
};
