import { useCallback } from "react";
import type { Answers } from "../../atlas/source.ts";
import type { NodeId } from "../../model/ids.ts";
import { isWorkId } from "../../view/ids.ts";
import { initialPath } from "../../view/path-view.ts";
import { canSelect, saidOf, selectAll } from "../../view/search-words.ts";
import { isFiltering } from "../../view/url.ts";
import type { App } from "../context.ts";
import { useApp, useFilter } from "../context.ts";
import { loadCommands } from "../palette/later.ts";
import { Cap } from "../palette/Cap.tsx";
import { keysOf } from "../palette/keys.ts";
import { Icon } from "../parts/Icon.tsx";
import { useAsked } from "../use-answer.ts";
import type { Ask } from "./ChoiceField.tsx";
import type { ChoiceGroup } from "./offer.ts";
import { hitChoice, hitGroups } from "./hit-choice.tsx";

/** Of each kind so many stand in the list; their number says how many there are. */
const perKind = 6;

type Fits = (id: NodeId) => boolean;

const useFits = (): Fits => {
  const { ground } = useApp();
  const filter = useFilter();
  const ask = useCallback(async () => new Set<NodeId>(await ground.source.select(filter)), [ground, filter]);
  const through = useAsked(isFiltering(filter) ? ask : null).latest;
  return useCallback((id) => through === undefined || !isWorkId(id) || through.has(id), [through]);
};

/** Where a text names two things: the way between them, then each. */
const pairGroups = ({ pair }: Answers, { ground, store }: App, fits: Fits): readonly ChoiceGroup[] => {
  if (pair === null) return [];
  const [from, to] = pair;
  const onChoose = ({ id }: { readonly id: NodeId }): void => store.select(id);
  const path = {
    id: "path",
    mark: <Icon name="path" />,
    name: `Paths from ${from.name} to ${to.name}`,
    choose: () => store.show({ selection: from.id, evidence: null, path: { ...initialPath, to: to.id }, lens: "map", camera: null }),
  };
  return [
    { name: "Between the two", choices: [path] },
    { name: "Each of them", choices: pair.map((hit) => hitChoice(hit, { ground, fits, onChoose })) },
  ];
};

/** All works that match, as a filter. */
const allGroups = async (text: string, { how, counts }: Answers, { ground, store }: App): Promise<readonly ChoiceGroup[]> => {
  if (how !== "called" || counts.work === undefined || !canSelect(text)) return [];
  const filter = { ...store.view.get().filter, text };
  const works = (await ground.source.select(filter)).length;
  if (works === 0) return [];
  const choice = {
    id: "all",
    mark: <Icon name="filter" />,
    name: selectAll(works, text),
    end: <Cap chord={keysOf.selectAll[0]} />,
    direct: true,
    choose: () => store.setFilter(filter),
  };
  return [{ name: "As a filter", choices: [choice], last: true }];
};

/** What can be done, and the views that the lists come with; none of it is loaded before it is wanted. */
const deedGroups = async (text: string, app: App): Promise<readonly ChoiceGroup[]> => (await loadCommands()).deedGroups(app, text);

/** What the search in the header offers for a text. */
export const useSearchAsk = (everything: boolean): Ask => {
  const app = useApp();
  const fits = useFits();
  return useCallback(
    (text) => {
      const { ground, store } = app;
      if (text === "" && !everything) return null;
      const answer = async () => {
        const [answers, deeds] = await Promise.all([ground.source.find(text, perKind), everything ? deedGroups(text, app) : []]);
        const nodes = [...pairGroups(answers, app, fits), ...hitGroups(answers, { ground, fits, onChoose: ({ id }) => store.select(id) })];
        // What can be done stands first where nothing is called so.
        const near = answers.how !== "called" && deeds.length > 0;
        return {
          said: text === "" || deeds.length > 0 ? null : saidOf(text, answers),
          groups: [...(near ? [...deeds, ...nodes] : [...nodes, ...deeds]), ...(await allGroups(text, answers, app))],
        };
      };
      return answer();
    },
    [app, fits, everything],
  );
};
