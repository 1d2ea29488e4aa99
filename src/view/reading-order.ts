import type { Relation, WorkSummary } from "../atlas/source.ts";
import { groupBy } from "../model/group.ts";
import type { ShownLine } from "./lineage-line.ts";
import { laterEdition } from "./itinerary.ts";
import { inOrderOfReference } from "./line-order.ts";
import { nameInFull } from "./names.ts";
import { afterOthers, doneWithIt } from "./relation-words.ts";
import { joined } from "./words.ts";

export interface ReadingStep {
  readonly work: WorkSummary;
  /** Why it stands here: "first, because S-LoRA builds on it". */
  readonly reason: string;
}

/** Names in a sentence, at most three things: "A, B and 4 more". */
const named = (names: readonly string[]): string =>
  joined(names.length <= 3 ? names : [...names.slice(0, 2), `${names.length - 2} more`], "and");

const clauses = (relations: readonly Relation[], other: "from" | "to", nameOf: (id: WorkSummary["id"]) => string): readonly string[] =>
  [...groupBy(relations, ({ type }) => type)].map(([type, same]) => {
    const names = [...new Set(same.map((relation) => nameOf(relation[other])))];
    return other === "from" ? doneWithIt(type, named(names), names.length === 1) : afterOthers(type, named(names));
  });

/** Of works in a circle, and of those whose link to the line a filter hides. */
const byDate = "by its date: no relation that is shown says more";
const restsOnNothing = "first: the lists name nothing that it rests on";

/**
 * A line in the order in which to read it: every work after all it refers to, so that nothing is met before what it
 * rests on, the older first where the relations leave it open; each with the reason of its place.
 */
export const readingOrder = ({ focus, ancestors, descendants, relations }: ShownLine): readonly ReadingStep[] => {
  const works = [...ancestors.map(({ work }) => work), focus, ...descendants.map(({ work }) => work)];
  const names = new Map(works.map((work) => [work.id, nameInFull(work)]));
  const nameOf = (id: WorkSummary["id"]): string => names.get(id) ?? id;
  const led = new Set(ancestors.map(({ work }) => work.id));
  const ordered = inOrderOfReference(works, relations);
  const placeOf = new Map(ordered.map(({ id }, index) => [id, index]));
  const place = (id: WorkSummary["id"]): number => placeOf.get(id) ?? 0;
  const [byOlder, byNewer] = [groupBy(relations, ({ to }) => to), groupBy(relations, ({ from }) => from)];
  const reasonOf = (work: WorkSummary, at: number): string => {
    if (led.has(work.id)) {
      const referring = (byOlder.get(work.id) ?? []).filter(({ from }) => place(from) > at);
      const needed = clauses(referring, "from", nameOf);
      if (needed.length === 0) return byDate;
      const later = laterEdition(work, focus) ? ", though it appeared later" : "";
      return `${at === 0 ? "first, " : ""}because ${joined(needed, "and")}${later}`;
    }
    const rests = clauses(
      (byNewer.get(work.id) ?? []).filter(({ to }) => place(to) < at),
      "to",
      nameOf,
    );
    if (rests.length > 0) return joined(rests, "and");
    return at === 0 ? restsOnNothing : byDate;
  };
  return ordered.map((work, at) => ({ work, reason: reasonOf(work, at) }));
};
