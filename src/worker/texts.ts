import { decode } from "../ingest/decode.ts";
import { isRulings, readRulings } from "../ingest/rulings-file.ts";
import type { Input } from "../ingest/sources.ts";
import { isRulingsFile, refusedForEmptiness, refusedForSize } from "../model/list-file.ts";
import type { Problem } from "../model/problem.ts";
import type { DecisionsFound, RawList, Refusal } from "../view/building.ts";

const asUtf8 = "Save it as UTF-8 in your editor, then drop it again.";

type Text =
  | { readonly input: Input; readonly remark: Problem | null }
  | { readonly decisions: DecisionsFound; readonly remarks: readonly Problem[] }
  | { readonly refusal: Refusal };

const decisionsIn = (path: string, text: string): Text => {
  const { rulings, flaws } = readRulings(text);
  const remarks = flaws.map(({ line, reason }): Problem => ({
    level: "error",
    rule: "ruling",
    reason: `${path}, line ${line}: ${reason}`,
  }));
  return { decisions: { path, rulings }, remarks };
};

const textOf = ({ path, content, title }: RawList): Text => {
  const refused = (reason: string, remedy: string): Text => ({ refusal: { path, reason, remedy } });
  const read = (text: string, remark: Problem | null): Text => {
    if (isRulingsFile(path) || isRulings(text)) return decisionsIn(path, text);
    const empty = refusedForEmptiness(text);
    return empty === null
      ? { input: { path, text, ...(title === undefined ? {} : { title }) }, remark }
      : refused(`It is ${empty.reason}.`, empty.remedy);
  };
  if (typeof content === "string") return read(content, null);
  const large = refusedForSize(content.length);
  if (large !== null) return refused(`It is ${large.reason}.`, large.remedy);
  const decoded = decode(content, TextDecoder);
  if (decoded.kind === "known") return refused(`It is ${decoded.is}, not text.`, decoded.remedy);
  if (decoded.kind === "binary")
    return refused(
      `It is not text: line ${decoded.line} has a zero byte at offset ${decoded.offset}.`,
      "Give Markdown, plain text or a library file; export a PDF or Word document as text first.",
    );
  if (decoded.kind === "other encoding")
    return refused(
      `It is not UTF-8: ${decoded.broken} of its ${decoded.length} characters are broken, the first in line ${decoded.line}.`,
      `It is likely ${decoded.likely}. ${asUtf8}`,
    );
  const { broken } = decoded;
  if (broken === null) return read(decoded.text, null);
  const reason = `${path}: ${broken.characters} broken ${broken.characters === 1 ? "character" : "characters"} from line ${broken.lines[0] ?? 1} on, read as U+FFFD. ${asUtf8}`;
  return read(decoded.text, { level: "warning", rule: "encoding", reason });
};

export interface Texts {
  readonly inputs: readonly Input[];
  readonly decisions: readonly DecisionsFound[];
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Problem[];
}

/** The lists that are text, the decisions beside them, and why the others are neither. */
export const textsOf = (lists: readonly RawList[]): Texts => {
  const texts = lists.map(textOf);
  return {
    inputs: texts.flatMap((text) => ("input" in text ? [text.input] : [])),
    decisions: texts.flatMap((text) => ("decisions" in text ? [text.decisions] : [])),
    refusals: texts.flatMap((text) => ("refusal" in text ? [text.refusal] : [])),
    remarks: texts.flatMap((text) => {
      if ("decisions" in text) return text.remarks;
      return "input" in text && text.remark !== null ? [text.remark] : [];
    }),
  };
};
