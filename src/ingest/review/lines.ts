import type { Answer, OwnAnswer, Question } from "../../model/question.ts";
import { longestTitle, type LineRole } from "../../model/ruling.ts";
import { groupBy } from "../../model/group.ts";
import type { LineAccount, ListClaims } from "../claims.ts";
import { formatOf } from "../formats/known.ts";
import { read } from "../read/read.ts";
import { squeeze } from "../read/rich.ts";
import { ruledText } from "../ruled-lines.ts";
import { testimony, type Lines } from "./line.ts";
import { reason } from "./works.ts";

const roles: readonly (readonly [as: LineRole, says: string])[] = [
  ["entry", "An entry: it lists a work"],
  ["heading", "A heading of what follows"],
  ["note", "A note on the work above"],
  ["nothing", "Nothing: leave it out"],
];

/** What a library has beside the lines that were not understood: those that they go on in, and how often each of its lines stands there. */
interface Library {
  readonly below: ReadonlyMap<number, readonly LineAccount[]>;
  readonly times: ReadonlyMap<string, number>;
}

interface File {
  readonly list: ListClaims;
  readonly texts: readonly string[];
  readonly library: Library | null;
}

const libraryOf = (list: ListClaims, texts: readonly string[]): Library | null => {
  if (formatOf(list.source.path, list.source.text) === null) return null;
  const times = new Map<string, number>();
  for (const text of texts.map(ruledText)) times.set(text, (times.get(text) ?? 0) + 1);
  const parts = list.lines.filter(({ of }) => of !== undefined);
  return { below: groupBy(parts, ({ of = 0 }) => of), times };
};

/** A line as it would be read without its markup. */
const plainLine = (text: string): string => squeeze(read(text.slice(0, longestTitle)).roots[0]?.rich.text ?? "");

/** Why a record of a library has fewer answers than a line of a list. */
const limits = ({ lacksTitle }: LineAccount, times: number): string => {
  if (lacksTitle !== true) return "What stands in a library is what its format says: mend it in the file, or leave it out.";
  return times === 1
    ? "What a record is, its library says: here it can be given its title, or be left out."
    : `A record is known by its first line, and this one stands ${String(times)} times in the file: add the title there, or leave it out.`;
};

/** The reason goes on behind a colon; a name in capitals stays one. */
const made = ({ reason: why = "it was not understood" }: LineAccount): string =>
  `It is left out: ${why.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase()).replace(/\.$/, "")}.`;

/** Lines that say the same in a file, as a question; of a record with those that it goes on in. */
const question = ({ list, texts, library }: File, accounts: readonly LineAccount[], lines: Lines): Question | null => {
  const { id: source } = list.source;
  const [first] = accounts;
  const line = texts[(first?.line ?? 0) - 1] ?? "";
  const text = ruledText(line);
  if (first === undefined || text === "") return null;
  const ruling = { decision: "line", source, text, reason } as const;
  const answer = ([as, says]: (typeof roles)[number]): Answer => ({
    says,
    rulings: [{ ...ruling, as }],
    ...(as === "nothing" ? { isNow: true } : {}),
  });
  const own: OwnAnswer = {
    says: "An entry, with a title that you write…",
    kind: "title",
    begins: library === null ? plainLine(line) : "",
    rulings: [{ ...ruling, as: "entry", title: "" }],
  };
  const times = library?.times.get(text) ?? 1;
  const mayBeTitled = library === null || (first.lacksTitle === true && times === 1);
  const all = accounts.flatMap((each) => [each, ...(library?.below.get(each.line) ?? [])]);
  return {
    id: `line ${source} ${text}`,
    kind: "line",
    asks: `What is this ${library === null ? "line" : "record"} of ${lines.titleOf(source)}?`,
    now: library === null ? made(first) : `${made(first)} ${limits(first, times)}`,
    ...testimony(
      all.map((each) => ({ place: { source, line: each.line } })),
      lines,
    ),
    reasons: [],
    answers: roles.filter(([as]) => library === null || as === "nothing").map(answer),
    ...(mayBeTitled ? { own } : {}),
    works: 1,
  };
};

/** The lines that were not understood; equal ones of a list are one question, as are those of a record. */
export const lineQuestions = (lists: readonly ListClaims[], lines: Lines): readonly Question[] =>
  lists.flatMap((list) => {
    const unknown = list.lines.filter(({ as, of }) => as === "unknown" && of === undefined);
    if (unknown.length === 0) return [];
    const texts = list.source.text.split(/\r\n?|\n/);
    const file: File = { list, texts, library: libraryOf(list, texts) };
    const groups = groupBy(unknown, ({ line }) => ruledText(texts[line - 1] ?? ""));
    return [...groups.values()].flatMap((group) => question(file, group, lines) ?? []);
  });
