import type { InstitutionMention, PersonMention } from "../claims.ts";
import type { RegistryIndex } from "../registry.ts";
import { institutionShare, splitInstitutions } from "./institutions.ts";

const particle = /^(?:de|del|della|der|den|des|di|da|do|dos|du|van|von|zu|zur|la|las|le|los|el|al|bin|ibn|ben|y|e|ter|ten|st\.?|jr\.?|sr\.?|ii|iii|iv)$/i;

/** Title-case words of headings and topics: two of them look like a name and are none. */
const noName = new Set((
  "abstract access accelerated accelerating accelerator adaptation adaptive agent agents algorithm algorithms analysis and application applications applied architecture artificial " +
  "attention automatic award awards based benchmark benchmarks best blog cache caching classic cloud clusters cluster code communication compiler compilers compression computer computing " +
  "conference content contents data database databases day deep design detection diffusion distributed dynamic edge efficient embedding engine environment evaluation experts fast fault fine " +
  "flash for framework frameworks function functions generation gpu gpus graph graphs hardware homepage in inference infrastructure intelligence introduction kernel kernels key keynote " +
  "language large latency learning list llm llms machine main management memory meta mining misc mixture ml model modeling models multi multimodal network networking networks neural " +
  "note notes of offloading on online open operating optimization optimizing other others paper papers parallel parallelism performance personal pipeline platform poster prediction privacy " +
  "processing program programming project projects quantization query reading readings recommendation reference references reinforcement related reliability research resource retrieval runtime scale scaling " +
  "scheduling search security semantic serverless serving session slides software source sparse speculative storage summary survey system systems table technical techniques tensor testing " +
  "the theory time to tolerance tool tools topic topics training transformer transformers translation tuning tutorial unified using video virtualization vision with work works workload " +
  "workshop year university institute college laboratory"
).split(" "));

/** "T. S. Eugene Ng", "Kelvin K.W. Ng", "Amauri Holanda de Souza Jr.", "Íñigo Goiri", "Young-ri Choi". */
export const isPersonName = (text: string): boolean => {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 6 || text.length > 50) return false;
  if (!words.every((word) => particle.test(word) || /^(?:\p{Lu}\.-?)+$|^\p{Lu}[\p{L}'’.-]*$/u.test(word))) return false;
  if (words.some((word) => noName.has(word.toLowerCase()) || /^\p{Lu}{3,}$/u.test(word))) return false;
  return words.some((word) => /\p{Lu}[\p{Ll}'’]/u.test(word));
};

const clean = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[-–—•+]\s*/, "")
    .replace(/^(?:by|authors?|speakers?|auth[eo]rs?)\s*:?\s+/i, "")
    .replace(/[,;\s]+$/, "")
    .replace(/(?<!\b(?:\p{Lu}|Jr|Sr|Inc|Ltd|al|etc))\.$/u, "");

/** Splits outside of parentheses. */
const split = (text: string, at: RegExp): readonly string[] => {
  const masked = text.replace(/\([^()]*\)/g, (inside) => "_".repeat(inside.length));
  const parts: string[] = [];
  let start = 0;
  for (const found of masked.matchAll(at)) {
    parts.push(text.slice(start, found.index));
    start = found.index + found[0].length;
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
};

const betweenNames = /\s*,\s*(?:and\s+|&\s*)?|\s*;\s*|\s+and\s+|\s+&\s+/g;

const person = (name: string, institutions: readonly InstitutionMention[]): PersonMention => ({ name: name.trim(), institutions });

/** "A (X), B (Y, Inc.) and C (Z)": names without parentheses share those of the next that has some. */
const parenthesised = (text: string, registry: RegistryIndex): PersonMention[] | null => {
  const people: PersonMention[] = [];
  let waiting: string[] = [];
  for (const part of split(text, betweenNames)) {
    const found = /^(.+?)\s*\(([^()]*)\)\.?$/.exec(part);
    const name = (found?.[1] ?? part).trim();
    // One name in lower case among many is still a name: the parentheses say that people stand here.
    if (!isPersonName(name) && !(found !== null && people.length > 2 && /^\p{Lu}\p{L}+(?: \p{L}+){1,3}$/u.test(name))) return null;
    waiting.push(name);
    if (found?.[2] === undefined) continue;
    const institutions = splitInstitutions(found[2], registry);
    people.push(...waiting.map((each) => person(each, institutions)));
    waiting = [];
  }
  people.push(...waiting.map((each) => person(each, [])));
  return people.length === 0 ? null : people;
};

/** One group of a programme: "A, B, and C, Univ X", "D and E, Univ Y and Univ Z", "F, Company, Univ W", "G". */
const group = (text: string, registry: RegistryIndex, among: boolean): PersonMention[] | null => {
  const segments = split(text, /\s*,\s*/g);
  const names: string[] = [];
  let used = 0;
  let closed = false;
  for (const segment of segments) {
    const written = split(segment.replace(/^and\s+/, ""), /\s+and\s+|\s+&\s+/g);
    if (closed || !written.every(isPersonName) || institutionShare(segment, registry) > 0.5) break;
    names.push(...written);
    used += 1;
    closed = /^and\s/.test(segment) || written.length > 1;
  }
  const first = names[0];
  if (first === undefined) return null;
  // Several names end with an "and"; without one there is a single name, and what follows it are institutions.
  const rest = closed ? segments.slice(used) : segments.slice(1);
  // All of it looks like names: then only the other groups tell that the second one is a firm ("Wenjun Dai, Microsoft Bing Ads").
  if (!closed && used === segments.length && segments.length > 1 && !among) return null;
  const institutions = rest.length === 0 ? [] : splitInstitutions(rest.join(", "), registry);
  return (closed ? names : [first]).map((name) => person(name, institutions));
};

const programme = (text: string, registry: RegistryIndex): PersonMention[] | null => {
  const written = split(text, /\s*;\s*/g);
  const groups = written.map((each) => group(each, registry, written.length > 2));
  const people = groups.flatMap((each) => each ?? []);
  return groups.every((each) => each !== null) && people.some((each) => each.institutions.length > 0) ? people : null;
};

const plainList = (text: string): PersonMention[] | null => {
  const parts = split(text, betweenNames);
  return parts.length > 0 && parts.every(isPersonName) ? parts.map((name) => person(name, [])) : null;
};

/** "Jeff Dean@Google". */
const atInstitution = (text: string, registry: RegistryIndex): PersonMention[] | null => {
  const parts = split(text, betweenNames);
  const people = parts.map((part) => /^([^@]+?)\s*@\s*([^@]+)$/.exec(part)).map((found) =>
    found?.[1] === undefined || found[2] === undefined || !isPersonName(found[1]) ? null : person(found[1], splitInstitutions(found[2], registry)));
  return people.length > 0 && people.every((each) => each !== null) ? people : null;
};

/**
 * The people that a text names when it is nothing but people, with the institutions written beside them; else null.
 * "X et al." gives X. A single name is accepted: that it stands where a person would is for the caller to know.
 */
export const parsePeople = (text: string, registry: RegistryIndex): PersonMention[] | null => {
  const plain = clean(text);
  if (plain === "" || plain.length > 4000) return null;
  const others = /^(.*?)[,\s]*\b(?:et\.?\s+al\b\.?|etc\.?)$/i.exec(plain)?.[1];
  if (others !== undefined) return plainList(others) ?? parenthesised(others, registry);
  if (plain.includes("@")) return atInstitution(plain, registry);
  if (plain.includes("(")) return parenthesised(plain, registry) ?? programme(plain, registry);
  return programme(plain, registry) ?? plainList(plain);
};
