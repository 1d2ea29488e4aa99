import type { Atlas } from "../../model/atlas.ts";
import { dialectLine } from "../../model/dialect.ts";
import { groupBy } from "../../model/group.ts";
import { byCodeUnits, byKeys, sorted } from "../../model/order.ts";
import type { RegistryIndex } from "../registry.ts";
import { escape, partOf, sections } from "./dialect.ts";
import { EntryWriter, newestFirst } from "./entry-writer.ts";
import { factsOf, type WorkFacts } from "./facts.ts";

/** The headings that a work stands under: the longest way down among its topics from whole to part. */
const headingsOf = (topics: readonly string[], wholes: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const own = new Set(topics);
  const climb = (topic: string, below: readonly string[]): readonly string[] => {
    const path = [topic, ...below];
    const ways = (wholes.get(topic) ?? []).filter((whole) => own.has(whole) && !path.includes(whole)).map((whole) => climb(whole, path));
    return (
      ways.sort(
        byKeys(
          (way) => -way.length,
          (way) => way.join("\n"),
        ),
      )[0] ?? path
    );
  };
  return (
    sorted(topics)
      .map((topic) => climb(topic, []))
      .sort(
        byKeys(
          (way) => -way.length,
          (way) => way.join("\n"),
        ),
      )[0] ?? []
  );
};

const deepest = 5;

/** Sections with their headings, in the order of the headings; what is written once is not repeated below it. */
const sectionLines = (works: readonly WorkFacts[], writer: EntryWriter, wholes: Facts["wholes"], said: Set<string>): readonly string[] => {
  const paths = new Map(works.map((each) => [each, headingsOf(each.topics, wholes).slice(0, deepest)]));
  const groups = [...groupBy(works, (each) => (paths.get(each) ?? []).join("\n"))].sort(([a], [b]) =>
    a === "" ? 1 : b === "" ? -1 : byCodeUnits(a.toLowerCase(), b.toLowerCase()) || byCodeUnits(a, b),
  );
  let open: readonly string[] = [];
  return groups.flatMap(([key, group]) => {
    const path = key === "" ? [] : key.split("\n");
    const shared = path.findIndex((topic, depth) => topic !== open[depth]);
    const from = shared < 0 ? path.length : shared;
    path.forEach((topic, depth) => depth > 0 && said.add(`${topic}\n${path[depth - 1] ?? ""}`));
    const headings = path.slice(from).flatMap((topic, depth) => [`${"#".repeat(from + depth + 2)} ${escape(topic)}`, ""]);
    open = path;
    const opening = path.length === 0 ? [`## ${sections.untold}`, ""] : headings;
    return [...opening, ...[...group].sort(newestFirst).flatMap((each) => writer.entry(each, path)), ""];
  });
};

type Facts = ReturnType<typeof factsOf>;

const counted = (number: number, one: string): string => `${String(number)} ${one}${number === 1 ? "" : "s"}`;

/**
 * An atlas, or the works chosen of it, as a reading list in Markdown that reads back to the same facts: topics as
 * headings, works newest first, then what is referred to and not listed.
 */
export const markdownOf = (atlas: Atlas, registry: RegistryIndex, chosen?: ReadonlySet<string>): string => {
  const { works, wholes } = factsOf(atlas, chosen);
  const writer = new EntryWriter(works, registry);
  const [listed, gaps] = [works.filter(({ work }) => work.listed), works.filter(({ work }) => !work.listed)];
  const [only] = atlas.sources;
  const title = atlas.sources.length === 1 && only !== undefined ? only.title.replace(/\s+/g, " ").trim() : "Reading list";
  const said = new Set<string>();
  const body = sectionLines(listed, writer, wholes, said);
  const referred = [...gaps].sort(newestFirst).flatMap((each) => writer.entry(each, []));
  const present = new Set(works.flatMap((each) => each.topics));
  const unsaid = [...wholes].flatMap(([part, all]) =>
    all
      .filter((whole) => !said.has(`${part}\n${whole}`) && present.has(part) && present.has(whole))
      .map((whole) => `- ${escape(part, ";")}, ${partOf}: ${escape(whole, ";")}`),
  );
  const from = atlas.sources.length === 1 ? "" : ` of ${counted(atlas.sources.length, "list")}`;
  const gapWords = gaps.length === 0 ? "" : `, and ${String(gaps.length)} referred to`;
  return [
    "---",
    dialectLine,
    "---",
    "",
    `# ${escape(title || "Reading list")}`,
    "",
    `${counted(listed.length, "work")}${from}${gapWords}.`,
    "",
    ...body,
    ...(referred.length === 0 ? [] : [`## ${sections.referred}`, "", ...referred, ""]),
    ...(unsaid.length === 0 ? [] : [`## ${sections.topics}`, "", ...unsaid.sort(byCodeUnits), ""]),
  ].join("\n");
};
