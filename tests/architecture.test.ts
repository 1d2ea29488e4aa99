import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/** Which folders of src a folder may import from, besides itself. The shells never import each other. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ingest: ["model"],
  atlas: ["model"],
  layout: ["model", "atlas"],
  view: ["model", "atlas"],
  cli: ["model", "ingest", "atlas", "layout", "view"],
  worker: ["model", "ingest", "layout", "view"],
  app: ["model", "atlas", "view"],
  looks: ["model", "atlas", "view", "app"],
};

/** The parts of src/ingest/interpret: each may import those before it. */
const interpreting: readonly string[] =
  "phrases line reference relations head signing works units entries below tables meant interpret.ts".split(" ");

const pure: readonly string[] = ["model", "ingest", "atlas", "layout", "view"];

/** What a pure folder is handed instead: clocks, randomness, logs, and no text becomes code. */
const impure: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["Math.random", /\bMath\s*\.\s*random\b/],
  ["Date.now", /\bDate\s*\.\s*now\b/],
  ["new Date()", /\bnew\s+Date\s*\(\s*\)/],
  ["new Function", /\bnew\s+Function\b/],
  ["eval", /\beval\s*\(/],
  ["console", /\bconsole\s*\./],
  ["an order that depends on the locale", /\.localeCompare\s*\(/],
];

interface Module {
  /** Path in src with forward slashes: "model/atlas.ts". */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const project = join(dirname(fileURLToPath(import.meta.url)), "..");
const root = join(project, "src");

const importPattern = /(?:^|[;\n])\s*(?:import|export)\s(?:[^"';]*?\sfrom\s*)?["']([^"']+)["']|\bimport\s*\(\s*["']([^"']+)["']/g;

/** Comments and the insides of strings say nothing about what the code does. */
const bare = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[^:"'`\\])\/\/[^\n]*/g, "");

const importsOf = (text: string): readonly string[] => [...bare(text).matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? "");

const modules: readonly Module[] = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => path.split(sep).join("/"))
  .toSorted()
  .map((path) => {
    const text = readFileSync(join(root, path), "utf8");
    return { path, folder: path.split("/")[0] ?? "", text, imports: importsOf(text) };
  });

/** The file in src that a relative import names; null for packages and files outside. */
const target = (module: Module, specifier: string): string | null => {
  if (!specifier.startsWith(".")) return null;
  const path = posix.join(posix.dirname(module.path), specifier.replace(/\?.*$/, ""));
  return path.startsWith("..") ? null : path;
};

const edges = modules.flatMap((module) =>
  module.imports.flatMap((specifier) => {
    const to = target(module, specifier);
    return to === null ? [] : [{ module, to }];
  }),
);

/** The modules that are loaded with this one: what only types are imported of, and what is imported when used, is not. */
const startedBy = (path: string): ReadonlySet<string> => {
  const loaded = new Set<string>();
  const load = (at: string): void => {
    if (loaded.has(at)) return;
    loaded.add(at);
    const module = modules.find((each) => each.path === at);
    const values = (module?.text ?? "").replace(/^import type [^;]*;/gm, "").replace(/\bimport\s*\([^)]*\)/g, "");
    if (module !== undefined) importsOf(values).forEach((specifier) => load(target(module, specifier) ?? ""));
  };
  load(path);
  return loaded;
};

/** One cycle of the import graph, as a path, or null. */
const findCycle = (graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null => {
  const done = new Set<string>();
  const walk = (at: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(at)) return [...trail.slice(trail.indexOf(at)), at];
    if (done.has(at)) return null;
    for (const next of graph.get(at) ?? []) {
      const cycle = walk(next, [...trail, at]);
      if (cycle) return cycle;
    }
    done.add(at);
    return null;
  };
  for (const start of graph.keys()) {
    const cycle = walk(start, []);
    if (cycle) return cycle;
  }
  return null;
};

describe("the house", () => {
  test("has only the rooms that the arrows name, and this test sees them", () => {
    expect([...new Set(modules.map((module) => module.folder))].filter((folder) => !(folder in arrows))).toEqual([]);
    expect(edges.length).toBeGreaterThan(20);
  });

  test("every import follows the arrows", () => {
    const wrong = edges
      .filter(({ module, to }) => {
        const folder = to.split("/")[0] ?? "";
        return folder !== module.folder && !(arrows[module.folder] ?? []).includes(folder);
      })
      .map(({ module, to }) => `src/${module.path} imports src/${to}`);
    expect(wrong).toEqual([]);
  });

  test("interpretation is built in layers: its parts import only those before them", () => {
    const layer = (path: string): number => interpreting.indexOf(path.split("/")[2] ?? "");
    const inside = edges.filter(({ module, to }) => [module.path, to].every((path) => path.startsWith("ingest/interpret/")));
    const wrong = inside.filter(({ module, to }) => layer(to) < 0 || layer(to) > layer(module.path));
    expect(inside.length).toBeGreaterThan(interpreting.length);
    expect(wrong.map(({ module, to }) => `src/${module.path} imports src/${to}`)).toEqual([]);
  });

  test("imports that leave src read only package.json, and the worker the registry", () => {
    const wrong = modules.flatMap((module) =>
      module.imports
        .filter((specifier) => specifier.startsWith(".") && target(module, specifier) === null)
        .filter((specifier) => posix.basename(specifier) !== "package.json")
        .filter((specifier) => !(module.folder === "worker" && specifier.startsWith("../../graph-data/registry/")))
        .map((specifier) => `src/${module.path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test("pure folders import no part of Node, of React and of the renderer", () => {
    const wrong = modules
      .filter((module) => pure.includes(module.folder))
      .flatMap((module) =>
        module.imports
          .filter((specifier) => /^(node:|react(-dom)?(\/|$)|sigma(\/|$))/.test(specifier))
          .map((specifier) => `src/${module.path} imports ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  test("no module imports itself through others; imports of types count", () => {
    const graph = new Map(modules.map((module) => [module.path, edges.filter((edge) => edge.module === module).map((edge) => edge.to)]));
    expect(findCycle(graph)).toBeNull();
    expect(
      findCycle(
        new Map([
          ["a", ["b"]],
          ["b", ["c"]],
          ["c", ["b"]],
        ]),
      ),
    ).toEqual(["b", "c", "b"]);
  });

  test.for(["cli/main.ts", "worker/main.ts"])("%s starts without the readers of libraries: each is loaded when used", (start) => {
    const readers = importsOf(modules.find(({ path }) => path === "ingest/formats/known.ts")?.text ?? "")
      .filter((specifier) => specifier.startsWith("./"))
      .map((specifier) => posix.join("ingest/formats", specifier));
    const loaded = startedBy(start);
    const parts = ["format.ts", "stemma-list.ts"].map((name) => `ingest/formats/${name}`);
    expect(readers.filter((reader) => !loaded.has(reader) && !parts.includes(reader)).length).toBeGreaterThanOrEqual(10);
    expect(readers.filter((reader) => loaded.has(reader) && !parts.includes(reader))).toEqual([]);
    // What parses BibTeX is there from the start: its records stand within lists as well.
    const shared = ["csl-json.ts", "delimited.ts", "entry.ts", "xml.ts"];
    expect(shared.filter((name) => loaded.has(`ingest/formats/${name}`))).toEqual([]);
    expect([...loaded]).toContain("ingest/interpret/interpret.ts");
  });

  test("no barrels: a module exports what is its own", () => {
    const wrong = modules.filter((module) => /^\s*export\s+(type\s+)?(\*|\{[^}]*\})\s*(as\s+\w+\s+)?from\b/m.test(bare(module.text)));
    expect(wrong.map((module) => module.path)).toEqual([]);
  });

  test("pure folders have no clock, no dice, no log, and run no text", () => {
    const wrong = modules
      .filter((module) => pure.includes(module.folder))
      .flatMap((module) => impure.filter(([, pattern]) => pattern.test(bare(module.text))).map(([name]) => `src/${module.path}: ${name}`));
    expect(wrong).toEqual([]);
  });

  test("no file that someone writes is longer than 300 lines", () => {
    const paths = ["src", "tests", "scripts", "bin"].flatMap((folder) =>
      readdirSync(join(project, folder), { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
    );
    const written = paths.filter((path) => /\.(tsx?|js|css)$/.test(path));
    const long = written
      .map((path) => ({ path, lines: readFileSync(join(project, path), "utf8").split("\n").length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(written.length).toBeGreaterThan(modules.length);
    expect(long).toEqual([]);
  });

  test("what a project is expected to have is there", () => {
    const expected = `README.md ARCHITECTURE.md LICENSE package.json package-lock.json index.html vite.config.ts tsconfig.json
      tsconfig.pure.json .ci/run .github/workflows/ci.yml bin/stemma.js graph-data/lists graph-data/registry graph-data/rulings
      graph-data/built/atlas.json graph-data/built/map.json graph-data/atlas.schema.json`.split(/\s+/);
    expect(expected.filter((path) => !existsSync(join(project, path)))).toEqual([]);
    const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { readonly scripts: Record<string, string> };
    expect(["start", "test", "build", "check", "bench"].filter((name) => !scripts[name])).toEqual([]);
    expect(readFileSync(join(project, ".ci/run"), "utf8")).toMatch(/\bnpm test\b/);
  });

  test("every picture and page that README and ARCHITECTURE point to is there", () => {
    for (const page of ["README.md", "ARCHITECTURE.md"]) {
      const links = [...readFileSync(join(project, page), "utf8").matchAll(/\]\(([^)#]+)\)/g)].map(([, link = ""]) => link);
      expect(links.filter((link) => !/^https?:/.test(link) && !existsSync(join(project, link)))).toEqual([]);
    }
  });

  test("no machine's path and no unfinished business is left in a source", () => {
    const wrong = modules.filter((module) =>
      /["'`](\/work|\/tmp|\/home|\/Users)\b|\b(TODO|FIXME|XXX)\b|@ts-(ignore|expect-error|nocheck)|oxlint-disable|eslint-disable/.test(
        module.text,
      ),
    );
    expect(wrong.map((module) => `src/${module.path}`)).toEqual([]);
  });
});
