import { concat, plain, slice, squeeze, type Range, type Rich } from "../../read/rich.ts";
import type { Tree, TreeNode } from "../../read/tree.ts";
import { parseHead, type Head } from "../head/head.ts";
import { parseField, type FieldKey } from "../line/fields.ts";
import type { Slot } from "../line/slots.ts";
import { listingLines, withLinesRewritten } from "../line/listing-lines.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { dividersIn } from "./dividers.ts";
import { Division, saysFacts, type Divided } from "./division.ts";
import { someOf } from "./tables.ts";

/*
 * "Title & OSDI 2022 & People", "« Title » People OSDI 2022": whoever keeps a list divides its lines in a way of their own.
 * Where one sign divides most lines into facts and what may be a title, and these are not divided there as they are read,
 * the lines are written with a sign of everybody's. What is read well stays as it is.
 */

const lengths = { least: 16, most: 600 } as const;
/** So many lines at least, and such a share, are misread where a sign divides them. */
const fewestLines = 3;
const shareMisread = 0.5;
/** Of a few lines that are asked first. */
const probed = 20;
const fewestOfProbe = 2;
const shareOfProbe = 0.3;

const labelled: readonly (FieldKey | undefined)[] = ["people", "venue", "institutions", "date", "note", "link"];

const lastWord = (text: string): string => /\S+\s*$/u.exec(text)?.[0].trim() ?? "";
const firstWord = (text: string): string => /^\s*\S+/u.exec(text)?.[0].trim() ?? "";

const beforeColon = /^\p{L}[^\s,，:：]*(?: [^\s,，:：]+)?[:：]\s*$/u;
/** Whether a title, as it is read, is what stands behind the name of a system. */
const isCut = (title: string, whole: string, registry: ListRegistry): boolean => {
  const before = title !== "" && whole.endsWith(title) ? whole.slice(0, whole.length - title.length) : "";
  return beforeColon.test(before) && !saysFacts(before.replace(/[:：]\s*$/u, ""), registry);
};

/** Whether what is read has a sign at its end or its beginning that belongs to no title and to no name. */
const hasSign = ({ title, slots }: Head, whole: string): boolean =>
  (title.length > whole.length && title.includes(whole) && !/[\p{L}\p{N}]/u.test(title.replace(whole, ""))) ||
  slots.some(({ values }) => values?.some((value) => value.kind === "institutions" && /^[=~<>&*#+-]/.test(value.text)) === true);

/** Whether a line, as it is read, goes on over a place that divides its pieces, or cuts its title. */
const isMisread = (rich: Rich, { title: named, pieces, facts }: Divided, registry: ListRegistry): boolean => {
  const head = parseHead(rich, registry);
  const { title, slots, note = "" } = head;
  const whole = squeeze(rich.text.slice(...named));
  if (isCut(title, whole, registry) || hasSign(head, whole)) return true;
  const isLost = (range: Range): boolean => !title.includes(firstWord(rich.text.slice(...range)));
  if (slots.length === 0 && rich.marks.length === 0 && facts.some(isLost)) return true;
  const read = [title, note, ...slots.flatMap(({ text, values }) => (values == null || values.length === 0 ? [text] : []))].map(squeeze);
  return pieces.slice(1).some(([start], at) => {
    const [before, behind] = [lastWord(rich.text.slice(0, pieces[at]?.[1])), firstWord(rich.text.slice(start))];
    return read.some((text) => text.includes(before) && text.includes(behind, text.indexOf(before) + before.length));
  });
};

/** What stands where a row of names would, and is not known. */
const isOpenPart = ({ name, values }: Slot): boolean => values === null && (name.startsWith("part ") || name === "behind a bar");

const withSign = (rich: Rich, pieces: readonly Range[], sign: string): Rich =>
  pieces.reduce<Rich>((line, range, at) => {
    const piece = slice(rich, ...range);
    return at === 0 ? piece : concat(concat(line, plain(sign)), piece);
  }, plain(""));

/** A line behind a label of facts says what it says. */
const mayBeDivided = ({ rich: { text } }: TreeNode): boolean =>
  text.length >= lengths.least && text.length <= lengths.most && !labelled.includes(parseField(text.slice(0, 60))?.key);

const areOfOne = (read: string, whole: string): boolean => read !== "" && (read.includes(whole) || whole.includes(read));

interface Found {
  readonly division: Division;
  readonly misread: number;
}

/** What divides the most of some lines that are misread. */
const bestOf = (lines: readonly Rich[], registry: ListRegistry): Found | null => {
  const isOpen = (division: Division, rich: Rich): boolean => division.hasNames && parseHead(rich, registry).slots.some(isOpenPart);
  const isOther = (division: Division, rich: Rich, { title }: Divided): boolean =>
    division.isRegular && !areOfOne(parseHead(rich, registry).title, squeeze(rich.text.slice(...title)));
  return dividersIn(lines)
    .map((divider): Found => {
      const division = new Division(divider, lines, registry);
      const misread = lines.filter((rich) => {
        const divided = division.of(rich);
        return divided !== null && (isMisread(rich, divided, registry) || isOpen(division, rich) || isOther(division, rich, divided));
      });
      return { division, misread: misread.length };
    })
    .reduce<Found | null>((most, each) => (each.misread > (most?.misread ?? 0) ? each : most), null);
};

/** A tree whose lines are divided as everybody's are where a sign of their own divides them. */
export const withUsualDividers = (tree: Tree, registry: ListRegistry): Tree => {
  const lines = listingLines(tree.roots).filter(mayBeDivided);
  const some = someOf(lines).map(({ rich }) => rich);
  const step = Math.ceil(some.length / probed);
  const probe = some.filter((_, at) => at % step === 0);
  // Most lists are read well, which a few of their lines tell.
  if ((bestOf(probe, registry)?.misread ?? 0) < Math.max(fewestOfProbe, probe.length * shareOfProbe)) return tree;
  const best = bestOf(some, registry);
  if (best === null || best.misread < Math.max(fewestLines, some.length * shareMisread)) return tree;
  const sign = best.division.hasNames ? " — " : " · ";
  return withLinesRewritten(tree, (node) => {
    const divided = mayBeDivided(node) ? best.division.of(node.rich) : null;
    return divided === null ? node.rich : withSign(node.rich, divided.pieces, sign);
  });
};
