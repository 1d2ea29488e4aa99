import { useCallback } from "react";
import { rank } from "../../atlas/match.ts";
import type { Answer, OwnAnswer, WrittenKind } from "../../model/question.ts";
import type { Known, KnownName } from "../../view/building.ts";
import { allNames, asKnownWork, flawOf, meaningOf, ownAnswer, plainWords, suggestions, yearless } from "../../view/own-answer.ts";
import { useGround } from "../context.ts";
import type { Ground } from "../ground.ts";
import { Icon } from "../parts/Icon.tsx";
import type { Ask } from "../search/ChoiceField.tsx";
import type { Choice, ChoiceGroup } from "../search/offer.ts";
import type { WorkspaceStore } from "../workspace/workspace-store.ts";

const mostOffered = 8;

/** Names of the registry and of the lists that are open, series of venues without their years. */
const namesFor = (kind: "institution" | "venue", { atlas }: Ground, known: Known): readonly KnownName[] => {
  const ofLists = atlas[kind === "venue" ? "venues" : "institutions"].filter((each) => !("year" in each));
  return allNames(
    kind === "venue" ? known.venues : known.institutions,
    ofLists.map((each) => ({ name: each.name, also: "aliases" in each ? each.aliases : [] })),
  );
};

/** What is called so, and the answer that choosing it is. */
interface Offered extends KnownName {
  readonly answer: Answer;
}

/** Works that lists have, each as a ruling can mean it and no other. */
const worksFor = async (own: OwnAnswer, text: string, { atlas, source }: Ground): Promise<readonly Offered[]> => {
  const { how, hits } = await source.find(text, mostOffered);
  const ids = new Set<string>(how === "nearest" ? [] : hits.map(({ id }) => id));
  return atlas.works
    .filter(({ id }) => ids.has(id))
    .flatMap((work): readonly Offered[] => {
      const meant = meaningOf(work, atlas.works);
      const { title, shortTitle, aliases, year } = work;
      const also = [...(shortTitle === undefined ? [] : [shortTitle]), ...(year === undefined ? [] : [String(year)]), ...aliases];
      return meant === null ? [] : [{ name: title, also, answer: asKnownWork(own, meant) }];
    });
};

interface Found {
  readonly names: readonly Offered[];
  /** They stand before what is written: who writes a name begins a known one, a title is written out. */
  readonly areFirst: boolean;
}

const foundFor = async (own: OwnAnswer, written: string, ground: Ground, known: Known): Promise<Found> => {
  if (own.kind === "title" || own.kind === "work") return { names: await worksFor(own, written, ground), areFirst: own.kind === "work" };
  const names = suggestions(namesFor(own.kind, ground, known), yearless(written), mostOffered);
  return {
    names: names.map((each) => ({ ...each, answer: ownAnswer(own, each.name) })),
    areFirst: (names[0]?.rank ?? Infinity) <= rank.beginning,
  };
};

const nameWords = { written: "As a new name", found: "Known names" };
const words: Readonly<Record<WrittenKind, typeof nameWords>> = {
  institution: nameWords,
  venue: nameWords,
  title: { written: "As a title", found: "The same work as" },
  work: { written: "A work that no list has, titled", found: "Works of these lists" },
};

interface Wanted {
  readonly own: OwnAnswer;
  readonly workspace: WorkspaceStore;
  readonly onAnswer: (answer: Answer) => void;
}

/** Offers what is written, where it can be the answer, and what is called so. */
export const useOwnAsk = ({ own, workspace, onAnswer }: Wanted): Ask => {
  const ground = useGround();
  return useCallback(
    (written) => {
      if (written === "") return null;
      const called = words[own.kind];
      const answer = async () => {
        const known = await workspace.known();
        const { names, areFirst } = await foundFor(own, written, ground, known);
        const flaw = flawOf(own.kind, written, known);
        const text = plainWords(written);
        const isKnown = own.kind !== "title" && names.some(({ name }) => name === text);
        const fresh: Choice = {
          id: "own",
          mark: <Icon name="plus" />,
          name: text,
          direct: true,
          choose: () => onAnswer(ownAnswer(own, text)),
        };
        const unknown: readonly ChoiceGroup[] = flaw !== null || isKnown ? [] : [{ name: called.written, choices: [fresh] }];
        const choices = names.map(({ name, also, answer: meant }): Choice => ({
          id: JSON.stringify(meant.rulings),
          mark: <span className={`kind-mark ${own.kind}`} />,
          name,
          hint: also.join(", "),
          choose: () => onAnswer(meant),
        }));
        const offered: readonly ChoiceGroup[] = choices.length === 0 ? [] : [{ name: called.found, choices }];
        return { said: flaw, groups: areFirst ? [...offered, ...unknown] : [...unknown, ...offered] };
      };
      return answer();
    },
    [ground, own, workspace, onAnswer],
  );
};
