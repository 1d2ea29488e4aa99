import type { Relation, WorkSummary } from "../atlas/source.ts";
import type { EdgeType } from "../model/edge.ts";
import { groupBy } from "../model/group.ts";
import type { Link } from "../model/link.ts";
import { nameInFull } from "./names.ts";
import type { ReadingStep } from "./reading-order.ts";
import { relationNames } from "./relation-words.ts";
import { capitalised } from "./words.ts";

/*
 * A reading order as a list in Markdown, in the manner in which lists are read here: importing it gives the same works
 * with the same relations, and what was a gap is one again.
 */

/** A place in the order, and the addresses the work can be read at. */
export interface ReadingEntry extends ReadingStep {
  readonly links: readonly Link[];
}

/** Letters that Markdown would take for marks, so that a title is read back as it is. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, "\\$&");

const linkNames: Readonly<Partial<Record<Link["rel"], string>>> = { paper: "paper", arxiv: "arXiv", code: "code", slides: "slides" };

const linksOf = (links: readonly Link[]): string =>
  links.flatMap(({ rel, url }) => (linkNames[rel] === undefined ? [] : [` [[${linkNames[rel]}](${url})]`])).join("");

/** "S-LoRA: Serving Thousands of Concurrent LoRA Adapters": the title, with the system name before it where it lacks it. */
const titleOf = ({ title, shortTitle }: WorkSummary): string =>
  escaped(shortTitle === undefined || title.includes(shortTitle) ? title : `${shortTitle}: ${title}`);

const labels: Readonly<Partial<Record<EdgeType, string>>> = relationNames;

/** What would part a name in two where names stand in a row. */
const parts = /[,;/&()[\]]|\band\b/i;

/**
 * A work among others: by its name, as a link when the name could be taken for several. What no list has is told by its
 * edition here, and so is a namesake.
 */
const referenceIn = (entries: readonly ReadingEntry[]): ((work: WorkSummary) => string) => {
  const namesakes = groupBy(entries, ({ work }) => nameInFull(work));
  return (work) => {
    const name = nameInFull(work);
    const told = !work.listed || (namesakes.get(name)?.length ?? 0) > 1;
    const text = parts.test(name) ? `[${escaped(name)}](#${work.id.slice("work:".length)})` : escaped(name);
    return `${text}${told && work.venue !== undefined ? ` [${work.venue.name}]` : ""}`;
  };
};

/** "LightLLM: first, because S-LoRA builds on it." */
const reasons = (entries: readonly ReadingEntry[]): string =>
  entries.map(({ work, reason }) => `${escaped(nameInFull(work))}: ${reason}.`).join(" ");

/** The list under its title, what is to be read first at its head. */
export const readingList = (title: string, entries: readonly ReadingEntry[], relations: readonly Relation[]): string => {
  const byId = new Map(entries.map(({ work }) => [work.id, work]));
  const byNewer = groupBy(relations, ({ from }) => from);
  const referenceTo = referenceIn(entries);
  const lines = entries.flatMap(({ work, links }, index) => {
    const number = `${index + 1}.`;
    const under = `${" ".repeat(number.length + 1)}-`;
    if (!work.listed) return [`${number} ${escaped(nameInFull(work))}`];
    const tags = [work.venue?.name, ...work.awards].filter((tag) => tag !== undefined);
    const related = [...groupBy(byNewer.get(work.id) ?? [], ({ type }) => type)].flatMap(([type, same]) => {
      const targets = same.flatMap(({ to }) => byId.get(to) ?? []).map(referenceTo);
      const label = labels[type];
      return label === undefined || targets.length === 0 ? [] : [`${under} ${capitalised(label)}: ${targets.join(", ")}`];
    });
    return [
      `${number} ${titleOf(work)}${tags.length === 0 ? "" : ` (${tags.join(", ")})`}${linksOf(links)}`,
      ...(work.institutions.length === 0 ? [] : [`${under} ${work.institutions.map(({ name }) => name).join(" & ")}`]),
      ...related,
    ];
  });
  return [`# ${title}`, "", capitalised(reasons(entries)), "", ...lines, ""].join("\n");
};
