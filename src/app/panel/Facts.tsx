import { useCallback, type ReactNode } from "react";
import type { Fact, Named, WorkDetail } from "../../atlas/source.ts";
import type { Link } from "../../model/link.ts";
import type { Place } from "../../model/place.ts";
import type { SourceId } from "../../model/ids.ts";
import { longDate } from "../../view/dates.ts";
import { linksByPlace, ownDate, placesOfAward, type Texts } from "../../view/stated.ts";
import { counted } from "../../view/words.ts";
import { useGround } from "../context.ts";
import { SafeLink } from "../parts/SafeLink.tsx";
import { Sigla } from "../parts/Sigla.tsx";
import { useAnswer } from "../use-answer.ts";
import { FilterBy } from "./FilterBy.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { RegionRow } from "./RegionRow.tsx";

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

/** Where the lists state it; nothing where none of their lines does. */
const StatedAt = ({ places }: { readonly places: readonly Place[] }) => (places.length === 0 ? null : <Sigla places={places} />);

const Links = ({ detail, texts }: { readonly detail: WorkDetail; readonly texts: Texts }) => {
  const groups = linksByPlace(detail, texts);
  return (
    <div className="fact" data-fact="Links">
      <dt style={{ "--rows": Math.max(1, groups.length) }}>Links</dt>
      {groups.length === 0 && <dd className="missing">none in any list</dd>}
      {groups.map(({ links, places }) => (
        <dd key={links.map(({ rel, url }) => `${rel} ${url}`).join("\n")}>
          <span className="fact-value links">
            {links.map(({ rel, url }) => (
              <span key={`${rel} ${url}`} title={url}>
                <SafeLink href={url}>{rel === "other" ? hostOf(url) : linkWords[rel]}</SafeLink>
              </span>
            ))}
          </span>
          <StatedAt places={places} />
        </dd>
      ))}
    </div>
  );
};

const DateRow = ({ detail, texts }: { readonly detail: WorkDetail; readonly texts: Texts }) => {
  const own = ownDate(detail, texts);
  if (own === null) return null;
  return (
    <div className="fact" data-fact="Date">
      <dt>Date</dt>
      <dd>
        <span className="fact-value">{longDate(own.date)}</span>
        <StatedAt places={own.places} />
      </dd>
    </div>
  );
};

const Awards = ({ detail, texts }: { readonly detail: WorkDetail; readonly texts: Texts }) => {
  const { awards } = detail.summary;
  if (awards.length === 0) return null;
  return (
    <div className="fact" data-fact="Award">
      <dt style={{ "--rows": awards.length }}>{awards.length > 1 ? "Awards" : "Award"}</dt>
      {awards.map((award) => (
        <dd key={award}>
          <span className="fact-value">
            <span className="star" aria-hidden="true">
              ★{" "}
            </span>
            {award}
          </span>
          <StatedAt places={placesOfAward(detail, texts, award)} />
        </dd>
      ))}
    </div>
  );
};

const noTexts: Texts = new Map();

/** The text of the lists that name the work; none until the atlas has answered. */
const useTexts = ({ places }: WorkDetail): Texts => {
  const { source } = useGround();
  const ask = useCallback(async () => {
    const lists = [...new Set(places.map((place) => place.source))];
    const texts = await Promise.all(
      lists.map(async (list): Promise<readonly [SourceId, readonly string[]]> => [list, (await source.lines(list)) ?? []]),
    );
    return new Map(texts);
  }, [source, places]);
  return useAnswer(ask) ?? noTexts;
};

const others = (works: number): string => (works <= 1 ? "no other work" : counted(works, "work"));

export const Facts = ({ detail }: { readonly detail: WorkDetail }) => {
  const texts = useTexts(detail);
  return (
    <dl className="facts">
      <Rows
        label="Venue"
        facts={detail.venues}
        none="none named"
        render={({ id, name, starts }) => (
          <>
            <NodeLink id={id}>{name}</NodeLink>
            {starts !== undefined && <span className="detail"> {longDate(starts)}</span>}
            <FilterBy of="venues" id={id} name={name} />
          </>
        )}
      />
      <DateRow detail={detail} texts={texts} />
      <Rows
        label={detail.institutions.length > 1 ? "Institutions" : "Institution"}
        facts={detail.institutions}
        none="none named"
        render={({ id, name, works }) => (
          <>
            <NodeLink id={id}>{name}</NodeLink>
            <span className="detail"> {others(works)}</span>
            <FilterBy of="institutions" id={id} name={name} />
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
            <span className="detail"> {others(works)}</span>
            <FilterBy of="topics" id={id} name={name} />
          </>
        )}
      />
      <RegionRow work={detail.summary.id} />
      <Rows<Named> label="People" facts={detail.people} none="none named" render={({ id, name }) => <NodeLink id={id}>{name}</NodeLink>} />
      <Awards detail={detail} texts={texts} />
      <Links detail={detail} texts={texts} />
    </dl>
  );
};
