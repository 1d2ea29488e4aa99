import { slice, type Rich } from "../../read/rich.ts";
import { cleanName, isListed, type KnownWorks } from "./named-works.ts";
import { relationLabel } from "../phrases/relation-words.ts";
import { statesRelation } from "../phrases/phrasebook.ts";

/*
 * Fields that say no more than that a relation follows, "关系：基于 X", "Relation: extends X", "extends:: [[X]]" behind other
 * words, and where the names in them end.
 */

const longest = 400;

/** A label that leaves it to what follows which relation it is. */
const field =
  /^(?:\s|\p{Extended_Pictographic}|\uFE0F)*(?:relations?(?:hips?)?|lineage|connections?|links? to others?|关系|关联关系|谱系|脉络|渊源)\s*[:：]+\s*/iu;
/** "相关工作 PortLand": its label without the colon, since a label stands before it. */
const bareLabel =
  /^(相关(?:工作|论文|研究)?|类似(?:工作|论文)?|前作|前身|对比|参见|related(?: works?| to)?|see also|previous work|predecessor)\s+(?=[\p{L}\p{N}"“《])/iu;
/** "@ 的后续工作": names in front of it. */
const hanBehind = /^.{2,80}的(?:\p{Script=Han}{0,4}(?:后续|改进|扩展|延续|续作|升级|变体|推广))/u;
/** "vorticity, extends:: [[Fluids]]": a field within a line. */
const inline = /(?:^|[\s,;(，；])((?:\p{L}+[ -]?){1,4})::\s/gu;

/** Replaced sign by sign, so that what is set apart stays where it is. */
const withSign = (rich: Rich, at: number, length: number, sign: string): Rich => ({
  ...rich,
  text: rich.text.slice(0, at) + sign.padEnd(length, " ") + rich.text.slice(at + length),
});

const withoutField = (rich: Rich): Rich => {
  const led = field.exec(rich.text)?.[0].length ?? 0;
  const rest = slice(rich, led);
  if (led === 0) return rich;
  const bare = bareLabel.exec(rest.text)?.[0];
  if (bare !== undefined) return withSign(rest, bare.trimEnd().length, bare.length - bare.trimEnd().length, "：");
  return statesRelation(rest.text) || relationLabel(rest.text) !== null || hanBehind.test(rest.text) ? rest : rich;
};

const fromInlineField = (rich: Rich): Rich => {
  if (!rich.text.includes("::")) return rich;
  for (const { index, 0: all, 1: label = "" } of rich.text.matchAll(inline)) {
    const at = index + all.indexOf(label);
    if (relationLabel(`${label}: `) === null) continue;
    const found = slice(rich, at);
    const start = label.length + 3;
    const whole = found.marks.find((mark) => mark.start === start && (mark.kind === "strong" || mark.kind === "link"));
    // "extends:: [[Fluids]] to indirect light": the link says itself where it ends.
    const isAlone = whole !== undefined && /^\s+\p{Ll}/u.test(found.text.slice(whole.end));
    return isAlone ? slice(found, 0, whole.end) : found;
  }
  return rich;
};

/** "X 的后续工作：一句话" says how, as behind a comma. */
const beforeRemark = (rich: Rich): Rich => {
  const found = /^.{2,80}的(?:后续工作|后续|改进版?|扩展|延续|续作|升级版?|变体|推广)(?=[:：])/u.exec(rich.text);
  return found === null ? rich : withSign(rich, found[0].length, 1, "，");
};

const name = "\\p{Lu}[\\p{L}\\p{N}+.-]*";
/** "Built on top of Rosette: write an interpreter", "基于 DN-DETR 和别的一堆技巧": one name, and words that are none. */
const nameThenWords = new RegExp(
  `^(.{2,60}?\\s?${name}(?: ${name}){0,2})(?::\\s+(?=\\p{Ll}{2,}\\s)|\\s*(?:和|与|以及|及)(?:别的|其他|其它|另外|一些|一堆|各种|很多|若干))`,
  "u",
);

/** What stands between them: in most lines nothing does. */
const mayHaveWords = /:\s+\p{Ll}|[和与以及]/u;

const untilWords = (rich: Rich, known: KnownWorks): Rich => {
  const first = mayHaveWords.test(rich.text) && statesRelation(rich.text) ? nameThenWords.exec(rich.text)?.[1] : undefined;
  const named = /\p{Lu}.*$/u.exec(first ?? "")?.[0] ?? "";
  const whole = first === undefined ? "" : (rich.text.slice(first.length - named.length).split(/[.。;；]/)[0] ?? "");
  return first === undefined || isListed(cleanName(whole), known) ? rich : slice(rich, 0, first.length);
};

/** What a line states, from where it does so. */
export const statementIn = (rich: Rich, known: KnownWorks): Rich =>
  rich.text.length > longest ? rich : untilWords(beforeRemark(fromInlineField(withoutField(rich))), known);
