import type { InstitutionMention } from "../claims.ts";
import type { RegistryIndex } from "../registry.ts";
import { remembering } from "../remember.ts";
import { countryCode } from "./countries.ts";
import { isPersonName } from "./person-name.ts";
import { tidyInstitutions } from "./institution-text.ts";
import { atSite, isSite } from "./sites.ts";

/** Between two institutions, or within the name of one: which of them is decided part by part. */
type Separator = "comma" | "and" | "sign" | "ampersand" | "tight";

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands before the part; the first has none. */
  readonly after: Separator | null;
}

const legalForm = /^(?:Inc|LLC|Ltd|Limited|Co|Corp|Corporation|GmbH|AG|PLC|S\.?A|Pte)\b\.?/i;
const keyword =
  /\b(?:Uni(?:versi|verzi|wersy)[td]\p{Letter}*|Univ\.?|College|Institut\p{Letter}*|Laborator\p{Letter}*|Academy|Polytechnic\w*|Politecnico|Hochschule|School of|Inc\.?|LLC|Ltd\.?|GmbH|Corp(?:oration)?\.?|Technologies|Research (?:Lab|Center|Centre)|Labs|National Lab|Foundation(?!\s+(?:Models?|Language|Vision)\b)|Hospital|(?<=\p{L}\s)(?<!\b(?:the|Web|Data|Network|Privacy|Internet)\s)Observator(?:y|io|ium)|Observatoire|Ministry)(?![\p{Letter}])/u;
const department = /^(?:(?:the\s+)?(?:Dept|Department|School|Faculty|Division|Chair) of\b|(?:Dept|Department)\b)/i;
const company = /\b(?:Technologies|Labs?|Software|Systems|AI|Inc|Research|Networks|Group|Company|Cloud|Corp|Semiconductors?)\b/;
const small = /^(?:of|and|the|for|in|at|de|del|della|di|da|do|des|du|la|le|für|zu|y|&|-|–|—)$/i;

/** Nobody lists institutions at such length: a text beyond it is prose, or hostile. */
const longestText = 2000;

/** What a semicolon or a bar divides is no one's name, even where somebody is called like both: "MIT; IBM". */
const isKnown = (text: string, registry: RegistryIndex): boolean =>
  !/[;|]/.test(text) && (registry.institution(text) !== null || registry.ambiguity(text) !== null || registry.isNotInstitution(text));

/** "POPL 2014", "SIGCOMM'17 Best Paper": what has a year is an edition of a venue, and nobody works there. */
const isDated = (text: string): boolean => /(?:^|\s)(?:19|20)\d{2}(?=\s|$)|['’]\s?\d{2}(?!\p{Letter})/u.test(text);

/** "University of Washington - RoseTTAFold": how a work is called, behind a dash. */
const coinedBehindDash = /\s[-–—]+\s+\p{L}*\p{Ll}\p{Lu}[\p{L}\p{N}]*$/u;

/** "Ann Author (Rice University). Extends Orca": brackets end before a sentence of its own. */
const sentenceBehind = /[)\]）】]\.\s+\S/u;

/** Written like the name of an institution, whether anybody knows it or not. */
export const isInstitutionShaped = (text: string): boolean => {
  if (!keyword.test(text) || coinedBehindDash.test(text) || sentenceBehind.test(text)) return false;
  const words = text.trim().split(/\s+/);
  return words.length <= 9 && words.every((word) => small.test(word) || /^[\p{Lu}\p{Lo}\p{Number}("]/u.test(word));
};

/** "某某大学", "Google研究院", and "某大", but not "提升很大"; a short name of a university has few signs. */
const chinese =
  /^(?:[\p{L}·]{2,20}(?:大学|学院|研究[院所]|实验室|公司|集团)|\p{Script=Han}{1,10}(?:理工|[工科师农医林财交]大)|\p{Script=Han}{1,3}(?<![很最巨强扩较更极太好重伟放增宏庞不变特加拿广])大)$/u;

/** Written like the name of an institution in Latin letters or in Chinese, for where one is expected: Chinese sentences end so, too. */
export const isPlaceShaped = (text: string): boolean => isInstitutionShaped(text) || chinese.test(text);

/** "1Rice University, 2Duke": the mark of a footnote grown to a name, where the name without it is one and with it is none. */
const withoutMarkers = (text: string, registry: RegistryIndex): string =>
  text.replace(
    /(^|[,;&|]\s*)(\d{1,2}|[†‡§¶]+)(\s*)(\p{Lu}[^,;&|()]*)/gu,
    (whole, before: string, mark: string, gap: string, rest: string) => {
      const name = rest.trim();
      const isMarked = !isKnown(`${mark}${gap}${name}`, registry) && (isKnown(name, registry) || isInstitutionShaped(name));
      return isMarked ? `${before}${rest}` : whole;
    },
  );

const clean = (text: string, registry: RegistryIndex): string => withoutMarkers(tidyInstitutions(text), registry);

const separators =
  /\s*(?:(,\s*(?:and\s+|&\s*)?|，|、)|(\s(?:and|with|und|et|y|e)\s)|(\s[&+/x×|]\s|\s*[;|]\s*|&\s|\s&)|((?<!\s)[&/+]|[&/+](?!\s)))\s*/gu;

/** Parts between separators that stand outside of parentheses. */
const partsOf = (text: string): readonly Part[] => {
  const masked = text.includes("(") ? text.replace(/\([^()]*\)/g, (inside) => "_".repeat(inside.length)) : text;
  const parts: Part[] = [];
  let start = 0;
  let after: Separator | null = null;
  const push = (end: number): void => {
    if (text.slice(start, end).trim() !== "") parts.push({ text: text.slice(start, end).trim(), start, end, after });
  };
  for (const found of masked.matchAll(separators)) {
    push(found.index);
    start = found.index + found[0].length;
    after =
      found[1] !== undefined
        ? /and|&/.test(found[1])
          ? "sign"
          : "comma"
        : found[2] !== undefined
          ? "and"
          : found[3] !== undefined
            ? "sign"
            : found[4] === "&"
              ? "ampersand"
              : "tight";
  }
  push(text.length);
  return parts;
};

const looksAlone = (text: string, registry: RegistryIndex): boolean =>
  isKnown(text, registry) || isInstitutionShaped(text) || /^(?:\p{Lu}[\p{Lu}\p{Number}-]+|\p{Lu}\p{Ll}+\p{Lu}\p{Letter}*)$/u.test(text);

/** "33 labs", "20+ other institutions": how many others there are, and none of them. */
const isCount =
  /^(?:\d+\s?\+?|many|several|various|some)\s+(?:(?:more|other|further|additional|partner)\s+)*(?:labs?|institut(?:ion|e)s?|universit(?:y|ies)|companies|groups?|partners?|others|teams|orgs?|organi[sz]ations|authors)$/i;

const groupName = /^(?:\p{Lu}[\p{Lu}\p{Number}]{1,9}|\p{Lu}\p{Ll}+\p{Lu}\p{Letter}{0,9})$/u;

/** "Axbryd/University of Rome", "University of Rome/CNIT": what is written like an institution, beside a name that may be one. */
const areTwo = (name: string, next: string): boolean =>
  isInstitutionShaped(next) ? /^\p{Lu}[\p{L}\p{N} .-]{2,}$/u.test(name) : isInstitutionShaped(name) && groupName.test(next);

const subject =
  /(?:Technolog(?:y|ies)|Sciences?|Engineering|Medicine|Economics|Arts|Letters|Humanities|Commerce|Management|Business|Law|Health|Education|Mathematics|Statistics|Physics|(?:Tele)?[Cc]ommunications?|Posts|Finance|Politics|Mines|A(?:er|str)onautics|Space|Electronics|Informatics|Systems|Comput(?:ing|ation|ers?)|Automation|Information|Design|Culture|Trade|Agriculture|Forestry|Cybernetics|Control|Mechanics|Chemistry|Biology|Society|Industry|Security|Cryptology|Surgeons|Mechanical|Development|Prototyping|Innovation|Research|Training|Outreach)$/;
/** "Purdue University and Mobile Enerlytics": who nobody knows, beside whom all know, and no subject of theirs. */
const isFirm = (text: string): boolean =>
  /^\p{Lu}[\p{L}\p{N}.-]{2,}(?: \p{Lu}[\p{L}\p{N}.-]+){0,2}$/u.test(text) && !subject.test(text) && !isPersonName(text);

/** Whether a part goes on with the name before it rather than begin another. */
const continues = (name: string, next: Part, registry: RegistryIndex): boolean => {
  if (isCount.test(next.text)) return false;
  if (next.after === "ampersand") return !(isKnown(name, registry) || isKnown(next.text, registry));
  if (next.after === "tight") return !(isKnown(name, registry) && isKnown(next.text, registry)) && !areTwo(name, next.text);
  if (next.after === "and") {
    if (isKnown(next.text, registry) || (isKnown(name, registry) && isFirm(next.text))) return false;
    return !(looksAlone(name, registry) && looksAlone(next.text, registry));
  }
  if (next.after === "sign") return false;
  if (legalForm.test(next.text)) return true;
  if (/^\p{Lu}{2}$/u.test(next.text) && isSite(name.split(/,\s*/).at(-1) ?? "")) return true;
  if (isSite(next.text) && registry.institution(next.text) === null) return looksAlone(name, registry) || company.test(name);
  if (isKnown(next.text, registry))
    return /^(?:Institute|Laborator|Lab|Center|Centre|Key Lab|State Key|National)/i.test(name) && !isKnown(name, registry);
  if (isInstitutionShaped(next.text) || company.test(next.text) || countryCode(next.text) !== null) return false;
  return /\b(?:Univ|Institute|College|School)/i.test(name) && next.text.split(" ").length <= 2 && /^\p{Lu}/u.test(next.text);
};

/** What looks like one name and has a dash in it is two things: "MIT - FrameDiff". */
const hasDash = (text: string): boolean => /\s[-–—]+\s/.test(text);

/** "Stanford NLP", "上海交大 IPADS": a group of a known institution, by its acronym. */
const isGroupOfKnown = (text: string, registry: RegistryIndex): boolean => {
  const at = text.lastIndexOf(" ");
  return at > 0 && groupName.test(text.slice(at + 1)) && !hasDash(text) && registry.institution(text.slice(0, at)) !== null;
};

interface Piece {
  readonly text: string;
  readonly country?: string;
  /** The institution stood in parentheses behind a person: the text is about people. */
  readonly behindPerson?: true;
}

/** Names in the order written: the longest known one first, else grown part by part. */
const pieces = (text: string, registry: RegistryIndex): readonly Piece[] => {
  const parts = partsOf(text);
  const found: Piece[] = [];
  /** "Texas A&M", whose sign divides others. */
  const beginsKnown = (at: number): boolean => {
    const [first, second] = [parts[at], parts[at + 1]];
    return (
      first !== undefined &&
      (second?.after === "tight" || second?.after === "ampersand") &&
      isKnown(text.slice(first.start, second.end), registry)
    );
  };
  for (let at = 0; at < parts.length;) {
    const first = parts[at];
    if (first === undefined) break;
    let next = Math.min(parts.length, at + 5);
    while (next > at + 1 && !isKnown(text.slice(first.start, parts[next - 1]?.end), registry)) next -= 1;
    let name = text.slice(first.start, parts[next - 1]?.end).trim();
    for (let more = parts[next]; more !== undefined && !beginsKnown(next) && continues(name, more, registry); more = parts[next]) {
      name = text.slice(first.start, more.end).trim();
      next += 1;
    }
    at = next;
    const country = first.after === "comma" ? countryCode(name) : null;
    const before = found.at(-1);
    if (country !== null && before !== undefined) found[found.length - 1] = { ...before, country };
    else if (!(department.test(name) && at < parts.length)) found.push({ text: name });
  }
  return found;
};

/** "Technion (Israel)", "HKUST (Guangzhou)", "Peking University (Xin Jin)", "MMLab (CUHK)". */
const withoutParentheses = (piece: Piece, registry: RegistryIndex): Piece => {
  const found = piece.text.endsWith(")") ? /^(.*?)\s*\(([^()]*)\)$/.exec(piece.text) : null;
  const [, name, inside] = found ?? [];
  if (name === undefined || inside === undefined || name === "" || isKnown(piece.text, registry)) return piece;
  const country = countryCode(inside);
  if (country !== null) return { text: name, country };
  if (!isKnown(name, registry) && isPersonName(name) && looksAlone(inside, registry)) return { text: inside, behindPerson: true };
  return !isKnown(name, registry) && isKnown(inside, registry) ? piece : { ...piece, text: name };
};

const named = (text: string, registry: RegistryIndex): readonly Piece[] =>
  isKnown(text, registry)
    ? [{ text }]
    : pieces(text, registry)
        .map((piece) => withoutParentheses(piece, registry))
        .filter((piece) => !isCount.test(piece.text));

/** "UW-Madison (Harter at Microsoft)": one of the authors was somewhere else. */
const oneElsewhere = /\s*\(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2} (?:is |was )?(?:at|from) ([^()]+)\)/gu;

/**
 * The institutions that a text names, each as written: "UW & Duke", "DBOS, Inc.", "ICT, CAS", "From USTC & MSRA".
 * "and" and commas inside a name stay; what the registry knows to be none ("Independent Researcher") is left out.
 */
export const splitInstitutions = (written: string, registry: RegistryIndex): InstitutionMention[] => {
  if (written.length > longestText) return [];
  const text = written.replace(oneElsewhere, ", $1");
  const plain = clean(text, registry);
  const country = countryCode(plain);
  if (plain === "" || (country !== null && !isKnown(plain, registry))) return [];
  return named(plain, registry)
    .filter((piece) => /\p{Letter}[^\p{Number}]*\p{Letter}/u.test(piece.text) && !registry.isNotInstitution(piece.text))
    .filter((piece) => !isDated(piece.text) || isKnown(piece.text, registry))
    .map((piece) => ({ text: piece.text, ...(piece.country === undefined ? {} : { country: piece.country }) }));
};

const weightOf = ({ text, behindPerson }: Piece, known: boolean, registry: RegistryIndex): number => {
  if (behindPerson === true) return 0;
  if (known || atSite(text, registry) !== null) return 1;
  return isInstitutionShaped(text) || isGroupOfKnown(text, registry) ? 0.75 : 0;
};

/**
 * How much of a text is institutions, 0 to 1: known names count fully, names that only look like one by three
 * quarters. Learning which lines of a list hold institutions rests on it, so prose must give 0.
 */
export const institutionShare = remembering((text, registry): number => {
  if (text.length > longestText) return 0;
  const plain = clean(text, registry);
  if (plain === "" || plain.length > 400) return 0;
  let [all, share] = [0, 0];
  for (const piece of named(plain, registry)) {
    const known = isKnown(piece.text, registry);
    if (!known && isDated(piece.text)) return 0;
    // By parts, but a long part counts for more than an abbreviation, so that one name in a sentence decides nothing.
    const size = Math.max(1, piece.text.split(" ").length / 3);
    all += size;
    share += size * weightOf(piece, known, registry);
  }
  return all === 0 ? 0 : share / all;
});

/** "写得不错", "必读": what is said, which Chinese does not tell from names by capitals; "首都", "太原", "有限公司" are parts of names. */
const isSaid =
  /[得了很没这是还就]|的(?!里雅)|不(?!列颠|来梅|丹)|太(?![原平湖仓])|有(?!限|研|色)|(?<![首成京])都(?![柏灵江])|也(?!门)|必[读看]|推荐|经典|值|[读看](?:完|过|懂)|精读|略读|入门/;

const betweenInHan = /[、，,;；/&]\s*/;

/** "北方大学、南方理工": by their shape institutions, each of them. */
export const arePlacesInHan = (text: string): boolean => text.split(betweenInHan).every((name) => chinese.test(name));

/** "云鲸智能": what may be names of institutions in Chinese, where nearly all in such a place are. */
export const mayBeInHan = (text: string): boolean =>
  text.split(betweenInHan).every((name) => /^\p{Script=Han}[\p{Script=Han}\p{L}·]{1,11}$/u.test(name) && !isSaid.test(name));

const isShortName = (text: string): boolean =>
  !isPersonName(text) &&
  !hasDash(text) &&
  !isSaid.test(text) &&
  text.split(/\s+/).length <= 4 &&
  text.split(/\s+/).every((word) => small.test(word) || /^[\p{Lu}\p{Lo}]/u.test(word));

/** Institutions where they are expected, behind a venue or in brackets: one that is known vouches for names beside it. */
export const areInstitutions = (text: string, registry: RegistryIndex): boolean => {
  const share = institutionShare(text, registry);
  if (share >= 0.7 || share < 0.3) return share >= 0.7;
  return named(clean(text, registry), registry).every((piece) => isKnown(piece.text, registry) || isShortName(piece.text));
};
