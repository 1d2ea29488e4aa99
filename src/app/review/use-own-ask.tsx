import { useCallback } from "react";
import type { Answer, OwnAnswer } from "../../model/question.ts";
import type { Known, KnownName } from "../../view/building.ts";
import { allNames, asKnownWork, flawOf, ownAnswer, plainWords, suggestions, yearless, type Suggestion } from "../../view/own-answer.ts";
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
const worksFor = (text: string, { atlas }: Ground): readonly Suggestion[] => {
  const found = suggestions(
    atlas.works.map(({ title, shortTitle, aliases }) => ({
      name: title,
      also: [...(shortTitle === undefined ? [] : [shortTitle]), ...aliases],
    })),
    text,
    mostOffered,
  );
  return found.filter(({ name }) => found.filter((each) => each.name === name).length === 1);
};

interface Wanted {
  readonly own: OwnAnswer;
  readonly workspace: WorkspaceStore;
  readonly onAnswer: (answer: Answer) => void;
}

/** Offers what is written, where it can be the answer, and what is called so; of what begins so, the best goes first. */
export const useOwnAsk = ({ own, workspace, onAnswer }: Wanted): Ask => {
  const ground = useGround();
  return useCallback(
    (written) => {
      if (written === "") return null;
      const answer = async () => {
        const known = await workspace.known();
        const isTitle = own.kind === "title";
        const found =
          own.kind === "title" ? worksFor(written, ground) : suggestions(namesFor(own.kind, ground, known), yearless(written), mostOffered);
        const flaw = flawOf(own.kind, written, known);
        const text = plainWords(written);
        const isKnown = !isTitle && found.some(({ name }) => name === text);
        const fresh: Choice = {
          id: "own",
          mark: <Icon name="plus" />,
          name: text,
          direct: true,
          choose: () => onAnswer(ownAnswer(own, text)),
        };
        const asWritten: readonly ChoiceGroup[] =
          flaw !== null || isKnown ? [] : [{ name: isTitle ? "As a title" : "As a new name", choices: [fresh] }];
        const offered = found.map(({ name, also }): Choice => ({
          id: name,
          mark: <span className={`kind-mark ${own.kind}`} />,
          name,
          hint: also.join(", "),
          choose: () => onAnswer(isTitle ? asKnownWork(own, name) : ownAnswer(own, name)),
        }));
        const suggested: readonly ChoiceGroup[] =
          offered.length === 0 ? [] : [{ name: isTitle ? "The same work as" : "Known names", choices: offered }];
        // A name that goes on as it was begun is what a reader wants; a title is written out.
        const isBegun = !isTitle && (found[0]?.rank ?? Infinity) <= 1;
        return { said: flaw, groups: isBegun ? [...suggested, ...asWritten] : [...asWritten, ...suggested] };
      };
      return answer();
    },
    [ground, own, workspace, onAnswer],
  );
};
