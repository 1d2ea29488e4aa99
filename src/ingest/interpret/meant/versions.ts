import type { Pointed } from "../relations/pointed.ts";

/* "Its predecessor", "the original", "v1": what a work was called before it was called ColBERTv2. */

const version = /^(?<base>\p{L}[\p{L}\p{N}.-]{1,28}?)[ -]?(?:v?(?<number>[2-9])(?:\.0)?|\+{1,2})$/u;
const spoken =
  /(?<!\p{L})(?:(?:its|the)\s+(?:(?:direct|immediate)\s+)?(?<last>predecessor)(?!\p{L})(?!\s+(?:of|to|above|below)(?!\p{L}))|(?:the\s+)?(?:original|first)\s+(?:version|paper|one|release)(?!\p{L})(?!\s+(?:of|to|in|on|by)(?!\p{L})))|(?<![\p{L}\p{N}.])v1(?![\p{L}\p{N}.])(?!\s+(?:of|by)(?!\p{L}))|前作|前一版|第一版|原版/giu;

const maySpeak = /predecessor|original|first|v1|前作|前一版|第一版|原版/i;

const numbered = /^(?<base>\p{L}[\p{L}.-]{1,28}?\p{L})[ -]?v?[2-9]$/u;

/** "Bowtie", where a work is called "Bowtie 2": what others of the same name came before. */
export const withoutNumber = (name: string): string | null => numbered.exec(name)?.groups?.["base"] ?? null;

/** What a version of a name may have followed, the nearest first. */
const earlierOf = (name: string): readonly string[] => {
  const { base = "", number = "2" } = version.exec(name)?.groups ?? {};
  if (base === "") return [];
  const before = Number(number) - 1;
  return before === 1 ? [base] : [`${base}${String(before)}`, `${base}v${String(before)}`, `${base} ${String(before)}`, base];
};

/** Where a text speaks of what its work followed; `titleOf` finds a work by its name. */
export const versionsIn = (text: string, names: readonly string[], titleOf: (name: string) => string | null): readonly Pointed[] => {
  if (!maySpeak.test(text)) return [];
  const earlier = names.map(earlierOf).find((each) => each.length > 0);
  if (earlier === undefined) return [];
  const titles = earlier.flatMap((name) => titleOf(name) ?? []);
  return [...text.matchAll(spoken)].flatMap(({ index, 0: all, groups }) => {
    const title = groups?.["last"] === undefined ? titles.at(-1) : titles[0];
    return title === undefined ? [] : [{ start: index, end: index + all.length, titles: [title] }];
  });
};
