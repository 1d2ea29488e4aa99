import { linkWords } from "../../link-words.ts";
import type { Mark } from "../../read/rich.ts";
import { parsePeople } from "../../recognise/people.ts";
import type { RegistryIndex } from "../../registry.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { cjkShare, proseScore, wordCount } from "../line/traits.ts";
import type { Slot } from "../line/slots.ts";
import { isEdition, valuesOf, type Value } from "../line/values.ts";
import type { Surroundings } from "./around.ts";
import { factsAndRemark } from "./remark-behind.ts";

/* What stands around a title that a line sets apart: in bold, in italics, as a link. */

/** Words that say what a link leads to, before a linked title. */
export const labelWords = linkWords("code", "paper", "arxiv", "slides", "video", "notes");
const ownLabel = new RegExp(`^(?:${labelWords})$`, "iu");

/** "**Title** `OSDI 2014` Best Paper of the Unknown": an edition that is set apart ends where it says so, whatever follows. */
const editionBehind = (
  { rest: { text, marks } }: Surroundings,
  end: number,
  registry: RegistryIndex,
): { values: readonly Value[]; end: number } | null => {
  const next = marks.find(({ kind, start }) => kind === "code" && start >= end);
  if (
    next === undefined ||
    !/^[\s,;:|·–—-]*$/.test(text.slice(end, next.start)) ||
    !/^,?\s+["“„«(]?[\p{L}\p{N}]/u.test(text.slice(next.end))
  )
    return null;
  const values = valuesOf(text.slice(next.start, next.end), registry);
  return values?.some(({ kind }) => kind === "venue") === true ? { values, end: next.end } : null;
};

/** "[SQLite](https://…), a small database": what something is behind its name; "with many pictures" goes on with a title. */
const whatItIs = /^,\s+(?!(?:with|and|or|the book|from|to)\s)(\p{Ll}.+)$/u;
const mostWordsOfName = 2;

/** "[Title](…). *A. Author et al.* Argues against the others.": people set in italics directly behind a title, and what is said behind them. */
const signedBehind = (
  { rest: { text, marks } }: Surroundings,
  end: number,
  registry: ListRegistry,
): { slots: readonly Slot[]; note: string } | null => {
  const next = marks.find(({ kind, start }) => kind === "emphasis" && start >= end);
  if (next === undefined || !/^[\s.,;:|·–—-]*$/.test(text.slice(end, next.start))) return null;
  const who = text.slice(next.start, next.end);
  const people = parsePeople(who.replace(/(?<!\bal)[.,;:]$/, ""), registry);
  const behind = text
    .slice(next.end)
    .replace(/^[\s.,;:|–—-]+/, "")
    .trim();
  if (people === null || !/\s/.test(behind)) return null;
  const facts = factsAndRemark(behind, registry);
  const slot: Slot = { name: "behind the title", text: who, values: [{ kind: "people", people }] };
  return { slots: [slot, ...(facts?.slots ?? [])], note: facts?.remark ?? behind };
};

/** What a title mark leaves behind it: ": rest of the title", ". A. Author", "(1997): a note". */
export const behindMark = (parser: Surroundings, mark: Mark, registry: ListRegistry): { title: string; note?: string } => {
  const text = parser.rest.text;
  const own = text.slice(mark.start, mark.end);
  const before = text.slice(0, mark.start).replace(/[\s,:|–—-]+$/, "");
  const after = text.slice(mark.end);
  const label = ownLabel.test(before.trim());
  if (before.trim() !== "" && !label) {
    const values = valuesOf(before, registry);
    if (values === null) return { title: text };
    parser.add("words before", before, values);
  }
  const dated = /^\s*[(（]([^()（）]{2,40})[)）]\s*/.exec(after);
  const values = dated?.[1] === undefined ? null : valuesOf(dated[1], registry);
  if (dated?.[1] !== undefined && values !== null) parser.add("bracket after", dated[1], values);
  const tail = values === null || dated === null ? after : after.slice(dated[0].length);
  const rest = tail.replace(/^[\s.,;–—-]+|[\s,;–—-]+$/g, "");
  const goesOn = /^\s*[:：]\s*(.+)$/.exec(tail)?.[1] ?? (/[:：]\s*$/.test(own) ? rest : undefined);
  const separator = /[:：]\s*$/.test(own) ? " " : ": ";
  if (rest === "" || rest === ":") return { title: own };
  if (goesOn !== undefined) {
    const isNote =
      values !== null ||
      (wordCount(own) > 3 && (proseScore(goesOn) >= 0.7 || (/^\s*：/.test(tail) && /[:：]\s/.test(own)))) ||
      wordCount(goesOn) > 30 ||
      (cjkShare(goesOn) > 0.3 && cjkShare(own) < 0.3);
    return isNote ? { title: own, note: goesOn.trim() } : { title: `${own}${separator}${goesOn.trim()}` };
  }
  const isName = mark.kind === "link" && wordCount(own) <= mostWordsOfName;
  const described = /^\s+[-–—]{1,2}\s+(.+)$/.exec(tail)?.[1] ?? (isName ? whatItIs.exec(tail)?.[1] : undefined);
  if (
    described !== undefined &&
    (/[.。]$|^an?\s/i.test(described) || proseScore(described) >= 0.3 || (/^\p{Ll}/u.test(described) && wordCount(described) > 2)) &&
    valuesOf(described, registry) === null
  )
    return { title: own, note: described.trim() };
  const edition = editionBehind(parser, mark.end, registry);
  if (edition !== null) {
    parser.add("behind the title", text.slice(mark.end, edition.end), edition.values);
    return {
      title: own,
      note: text
        .slice(edition.end)
        .replace(/^[\s,]+/, "")
        .trim(),
    };
  }
  const said = valuesOf(rest.replace(/(?<!\bal)\.$/, ""), registry);
  const people = said === null ? parsePeople(rest, registry) : null;
  if (said !== null || people !== null) {
    parser.add("behind the title", rest, said ?? (people === null ? null : [{ kind: "people", people }]));
    return { title: own };
  }
  const signed = signedBehind(parser, mark.end, registry);
  if (signed !== null) {
    parser.slots.push(...signed.slots);
    return { title: own, note: signed.note };
  }
  const aside = /^\s*[(（]([^()（）]{3,})[)）]$/.exec(tail)?.[1];
  if (aside !== undefined) return { title: own, note: aside.trim() };
  const led = /^[\s,;.–—-]+([^.;]{3,80}?)[.;]\s+(\S.*)$/.exec(tail);
  const place = led?.[1] === undefined ? null : valuesOf(led[1], registry);
  if (led?.[2] !== undefined && place?.some(({ kind }) => kind === "venue") === true) {
    parser.add("behind the title", led[1] ?? "", place);
    const who = valuesOf(led[2].trim(), registry);
    if (who === null) return { title: own, note: led[2].trim() };
    parser.add("behind the title", led[2].trim(), who);
    return { title: own };
  }
  const facts = mark.kind === "emphasis" ? null : factsAndRemark(rest, registry);
  if (facts?.slots.some(({ values: said }) => said?.some(isEdition)) === true) {
    parser.slots.push(...facts.slots.map((slot): Slot => ({ ...slot, name: "behind the title" })));
    return { title: own, note: facts.remark };
  }
  if (wordCount(own) >= 4 && /^\s*(?:[-–—.,;|]|[(（])/.test(tail)) return { title: own, note: tail.replace(/^[\s.,;|–—-]+/, "").trim() };
  return { title: text.slice(mark.start) };
};
