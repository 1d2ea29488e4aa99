import type { RegistryVenue } from "../../model/registry.ts";
import { foldName, type RegistryIndex } from "../registry.ts";

interface FullName {
  readonly key: string;
  readonly venue: RegistryVenue;
}

const publisher = /^(?:(?:acm|ieee|usenix|ifip|cvf|aaai|annual|sig[a-z]+)\s+)+/;
/** What may stand before the whole name of a series; "European" before "Symposium on Security" makes it another one. */
const mayPrecede =
  /^(?:\d.*|acm|ieee|usenix|ifip|cvf|aaai|sig\w+|annual|international|proc|proceedings|the|of|in|on|at|and|\w+(?:th|st|nd|rd)|(?:twenty|thirty|forty|fifty) ?\w*)$/;
const least = 3;

/** Whole names of series by their first two words, longest first. */
const indexNames = (registry: RegistryIndex): ReadonlyMap<string, readonly FullName[]> => {
  const found = new Map<string, FullName[]>();
  for (const venue of registry.data.venues) {
    for (const name of [venue.name, ...venue.aliases]) {
      const bare = foldName(name).replace(publisher, "");
      const key = bare.split(" ").length < least ? foldName(name) : bare;
      const words = key.split(" ");
      if (words.length < least) continue;
      const start = words.slice(0, 2).join(" ");
      found.set(start, [...(found.get(start) ?? []), { key, venue }]);
    }
  }
  for (const names of found.values()) names.sort((a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1));
  return found;
};

const indexes = new WeakMap<RegistryIndex["data"], ReadonlyMap<string, readonly FullName[]>>();

const namesOf = (registry: RegistryIndex): ReadonlyMap<string, readonly FullName[]> => {
  const known = indexes.get(registry.data) ?? indexNames(registry);
  indexes.set(registry.data, known);
  return known;
};

const goesOn = /^\s(?:cvf|acm|ieee|usenix|annual|international|european|conference|symposium|\w+ conference|\d+\w*)\s/;

const longestText = 300;
const saysMeeting =
  /\b(?:conference|symposium|transactions|journal|proceedings|advances|communications|letters|magazine|review|systems)\b/i;

/** "S. Ha, L. Xu. ACM", "M. Casado et al. IEEE", "Floyd and Jacobson. IEEE": people, or the end of a sentence, in front of whoever publishes a series. */
const people =
  /(?:^|[\s,;])(?!J\.)\p{Lu}\.[\s-]?\p{Lu}|\bet\.? al\b|^\p{Lu}\p{Ll}+ (?:\p{Lu}\.? )*\p{Lu}\p{Ll}+(?:,| and | &) ?\p{Lu}\p{Ll}+ /u;
const endOfSentence = /(?<!\b(?:proc|conf|symp|intl?|annu?|trans|comm(?:un)?|adv|rev|lett|bull))(?<=\p{L}\p{L})\.\s+$/iu;

/** Whether somebody else's words stand before the words of a meeting and its publisher, of which the one at `at` is the first of its name. */
const isBehindOthers = (text: string, words: readonly string[], at: number): boolean => {
  let first = at;
  while (first > 0 && mayPrecede.test(words[first - 1] ?? "")) first -= 1;
  const before = first === 0 ? "" : text.slice(0, Math.max(0, text.toLowerCase().indexOf(words[first] ?? "")));
  return people.test(before) || endOfSentence.test(before);
};

/** "22nd ACM SIGSAC Conference on Computer and Communications Security, Denver": the series whose whole name stands in a text. */
export const venueSpeltOut = (text: string, registry: RegistryIndex): RegistryVenue | null => {
  if (text.length > longestText || !saysMeeting.test(text)) return null;
  const words = foldName(text).split(" ");
  const names = namesOf(registry);
  for (let at = 0; at + least <= words.length; at += 1) {
    const rest = `${words.slice(at).join(" ")} `;
    const found = names.get(`${words[at] ?? ""} ${words[at + 1] ?? ""}`)?.find(({ key }) => rest.startsWith(`${key} `));
    // "Transactions on Robotics and Automation" is another series than "Transactions on Robotics".
    if (found !== undefined && rest.startsWith(`${found.key} and `)) return null;
    const before = words[at - 1];
    // "Proceedings of the IEEE International Conference on …" is none of the IEEE alone.
    if (found === undefined || (found.key.startsWith("proceedings of") && goesOn.test(rest.slice(found.key.length)))) continue;
    const isOwnShortName = found.venue.series.toLowerCase() === before;
    if (before !== undefined && !isOwnShortName && !mayPrecede.test(before)) {
      // "B. Author. Transactions of the Association for …" holds the name of the association as well.
      at += found.key.split(" ").length - 1;
      continue;
    }
    if (before !== undefined && isBehindOthers(text, words, at)) return null;
    const isWorkshop = /\bworkshops?\b/i.test(text) && !/\bworkshop\b/i.test(found.venue.name);
    return isWorkshop ? null : found.venue;
  }
  return null;
};

const inBrackets = /^([^()]*\S)\s*\(([A-Z][\w&-]{1,14})(?:\s*['’]?\s*\d{2,4})?\)[\s,.]*$/u;
/** What stands before the word for a meeting: whose it is, for whom, and which of them. */
const ofMeetings =
  "(?:(?:\\d+(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty)[ -]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|\\w{3,6}teenth|(?:twent|thirt|fort|fift)ieth|annual|international|intl\\.?|int\\.|european|asian|asia|pacific|north|south|american|nordic|joint|world|national|winter|summer|and|&|ieee|acm|usenix|ifip|cvf|aaai|siam|iacr|eurographics|sig\\w+)[\\s/-]+)";
const meetingOn = "(?:conference|conf\\.|symposium|symp\\.|congress|journal|transactions|trans\\.)\\s(?:on|of|for)\\s";
const isWhoseMeeting = new RegExp(`^(?:in:?\\s+)?(?:the\\s+)?${ofMeetings}{1,8}${meetingOn}`, "i");
/** "Proc. …", "Tagungsband der …" begin what was printed, "Conference on …" and its like name a meeting; "A Symposium on Boats" is a title. */
const printed = new RegExp(
  `^(?:in:?\\s+(?:the\\s+)?)?(?:proc\\.|findings\\sof(?:\\sthe)?$|(?:proceedings|tagungsband|konferenzband|actes|actas|atti|anais)\\s(?=\\S)|${meetingOn})|^(?:(?:\\d+\\S{0,2}|die|internationale|deutsche|europäische)\\s+){0,3}(?:konferenz|tagung|symposium|kongress|zeitschrift)\\s(?:für|über|zu[mr]?)\\s|^(?:(?:\\d+\\S{0,2}|la|le|el|il)\\s+){0,2}(?:conférence|congrès|colloque|revue|journal|conferencia|congreso|simposio|revista|convegno|conferenza|rivista)\\s(?:\\p{L}+\\s){0,2}(?:sur|de|des|sobre|su|di|em)\\s|(?:会议|大会|学报|論文集|会議)$`,
  "iu",
);
export const saysProceedings = (text: string): boolean => printed.test(text) || isWhoseMeeting.test(text);
const notInitial =
  /^(?:and|of|on|for|in|the|an?|to|with|proc|proceedings|conference|conf|symposium|annual|international|ieee|acm|cvf|usenix|aaai)$/;

/** Whether the first letters of words that count spell a short name: "Computer Vision and Pattern Recognition", CVPR. */
const spells = (name: string, short: string): boolean => {
  const words = foldName(name).split(" ");
  const initials = (all: readonly string[]): string => all.map(([first]) => first ?? "").join("");
  const sought = short.toLowerCase();
  return sought.length > 2 && [words, words.filter((word) => !notInitial.test(word))].some((each) => initials(each) === sought);
};

/** "Proc. Computer Vision and Pattern Recognition (CVPR)": whatever it is called in words, the series is said in brackets; without a year it may be a title. */
export const venueInBrackets = (text: string, isDated: boolean, registry: RegistryIndex): RegistryVenue | null => {
  const [, name = "", short = ""] = text.length > longestText || !text.includes("(") ? [] : (inBrackets.exec(text) ?? []);
  const venue = short === "" || !/[A-Z].*[A-Z]/.test(short) ? null : registry.venue(short);
  if (venue === null || /\bworkshops?\b/i.test(name) || people.test(name)) return null;
  return isWhoseMeeting.test(name) || (isDated && printed.test(name)) || spells(name, short) ? venue : null;
};
