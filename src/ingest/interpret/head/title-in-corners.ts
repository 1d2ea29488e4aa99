import type { RegistryIndex } from "../../registry.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import type { Slot } from "../line/slots.ts";
import { rowFirst } from "./title-in-quotes.ts";
import { parseFamiliesByLooks } from "../../recognise/people.ts";
import { peopleOf } from "../line/who-and-place.ts";
import { whoWhereWhen } from "../line/who-where-when.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { valuesOf, type Value } from "../line/values.ts";

/*
 * 《Title》 and 「Title」 stand anywhere near the beginning of a line, and say themselves where the title ends; other
 * quotation marks are read by what stands behind them (title-in-quotes.ts).
 */

/** What 《》, 「」 or 『』 hold; in corners names stand as well, so that a title there has some words. */
const inMarks = /《([^《》]{6,260})》|[「『]((?=[^「」『』]*\s)[^「」『』]{8,260})[」』]/;

/** A bracket around all of it closes behind it: "（《Title》, OSDI 2024）". */
const withoutStray = (text: string): string => {
  const opened = text.match(/[(（]/g)?.length ?? 0;
  const closed = text.match(/[)）]/g)?.length ?? 0;
  return closed > opened ? text.replace(/[)）]\s*$/, "") : text;
};

/** "A. Author（X）OSDI 2024": a bracket ends what stands before it as a comma would. */
const divided = (text: string): string => text.replace(/([)）])\s*(?=[\p{L}\p{N}])/gu, "$1, ");

/** 《Title》 says itself where it ends; behind it stand facts up to the first full stop that ends some, then a note. */
interface TitleInCorners {
  readonly start: number;
  readonly end: number;
  readonly behind: { readonly text: string; readonly values: readonly Value[] | null } | null;
  /** Who is named before it, and what stands behind it in a row, as behind other quotation marks. */
  readonly row: readonly Slot[];
  readonly note: string | null;
}

/** "(A, B，清华大学，ICLR 2017)⭐。A sentence": the bracket behind a title, and what is said behind it. */
const bracketFirst =
  /^\s*[(（](?<inside>[^()（）]{3,200})[)）](?:\s|\p{Extended_Pictographic}|\uFE0F|[★☆])*[。，,；;：:.]?\s*(?<note>.*)$/u;

const mostParts = 3;

/** "ATC'17，港中文，Patrick Lee 组": what the first parts say, where the others say nothing that is known. */
const firstSaid = (text: string, registry: RegistryIndex): readonly Value[] | null => {
  const found = text.split(/\s*[，,；;]\s*/).map((part) => valuesOf(part, registry));
  const end = found.findIndex((values) => values === null);
  return end <= 0 || end > mostParts ? null : found.slice(0, end).flatMap((values) => values ?? []);
};

/** "CHI Google", "OSDI 2017（Google）": where, and without a comma who. */
const seriesAndWho = (text: string, registry: RegistryIndex): readonly Value[] | null => {
  const [, where = "", inside, behind] =
    /^([A-Z][\w&-]{1,14}(?:\s?['’]?\s?\d{2,4})?)(?:\s*[(（]([^()（）]+)[)）]|\s+([^()（）,，]+))$/u.exec(text) ?? [];
  const who = inside ?? behind ?? "";
  const said =
    where === "" || registry.venue(where.replace(/[\s'’\d]+$/, "")) === null || !areInstitutions(who, registry)
      ? null
      : valuesOf(where, registry);
  return said === null ? null : [...said, { kind: "institutions", text: who }];
};

/** "Holz, Baudisch「Title」", "Kavraki，Svestka：《Title》": several who are named before it; one alone only other lines tell from a label. */
const signedBefore = (text: string, registry: ListRegistry): readonly Slot[] => {
  const who = text.replace(/[\s,，、:：]+$/u, "");
  const people = who === "" ? null : peopleOf(who, false, registry);
  return people === null ? [] : [{ name: "words before", text: who, values: [{ kind: "people", people }] }];
};

/** "[CHI 2010]「Title」Harrison, Tan, Morris": nothing but families behind a title whose edition stands in front. */
const familiesAlone = (
  text: string,
  isLed: boolean,
  registry: ListRegistry,
): { readonly slots: readonly Slot[]; readonly end: number } | null => {
  const people = isLed ? parseFamiliesByLooks(text, registry) : null;
  return people === null ? null : { slots: [{ name: "behind the title", text, values: [{ kind: "people", people }] }], end: text.length };
};

/** "港中文，Patrick Lee 组" is no one place. */
const holdsComma = ({ values }: Slot): boolean =>
  values?.some((value) => value.kind === "institutions" && value.text.includes("，")) === true;

/** "《Title》OSDI 2024，PKU。A sentence about it". */
export const titleInCorners = (text: string, isLed: boolean, registry: ListRegistry): TitleInCorners | null => {
  const quoted = inMarks.exec(text);
  const title = quoted?.[1] ?? quoted?.[2];
  if (quoted === null || title === undefined || quoted.index >= 40) return null;
  const led = signedBefore(text.slice(0, quoted.index), registry);
  const rest = text.slice(quoted.index + quoted[0].length);
  const { inside = "", note: remark = "" } = bracketFirst.exec(rest)?.groups ?? {};
  const inBracket = inside === "" ? null : whoWhereWhen(inside, registry);
  if (inBracket !== null)
    return {
      start: quoted.index + 1,
      end: quoted.index + 1 + title.length,
      behind: { text: inside, values: inBracket },
      row: led,
      note: remark === "" ? null : remark,
    };
  const isOpen = /^[\s,，;；:：.。-]*[(（]/.test(rest) && /[)）]\s*$/.test(rest) && !/[)）]./.test(rest);
  const behind = divided(withoutStray(rest.replace(isOpen ? /^[\s,，;；:：.。(（-]+|[)）]\s*$/g : /^[\s,，;；:：.。-]+/, "")).trim());
  const [first = "", ...others] = behind.split(/(?<=[。；！])/u);
  const bare = first.replace(/[。；！\s]+$/u, "");
  const values = bare === "" ? null : (seriesAndWho(bare, registry) ?? valuesOf(bare, registry));
  const row = values === null && bare !== "" ? (familiesAlone(behind, isLed, registry) ?? rowFirst(behind, registry)) : null;
  if (row?.slots.some(holdsComma) === false) {
    const remark = behind.slice(row.end).replace(/^[\s,.;，。；–—-]+/u, "");
    return {
      start: quoted.index + 1,
      end: quoted.index + 1 + title.length,
      behind: null,
      row: [...led, ...row.slots],
      note: remark === "" ? null : remark,
    };
  }
  const said = values === null ? behind : bare;
  const note = values === null ? "" : others.join("").trim();
  return {
    start: quoted.index + 1,
    end: quoted.index + 1 + title.length,
    behind: said === "" ? null : { text: said, values: values ?? firstSaid(said, registry) },
    row: led,
    note: note === "" ? null : note,
  };
};
