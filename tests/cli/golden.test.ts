import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { knowledge, runIn } from "./memory.ts";

/*
 * Each folder of golden/ is a test: `command` is what is typed, the files beside it are on the disk, and
 * `expected.txt` is what is seen. `npx vitest run tests/cli/golden.test.ts -u` writes what is seen now; read the
 * difference before it is committed.
 */

const golden = fileURLToPath(new URL("golden/", import.meta.url));
const own = new Set(["command", "expected.txt"]);

/** Words of a command line, with double quotes as in a shell. */
const words = (command: string): readonly string[] =>
  [...command.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

const filesOf = (folder: string): readonly (readonly [string, Uint8Array])[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !(own.has(entry.name) && entry.parentPath === folder))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`/home/${path.slice(folder.length + 1).replaceAll("\\", "/")}`, readFileSync(path)];
    });

describe("golden folders", () => {
  test.for(readdirSync(golden).toSorted())("%s", async (name) => {
    const folder = join(golden, name);
    const disk = new Map<string, Uint8Array | string>([...knowledge(), ...filesOf(folder)]);
    const [, ...argv] = words(readFileSync(join(folder, "command"), "utf8"));
    const { stdout, stderr, exitCode } = await runIn({ disk }, ...argv);
    const seen = `${stdout}${stderr === "" ? "" : `--- beside it\n${stderr}`}--- exit code ${exitCode}\n`;
    await expect(seen).toMatchFileSnapshot(join(folder, "expected.txt"));
  });
});
