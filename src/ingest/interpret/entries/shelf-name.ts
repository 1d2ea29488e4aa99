import { institutionShare } from "../../recognise/institutions.ts";
import type { RegistryIndex } from "../../registry.ts";
import { topicName } from "../line/traits.ts";

/* Headings that are institutions in other words than theirs: "MSRA systems group", "the storage lab at ETH", "Google Research / Brain". */

/** What a heading calls its shelf: "Papers from Google (12)" is Google. */
export const shelfName = (text: string): string =>
  topicName(text)
    .replace(/^(?:(?:[Pp]apers?|[Ww]ork|[Pp]ublications|[Aa]rticles?|[Ss]ystems) )?(?:[Ff]rom|[Bb]y|[Aa]t) (?=\p{Lu})/u, "")
    .replace(/\s*[(（]\d+(?: \p{Letter}+)?[)）]$/u, "")
    .replace(/\s+(?:papers?|publications)$/i, "")
    .trim();

const mostWordsOfGroup = 5;

const known = (name: string, registry: RegistryIndex): boolean => registry.institution(name) !== null;

/** The longest known name that some words begin with. */
const knownBeginning = (words: readonly string[], registry: RegistryIndex): string | null => {
  for (let count = Math.min(words.length - 1, mostWordsOfGroup); count > 0; count -= 1) {
    const name = words.slice(0, count).join(" ");
    if (known(name, registry)) return name;
  }
  return null;
};

/** "Cornell SysML Lab", "THU Storage Group": a name in capitals that begins with one that is known. */
export const isGroup = (name: string, registry: RegistryIndex): boolean => {
  const words = name.split(/\s+/);
  return (
    words.length > 1 &&
    words.length <= mostWordsOfGroup &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    knownBeginning(words, registry) !== null
  );
};

const group =
  "(?:groups?|labs?|teams?|people|folks|crowd|gang|school|gruppe|leute|arbeitsgruppe|équipe|labo|grupo|equipo|gruppo|\\p{L}+gruppe)";
/** "'s systems group": in small letters what kind of people somewhere have written what stands below. */
const groupBehind = new RegExp(`^(?:['’]s\\s|\\s)\\s*(?:[\\p{L}-]+\\s){0,3}?${group}$`, "iu");
const groupBefore = new RegExp(
  `^(?:(?:the|die|der|le|la|el|il)\\s|l['’])?(?:[\\p{L}-]+\\s){0,2}?${group}(?:\\s[\\p{L}-]+)?(?:,\\s|\\s(?:at|of|from|in|an der|der|des|am|von|bei|de l['’]|de la |de|du|del|della|di)\\s?)(?=\\p{L})`,
  "iu",
);
const groupInHan = /的?\p{Script=Han}{0,6}(?:课题组|研究组|小组|组|团队)$/u;

/** "MSRA systems group", "Systemgruppe der ETH", "清华存储组": the known one that some people of it are called after. */
const groupOf = (name: string, registry: RegistryIndex): string | null => {
  const before = groupBefore.exec(name)?.[0].length ?? 0;
  const at = name.slice(before);
  if (before > 0 && known(at, registry)) return at;
  const found = knownBeginning(name.replace(/['’]s\s/, " 's ").split(/\s+/), registry);
  if (found !== null && groupBehind.test(name.slice(found.length))) return found;
  const from = groupInHan.exec(name)?.index ?? name.length;
  for (let end = name.length - 1; end >= Math.max(2, from); end -= 1)
    if (known(name.slice(0, end).trim(), registry)) return name.slice(0, end).trim();
  return null;
};

const betweenLabs = /\s*[/／]\s*|\s+[&+]\s+/u;

/** "Google Research / Brain": behind a sign a lab of the same house is called without that. */
const ofSameHouse = (name: string, before: string, registry: RegistryIndex): string | null => {
  const words = before.split(/\s+/);
  const house = words.slice(0, -1).concat(words.length === 1 ? words : []);
  for (let count = house.length; count > 0; count -= 1) {
    const whole = `${house.slice(0, count).join(" ")} ${name}`;
    if (known(whole, registry)) return whole;
  }
  return null;
};

/** "MSRA systems group (Ann Author, Ben Writer)": who works there, in brackets behind it. */
const withoutPeople = (name: string, registry: RegistryIndex): string => {
  const found = /\s*[(（]([^()（）]+)[)）]$/u.exec(name);
  return found === null || institutionShare(found[1] ?? "", registry) > 0 ? name : name.slice(0, found.index);
};

/** "Berkeley BarnLab", "Google Research", and not "Intel SGX", "Google Cloud": of these names only the end tells people from products. */
const isLab = (name: string, registry: RegistryIndex): boolean =>
  (known(name, registry) || isGroup(name, registry)) &&
  /(?:labs?|laborator(?:y|ies)|groups?|teams?|research|brain|institute|cent(?:er|re)|school)$/iu.test(name);

/** Who a heading means that says more or less than the name of an institution; null where it means none, or is its name. */
export const placeOfShelf = (written: string, registry: RegistryIndex): string | null => {
  const name = withoutPeople(written, registry);
  if (isLab(name, registry)) return name === written ? null : name;
  const alone = groupOf(name, registry);
  if (alone !== null) return alone;
  const parts = name.split(betweenLabs);
  const [first = ""] = parts;
  if (parts.length < 2 || parts.length > 3 || institutionShare(name, registry) >= 0.99) return null;
  const places = parts.map((part) => {
    if (known(part, registry)) return part;
    return groupOf(part, registry) ?? (isLab(part, registry) ? part : part === first ? null : ofSameHouse(part, first, registry));
  });
  const named = places.filter((place) => place !== null);
  // "Berkeley BarnLab / Roof": what nobody knows behind a lab is another of its names.
  const isOfFirst = isLab(first, registry) && parts.every((part) => /^\p{Lu}\S*(?:\s\p{Lu}\S*)*$/u.test(part));
  return named.length === parts.length || isOfFirst ? named.join("; ") : null;
};
