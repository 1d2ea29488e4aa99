import type { SourceId } from "../../../src/model/ids.ts";
import type { ListClaims, RelationClaim, WorkClaim, WorkReference } from "../../../src/ingest/claims.ts";
import { parseVenue } from "../../../src/ingest/recognise/venue.ts";
import { splitInstitutions } from "../../../src/ingest/recognise/institutions.ts";
import { shortTitleOf } from "../../../src/ingest/recognise/title.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { smallRegistry } from "../recognise/registry.ts";

export const registry = indexRegistry(smallRegistry);

/** An entry of a list in shorthand. */
export interface Entry {
  readonly title: string;
  readonly venue?: string;
  readonly at?: string;
  readonly topics?: readonly string[];
  readonly people?: readonly (readonly [name: string, institutions: string])[];
  readonly related?: readonly string[];
  readonly more?: Partial<WorkClaim>;
}

/** "Splitwise [ISCA'24]", "SplitFuse [Microsoft]", "GPTQ". */
const reference = (text: string): WorkReference => {
  const found = /^(.*?)\s*(?:\[(.*)\])?$/.exec(text);
  const [name, inside] = [found?.[1] ?? text, found?.[2]];
  const venue = inside === undefined ? null : parseVenue(inside, registry);
  const institution = inside === undefined || venue !== null ? undefined : splitInstitutions(inside, registry)[0];
  return { name, links: [], ...(venue === null ? {} : { venue }), ...(institution === undefined ? {} : { institution }) };
};

const claim = (source: SourceId, line: number, entry: Entry): WorkClaim => {
  const place = { source, line };
  const venue = entry.venue === undefined ? null : parseVenue(entry.venue, registry);
  const shortTitle = shortTitleOf(entry.title);
  const nameOnly = entry.title.split(" ").length <= 2 && shortTitle === null;
  return {
    source,
    line,
    type: "paper",
    title: entry.title,
    nameOnly,
    ...(shortTitle === null ? {} : { shortTitle }),
    venues: venue === null ? [] : [{ value: venue, place }],
    institutions: splitInstitutions(entry.at ?? "", registry).map((value) => ({ value, place })),
    people: (entry.people ?? []).map(([name, at]) => ({ value: { name, institutions: splitInstitutions(at, registry) }, place })),
    topics: (entry.topics ?? []).map((value) => ({ value, place })),
    links: [],
    identifiers: {},
    awards: [],
    notes: [],
    relations: (entry.related ?? []).map((text, at): RelationClaim => ({
      type: "related-work",
      target: reference(text),
      place: { source, line: line + 1 + at },
    })),
    ...entry.more,
  };
};

/** A list of entries, ten lines apart; what an entry refers to stands on the lines after it. */
export const listOf = (name: string, entries: readonly Entry[]): ListClaims => {
  const id: SourceId = `source:${name}`;
  return {
    source: { id, title: name, path: `${name}.md`, text: entries.map((entry) => entry.title).join("\n".repeat(10)) },
    works: entries.map((entry, at) => claim(id, 10 * at + 1, entry)),
    lines: [],
    habits: [],
    problems: [],
  };
};
