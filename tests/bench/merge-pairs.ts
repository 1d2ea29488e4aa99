import { existsSync, readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { ListClaims } from "../../src/ingest/claims.ts";
import { Entry } from "../../src/ingest/formats/entry.ts";
import { Report } from "../../src/ingest/formats/report.ts";
import { parseVenue } from "../../src/ingest/recognise/venue.ts";
import type { RegistryIndex } from "../../src/ingest/registry.ts";

/*
 * Pairs of entries as two lists may give them, of which is known whether they are one work: published works, by what
 * is known of them. One half of them is what the weights and thresholds of a merge are taken from, the other half only
 * tells how good they are.
 */

const entry = z.strictObject({
  title: z.string().min(1),
  venue: z.string().optional(),
  year: z.int().optional(),
  authors: z.array(z.string()).optional(),
  institutions: z.array(z.string()).optional(),
  links: z.array(z.string()).optional(),
});
export type PairEntry = z.infer<typeof entry>;

const pair = z.strictObject({ kind: z.string(), same: z.boolean(), entries: z.tuple([entry, entry]) });
export type MergePair = z.infer<typeof pair>;

const folder = new URL("../golden/merges/", import.meta.url);

export const goldenPairs: readonly MergePair[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .flatMap((name) => z.array(pair).parse(JSON.parse(readFileSync(new URL(name, folder), "utf8"))));

const said = z.union([
  z.string().transform((title) => ({ title })),
  entry.loose().transform((said): PairEntry => entry.strip().parse(said)),
]);
const judged = z.object({ same: z.array(z.tuple([said, said])), different: z.array(z.tuple([said, said])) });

/** The pairs of a file that says which are one work and which are two, by their titles or by all that is known. */
export const judgedPairs = (path: string | URL): readonly MergePair[] => {
  const { same, different } = judged.parse(JSON.parse(readFileSync(path, "utf8")));
  const made = (is: boolean, all: readonly [PairEntry, PairEntry][]): readonly MergePair[] =>
    all.map((entries) => ({ kind: "judged by hand", same: is, entries }));
  return [...made(true, same), ...made(false, different)];
};

const shared = new URL("../../../shared/lists/merge-pairs.json", import.meta.url);

/** Pairs of titles that lie beside the project while it is developed; none elsewhere. */
export const sharedPairs = (): readonly MergePair[] => (existsSync(shared) ? judgedPairs(shared) : []);

/** Nothing that is written says so: only who knows the work knows its name. */
export const isDecidable = ({ kind }: MergePair): boolean => kind !== "by a name that its title lacks";

/** The rule that divides them: how many letters both titles have together, which hangs on no other pair. */
export const isForCalibration = ({ entries: [a, b] }: MergePair): boolean => (a.title.length + b.title.length) % 2 === 0;

/** A list with nothing but this entry. */
export const listWith = (
  name: string,
  { title, venue, year, authors, institutions, links }: PairEntry,
  registry: RegistryIndex,
): ListClaims => {
  const report = new Report({ id: `source:${name}`, title: name, path: `${name}.md`, text: title });
  const made = new Entry(1, report, { registry });
  made.title(title, 1);
  if (year !== undefined) made.published(String(year), 1);
  for (const each of authors ?? []) made.person(each, [], 1);
  for (const each of institutions ?? []) made.affiliation(each, 1);
  for (const each of links ?? []) made.link("", each, 1);
  const claim = made.claim();
  if (claim === null) throw new Error(`${title} makes no entry`);
  const found = parseVenue(venue ?? "", registry);
  // A column of years beside one of venues says the edition.
  const value = found === null || year === undefined ? found : { year, ...found };
  return report.claims([{ ...claim, venues: value === null ? [] : [{ value, place: { source: claim.source, line: 1 } }] }]);
};

/** Both entries, each in a list of its own. */
export const listsOf = ({ entries: [a, b] }: MergePair, registry: RegistryIndex): readonly [ListClaims, ListClaims] => [
  listWith("a", a, registry),
  listWith("b", b, registry),
];
