import { indexAbbreviations } from "./abbreviated.ts";
import { writtenOut } from "./han-universities.ts";
import { byCodeUnits } from "../model/order.ts";
import type {
  RegistryAmbiguity,
  RegistryData,
  RegistryInstitution,
  RegistryTopic,
  RegistryVenue,
  RegistryWork,
} from "../model/registry.ts";

/** What the project knows beforehand, ready to be asked by any way of writing a name. */
export interface RegistryIndex {
  readonly data: RegistryData;
  institution(text: string): RegistryInstitution | null;
  ambiguity(text: string): RegistryAmbiguity | null;
  isNotInstitution(text: string): boolean;
  venue(text: string): RegistryVenue | null;
  /** "Nat Rev Genet": a name shortened without dots, which only where venues stand is told from words that mean something. */
  venueShortened(text: string): RegistryVenue | null;
  /** The one whose name begins so, where a name is cut off: "Advances in neural …". */
  venueBeginning(text: string): RegistryVenue | null;
  /** What the name always means. */
  topic(text: string): RegistryTopic | null;
  /** What the name means in the field of that topic: `ambiguous` says which words tell. */
  topicPerhaps(text: string): RegistryTopic | null;
  /** The prize that a list explains an abbreviation to stand for: beforehand none is known. */
  award(text: string): string | null;
  /** By any of its titles, folded. */
  work(title: string): RegistryWork | null;
}

/** "u.s.a" as "usa"; asked for every name of a list, so the costly search only runs where there is a dot. */
const withoutInitialsDots = (text: string): string =>
  text.includes(".") ? text.replace(/(?<=\b\p{Letter})\.(?=\p{Letter}\b)/gu, "") : text;

/** Most names are plain letters, which need neither decomposition nor the costly classes. */
const isPlain = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);
const foldedPlain = (lower: string): string => withoutInitialsDots(lower.replace(/['`^]/g, ""));
const foldedAny = (text: string): string =>
  withoutInitialsDots(
    text
      .normalize("NFKD")
      .replace(/\p{Diacritic}/gu, "")
      .toLowerCase()
      .replace(/['’‘`]/g, ""),
  );

/** Words of plain letters, single spaces between them: nothing is left to fold but an article. */
const isFolded = /^[a-z0-9+@]+(?: [a-z0-9+@]+)*$/;
const withoutThe = (folded: string): string => (folded.startsWith("the ") && folded.length > 4 ? folded.slice(4) : folded);

/**
 * A name as it is compared: width, case, diacritics and punctuation folded, a leading article dropped.
 * "The University of Texas at Austin" and "university of texas, at austin" are one key; any script stays.
 */
export const foldName = (text: string): string => {
  const lower = text.toLowerCase();
  if (isFolded.test(lower)) return withoutThe(lower);
  const plain = isPlain(text);
  return withoutThe(
    (plain ? foldedPlain(lower) : foldedAny(text))
      .replace(/&/g, " and ")
      .replace(plain ? /[^a-z0-9+@]+/g : /[^\p{Letter}\p{Number}+@]+/gu, " ")
      .trim(),
  );
};

const legalForm = /(?: (?:inc|incorporated|llc|ltd|limited|co|corp|corporation|gmbh|ag|plc|company))+$/;

/** A company's name without its legal form: "dbos inc" -> "dbos". */
const withoutLegalForm = (key: string): string => key.replace(legalForm, "");

/** What words of long names are shortened to: "Univ. of Toronto", "U Chicago", "Hong Kong Univ. of Sci. and Tech.". */
const shortened: ReadonlyMap<string, string> = new Map([
  ["u", "university"],
  ["univ", "university"],
  ["uni", "university"],
  ["inst", "institute"],
  ["sci", "science"],
  ["tech", "technology"],
  ["natl", "national"],
  ["lab", "laboratory"],
  ["labs", "laboratory"],
  ["laboratories", "laboratory"],
]);
/** "University" elsewhere, without its marks; where it stands beside the place is each language's own. */
const abroad =
  "universita|universitas|universitat|universitatea|universite|universiteit|universitet|universitetet|universitesi|universidad|universidade|uniwersytet|univerzita|univerzitet|univerza";
const isAbroad = new RegExp(`\\b(?:${abroad})\\b`);
const joining = new Set(["of", "at", "in", "for", "and", "de", "di", "do", "van", "i", "u", "v", "zu"]);
const saysInstitution = new RegExp(`\\b(?:u|uni|univ|${abroad}|university|inst|institute|college|academy|labs?|laborator(?:y|ies))\\b`);

/** A long name without the ways of writing it: "u illinois at chicago" is "university of illinois chicago". Null for short ones. */
const looseKey = (key: string): string | null => {
  if (!saysInstitution.test(key)) return null;
  const words = key.split(" ");
  const kept = words.filter((word, at) => at === 0 || at === words.length - 1 || !joining.has(word));
  return kept.length < 2 ? null : kept.map((word) => shortened.get(word) ?? (isAbroad.test(word) ? "university" : word)).join(" ");
};

/** "university bergen" of "bergen universitet": the word that says what it is at the other end. Null where the order says which of two it is. */
const turnedKey = (key: string, loose: string): string | null => {
  if (!isAbroad.test(key)) return null;
  const place = loose.replace(/^university | university$/, "");
  return place === loose ? null : loose.startsWith("university ") ? `${place} university` : `university ${place}`;
};

/** What ways of writing one name have in common, whether or not anybody knows it: "Univ. of Lund" and "Lund University", "Orb AI, Inc." and "OrbAI". */
export const spellingKey = (name: string): string => {
  const key = withoutLegalForm(foldName(name));
  const loose = looseKey(key)?.split(" ");
  return (
    loose
      ?.filter((word) => !joining.has(word))
      .sort(byCodeUnits)
      .join(" ") ?? key.replaceAll(" ", "")
  );
};

/** Loose keys that mean one record only: where two would answer, nobody does. */
const indexLoosely = <T>(exact: ReadonlyMap<string, T>): ReadonlyMap<string, T | null> => {
  const found = new Map<string, T | null>();
  for (const [key, record] of exact) {
    const loose = looseKey(key);
    if (loose !== null) found.set(loose, !found.has(loose) || found.get(loose) === record ? record : null);
  }
  return found;
};

/** A record's first name before the other names of any, then the first record: the order of the file decides, later duplicates change nothing. */
const index = <T>(records: readonly T[], names: (record: T) => readonly string[]): ReadonlyMap<string, T> => {
  const found = new Map<string, T>();
  const enter = (key: string, record: T): void => {
    if (key !== "" && !found.has(key)) found.set(key, record);
  };
  const others: (readonly [key: string, record: T])[] = [];
  for (const record of records) {
    const [first = "", ...rest] = names(record).map(foldName);
    enter(first, record);
    for (const key of rest) others.push([key, record]);
  }
  for (const [key, record] of others) enter(key, record);
  return found;
};

/** Names in order, to be asked for those that begin alike; null where two records have one name. */
const indexBeginnings = (names: ReadonlyMap<string, RegistryVenue>): ((beginning: string) => RegistryVenue | null) => {
  const ordered = [...names.keys()].sort(byCodeUnits);
  return (beginning) => {
    let [low, high] = [0, ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byCodeUnits(ordered[middle] ?? "", beginning) < 0) low = middle + 1;
      else high = middle;
    }
    const first = names.get(ordered[low] ?? "");
    for (let at = low; ordered[at]?.startsWith(beginning) === true; at += 1) if (names.get(ordered[at] ?? "") !== first) return null;
    return ordered[low]?.startsWith(beginning) === true ? (first ?? null) : null;
  };
};

/** So much of a name must be left for it to be known by its beginning. */
const shortestBeginning = 12;

const longestName = 200;
/** The key of a text too long to be a name: no folded name holds a line break. */
const tooLong = "\n";
const mostNames = 50_000;

/** What a text may be the name of; undefined as long as nobody has asked. */
interface Name {
  readonly key: string;
  institution?: RegistryInstitution | null;
  venue?: RegistryVenue | null;
  venueShortened?: RegistryVenue | null;
}

const noName: Name = { key: tooLong, institution: null, venue: null };

/** The same texts are asked of again and again, by every recogniser, for every line. Remembered, within bounds. */
const rememberingNames = (): ((text: string) => Name) => {
  const names = new Map<string, Name>();
  return (text) => {
    if (text.length > longestName) return noName;
    const found = names.get(text);
    if (found !== undefined) return found;
    if (names.size >= mostNames) names.clear();
    const name: Name = { key: foldName(text) };
    names.set(text, name);
    return name;
  };
};

/** A short word with a dot, in a text no longer than names are: most dots end sentences. */
const mayAbbreviate = /^(?=.{4,120}$)\p{Lu}\S*\s(?:[^.]{0,60}\s)?\p{L}{0,9}\.|^\p{Lu}\p{L}{0,9}\.\s/u;

/** Words in capitals, and those that names leave small. */
const namesOnly = /^(?=.{6,90}$)\p{Lu}[\p{L}/-]*(?: (?:\p{Lu}[\p{L}/-]*|of|on|the|and|for|in|&)){1,9}$/u;

export const indexRegistry = (data: RegistryData): RegistryIndex => {
  const institutions = index(data.institutions, (record) => [record.name, ...record.aliases]);
  let loosely: ReadonlyMap<string, RegistryInstitution | null> | undefined;
  /** Few lists write a long name in another way than the registry: made ready for the first that does. */
  const loose = (key: string): RegistryInstitution | null => {
    const written = looseKey(key);
    if (written === null) return null;
    loosely ??= indexLoosely(institutions);
    return loosely.get(written) ?? loosely.get(turnedKey(key, written) ?? "") ?? null;
  };
  const ambiguities = index(data.ambiguities, (record) => [record.alias]);
  const venues = index(data.venues, (record) => [record.series, ...record.aliases, record.name]);
  let shortly: ((text: string) => RegistryVenue | null) | undefined;
  /** Abbreviations of whole names, as bibliographies write them; made ready for the first list that has any. */
  const shortOf = (text: string): RegistryVenue | null =>
    (shortly ??= indexAbbreviations(data.venues, ({ series, name, aliases }) => [series, name, ...aliases]))(text);
  const abbreviated = (text: string): RegistryVenue | null => (text.includes(".") && mayAbbreviate.test(text) ? shortOf(text) : null);
  let beginnings: ((beginning: string) => RegistryVenue | null) | undefined;
  const topics = index(data.topics, (record) => [record.name, ...record.aliases]);
  let works: ReadonlyMap<string, RegistryWork> | undefined;
  const perhaps = index(data.topics, (record) => ["", ...(record.ambiguous?.names ?? [])]);
  const none = new Set(data.notInstitutions.map(foldName));
  const nameOf = rememberingNames();
  const keyOf = (text: string): string => nameOf(text).key;
  const institutionOf = (key: string): RegistryInstitution | null =>
    ambiguities.has(key) || none.has(key)
      ? null
      : (institutions.get(key) ??
        institutions.get(withoutLegalForm(key)) ??
        loose(key) ??
        writtenOut(key).flatMap((long) => institutions.get(long) ?? [])[0] ??
        null);
  /** "Niu", "Hsu", "Lau": families, where nobody writes the three letters of an institution so. */
  const isFamily = (text: string, { name, aliases }: RegistryInstitution): boolean =>
    /^\p{Lu}\p{Ll}{2}$/u.test(text) && name !== text && !aliases.includes(text);
  return {
    data,
    ambiguity: (text) => ambiguities.get(keyOf(text)) ?? null,
    institution: (text) => {
      const name = nameOf(text);
      if (name.institution !== undefined) return name.institution;
      const found = institutionOf(name.key);
      return (name.institution = found === null || isFamily(text, found) ? null : found);
    },
    isNotInstitution: (text) => none.has(keyOf(text)),
    award: () => null,
    venue: (text) => {
      const name = nameOf(text);
      return name.venue === undefined ? (name.venue = venues.get(name.key) ?? abbreviated(text)) : name.venue;
    },
    venueShortened: (text) => {
      if (!namesOnly.test(text)) return null;
      const name = nameOf(text);
      return name.venueShortened === undefined ? (name.venueShortened = shortOf(text)) : name.venueShortened;
    },
    venueBeginning: (text) => {
      const key = keyOf(text);
      return key.length < shortestBeginning || key === tooLong ? null : (beginnings ??= indexBeginnings(venues))(key);
    },
    topic: (text) => topics.get(keyOf(text)) ?? null,
    work: (title) => (works ??= index(data.works, ({ title: first, titles }) => [first, ...titles])).get(title) ?? null,
    topicPerhaps: (text) => topics.get(keyOf(text)) ?? perhaps.get(keyOf(text)) ?? null,
  };
};
