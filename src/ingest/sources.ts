import { isWordless } from "./wordless.ts";
import { slug, type SourceId } from "../model/ids.ts";
import type { Source } from "../model/source.ts";
import { displaySafe } from "./display-safe.ts";
import { byCodeUnits, byKeys } from "../model/order.ts";

export interface Input {
  readonly path: string;
  readonly text: string;
  /** A name given by whoever reads it, in the place of what the list calls itself. */
  readonly title?: string;
}

const baseName = (path: string): string => (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[A-Za-z0-9]{1,8}$/, "");

const plain = (text: string): string =>
  displaySafe(text)
    .replace(/<[^>]*>/g, " ")
    .replace(/!\[[^\]]*\]\([^)]*\)/g, " ")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*`]+|^["']|["']$/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** What a list calls itself: its front matter's title, its first heading, or else the name of its file, as it is where nothing is written. */
const titleOf = ({ path, text }: Input): string => {
  const ofFile = baseName(path) || path || "list";
  if (isWordless(text)) return ofFile;
  const head = text.slice(0, 20_000).replace(/^\uFEFF/, "");
  const matter = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(head)?.[1];
  const stated = matter === undefined ? undefined : /^title:[ \t]*(\S.*)$/m.exec(matter)?.[1];
  const body = matter === undefined ? head : head.slice(head.indexOf("---", 4) + 3);
  const heading = /^[ \t]{0,3}#[ \t]+(\S.*?)[ \t]*#*[ \t]*$/m.exec(body)?.[1] ?? /<h1[^>]*>([\s\S]*?)<\/h1>/i.exec(body)?.[1];
  return plain(stated ?? heading ?? "") || ofFile;
};

/** "lists/systems/osdi.md" -> ["osdi", "systems-osdi", "lists-systems-osdi"]: as much of the path as tells it from others. */
const names = (path: string): readonly string[] => {
  const folders = path
    .split(/[\\/]/)
    .slice(0, -1)
    .filter((part) => part !== "" && part !== ".");
  const own = slug(baseName(path)) || "list";
  return [
    own,
    ...folders.map((_, at) => [...folders.slice(folders.length - 1 - at).map(slug), own].filter((part) => part !== "").join("-")),
  ];
};

/**
 * Sources with ids from the names of their files. Files of one name in two folders take as much of the path as they
 * need; the same inputs give the same ids in any order. Equal inputs are read once.
 */
export const sourcesOf = (inputs: readonly Input[]): readonly Source[] => {
  const unique = [...new Map(inputs.map((input) => [`${input.path}\n${input.text}`, input])).values()].sort(
    byKeys<Input>(
      (input) => input.path,
      (input) => input.text,
    ),
  );
  const taken = new Map<string, number>();
  for (const name of unique.flatMap(({ path }) => [...new Set(names(path))])) taken.set(name, (taken.get(name) ?? 0) + 1);
  const used = new Set<string>();
  return unique
    .map((input): Source => {
      const choices = names(input.path);
      const base = choices.find((name) => taken.get(name) === 1) ?? choices.at(-1) ?? "list";
      let name = base;
      for (let number = 2; used.has(name); number += 1) name = `${base}-${String(number)}`;
      used.add(name);
      const id: SourceId = `source:${name}`;
      return { id, title: input.title ?? titleOf(input), path: input.path, text: input.text };
    })
    .sort((a, b) => byCodeUnits(a.id, b.id));
};
