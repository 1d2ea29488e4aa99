import { runCommandLine } from "./command-line.ts";
import { nodeEffects } from "./node-effects.ts";

/** A reader that has seen enough (`stemma check | head`) is no failure; a disk that takes no more is. */
const outputFailed = ({ code, message }: NodeJS.ErrnoException): never => {
  if (code === "EPIPE") process.exit(0);
  process.stderr.write(`stemma: standard output takes no more (${message}); what it has is not whole.\n`);
  process.stderr.write("Free some space, or name a file with -o: it is written whole or not at all.\n");
  process.exit(1);
};

/** The program: `root` is the folder of the package. */
export const run = async (root: string): Promise<void> => {
  process.stdout.on("error", outputFailed);
  // A limit on the size of files is then a failure of the write like any other, and what was begun is taken back.
  process.on("SIGXFSZ", () => undefined);
  const exitCode = await runCommandLine(process.argv.slice(2), nodeEffects(root));
  process.exitCode = exitCode;
};
