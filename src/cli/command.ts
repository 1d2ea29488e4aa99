import type { ParseArgsConfig } from "node:util";
import type { Effects } from "./effects.ts";
import type { ExitCode } from "./error.ts";

/** What a command was called with. */
export interface Call {
  readonly effects: Effects;
  /** Words that are not options, the command's own name left out. */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Output for programs was asked for. */
  readonly json: boolean;
}

export interface OptionHelp {
  readonly short?: string;
  /** Name of the value in the help; without it the option takes none. */
  readonly value?: string;
  readonly help: string;
}

export interface Command {
  readonly name: string;
  /** What follows the name: "PATHS -o FILE". */
  readonly usage: string;
  readonly summary: string;
  /** What its own help says beyond that. */
  readonly details?: string;
  readonly options: Readonly<Record<string, OptionHelp>>;
  readonly examples: readonly string[];
  readonly run: (call: Call) => Promise<ExitCode>;
}

export const textOption = (call: Call, name: string): string | undefined => {
  const value = call.options[name];
  return typeof value === "string" ? value : undefined;
};

/** The options of a command as node:util wants them; every command knows --json and --help. */
export const parseConfig = (command: Command): NonNullable<ParseArgsConfig["options"]> => ({
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  ...Object.fromEntries(
    Object.entries(command.options).map(([name, { short, value }]) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), ...(short === undefined ? {} : { short }) },
    ]),
  ),
});
