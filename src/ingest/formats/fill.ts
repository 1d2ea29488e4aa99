import type { Entry } from "./entry.ts";
import { longestNames, peopleIn } from "./names.ts";
import { squeezed } from "./plain.ts";
import type { Role } from "./columns.ts";
import type { Cell, Said } from "./table.ts";

const longestList = 200_000;

/** The parts of a text that lists several; a list of the notation has them already. */
const partsOf = (entry: Entry, cell: Cell, separator: RegExp): readonly Said[] =>
  cell.isList
    ? cell.texts
    : cell.texts.flatMap(({ text, line }) =>
        squeezed(entry.within(text, longestList, line))
          .split(separator)
          .map((part) => ({ text: part.trim(), line })),
      );

const authors = (entry: Entry, cell: Cell): void => {
  if (cell.people !== undefined) for (const { text, line, affiliations } of cell.people) entry.person(text, affiliations, line);
  else if (cell.isList) for (const { text, line } of cell.texts) for (const name of peopleIn(text)) entry.person(name, [], line);
  else
    for (const { text, line } of cell.texts) {
      // "Doe, Jane (57193)" as some databases export it.
      for (const name of peopleIn(squeezed(entry.within(text, longestNames, line)).replace(/\s*\(\d{4,}\)/g, "")))
        entry.person(name, [], line);
    }
};

const typeOf = (text: string): Entry["type"] =>
  /\b(?:software|dataset|computer ?program|tool)\b/i.test(text)
    ? "software"
    : /\b(?:talk|keynote|presentation|speech)\b/i.test(text)
      ? "talk"
      : "paper";

const award = (entry: Entry, { text, line }: Said, called: string): void => {
  if (/^(?:|false|no|none|null|0|n|-)$/i.test(text.trim())) return;
  const name = called.replace(/[_-]+/g, " ").trim();
  entry.award(/^(?:true|yes|1|y|x)$/i.test(text.trim()) ? name.slice(0, 1).toUpperCase() + name.slice(1) : text, line);
};

/** Puts what a cell says in its place. What refers to other records ("references", "related-work", "from", "to") is left to the joining. */
export const fill = (entry: Entry, role: Role, cell: Cell, called: string): void => {
  const first = cell.texts[0];
  if (role === "authors") return authors(entry, cell);
  if (first === undefined) return;
  if (role === "affiliations") for (const { text, line } of partsOf(entry, cell, /\s*;\s*/)) entry.affiliation(text, line);
  if (role === "keywords") for (const { text, line } of partsOf(entry, cell, /\s*[;|,，、]\s*/)) entry.topic(text, line);
  if (role === "link")
    for (const { text, line } of partsOf(entry, cell, /[\s;]+/)) entry.link(called.replace(/_/g, " "), doiAddress(text), line);
  if (role === "award") for (const each of cell.texts) award(entry, each, called);
  const { text, line } = first;
  if (role === "title") entry.title(text, line);
  if (role === "doi") entry.doi(text, line);
  if (role === "arxiv") entry.arxiv(text, line);
  if (role === "year") entry.published(text.replace(/\.0$/, ""), line);
  if (role === "date") entry.published(text, line);
  if (role === "venue") entry.venue(text, line);
  if (role === "notes") entry.note(text, line, "lines");
  if (role === "type") entry.type = typeOf(text);
};

const doiAddress = (text: string): string => (/^10\.\d{4,9}\//.test(text) ? `https://doi.org/${text}` : text);
