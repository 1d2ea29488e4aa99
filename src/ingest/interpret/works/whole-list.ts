import { titleKey } from "../line/traits.ts";
import type { Draft } from "./draft.ts";

/* What is settled once all entries of a list are read. */

/** A project whose title is that of a paper of the same list is that paper, listed once more. */
export const sameWorks = (drafts: readonly Draft[]): void => {
  if (drafts.every(({ type }) => type !== "software")) return;
  const papers = new Set(drafts.filter((draft) => draft.type === "paper" && !draft.isNameOnly).map((draft) => titleKey(draft.title)));
  for (const draft of drafts) if (draft.type === "software" && papers.has(titleKey(draft.title))) draft.type = "paper";
};

/** Sections by year give theirs to what states none, unless entries there say that something else is counted: when they were read. */
export const bySections = (drafts: readonly Draft[]): void => {
  const inSections = drafts.filter(({ section, type }) => section !== null && type === "paper");
  const stated = inSections.filter(({ year }) => year !== null);
  if (stated.filter(({ year, section }) => year === section?.value).length < stated.length * 0.7) return;
  for (const draft of inSections)
    if (draft.year === null && draft.section !== null) draft.addDate(String(draft.section.value), draft.section.line);
};
