import { parseArgs } from "node:util";
import { parseConfig, type Command } from "./command.ts";
import { commands } from "./commands.ts";
import { explore } from "./commands/explore.ts";
import type { Effects, Output } from "./effects.ts";
import { CliError, codeOf, usageError, type ExitCode } from "./error.ts";
import { commandHelp, overallHelp } from "./help.ts";
import { styleFor } from "./print/style.ts";

/** The command that the first word names; anything else is a path to explore. */
const commandOf = (argv: readonly string[]): { readonly command: Command; readonly rest: readonly string[] } => {
  const at = argv.findIndex((word) => !word.startsWith("-") || word === "-");
  const named = commands.find((command) => command.name === argv[at]);
  return named ? { command: named, rest: argv.toSpliced(at, 1) } : { command: explore, rest: argv };
};

const parse = (command: Command, rest: readonly string[], isNamed: boolean) => {
  try {
    return parseArgs({ args: [...rest], options: parseConfig(command), allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof Error) || !codeOf(error)?.startsWith("ERR_PARSE_ARGS")) throw error;
    const message = error.message.replace(/\. To specify a positional argument.*$/s, "").replace(/\.?$/, ".");
    throw isNamed ? usageError(message, `\`stemma ${command.name} --help\` shows its options.`) : usageError(message);
  }
};

const dispatch = async (argv: readonly string[], effects: Effects): Promise<ExitCode> => {
  const { command, rest } = commandOf(argv);
  const { values, positionals } = parse(command, rest, rest !== argv);
  const { json, help, version, ...options } = values;
  if (version === true) {
    effects.stdout.write(`${effects.version}\n`);
    return 0;
  }
  if (help === true) {
    effects.stdout.write(command === explore && !argv.includes(explore.name) ? overallHelp(effects) : commandHelp(command, effects));
    return 0;
  }
  const single = Object.fromEntries(Object.entries(options).map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value]));
  return command.run({ effects, words: positionals, options: single, json: json === true });
};

/** What a list says must not move the cursor or rename the window: on a terminal only colours pass. */
const controls = /\u001B(?!\[\d+m)|[\u0000-\u0008\u000B-\u001A\u001C-\u001F\u007F-\u009F]/g;
const guarded = (output: Output): Output =>
  output.isTTY ? { ...output, write: (text) => output.write(text.replace(controls, "\uFFFD")) } : output;

/** Runs a command; whatever goes wrong ends as a message with a remedy and an exit code. */
export const runCommandLine = async (argv: readonly string[], world: Effects): Promise<ExitCode> => {
  const effects: Effects = { ...world, stdout: guarded(world.stdout), stderr: guarded(world.stderr) };
  try {
    return await dispatch(argv, effects);
  } catch (error) {
    const { strong, accent } = styleFor(effects.stderr, effects.env);
    if (error instanceof CliError) {
      effects.stderr.write(`${strong(accent("stemma:"))} ${error.message}\n${error.remedy}\n`);
      return error.exitCode;
    }
    effects.stderr.write(
      `${strong(accent("stemma:"))} this is a fault of the program, not of your input: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    effects.stderr.write("Please report it with the command and the list. STEMMA_DEBUG=1 shows where it happened.\n");
    if (effects.env["STEMMA_DEBUG"] && error instanceof Error) effects.stderr.write(`${error.stack ?? ""}\n`);
    return 1;
  }
};
