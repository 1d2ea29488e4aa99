import type { RegistryInstitution, RegistryVenue } from "../../../model/registry.ts";
import type { InstitutionMention, WorkClaim } from "../../claims.ts";
import { parseAward } from "../../recognise/award.ts";
import { isInstitutionShaped } from "../../recognise/institutions.ts";
import { venueSpeltOut } from "../../recognise/venue-name.ts";
import { foldName, type RegistryIndex } from "../../registry.ts";
import type { RuledLines } from "../../ruled-lines.ts";

/*
 * Abbreviations that a list explains at its head or its foot: "CAS = Chinese Academy of Sciences", or below a heading
 * "Abbreviations" with a colon. What is explained is meant wherever the list writes it, whatever it means elsewhere.
 */

export interface Abbreviations {
  /** What is known beforehand, with what the list explains. */
  readonly registry: RegistryIndex;
  /** Lines that do nothing but explain, and the text without them. */
  readonly lines: ReadonlySet<number>;
  readonly text: string;
  /** Names of institutions as explained, by their folded abbreviations. */
  readonly institutions: ReadonlyMap<string, string>;
}

const short = "(?:\\p{Lu}[\\p{L}\\p{N}&.-]{1,14}|\\p{Script=Han}{2,6}?)";
const sign = "=|≙|≡|stands for|表示|代表";
const explaining = (start: string, signs: string): RegExp =>
  new RegExp(`(?<=${start})(${short})[*_\`]*\\s*(?:${signs})[*_\`]*\\s*(?=\\p{L})`, "gu");
const bySign = explaining("^[\\s|*+_`-]*|[\\s(（,;:，；：|*_`]", sign);
/** Below a heading or behind a label that says so, also with a colon, a dash or in cells. */
const inPlace = explaining("^[\\s|*+_`-]*|[;；,，|]\\s*[*_`]*", `${sign}|[:：|→]|[-–—]\\s`);
/** Over or before abbreviations that are explained in any way. */
const title =
  /^[\s#*_>-]*(?:(?:list of )?(?:abbreviations?|acronyms?|abk(?:ü|ue)rzungen|abréviations|glossary|legend)|缩写(?:说明|表)?|简称|术语表?)(?![\p{L}])[*_\s]*(?:(?:used|list)\b[^:：]*)?[:：]?[*_]*\s*/iu;
/** What a line has that explains without any such words, and what a text has that explains at all: most have neither. */
const mayExplain = /\s[=≙≡]|[=≙≡]\s|stands for|表示|代表/;
const mayHead = /^[ \t#*_>-]{0,12}(?:list of )?(?:abbr|abr|acronym|abk|glossary|legend|缩写|简称|术语)/im;
const longestLine = 600;
const mostLines = 200;

interface Explained {
  readonly short: string;
  readonly long: string;
}

/** What a line explains: each abbreviation with the words up to the next. */
const explainedIn = (line: string, form: RegExp): readonly Explained[] => {
  const found = [...line.matchAll(form)];
  return found.map(({ index, 0: all, 1: name = "" }, at) => ({
    short: name,
    long: line
      .slice(index + all.length, found[at + 1]?.index)
      .replace(/\s+[(（][^()（）]{1,80}[)）]\s*$/, "")
      .replace(/\s+(?:and|und|et)\s*$|[\s,;.。，；|*_`)）]+$/g, "")
      .replace(/^the\s+/i, ""),
  }));
};

interface Line {
  readonly line: number;
  readonly found: readonly Explained[];
  /** It begins with what it explains, or says that it does: no work stands there. */
  readonly isAll: boolean;
  /** It stands where the list says that it explains its abbreviations. */
  readonly isInPlace: boolean;
}

const linesOf = (written: readonly string[]): readonly Line[] => {
  let [section, run, asked] = [false, false, 0];
  return written.flatMap((text, at) => {
    if (text.trim() === "") run = false;
    if (text.length > longestLine || text.trim() === "") return [];
    const led = mayHead.test(text) ? (title.exec(text)?.[0] ?? "") : "";
    const rest = text.slice(led.length);
    if (led !== "" && rest === "") section = true;
    else if (led !== "") run = true;
    else if (text.startsWith("#")) section = false;
    const isPlace = section || run;
    if (!(isPlace || mayExplain.test(text)) || asked >= mostLines) return [];
    asked += 1;
    const found = explainedIn(rest, isPlace ? inPlace : bySign);
    const [first] = found;
    const isAll = first !== undefined && !text.includes("|") && /^[\s*+_`-]*$/.test(rest.slice(0, rest.indexOf(first.short)));
    return found.length === 0 ? [] : [{ line: at + 1, found, isAll, isInPlace: isPlace }];
  });
};

/** "BP", "BSP", "ToT": the first letters of what a prize is called, or some of them. */
const isInitials = (short: string): boolean => /^(?=.*\p{Lu}.*\p{Lu})\p{L}{2,5}$/u.test(short);

const unknown = (name: string): RegistryInstitution => ({ name, aliases: [] });

/**
 * What the list explains of institutions, venues and prizes; null for the many that explain nothing. A line of which a human has
 * said what it is is that, and explains nothing.
 */
export const abbreviationsIn = (text: string, registry: RegistryIndex, ruled: RuledLines): Abbreviations | null => {
  if (!mayExplain.test(text) && !mayHead.test(text)) return null;
  const institutions = new Map<string, RegistryInstitution>();
  const venues = new Map<string, RegistryVenue>();
  const awards = new Map<string, string>();
  const others = new Set<string>();
  const lines = new Set<number>();
  const written = text.split(/\r\n|\r|\n|\u2028|\u2029/);
  for (const { line, found, isAll, isInPlace } of linesOf(written)) {
    if (ruled.has(line)) continue;
    let names = 0;
    for (const each of found) {
      const key = foldName(each.short);
      const venue = registry.venue(each.long) ?? venueSpeltOut(each.long, registry);
      const known = registry.institution(each.long);
      const award = isInitials(each.short) ? parseAward(each.long) : null;
      if (award !== null) awards.set(each.short, award);
      else if (venue !== null) venues.set(key, venue);
      else if (known !== null || isInstitutionShaped(each.long)) institutions.set(key, known ?? unknown(each.long));
      else {
        // "DCU = where the code is": what the list calls so is no university.
        if (isAll && isInPlace) others.add(key);
        continue;
      }
      names += 1;
    }
    if (isAll && names * 2 >= found.length) lines.add(line);
  }
  if (institutions.size + venues.size + awards.size + others.size === 0) return null;
  return {
    lines,
    text: written.map((line, at) => (lines.has(at + 1) ? "" : line)).join("\n"),
    institutions: new Map([...institutions].map(([key, { name }]) => [key, name])),
    registry: {
      ...registry,
      ambiguity: (name) => (institutions.has(foldName(name)) ? null : registry.ambiguity(name)),
      isNotInstitution: (name) => !institutions.has(foldName(name)) && (others.has(foldName(name)) || registry.isNotInstitution(name)),
      institution: (name) => institutions.get(foldName(name)) ?? (others.has(foldName(name)) ? null : registry.institution(name)),
      venue: (name) => venues.get(foldName(name)) ?? registry.venue(name),
      award: (text) => awards.get(text.trim()) ?? null,
    },
  };
};

/** A claim whose institutions are those that the list explains their names to be. */
export const asExplained = (work: WorkClaim, { institutions: explained }: Abbreviations): WorkClaim => {
  if (explained.size === 0) return work;
  const meant = (each: InstitutionMention): InstitutionMention => {
    const means = explained.get(foldName(each.text));
    return means === undefined ? each : { ...each, means };
  };
  return {
    ...work,
    institutions: work.institutions.map((each) => ({ ...each, value: meant(each.value) })),
    people: work.people.map((each) => ({ ...each, value: { ...each.value, institutions: each.value.institutions.map(meant) } })),
  };
};
