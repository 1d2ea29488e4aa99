import type { Command, OptionHelp } from "./command.ts";
import { commands } from "./commands.ts";
import { explore } from "./commands/explore.ts";
import type { Effects } from "./effects.ts";
import { styleFor } from "./print/style.ts";
import { table } from "./print/table.ts";

const general: Readonly<Record<string, OptionHelp>> = {
  json: { help: "output for programs" },
  help: { short: "h", help: "this help; after a command, its own" },
  version: { short: "v", help: "the version" },
};

const paths = `PATHS are lists in Markdown or text, libraries (BibTeX, RIS, CSV, JSON, GEXF,
GraphML), folders of them, - for standard input, or one atlas file (.json).
Without paths the lists that ship with the project are read.`;

const exitCodes = "Exit codes: 0 fine, 1 something in the input is wrong, 2 wrong usage.";

const optionRows = (options: Readonly<Record<string, OptionHelp>>): readonly (readonly string[])[] =>
  Object.entries(options).map(([name, { short, value, help }]) => [
    `  ${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`,
    help,
  ]);

const lines = (rows: readonly (readonly string[])[]): string => table(rows, [{}, {}]).join("\n");

export const overallHelp = (effects: Effects): string => {
  const { strong } = styleFor(effects.stdout, effects.env);
  return `${strong("stemma")}: reading lists as an atlas of research lineage

${strong("Usage")}
${lines(commands.map(({ name, usage, summary }) => [`  stemma ${name === explore.name ? usage : `${name} ${usage}`}`.trimEnd(), summary]))}

${paths}

${strong("Options")}
${lines(optionRows({ ...explore.options, ...general }))}

${exitCodes}
\`stemma COMMAND --help\` has the options and examples of each.
`;
};

export const commandHelp = (command: Command, effects: Effects): string => {
  const { strong } = styleFor(effects.stdout, effects.env);
  return `${strong(`stemma ${command.name}`)} ${command.usage}
${command.summary}
${command.details === undefined ? "" : `\n${command.details}\n`}
${paths}

${strong("Options")}
${lines(optionRows({ ...command.options, ...general }))}

${strong("Examples")}
${command.examples.map((example) => `  ${example}`).join("\n")}

${exitCodes}
`;
};
