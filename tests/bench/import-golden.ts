import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { sharedLists, type List } from "../ingest/knowledge.ts";

/** What one entry of a list states. A field that is absent is not judged; an empty one must stay empty. */
const entry = z.strictObject({
  line: z.int(),
  title: z.string(),
  /** The short name of the series; "?" where the text leaves room for argument. */
  venue: z.string().exactOptional(),
  year: z.int().exactOptional(),
  links: z.array(z.string()).exactOptional(),
  /** As written, and whom that means. */
  institutions: z.array(z.tuple([z.string(), z.string()])).exactOptional(),
  authors: z.array(z.string()).exactOptional(),
  topics: z.array(z.string()).exactOptional(),
  awards: z.array(z.string()).exactOptional(),
  /** "builds-on Orca: A Distributed …". */
  relations: z.array(z.string()).exactOptional(),
});
export type Entry = z.infer<typeof entry>;

const goldenFile = z.strictObject({ list: z.string(), entries: z.array(entry) });

export interface Golden extends List {
  readonly entries: readonly Entry[];
}

const golden = new URL("../golden/", import.meta.url);

/** Goldens of lists that are not the project's own: facts by line, where the lists are at hand. */
export const sharedGoldens = (): readonly Golden[] => {
  const lists = sharedLists("lists/");
  return readdirSync(new URL("lists/", golden))
    .sort()
    .map((name) => goldenFile.parse(JSON.parse(readFileSync(new URL(`lists/${name}`, golden), "utf8"))))
    .flatMap(({ list, entries }) => lists.filter(({ path }) => path === list).map((found) => ({ ...found, entries })));
};

const addressesOf = (line: string): string[] =>
  [...line.replace(/!\[[^\]]*\]\([^)]*\)/g, "").matchAll(/https?:\/\/[^\s)<>\]"]+/g)].map(([url]) => url);

const split = (text: string): string[] => text.split("; ").map((part) => part.trim());

/** "v OSDI 2022" and its like, one part of an annotation. */
const partOf = (part: string, known: Entry): Partial<Entry> => {
  const [key = "", rest = ""] = [part.slice(0, part.indexOf(" ")), part.slice(part.indexOf(" ") + 1)];
  const edition = /^(.*?)\s*\b(\d{4})$/.exec(rest);
  switch (key) {
    case "v":
      return edition === null ? { venue: rest } : { year: Number(edition[2]), ...(edition[1] === "" ? {} : { venue: edition[1] ?? "" }) };
    case "y":
      return { year: Number(rest) };
    case "l":
      return { links: rest.split(" ") };
    case "l+":
      return { links: [...(known.links ?? []), ...rest.split(" ")] };
    case "a":
      return { authors: split(rest) };
    case "i":
      return { institutions: split(rest).map((one): [string, string] => [one.split("=")[0] ?? one, one.split("=")[1] ?? one]) };
    case "w":
      return { awards: split(rest) };
    case "r":
      return { relations: [...(known.relations ?? []), rest] };
    default:
      throw new Error(`no such fact: ${part}`);
  }
};

const bare: Omit<Entry, "line" | "title"> = { links: [], institutions: [], authors: [], topics: [], awards: [], relations: [] };

/**
 * A list of the project's own with its facts in lines that begin with "§": "§# A / B" is the path of topics from
 * there on, "§ Title ¦ v OSDI 2022 ¦ …" what the line above states, "§+ …" more of it. The reader sees none of them.
 */
export const annotated = ({ path, text }: List): Golden => {
  const lines: string[] = [];
  const entries: Entry[] = [];
  let topics: string[] = [];
  for (const line of text.split("\n")) {
    if (!line.startsWith("§")) {
      lines.push(line);
      continue;
    }
    const [mark = "", ...words] = line.split(" ");
    const parts = words.join(" ").split(" ¦ ");
    if (mark === "§#") {
      topics = parts.join("").trim() === "" ? [] : parts.join(" ").trim().split(" / ");
      continue;
    }
    const before = mark === "§+" ? entries.pop() : undefined;
    const [title = "", ...facts] = before === undefined ? parts : [before.title, ...parts];
    let read: Entry = before ?? { ...bare, line: lines.length, title, topics, links: addressesOf(lines.at(-1) ?? "") };
    for (const fact of facts) read = { ...read, ...partOf(fact, read) };
    entries.push(read);
  }
  return { path, text: lines.join("\n"), entries };
};

/** Annotated lists of a folder. */
export const goldensIn = (place: URL): readonly Golden[] =>
  readdirSync(place)
    .sort()
    .map((path) => annotated({ path, text: readFileSync(new URL(path, place), "utf8") }));

/** Lists written for this: "tuned" ones to learn from, the ones "kept-apart" only to report on. */
export const ownGoldens = (folder: "tuned" | "kept-apart"): readonly Golden[] => goldensIn(new URL(`import/${folder}/`, golden));
