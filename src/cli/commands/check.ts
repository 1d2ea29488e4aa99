import { counted } from "../../view/words.ts";
import type { Command } from "../command.ts";
import type { Effects } from "../effects.ts";
import { checkLists } from "../../ingest/check/check.ts";
import { indexRegistry } from "../../ingest/registry.ts";
import type { Problem } from "../../model/problem.ts";
import { readKnowledge } from "../input/knowledge.ts";
import { load, type Loaded } from "../input/load.ts";
import { habitLines, listsLearnt, mergeLines, worksMerged } from "../print/evidence.ts";
import { json } from "../print/json.ts";
import { styleFor } from "../print/style.ts";

interface Finding {
  readonly level: "error" | "warning" | "info";
  readonly rule: string;
  readonly reason: string;
  /** Null when it concerns no line of any list. */
  readonly path: string | null;
  readonly line: number | null;
}

/** An address that is written wrongly is told once, with what is wrong with it. */
const withoutRepeats = (problems: readonly Problem[], more: readonly Problem[]): readonly Problem[] => {
  const addressIn = ({ place, reason }: Problem): string =>
    `${place?.source ?? ""} ${String(place?.line)} ${/^"[^"]*"/.exec(reason)?.[0] ?? ""}`;
  const broken = new Set(more.filter(({ rule }) => rule === "list/broken-link").map(addressIn));
  return problems.filter((problem) => problem.rule !== "relative-link" || !broken.has(addressIn(problem)));
};

/** Problems of files and of what they say, in order of path and line. */
const findings = (loaded: Loaded, more: readonly Problem[]): readonly Finding[] => {
  const shown = new Map(loaded.atlas.sources.map((source) => [source.id, loaded.shown.get(source.id) ?? source.path]));
  const said = [...withoutRepeats(loaded.atlas.problems, more), ...more].map(({ level, rule, reason, place }): Finding => {
    return { level, rule, reason, path: place ? (shown.get(place.source) ?? place.source) : null, line: place?.line ?? null };
  });
  const key = (finding: Finding): string => `${finding.path ?? ""}\u0000${String(finding.line ?? 0).padStart(9, "0")}\u0000${finding.rule}`;
  return [...loaded.notes, ...said].toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
};

/** What keepers of the lists may mend; an atlas file has none to mend. */
const problemsToMend = async (effects: Effects, { lists, atlas, doubts }: Loaded): Promise<readonly Problem[]> =>
  lists.length === 0 ? [] : checkLists({ lists, atlas, doubts, registry: indexRegistry((await readKnowledge(effects)).registry) });

/** Lines with text, and how many of them nothing could be made of. */
const linesOf = (loaded: Loaded): { readonly lines: number; readonly unclear: number } => {
  const accounts = loaded.lists.flatMap((list) => list.lines);
  return { lines: accounts.length, unclear: accounts.filter((account) => account.as === "unknown").length };
};

export const check: Command = {
  name: "check",
  usage: "[PATHS]",
  summary: "problems as path:line rule reason; exit code 1 on errors",
  options: {
    all: { short: "a", help: "show remarks too, not only errors and warnings" },
    habits: { help: "show what was learnt of how each list is written" },
    merges: { help: "show which mentions became one work, with the reasons and their weights" },
  },
  examples: ["stemma check ~/lists", "stemma check ~/lists --merges", "stemma check ~/lists --json"],
  run: async ({ effects, words, options, json: forPrograms }) => {
    const loaded = await load(effects, words);
    const all = findings(loaded, await problemsToMend(effects, loaded));
    const number = (level: Finding["level"]): number => all.filter((finding) => finding.level === level).length;
    const counts = { errors: number("error"), warnings: number("warning"), remarks: number("info") };
    const exitCode = counts.errors > 0 ? 1 : 0;
    const shown = options["all"] === true ? all : all.filter((finding) => finding.level !== "info");
    if (forPrograms) {
      effects.stdout.write(json({ ...counts, ...linesOf(loaded), problems: all, lists: listsLearnt(loaded), merges: worksMerged(loaded) }));
      return exitCode;
    }
    const { strong, accent, warn, faint } = styleFor(effects.stdout, effects.env);
    const paint = { error: accent, warning: warn, info: faint };
    for (const { level, rule, reason, path, line } of shown) {
      effects.stdout.write(`${strong(path === null ? "-" : `${path}:${line ?? 1}`)} ${paint[level](rule)} ${reason}\n`);
    }
    if (options["habits"] === true)
      for (const [path, said] of habitLines(listsLearnt(loaded))) effects.stdout.write(`${strong(path)} ${faint("habit")} ${said}\n`);
    if (options["merges"] === true)
      for (const [where, said] of mergeLines(worksMerged(loaded))) effects.stdout.write(`${strong(where)} ${faint("merged")} ${said}\n`);
    if (loaded.file !== null && (options["habits"] === true || options["merges"] === true))
      effects.stderr.write("An atlas file does not keep what was learnt of its lists; check the lists themselves.\n");
    const { lines, unclear } = linesOf(loaded);
    if (lines > 0)
      effects.stderr.write(`${counted(lines, "line")} with text, ${unclear === 0 ? "each understood" : `${unclear} not understood`}\n`);
    if (loaded.merges.length > 0 && options["merges"] !== true)
      effects.stderr.write(`${counted(loaded.merges.length, "merge")} of mentions (--merges shows the reasons)\n`);
    const hidden = options["all"] === true || counts.remarks === 0 ? "" : " (--all shows them)";
    effects.stderr.write(
      `${counted(counts.errors, "error")}, ${counted(counts.warnings, "warning")}, ${counted(counts.remarks, "remark")}${hidden}\n`,
    );
    return exitCode;
  },
};
