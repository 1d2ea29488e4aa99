import { groupBy, push } from "../../model/group.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { ListClaims } from "../claims.ts";
import { isOneOff } from "../recognise/label.ts";
import { foldName, spellingKey, type RegistryIndex } from "../registry.ts";
import { inLines, isWritten, type Rule } from "./rule.ts";

interface Name {
  readonly text: string;
  readonly place: Place;
}

/** Every institution as a list writes it, beside works and beside people. */
const namesIn = ({ works }: ListClaims): readonly Name[] =>
  works.flatMap(({ institutions, people }) => [
    ...institutions.map(({ value, place }) => ({ text: value.text, place })),
    ...people.flatMap(({ value, place }) => value.institutions.map(({ text }) => ({ text, place }))),
  ]);

interface Spelling {
  readonly text: string;
  readonly places: readonly Place[];
}

/** The ways of writing, the most usual one first. */
const spellingsOf = (names: readonly Name[]): readonly Spelling[] =>
  [...groupBy(names, ({ text }) => text)]
    .map(([text, each]) => ({ text, places: each.map(({ place }) => place) }))
    .sort((a, b) => b.places.length - a.places.length);

const said = (spellings: readonly Spelling[]): string =>
  spellings.map(({ text, places }) => `"${text}" (${inLines(places.map(({ line }) => line))})`).join(", ");

/** A finding where the list first departs from its usual way of writing. */
const finding = (rule: string, level: Problem["level"], spellings: readonly Spelling[], reason: string): readonly Problem[] => {
  const [first] = spellings
    .slice(1)
    .flatMap(({ places }) => places)
    .sort((a, b) => a.line - b.line);
  return first === undefined ? [] : [{ level, rule, place: first, reason }];
};

const mostSpellings = 2;

/** Institutions that one list writes in three ways or more. */
export const institutionSpellings: Rule = ({ lists, registry }) =>
  lists.filter(isWritten).flatMap((list) => {
    const written = new Map<string, Name[]>();
    for (const name of namesIn(list)) {
      const known = registry.institution(name.text);
      if (known !== null) push(written, known.name, name);
    }
    return [...written].flatMap(([name, names]) => {
      const spellings = spellingsOf(names);
      if (spellings.length <= mostSpellings) return [];
      const reason = `${name} is written in ${String(spellings.length)} ways in this list: ${said(spellings)}. They count as one; one way of writing is easier to search for.`;
      return finding("list/institution-spellings", "warning", spellings, reason);
    });
  });

const isUnknown =
  (registry: RegistryIndex) =>
  ({ text }: Name): boolean =>
    registry.institution(text) === null && registry.ambiguity(text) === null && !registry.isNotInstitution(text);

/** Names that nobody knows and that only differ in how they are written: they count as several institutions. */
export const institutionVariants: Rule = ({ lists, registry }) =>
  lists.filter(isWritten).flatMap((list) => {
    const alike = groupBy(namesIn(list).filter(isUnknown(registry)), ({ text }) => spellingKey(text));
    alike.delete("");
    return [...alike.values()].flatMap((names) => {
      const spellings = spellingsOf(names);
      const apart = new Set(spellings.map(({ text }) => foldName(text))).size;
      if (apart < 2) return [];
      const reason = `${said(spellings)} may be one institution; they count as ${String(apart)}. If they are one, write it in one way.`;
      return finding("list/institution-variants", "warning", spellings, reason);
    });
  });

/** Shorter names are a letter apart by chance. */
const fewestLetters = 10;
/** A list that has more names which nobody knows has them for other reasons than slips. */
const mostNames = 1000;

/** Names that nobody knows and that are one letter away from an institution that is known. */
export const institutionTypos: Rule = ({ lists, registry }) => {
  const known = new Map(
    registry.data.institutions
      .flatMap(({ name, aliases }) => [name, ...aliases].map((each) => [foldName(each), name] as const))
      .filter(([key]) => key.length >= fewestLetters),
  );
  return lists.filter(isWritten).flatMap((list) => {
    const unknown = [...groupBy(namesIn(list).filter(isUnknown(registry)), ({ text }) => text)];
    return unknown.slice(0, mostNames).flatMap(([text, [first]]): readonly Problem[] => {
      const key = foldName(text);
      const near = new Set(key.length < fewestLetters ? [] : [...known].filter(([each]) => isOneOff(each, key)).map(([, name]) => name));
      const [meant, another] = near;
      if (first === undefined || meant === undefined || another !== undefined) return [];
      const reason = `"${text}" is known to nobody and one letter away from ${meant}. Write it so if that is meant.`;
      return [{ level: "info", rule: "list/institution-typo", place: first.place, reason }];
    });
  });
};
