import type { LineRole, Ruling, RulingWork } from "../model/ruling.ts";
import { byKeys } from "../model/order.ts";
import { joined } from "./words.ts";

/* Decisions as they are read, and as they are written into a file. */

const inOrder = (rulings: readonly Ruling[]): readonly Ruling[] =>
  [...rulings].sort(
    byKeys<Ruling>(
      (ruling) => ruling.date,
      (ruling) => JSON.stringify(ruling),
    ),
  );

/** The file of rulings that the command line reads beside lists: the same rulings in any order give the same text. */
export const rulingsText = (rulings: readonly Ruling[]): string => `${JSON.stringify(inOrder(rulings), null, 2)}\n`;

const listName = (source: string): string => source.slice("source:".length);
const workName = ({ name, source, year, series }: RulingWork): string => {
  const narrowed = [series, year, source === undefined ? undefined : listName(source)].filter((each) => each !== undefined);
  return `“${name}”${narrowed.length === 0 ? "" : ` (${narrowed.join(", ")})`}`;
};

const roles: Readonly<Record<LineRole, string>> = { entry: "an entry", heading: "a heading", note: "a note", nothing: "nothing" };

/** "“UW” is University of Waterloo in evening". */
export const rulingSaid = (ruling: Ruling): string => {
  switch (ruling.decision) {
    case "same":
      return `${joined(ruling.works.map(workName), "and")} are one work`;
    case "different":
      return `${joined(ruling.works.map(workName), "and")} are different works`;
    case "field":
      return `The ${ruling.field} of ${workName(ruling.work)} is ${ruling.value ?? "not known"}`;
    case "line":
      return `“${ruling.text}” in ${listName(ruling.source)} is ${roles[ruling.as]}${ruling.title === undefined ? "" : ` titled “${ruling.title}”`}`;
    case "institution":
    case "venue":
      return `“${ruling.written}” is ${ruling.means ?? `no ${ruling.decision}`}${ruling.source === undefined ? "" : ` in ${listName(ruling.source)}`}`;
  }
};
