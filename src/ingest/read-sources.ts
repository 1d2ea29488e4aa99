import type { Ruling } from "../model/ruling.ts";
import type { Source } from "../model/source.ts";
import type { ListClaims } from "./claims.ts";
import type { Context, Reader } from "./formats/format.ts";
import { formatOf } from "./formats/known.ts";
import { noReaders, readerOf, unread, type Readers } from "./formats/readers.ts";
import { interpret } from "./interpret/interpret.ts";
import type { RegistryIndex } from "./registry.ts";
import { isWordless, wordless } from "./wordless.ts";
import { ruledLines, type RuledLines } from "./ruled-lines.ts";

const folderOf = (path: string): string => path.split(/[\\/]/).slice(0, -1).join("/");

/** Readers count lines by one sign; whoever shows a line ends lines by that of any system. */
const withLineFeeds = (source: Source): Source => ({ ...source, text: source.text.replace(/\r\n?/g, "\n") });

/** Records of a library can be left out by a ruling, with all of their lines; what they are instead is for their format to say. */
const withoutNothings = (claims: ListClaims, ruled: RuledLines): ListClaims => {
  const isOut = (line: number): boolean => ruled.get(line)?.as === "nothing";
  const unknown = claims.lines.filter(({ as }) => as === "unknown");
  const out = new Set(unknown.filter(({ line, of }) => isOut(line) || (of !== undefined && isOut(of))).map(({ line }) => line));
  if (out.size === 0) return claims;
  return {
    ...claims,
    lines: claims.lines.map((each) => (out.has(each.line) ? { line: each.line, as: "ignored", reason: "left out by a ruling" } : each)),
    problems: claims.problems.filter(({ place }) => place === undefined || !out.has(place.line)),
  };
};

export interface How {
  readonly rulings?: readonly Ruling[];
  /** Of the formats that the sources are in; lists in Markdown and text need none. */
  readonly readers?: Readers;
  /** Called after each source that was read. */
  readonly onRead?: (done: number, of: number) => void;
}

const listClaims = (source: Source, registry: RegistryIndex, ruled: RuledLines): ListClaims =>
  isWordless(source.text) ? wordless(withLineFeeds(source)) : withoutNothings(interpret(source, registry, ruled), ruled);

/** The claims of each source: of a format that it looks like, else as a list. Files that belong together are read together. */
export const readSources = (
  sources: readonly Source[],
  registry: RegistryIndex,
  { rulings = [], readers = noReaders, onRead }: How = {},
): readonly ListClaims[] => {
  const ruled = new Map(sources.map((source) => [source.id, ruledLines(source, rulings)]));
  const linesOf = ({ id }: Source): RuledLines => ruled.get(id) ?? new Map();
  const context: Context = { registry, titleAt: ({ source, line }) => ruled.get(source)?.get(line)?.title };
  const claims = new Map<Source, ListClaims>();
  const together = new Map<string, { readonly reader: Reader; readonly sources: Source[] }>();
  for (const source of sources) {
    const format = formatOf(source.path, source.text);
    const reader = format === null ? null : readerOf(format, readers);
    if (format === null) claims.set(source, listClaims(source, registry, linesOf(source)));
    else if (reader === null) claims.set(source, { ...unread(withLineFeeds(source), format), source });
    else if (reader.readTogether === undefined)
      claims.set(source, withoutNothings({ ...reader.read(withLineFeeds(source), context), source }, linesOf(source)));
    else {
      const key = `${format.name}\n${folderOf(source.path)}`;
      const group = together.get(key);
      if (group === undefined) together.set(key, { reader, sources: [source] });
      else group.sources.push(source);
    }
    onRead?.(claims.size, sources.length);
  }
  for (const { reader, sources: group } of together.values()) {
    const read = reader.readTogether?.(group.map(withLineFeeds), context) ?? [];
    group.forEach((source, at) => {
      const each = read[at];
      if (each !== undefined) claims.set(source, withoutNothings({ ...each, source }, linesOf(source)));
    });
    onRead?.(claims.size, sources.length);
  }
  return sources.flatMap((source) => claims.get(source) ?? []);
};
