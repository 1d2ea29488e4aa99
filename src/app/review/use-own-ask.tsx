import { useCallback } from "react";
import { rank } from "../../atlas/match.ts";
import type { Answer, OwnAnswer, WrittenKind } from "../../model/question.ts";
import type { Known, KnownName } from "../../view/building.ts";
import { allNames, asKnownWork, flawOf, ownAnswer, plainWords, suggestions, yearless } from "../../view/own-answer.ts";
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

/** Works that a title may mean, each the only one of its title. */
const worksFor = async (text: string, { atlas, source }: Ground): Promise<readonly KnownName[]> => {
  const { how, hits } = await source.find(text, mostOffered);
  const ids = new Set<string>(how === "nearest" ? [] : hits.map(({ id }) => id));
  const found = atlas.works.filter(({ id }) => ids.has(id));
  return found
    .filter(({ title }) => found.filter((each) => each.title === title).length === 1)
    .map(({ title, shortTitle, aliases }) => ({ name: title, also: [...(shortTitle === undefined ? [] : [shortTitle]), ...aliases] }));
};

interface Found {
  readonly names: readonly KnownName[];
  /** One of them goes on as it was begun, which is what who writes a name wants; a title is written out. */
  readonly isBegun: boolean;
}

const foundFor = async (kind: WrittenKind, written: string, ground: Ground, known: Known): Promise<Found> => {
  if (kind === "title") return { names: await worksFor(written, ground), isBegun: false };
  const names = suggestions(namesFor(kind, ground, known), yearless(written), mostOffered);
  return { names, isBegun: (names[0]?.rank ?? Infinity) <= rank.beginning };
};

const words = {
  title: { written: "As a title", found: "The same work as" },
  name: { written: "As a new name", found: "Known names" },
} as const;

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
      const isTitle = own.kind === "title";
      const called = words[isTitle ? "title" : "name"];
      const answer = async () => {
        const known = await workspace.known();
        const { names, isBegun } = await foundFor(own.kind, written, ground, known);
        const flaw = flawOf(own.kind, written, known);
        const text = plainWords(written);
        const isKnown = !isTitle && names.some(({ name }) => name === text);
        const fresh: Choice = {
          id: "own",
          mark: <Icon name="plus" />,
          name: text,
          direct: true,
          choose: () => onAnswer(ownAnswer(own, text)),
        };
        const asWritten: readonly ChoiceGroup[] = flaw !== null || isKnown ? [] : [{ name: called.written, choices: [fresh] }];
        const choices = names.map(({ name, also }): Choice => ({
          id: name,
          mark: <span className={`kind-mark ${own.kind}`} />,
          name,
          hint: also.join(", "),
          choose: () => onAnswer(isTitle ? asKnownWork(own, name) : ownAnswer(own, name)),
        }));
        const offered: readonly ChoiceGroup[] = choices.length === 0 ? [] : [{ name: called.found, choices }];
        return { said: flaw, groups: isBegun ? [...offered, ...asWritten] : [...asWritten, ...offered] };
      };
      return answer();
    },
    [ground, own, workspace, onAnswer],
  );
};
