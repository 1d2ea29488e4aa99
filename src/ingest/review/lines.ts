import type { Answer, Question } from "../../model/question.ts";
import type { LineRole } from "../../model/ruling.ts";
import { groupBy } from "../../model/group.ts";
import type { LineAccount, ListClaims } from "../claims.ts";
import { formatOf } from "../formats/known.ts";
import { ruledText } from "../ruled-lines.ts";
import { testimony, type Lines } from "./line.ts";
import { reason } from "./works.ts";

const roles: readonly (readonly [as: LineRole, says: string])[] = [
  ["entry", "An entry: it lists a work"],
  ["heading", "A heading of what follows"],
  ["note", "A note on the work above"],
  ["nothing", "Nothing: leave it out"],
];

const question = (
  list: ListClaims,
  texts: readonly string[],
  accounts: readonly LineAccount[],
  isList: boolean,
  lines: Lines,
): Question | null => {
  const { id: source } = list.source;
  const [first] = accounts;
  const text = ruledText(texts[(first?.line ?? 0) - 1] ?? "");
  if (first === undefined || text === "") return null;
  const answer = ([as, says]: (typeof roles)[number]): Answer => ({
    says,
    rulings: [{ decision: "line", source, text, as, reason }],
    ...(as === "nothing" ? { isNow: true } : {}),
  });
  return {
    id: `line ${source} ${text}`,
    kind: "line",
    asks: `What is this line of ${lines.titleOf(source)}?`,
    now: `Nothing is made of it: ${first.reason ?? "it was not understood"}.`,
    ...testimony(
      accounts.map(({ line }) => ({ place: { source, line } })),
      lines,
    ),
    reasons: [],
    // Records of a library are what their file says; all that can be decided is to leave one out.
    answers: roles.filter(([as]) => isList || as === "nothing").map(answer),
    works: 1,
  };
};

/** The lines that were not understood; equal ones of a list are one question. */
export const lineQuestions = (lists: readonly ListClaims[], lines: Lines): readonly Question[] =>
  lists.flatMap((list) => {
    const unknown = list.lines.filter(({ as }) => as === "unknown");
    if (unknown.length === 0) return [];
    const isList = formatOf(list.source.path, list.source.text) === null;
    const texts = list.source.text.split(/\r\n?|\n/);
    const groups = groupBy(unknown, ({ line }) => ruledText(texts[line - 1] ?? ""));
    return [...groups.values()].flatMap((group) => question(list, texts, group, isList, lines) ?? []);
  });
