import type { Effects } from "../effects.ts";
import type { FileNote } from "../input/decode.ts";
import { styleFor } from "./style.ts";

/** What is wrong with the files themselves, for the user, beside the output of a command. */
export const printNotes = (effects: Effects, notes: readonly FileNote[]): void => {
  const { strong, warn } = styleFor(effects.stderr, effects.env);
  for (const { path, line, level, reason } of notes) effects.stderr.write(`${strong(`${path}:${line}`)} ${warn(level)}: ${reason}\n`);
};
