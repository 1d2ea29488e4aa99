import { type Form, type Paper } from "./plain-form-lines.ts";

/* Facts on lines of their own below titles, each behind its label, in the ways to write labels and to set the lines. */

type Fact = "authors" | "who" | "venue";
const words: Readonly<Record<Fact, readonly [name: string, han: string, sign: string]>> = {
  authors: ["Authors", "作者", "👥"],
  who: ["Affiliation", "机构", "🏛️"],
  venue: ["Venue", "会议", "📅"],
};

const labels: Readonly<Record<string, (fact: Fact) => string>> = {
  none: () => "",
  colon: (fact) => `${words[fact][0]}: `,
  "bold colon": (fact) => `**${words[fact][0]}:** `,
  "italic colon": (fact) => `*${words[fact][0]}*: `,
  "Chinese colon": (fact) => `${words[fact][1]}：`,
  dash: (fact) => `${words[fact][0]} - `,
  arrow: (fact) => `${words[fact][0]} → `,
  brackets: (fact) => `[${words[fact][0]}] `,
  capitals: (fact) => `${words[fact][0].toUpperCase()}: `,
  sign: (fact) => `${words[fact][2]} `,
};

const settings: Readonly<Record<string, (title: string, below: readonly string[]) => string>> = {
  bullets: (title, below) => [`- ${title}`, "§", ...below.map((line) => `  - ${line}`)].join("\n"),
  headings: (title, below) => [`### ${title}`, "§", "", ...below.flatMap((line) => [line, ""])].join("\n"),
  "headings over bullets": (title, below) => [`### ${title}`, "§", ...below.map((line) => `* ${line}`), ""].join("\n"),
  breaks: (title, below) => [`**${title}**  `, "§", ...below.map((line) => `${line}  `), ""].join("\n"),
  quotes: (title, below) => [`- ${title}`, "§", ...below.map((line) => `  > ${line}  `)].join("\n"),
};

const rows: Readonly<Record<string, (facts: readonly string[]) => readonly string[]>> = {
  "a line each": (facts) => facts,
  "two by a dot": ([first = "", second = "", ...others]) => [`${first} · ${second}`, ...others],
  "two by a bar": ([first = "", ...others]) => [first, others.join(" | ")],
};

const factsOf = ({ authors, who, where, year }: Paper, label: (fact: Fact) => string): readonly string[] => [
  `${label("authors")}${authors.slice(0, 3).join(", ")}`,
  `${label("who")}${who}`,
  `${label("venue")}${where} ${String(year)}`,
];

export const labelForms: Readonly<Record<string, Form>> = Object.fromEntries(
  Object.entries(labels).flatMap(([called, label]) =>
    Object.entries(settings).flatMap(([set, write]) =>
      Object.entries(rows).map(([divided, row]): [string, Form] => [
        `labels: ${called}, ${set}, ${divided}`,
        (paper) => ({ text: write(paper.title, row(factsOf(paper, label))), authors: paper.authors.slice(0, 3), saysWho: true }),
      ]),
    ),
  ),
);
