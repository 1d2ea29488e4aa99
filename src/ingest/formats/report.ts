import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/source.ts";
import { mostOf } from "../limits.ts";
import type { LineAccount, ListClaims, Stated, InstitutionMention, WorkClaim } from "../claims.ts";

type As = LineAccount["as"];

/** Beyond these, problems of one kind are counted in one more, so that a broken file does not drown what else there is. */
const mostOfARule = 50;

/** What is said of a file in which there is nothing, and what to do. */
export const nothingFound = {
  reason: "There is nothing in this file that an atlas can hold: no record of a work, and none that names an institution.",
  remedy: "Save it again with the works in it, or leave it out.",
} as const;

const standing = (as: As): number => (as === "paper" || as === "talk" || as === "software" ? 2 : as === "unknown" ? 1 : 0);

/** What is said of a file while it is read: what became of its lines, and what is wrong with it. */
export class Report {
  readonly source: Source;
  readonly #accounts = new Map<number, Omit<LineAccount, "line" | "of">>();
  readonly #problems: Problem[] = [];
  readonly #times = new Map<string, number>();
  readonly #habits: string[] = [];
  /** Where records begin that are not read, whatever else is said of these lines. */
  readonly #beyond: number[] = [];

  constructor(source: Source) {
    this.source = source;
  }

  /** From this line on, until another is marked, lines are this. A line that holds a work stays one, then what is unknown. */
  mark(line: number, as: As, reason?: string): void {
    if (standing(as) >= standing(this.#accounts.get(line)?.as ?? "ignored"))
      this.#accounts.set(line, { as, ...(reason === undefined ? {} : { reason }) });
  }

  habit(text: string): void {
    this.#habits.push(text);
  }

  problem(level: Problem["level"], rule: string, line: number, reason: string): void {
    const times = (this.#times.get(rule) ?? 0) + 1;
    this.#times.set(rule, times);
    if (times <= mostOfARule) this.#problems.push({ level, rule, reason, place: { source: this.source.id, line } });
  }

  /** Something that could not be read, with the line that is not understood for it. */
  lost(rule: string, line: number, reason: string): void {
    this.problem("warning", rule, line, reason);
    this.mark(line, "unknown", reason);
  }

  /** As many records as a file of this length has at most; of the others it is said that they are not read. */
  read<T extends { readonly line: number }>(records: readonly T[]): readonly T[] {
    const most = mostOf(this.source.text.length);
    const first = records[most];
    if (first === undefined) return records;
    for (const { line } of records.slice(most)) this.#beyond.push(line);
    this.problem(
      "error",
      "format/too-dense",
      first.line,
      `Only the first ${String(most)} of ${String(records.length)} records were read: records of no more than a few letters each are none of a library where there are as many. Divide the file into several.`,
    );
    return records.slice(0, most);
  }

  /** As much of a value as is read, and a word where that is not all of it. */
  within(text: string, most: number, line: number): string {
    if (text.length <= most) return text;
    this.problem(
      "warning",
      "format/long-value",
      line,
      `This value has ${String(text.length)} characters; only the first ${String(most)} are read.`,
    );
    return text.slice(0, most);
  }

  /** A record that is no work, and only for want of a title. */
  untitled(rule: string, line: number, reason: string): void {
    this.lost(rule, line, reason);
    const account = this.#accounts.get(line);
    if (account?.as === "unknown") this.#accounts.set(line, { ...account, lacksTitle: true });
  }

  claims(works: readonly WorkClaim[], institutions: readonly Stated<InstitutionMention>[] = []): ListClaims {
    for (const line of this.#beyond) this.mark(line, "ignored", "beyond what is read of one file");
    const isSilent = works.length + institutions.length + this.#problems.length + this.#habits.length === 0;
    if (isSilent) this.problem("warning", "format/empty", 1, `${nothingFound.reason} ${nothingFound.remedy}`);
    const more = [...this.#times]
      .filter(([, times]) => times > mostOfARule)
      .map(([rule, times]): Problem => {
        const level = this.#problems.find((problem) => problem.rule === rule)?.level ?? "warning";
        return {
          level,
          rule,
          reason: `${String(times - mostOfARule)} more of the kind "${rule}" in ${this.source.path}.`,
          place: { source: this.source.id, line: 1 },
        };
      });
    return {
      source: this.source,
      works,
      ...(institutions.length === 0 ? {} : { institutions }),
      lines: this.#lines(),
      habits: this.#habits,
      problems: [...this.#problems, ...more],
    };
  }

  #lines(): readonly LineAccount[] {
    const lines: LineAccount[] = [];
    let now: LineAccount = { line: 1, as: "metadata" };
    this.source.text.split("\n").forEach((content, at) => {
      const own = this.#accounts.get(at + 1);
      if (own !== undefined) now = { line: at + 1, ...own };
      if (content.trim() === "") return;
      const { lacksTitle: _, ...rest } = now;
      lines.push(now.line === at + 1 ? now : { ...rest, line: at + 1, ...(now.as === "unknown" ? { of: now.line } : {}) });
    });
    return lines;
  }
}
