import { counted } from "../../view/words.ts";
import type { Command } from "../command.ts";
import type { Effects } from "../effects.ts";
import { checkLists } from "../../ingest/check/check.ts";
import { indexRegistry } from "../../ingest/registry.ts";
import type { Problem } from "../../model/problem.ts";
import { readKnowledge } from "../input/knowledge.ts";
import { load, type Loaded } from "../input/load.ts";
import { habitLines, listsLearnt, mergeLines, worksMerged } from "../print/evidence.ts";
import { findingsOf, kindsOf, pathsIn, saidOf, type Finding } from "../print/findings.ts";
import { json } from "../print/json.ts";
import { styleFor } from "../print/style.ts";
import { roomOf } from "../print/table.ts";
import { wrapped } from "../print/wrap.ts";

/** What keepers of the lists may mend; an atlas file has none to mend. */
const problemsToMend = async (effects: Effects, loaded: Loaded): Promise<readonly Problem[]> => {
  const { lists, atlas, doubts } = loaded;
  if (lists.length === 0) return [];
  const registry = indexRegistry((await readKnowledge(effects)).registry);
  return checkLists({ lists, atlas, doubts, registry, pathOf: pathsIn(loaded) });
};

/** Lines with text, and how many of them nothing could be made of. */
const linesOf = (loaded: Loaded): { readonly lines: number; readonly unclear: number } => {
  let [lines, unclear] = [0, 0];
  for (const list of loaded.lists) {
    lines += list.lines.length;
    for (const { as } of list.lines) if (as === "unknown") unclear++;
  }
  return { lines, unclear };
};

const countsOf = (all: readonly Finding[]): { readonly errors: number; readonly warnings: number; readonly remarks: number } => {
  const number = (level: Finding["level"]): number => all.filter((finding) => finding.level === level).length;
  return { errors: number("error"), warnings: number("warning"), remarks: number("info") };
};

const isRemark = ({ level }: Finding): boolean => level === "info";

/** What is beside the findings: how much was read, and how many there are of each sort. */
const summary = (
  loaded: Loaded,
  all: readonly Finding[],
  asked: { readonly merges: boolean; readonly remarks: boolean },
): readonly string[] => {
  const { lines, unclear } = linesOf(loaded);
  const { errors, warnings, remarks } = countsOf(all);
  const counts = [counted(errors, "error"), counted(warnings, "warning"), counted(remarks, "remark")];
  const hidden = asked.remarks ? [] : all.filter(isRemark);
  return [
    ...(lines === 0 ? [] : [`${counted(lines, "line")} with text, ${unclear === 0 ? "each understood" : `${unclear} not understood`}`]),
    ...(loaded.merges.length === 0 || asked.merges
      ? []
      : [`${counted(loaded.merges.length, "merge")} of mentions (--merges shows the reasons)`]),
    `${counts.join(", ")}${hidden.length === 0 ? "" : ` (--all shows them: ${kindsOf(hidden)})`}`,
  ];
};

export const check: Command = {
  name: "check",
  usage: "[PATHS]",
  summary: "what may be mended, each with its line",
  details: `Each finding is path:line rule reason. Errors: what cannot be read. Warnings:
what is likely a slip, such as an entry twice under one topic, a link to no
heading, an institution spelt three ways, an entry without a venue. Remarks:
what may be meant.

A path that cannot be read is an error; the others are checked all the same.

Exit code 1 where there are errors, with --strict where there are warnings too.
In --json, errors, warnings and remarks are numbers; problems are the findings
of all levels (error, warning, info), each with its first line and all lines.`,
  options: {
    all: { short: "a", help: "show remarks too, not only errors and warnings" },
    strict: { help: "exit code 1 on warnings too" },
    habits: { help: "show what was learnt of how each list is written" },
    merges: { help: "show which mentions became one work, with the reasons" },
  },
  examples: ["stemma check ~/lists", "stemma check list.md --all", "stemma check ~/lists --merges", "stemma check ~/lists --json"],
  run: async ({ effects, words, options, json: forPrograms }) => {
    const loaded = await load(effects, words, { isPatient: true });
    const all = findingsOf(loaded, await problemsToMend(effects, loaded));
    const counts = countsOf(all);
    const exitCode = counts.errors > 0 || (options["strict"] === true && counts.warnings > 0) ? 1 : 0;
    if (forPrograms) {
      effects.stdout.write(json({ ...counts, ...linesOf(loaded), problems: all, lists: listsLearnt(loaded), merges: worksMerged(loaded) }));
      return exitCode;
    }
    const { strong, accent, warn, faint } = styleFor(effects.stdout, effects.env);
    const paint = { error: accent, warning: warn, info: faint };
    const print = (where: string, kind: string, said: string): void =>
      effects.stdout.write(`${wrapped(`${strong(where)} ${kind} ${said}`, roomOf(effects.stdout))}\n`);
    const asked = { remarks: options["all"] === true, merges: options["merges"] === true };
    for (const finding of asked.remarks ? all : all.filter((each) => !isRemark(each))) {
      const { level, rule, path, line } = finding;
      print(path === null ? "-" : `${path}:${line ?? 1}`, paint[level](rule), saidOf(finding));
    }
    if (options["habits"] === true) for (const [path, said] of habitLines(listsLearnt(loaded))) print(path, faint("habit"), said);
    if (asked.merges) for (const [where, said] of mergeLines(worksMerged(loaded))) print(where, faint("merged"), said);
    if (loaded.file !== null && (options["habits"] === true || asked.merges))
      effects.stderr.write("An atlas file does not keep what was learnt of its lists; check the lists themselves.\n");
    for (const line of summary(loaded, all, asked)) effects.stderr.write(`${wrapped(line, roomOf(effects.stderr))}\n`);
    return exitCode;
  },
};
