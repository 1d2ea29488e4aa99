import { queryOf, rankOf } from "../../atlas/match.ts";
import { fold } from "../../atlas/fold.ts";
import type { App } from "../context.ts";
import { isPossible, type Command } from "./command.ts";
import { arrangements } from "./commands-arrange.ts";
import { firstCommands } from "./commands-first.ts";
import { looks } from "./commands-look.ts";
import { saves } from "./commands-save.ts";
import { ofSelection } from "./commands-selection.ts";

/** Everything that can be done, each thing once. */
export const commands: readonly Command[] = [...firstCommands, ...ofSelection, ...arrangements, ...looks, ...saves];

export const runCommand = (app: App, id: string): void => {
  const command = commands.find((one) => one.id === id);
  if (command !== undefined && isPossible(command, app)) command.run(app);
};

/** After all that answer by their name. */
const besideName = 99;

/** A command is found by its name, its group and its other words, in any order. */
const rankOfCommand = (query: ReturnType<typeof queryOf>, { name, group, also = "" }: Command): number | null => {
  const called = fold(name);
  const own = rankOf(query, called, called.replaceAll(" ", ""));
  if (own !== null) return own;
  const all = fold(`${name} ${group} ${also}`);
  return query.words.every((word) => ` ${all}`.includes(` ${word}`)) ? besideName : null;
};

/** The commands that do something now and answer a text, the best first; all of them for no text. */
export const commandsFor = (app: App, text: string): readonly Command[] => {
  const possible = commands.filter((command) => isPossible(command, app));
  const query = queryOf(text);
  if (query.compact === "") return possible;
  return possible
    .map((command) => ({ command, rank: rankOfCommand(query, command) }))
    .flatMap(({ command, rank }) => (rank === null ? [] : [{ command, rank }]))
    .sort((a, b) => a.rank - b.rank)
    .map(({ command }) => command);
};
