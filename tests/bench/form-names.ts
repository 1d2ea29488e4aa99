import { type Form, type Paper } from "./plain-form-lines.ts";

/* What a system is called in front of its title, and what else stands between the two. */

const called = ["TarnDB", "Kelp", "MoleNet", "Wherry", "QuillFS", "Sorrel", "PlankSQL", "Otter", "HayRing", "Tansy", "RookVM", "Ferret"];
const nameOf = (at: number): string => called[at % called.length] ?? "";

const names: Readonly<Record<string, (name: string) => string>> = {
  bold: (name) => `**${name}**`,
  code: (name) => `\`${name}\``,
  brackets: (name) => `[${name}]`,
  plain: (name) => name,
};
const between: Readonly<Record<string, (who: string) => string>> = {
  "a dash": () => " – ",
  "a colon": () => ": ",
  "a star and a dash": () => " ★ – ",
  "a place and a colon": (who) => ` (${who}): `,
  "a place and a dash": (who) => ` @ ${who} – `,
};
const titles: Readonly<Record<string, (title: string) => string>> = {
  "in quotes": (title) => `"${title}"`,
  "in italics": (title) => `*${title}*`,
  "a link": (title) => `[${title}](https://papers.example/p)`,
};
const rests: Readonly<Record<string, (paper: Paper) => string>> = {
  commas: ({ authors, where, year }) => `, ${authors.join(", ")}, ${where} ${String(year)}`,
  brackets: ({ authors, where, year }) => ` (${authors.join(", ")}, ${where} ${String(year)})`,
  stops: ({ authors, where, year }) => `. ${authors.join(", ")}. ${where} ${String(year)}.`,
};

/** "**Orca**: *A Distributed Serving System*" is one title. */
const isOneTitle = (divided: string, title: string): boolean => divided === "a colon" && title !== "in quotes";

export const nameForms: Readonly<Record<string, Form>> = Object.fromEntries(
  Object.entries(names).flatMap(([name, call]) =>
    Object.entries(between).flatMap(([divided, divide]) =>
      Object.entries(titles).flatMap(([title, set]) =>
        isOneTitle(divided, title)
          ? []
          : Object.entries(rests).map(([rest, write]): [string, Form] => [
              `names: ${name}, ${divided}, ${title}, ${rest}`,
              (paper, at) => ({
                text: `- ${call(nameOf(at))}${divide(paper.who)}${set(paper.title)}${write(paper)}`,
                authors: paper.authors,
                ...(divided.startsWith("a place") ? { saysWho: true as const } : {}),
              }),
            ]),
      ),
    ),
  ),
);
