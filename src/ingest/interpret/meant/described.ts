import { foldName } from "../../registry.ts";
import type { Value } from "../line/values.ts";
import { familyOf, particledOf, type Signed } from "./by-authors.ts";
import type { WrittenWork } from "./written.ts";

/* What a list says of a work besides its title: who wrote it, when, where it appeared and where it comes from. */

const yearIn = (values: readonly Value[]): string | null =>
  values
    .flatMap((value) => (value.kind === "venue" ? (value.venue.year ?? []) : value.kind === "date" ? value.date.slice(0, 4) : []))
    .map(String)[0] ?? null;

const editionsIn = (values: readonly Value[]): readonly string[] =>
  values.flatMap((value) =>
    value.kind === "venue" && value.venue.series !== undefined && value.venue.year !== undefined
      ? [`${foldName(value.venue.series)} ${String(value.venue.year % 100).padStart(2, "0")}`]
      : [],
  );

const institutionsIn = (values: readonly Value[]): readonly string[] =>
  values.flatMap((value) => (value.kind === "institutions" ? [...foldName(value.text).split(" "), foldName(value.text)] : []));

/** The last words of the addresses that a title leads to: ".../p539-neumann.pdf". */
export const wordsOfLinks = (links: readonly { readonly url: string }[]): readonly string[] =>
  links.flatMap(({ url }) => (/\.pdf$/i.test(url) ? (url.split("/").at(-1) ?? "").toLowerCase().split(/[^\p{L}]+/u) : []));

export interface Known extends Signed {
  readonly work: WrittenWork;
  readonly institutions: readonly string[];
}

export const describe = (work: WrittenWork): Known => {
  const values = [...work.head.slots.flatMap((slot) => slot.values ?? []), ...work.beside()];
  const names = values.flatMap((value) => (value.kind === "people" ? value.people.map(({ name }) => name) : []));
  return {
    work,
    title: work.title,
    line: work.line,
    families: names.map(familyOf),
    particled: names.flatMap((name) => particledOf(name) ?? []),
    year: yearIn(values),
    editions: editionsIn(values),
    institutions: institutionsIn(values),
  };
};
