import { runCommandLine } from "./command-line.ts";
import { nodeEffects } from "./node-effects.ts";

/** The program: `root` is the folder of the package. */
export const run = async (root: string): Promise<void> => {
  // A reader that has seen enough (`stemma check | head`) is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  const exitCode = await runCommandLine(process.argv.slice(2), nodeEffects(root));
  process.exitCode = exitCode;
};
