import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { widthOf } from "../../src/cli/print/table.ts";
import { emptyAtlas } from "../empty-atlas.ts";
import { knowledge, runIn, type World } from "./memory.ts";

/* What is refused before a list is understood: each with its place, a remedy, an exit code and no stack trace. */

const world = (files: Readonly<Record<string, Uint8Array | string>>, more: Partial<World> = {}): World => ({
  disk: new Map(Object.entries(files)),
  ...more,
});

const refused = async (given: World, argv: readonly string[], message: RegExp, remedy: RegExp, exitCode = 1): Promise<void> => {
  const outcome = await runIn(given, ...argv);
  expect(outcome.stderr).toMatch(message);
  expect(outcome.stderr).toMatch(remedy);
  expect(outcome.stderr).not.toMatch(/^\s+at /m);
  expect(outcome.stdout).toBe("");
  expect(outcome.exitCode).toBe(exitCode);
};

describe("paths", () => {
  test("a path that is missing", () =>
    refused(world({}), ["stats", "lists"], /lists cannot be read: there is no such file or folder/, /spelling/));

  test("a folder without lists", () =>
    refused(
      world({ "/home/lists/picture.png": "x", "/home/lists/node_modules/a.md": "a", "/home/lists/.git/b.md": "b" }),
      ["stats", "lists"],
      /No lists found in lists/,
      /\.md, \.markdown, \.txt/,
    ));

  test("a page is read where it is named, and a folder of pages is told so", async () => {
    const html = "<!DOCTYPE html>\n<ul>\n<li><b>Orca: Serving of Models</b> (OSDI'22)</li>\n</ul>\n";
    const disk = new Map<string, Uint8Array | string>([...knowledge(), ["/home/l/a.html", html]]);
    expect((await runIn({ disk }, "stats", "l/a.html")).stdout).toMatch(/\b1 paper\b|\b1 work\b/);
    await refused({ disk }, ["stats", "l"], /No lists found in l/, /A page \(\.html, \.htm\) is read where it is named itself/);
  });

  test("a folder without permission", () =>
    refused(
      world({ "/home/lists/a.md": "a" }, { failures: { "list /home/lists": "EACCES" } }),
      ["stats", "lists"],
      /lists cannot be read: you have no permission/,
      /permissions/,
    ));

  test("a folder in a folder without permission is left out and said", () =>
    refused(
      world({ "/home/lists/closed/a.md": "a" }, { failures: { "list /home/lists/closed": "EACCES" } }),
      ["stats", "lists"],
      /lists\/closed: left out: .*no permission/,
      /permissions/,
    ));

  test("a file without permission", () =>
    refused(
      world({ "/home/a.md": "a" }, { failures: { "read /home/a.md": "EACCES" } }),
      ["stats", "a.md"],
      /a\.md cannot be read: you have no permission/,
      /permissions/,
    ));

  test("a file that vanishes while it is read", () =>
    refused(
      world({ "/home/a.md": "a" }, { failures: { "read /home/a.md": "ENOENT" } }),
      ["stats", "a.md"],
      /a\.md vanished while it was being read/,
      /again/,
    ));

  test("a file that changes each time that it is read", () =>
    refused(
      world({ "/home/a.md": "- Orca: Serving of Models (OSDI'22)" }, { growing: new Map([["/home/a.md", 2]]) }),
      ["stats", "a.md"],
      /a\.md changed while it was being read: \d+ bytes became \d+/,
      /has finished/,
    ));

  test("a file that changed once is read again", async () => {
    const disk = new Map<string, Uint8Array | string>([...knowledge(), ["/home/a.md", "- Orca: Serving of Models (OSDI'22)"]]);
    const grown: World = { disk, growing: new Map([["/home/a.md", 1]]) };
    expect(await runIn(grown, "stats", "a.md")).toMatchObject({ exitCode: 0 });
  });

  test("an empty list", () => refused(world({ "/home/a.md": " \n\n" }), ["stats", "a.md"], /a\.md is empty/, /leave it out/));

  test.each(["[]", "{}", "[{}, []]\n"])("%s, which is JSON of nothing", (text) =>
    refused(world({ "/home/a.json": text }), ["check", "a.json"], /a\.json is empty: there is no record/, /Save it again/),
  );

  test("no rulings are no empty list", async () => {
    const lists = [
      ["/home/l/a.md", "- Orca: Serving of Models (OSDI'22)"],
      ["/home/l/rulings.json", "[]"],
    ] as const;
    expect(await runIn({ disk: new Map([...knowledge(), ...lists]) }, "check", "l")).toMatchObject({
      exitCode: 0,
      stdout: expect.not.stringContaining("rulings"),
    });
  });

  test("only empty lists in a folder", () =>
    refused(
      world({ "/home/l/a.md": "", "/home/l/b.md": "\n" }),
      ["stats", "l"],
      /No lists found in l\.\n.*l\/a\.md: left out.*\n.*l\/b\.md: left out/,
      /A list is a file/,
    ));

  test("nothing on standard input", () => refused(world({}), ["stats", "-"], /Standard input is empty/, /cat list\.md/));

  test("a binary file", () =>
    refused(world({ "/home/a.md": "%PDF\n\u0000\u0001" }), ["stats", "a.md"], /a\.md:2 is not text/, /Markdown or plain text/));

  test("a pipe or a device is not read, named, in a folder or beside a list", async () => {
    const pipes = ["/home/l/p.md", "/home/l/views.json", "/home/l/rulings.json", "/home/p.json"];
    const disk = new Map<string, Uint8Array | string>([...knowledge(), ["/home/l/a.md", "- Orca: Serving of Models (OSDI'22)"]]);
    const given: World = { disk, pipes };
    await refused(given, ["stats", "p.json"], /p\.json is a pipe or a device/, /piped in/);
    const checked = await runIn(given, "check", "l");
    for (const name of ["p.md", "rulings.json", "views.json"])
      expect(checked.stdout).toMatch(new RegExp(`^l/${name}:1 .*is a pipe or a device`, "m"));
    expect(checked).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("1 line with text, each understood") as string });
  });

  test("a folder is read once, whatever links lead to it", async () => {
    const disk = new Map<string, Uint8Array | string>([...knowledge(), ["/home/l/a/x.md", "- Orca: Serving of Models (OSDI'22)"]]);
    disk.set("/home/l/b/x.md", "- Orca: Serving of Models (OSDI'22)");
    expect((await runIn({ disk, links: new Map([["/home/l/b", "/home/l/a"]]) }, "stats", "l")).stdout).toMatch(/from 1 list\b/);
  });

  test("a name with a line end in it forges no line", async () => {
    const disk = new Map<string, Uint8Array | string>([...knowledge(), ["/home/l/a\nb.md:1 error.md", "- (OSDI'22)"]]);
    const { stdout } = await runIn({ disk }, "check", "--all", "l");
    for (const line of stdout.trimEnd().split("\n")) expect(line).toMatch(/^l\/a\uFFFDb\.md:1 error\.md:1 /);
  });

  test("a file of 200 MB", () =>
    refused(
      world({ "/home/a.md": new Uint8Array(200_000_000).fill(97) }),
      ["stats", "a.md"],
      /a\.md is too large: 200 MB, and a list may have up to 40 million characters/,
      /Split it/,
    ));

  test("200 MB on standard input", () =>
    refused(world({}, { stdin: new Uint8Array(200_000_000).fill(97) }), ["stats", "-"], /standard input is too large: 200 MB/, /Split it/));

  test("broken characters all over", () =>
    refused(world({ "/home/a.md": new Uint8Array(500).fill(0xe9) }), ["stats", "a.md"], /a\.md:1 is not UTF-8/, /iconv/));
});

describe("atlas files", () => {
  const atlas = emptyAtlas;
  const file = (value: unknown): World => world({ "/home/x.json": typeof value === "string" ? value : JSON.stringify(value) });

  test("text that is not JSON", () => refused(file("{ oh"), ["export", "--to", "json", "x.json"], /x\.json is not JSON/, /stemma build/));
  test("a wrong format", () =>
    refused(
      file({ ...atlas, format: "gexf" }),
      ["export", "--to", "json", "x.json"],
      /x\.json is not an atlas that can be read: format/,
      /stemma build/,
    ));
  test("a version of the future", () =>
    refused(file({ ...atlas, version: 2 }), ["export", "--to", "json", "x.json"], /version/, /stemma build/));
  test("a value of the wrong type", () =>
    refused(file({ ...atlas, works: [{ id: "work:x", title: 3 }] }), ["export", "--to", "json", "x.json"], /works\[0\]/, /stemma build/));
  test("a map in its place", () =>
    refused(file({ format: "stemma-map", version: 1 }), ["export", "--to", "json", "x.json"], /stemma-map/, /stemma build/));
  test("a good one goes through unchanged", async () => {
    const outcome = await runIn(file(atlas), "export", "--to", "json", "x.json");
    expect(outcome).toMatchObject({ exitCode: 0, stderr: "" });
    expect(JSON.parse(outcome.stdout)).toEqual(atlas);
  });
});

describe("the command itself", () => {
  test.each([
    [["--colour"], /Unknown option '--colour'/],
    [["build"], /build needs to know where to write/],
    [["build", "a.md", "-o"], /-o/],
    [["build", "a.md", "-o", "x.json", "--map", "x.json"], /cannot be the same file/],
    [["lineage"], /lineage needs the name of a work/],
    [["path", "A"], /path needs two names/],
    [["path", "A", "B", "--limit", "few"], /--limit is a whole number/],
    [["path", "A", "B", "--through", "places"], /--through knows no kind "places"/],
    [["export"], /export needs a format/],
    [["export", "--to", "docx"], /no export to "docx"/],
    [["export", "--to", "constructor"], /no export to "constructor"/],
    [["--port", "99999"], /--port 99999 is not a port/],
    [["--port", "http"], /--port http is not a port/],
  ] as const)("%j is a usage error", (argv, message) => refused(world({}), argv, message, /stemma|Known|Kinds|whole|port|name/i, 2));

  test("an empty path is none, and an option without its command leads to the commands", async () => {
    await refused(world({}), ["check", ""], /A path is empty/, /folder you are in/, 2);
    await refused(world({}), ["--to", "csv"], /Unknown option '--to'/, /`stemma --help` shows the commands/, 2);
    await refused(world({}), ["check", "--to", "csv"], /Unknown option '--to'/, /`stemma check --help` shows its options/, 2);
  });

  test("help and version", async () => {
    expect(await runIn(world({}), "--version")).toMatchObject({ exitCode: 0, stdout: "1.2.3\n", stderr: "" });
    const help = await runIn(world({}), "--help");
    for (const name of ["build", "check", "stats", "lineage", "path", "gaps", "export", "--port", "Exit codes"])
      expect(help.stdout).toContain(name);
    expect((await runIn(world({}), "build", "--help")).stdout).toContain("--output FILE");
  });

  test.for(["", ...commands.map(({ name }) => name)])(
    "the help of %j fits a terminal of 80 columns and says what exits say",
    async (name) => {
      const { stdout } = await runIn(world({}), ...(name === "" ? [] : [name]), "--help");
      for (const line of stdout.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(80);
      expect(stdout).toContain("Exit codes: 0 fine");
    },
  );

  test("what a list says cannot drive a terminal, and programs get it as it is", async () => {
    const title = "Orchid\u001B]0;renamed\u0007\u001B[2J\u009Bm";
    const work = { id: "work:orchid", type: "paper", title, aliases: [], listed: true, links: [], awards: [], notes: [], places: [] };
    const file = { ...emptyAtlas, works: [work] };
    const files = { "/home/x.json": JSON.stringify(file) };
    const seen = await runIn(world(files, { tty: true }), "lineage", "work:orchid", "x.json");
    expect(seen.stdout).toContain("Orchid");
    const colour = new RegExp(`${String.fromCodePoint(27)}\\[\\d+m`, "g");
    expect(seen.stdout.replace(colour, "")).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
    const exported = await runIn(world(files), "export", "--to", "json", "x.json");
    expect(JSON.parse(exported.stdout)).toEqual(file);
  });

  test("a fault of the program is called one, and shows its place only when asked", async () => {
    const broken: World = world({ "/home/a.md": "a" });
    const failing: World = { ...broken, disk: new Map(broken.disk), failures: { "stat /home/a.md": "EWHATEVER" } };
    const outcome = await runIn(failing, "stats", "a.md");
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr).toMatch(/a\.md cannot be read: EWHATEVER/);
  });
});
