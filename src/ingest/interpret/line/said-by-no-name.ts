import { foldName, type RegistryIndex } from "../../registry.ts";
import { mayBeAward } from "../../recognise/award.ts";
import { titleWords } from "../../recognise/title-words.ts";

/* What tells a title from a row of names without asking for any name: most lines of a list are titles. */

/** Small words of titles, written small, that stand within no name. */
const smallWords = new Set("a an are can does for how is its our that the via we what when why".split(" "));

/** Words of titles that also say how and where something appeared, or stand in names of places that nobody knows. */
const alsoOfPlaces =
  /\b(?:Universit|Uni\b|Institut|Laborator|Labs?\b|School|College|Academ|Cent(?:er|re)|Foundation|Research|Group|Department|Hospital|Compan|Technolog|Conference|Symposi|Workshop|Journal|Transactions|Proceedings|Letters|Magazine|Annals|Acta|Bulletin|Review|Meeting|Congress|Advances|Communications|Systems|thesis|dissertation|report|paper|version|accepted|published|presented|appear|submi|tracks?\b|datasets?\s(?:and|&)\sbenchmarks?|joint\b|collaborat|cooperat|arXiv)|\d{4}\.\d{4}/iu;

/** Words of titles that stand in no name of the registry. */
const indexWords = ({ venues, institutions, ambiguities, notInstitutions }: RegistryIndex["data"]): ReadonlySet<string> => {
  const names = [
    ...venues.flatMap(({ series, name, aliases }) => [series, name, ...aliases]),
    ...institutions.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...ambiguities.map(({ alias }) => alias),
    ...notInstitutions,
  ];
  const ofNames = new Set(names.flatMap((name) => foldName(name).split(" ")));
  return new Set([...titleWords].filter((word) => !ofNames.has(word)));
};

const indexes = new WeakMap<RegistryIndex["data"], ReadonlySet<string>>();

const wordsOf = ({ data }: RegistryIndex): ReadonlySet<string> => {
  const known = indexes.get(data) ?? indexWords(data);
  indexes.set(data, known);
  return known;
};

const enough = 2;

/** Whether a text holds words that no row of venues, people and institutions has: "Efficient Queries over a Stream (OSDI'22)". */
export const holdsWordsOfNoName = (text: string, registry: RegistryIndex): boolean => {
  if (text.length < 16) return false;
  const known = wordsOf(registry);
  let count = 0;
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}'’-])[A-Za-z]+(?![\p{L}\p{N}'’-])/gu)) {
    if (!(word.length < 4 || smallWords.has(word) ? smallWords.has(word) : known.has(word.toLowerCase()))) continue;
    count += 1;
    if (count === enough) return !alsoOfPlaces.test(text) && !mayBeAward(text) && !/\p{Script=Han}/u.test(text);
  }
  return false;
};
