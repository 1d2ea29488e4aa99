import { fold } from "../../atlas/fold.ts";
import { queryOf } from "../../atlas/match.ts";
import type { CuratedView } from "../../model/view.ts";
import type { App } from "../context.ts";
import { Icon } from "../parts/Icon.tsx";
import type { Choice, ChoiceGroup } from "../search/offer.ts";
import { openView } from "../views/open-view.ts";
import { Cap } from "./Cap.tsx";
import { commandGroups } from "./command.ts";
import { commandsFor } from "./commands.ts";

const viewsFor = (views: readonly CuratedView[], text: string): readonly CuratedView[] => {
  const { words, compact } = queryOf(text);
  if (compact === "") return views;
  return views.filter(({ name, says }) => words.every((word) => ` ${fold(`${name} ${says}`)}`.includes(` ${word}`)));
};

/** Everything that can be done and answers a text, by group, and the views that the lists come with. */
export const deedGroups = (app: App, text: string): readonly ChoiceGroup[] => {
  const found = commandsFor(app, text).filter(({ id }) => id !== "search" && id !== "palette");
  const choices = (group: string): readonly Choice[] =>
    found
      .filter((command) => command.group === group)
      .map(({ id, name, keys, run }) => ({
        id,
        mark: null,
        name,
        end: keys?.[0] === undefined ? undefined : <Cap chord={keys[0]} />,
        choose: () => run(app),
      }));
  const views = viewsFor(app.ground.views, text).map((view): Choice => ({
    id: view.address,
    mark: <Icon name="view" />,
    name: view.name,
    hint: view.says,
    choose: () => openView(app, view),
  }));
  // Groups stand in the order of what answers best; without a text in the order of the sheet, the views before them.
  const order = text === "" ? commandGroups : [...new Set(found.map(({ group }) => group))];
  const groups = order.map((name) => ({ name, choices: choices(name) }));
  const named = { name: "Views", choices: views };
  return (text === "" ? [named, ...groups] : [...groups, named]).filter(({ choices: some }) => some.length > 0);
};
