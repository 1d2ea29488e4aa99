import type { Answer, Question, Review } from "../../model/question.ts";
import type { Ruling, Verdict } from "../../model/ruling.ts";
import { changesSaid, kindsSaid } from "../../view/changes.ts";
import { createStore, type Store } from "../store.ts";
import type { WorkspaceStore } from "../workspace/workspace-store.ts";

/** A decision of this sitting, which can be taken back. */
interface Step {
  readonly questions: readonly Question[];
  readonly rulings: readonly Ruling[];
}

export interface Sitting {
  /** What is still to be decided, what was put off last; null until it is known. */
  readonly open: readonly Question[] | null;
  /** Those behind the ones that are shown. */
  readonly more: number;
  readonly current: Question | null;
  readonly steps: readonly Step[];
  /** Whether the next answer is to hold in every list, where it would hold in one. */
  readonly everywhere: boolean;
  /** Whether the answer is being written in words of the reader's own. */
  readonly writing: boolean;
  /** What the last press did, in words. */
  readonly said: string;
  /** The atlas does not follow the decisions yet. */
  readonly isBehind: boolean;
}

export interface ReviewDesk {
  readonly sitting: Store<Sitting>;
  readonly begin: () => void;
  readonly decide: (question: Question, answer: Answer) => void;
  /** Decides all open questions of a kind as the atlas has it now. */
  readonly settle: (kind: Question["kind"]) => void;
  readonly write: (writing: boolean) => void;
  readonly widen: (everywhere: boolean) => void;
  readonly undo: () => void;
  readonly takeBack: (ruling: Ruling) => void;
  readonly later: () => void;
  readonly choose: (question: Question) => void;
  readonly move: (by: number) => void;
}

const none: Sitting = { open: null, more: 0, current: null, steps: [], everywhere: false, writing: false, said: "", isBehind: false };

const dated = (verdicts: readonly Verdict[], date: string): readonly Ruling[] => verdicts.map((verdict): Ruling => ({ ...verdict, date }));

const sameRuling = (a: Ruling, b: Ruling): boolean => JSON.stringify(a) === JSON.stringify(b);
const without = (rulings: readonly Ruling[], gone: readonly Ruling[]): readonly Ruling[] =>
  rulings.filter((ruling) => !gone.some((each) => sameRuling(ruling, each)));

/** The open questions of a kind that have an answer which the atlas has already, with that answer. */
export const settledBy = (
  open: readonly Question[],
  kind: Question["kind"],
): readonly { readonly question: Question; readonly answer: Answer }[] =>
  open.flatMap((question) => {
    const answer = question.kind === kind ? question.answers.find(({ isNow }) => isNow === true) : undefined;
    return answer === undefined ? [] : [{ question, answer }];
  });

/** Who decides sees the next question at once; the atlas follows behind. */
const createDesk = (workspace: WorkspaceStore, today: () => string): ReviewDesk => {
  const sitting = createStore<Sitting>(none);
  /** Decided, taken back, put off: what the questions of the atlas do not say yet, or never will. */
  const gone = new Set<string>();
  const back: Question[] = [];
  const putOff: string[] = [];
  let runs = 0;

  const openOf = ({ questions }: Review): readonly Question[] => {
    const ids = new Set(questions.map(({ id }) => id));
    const all = [...back.filter(({ id }) => !ids.has(id)), ...questions].filter(({ id }) => !gone.has(id));
    const standing = (question: Question): number => putOff.indexOf(question.id);
    return [
      ...all.filter((question) => standing(question) < 0),
      ...all.filter((question) => standing(question) >= 0).sort((a, b) => standing(a) - standing(b)),
    ];
  };

  /** Shows what is open now: the question that is wanted, else the one that takes the place of the one before. */
  const show = (wanted: string | null, change: Partial<Sitting> = {}): void => {
    const review = workspace.review.get();
    const before = sitting.get();
    if (review === null) {
      sitting.set({ ...before, ...change });
      return;
    }
    const open = openOf(review);
    const at = before.open?.findIndex(({ id }) => id === before.current?.id) ?? 0;
    const current =
      open.find(({ id }) => id === (wanted ?? before.current?.id)) ?? open[Math.min(Math.max(at, 0), open.length - 1)] ?? null;
    const stays = current?.id === before.current?.id;
    const [everywhere, writing] = [before.everywhere && stays, before.writing && stays];
    sitting.set({ ...before, open, more: review.total - review.questions.length, current, everywhere, writing, ...change });
  };

  const rule = async (change: (rulings: readonly Ruling[]) => readonly Ruling[]): Promise<void> => {
    runs += 1;
    const run = runs;
    try {
      const ruled = await workspace.rule(change);
      if (run !== runs) return;
      gone.clear();
      back.splice(0);
      show(null, { isBehind: false, ...(ruled === null ? {} : { said: changesSaid(ruled.before, ruled.after) }) });
    } catch (error) {
      if (run === runs) show(null, { isBehind: false, said: error instanceof Error ? error.message : String(error) });
    }
  };

  const decide = (questions: readonly Question[], verdicts: readonly Verdict[], says: string): void => {
    const { steps } = sitting.get();
    const rulings = dated(verdicts, today());
    for (const { id } of questions) gone.add(id);
    show(null, { steps: [...steps, { questions, rulings }], isBehind: true, said: `${says}. The atlas follows …` });
    void rule((before) => [...without(before, rulings), ...rulings]);
  };

  const follow = (): void => {
    if (workspace.review.get() === null) void workspace.askReview();
    else show(null);
  };
  workspace.review.subscribe(follow);

  return {
    sitting,
    begin: follow,
    widen: (everywhere) => sitting.set({ ...sitting.get(), everywhere }),
    write: (writing) => sitting.set({ ...sitting.get(), writing: writing && sitting.get().current?.own !== undefined }),
    decide: (question, answer) => {
      const verdicts = (sitting.get().everywhere ? answer.everywhere : undefined) ?? answer.rulings;
      decide([question], verdicts, answer.says);
    },
    settle: (kind) => {
      const settled = settledBy(sitting.get().open ?? [], kind);
      if (settled.length > 0)
        decide(
          settled.map(({ question }) => question),
          settled.flatMap(({ answer }) => answer.rulings),
          `As now for ${kindsSaid(settled.map(() => kind))}`,
        );
    },
    undo: () => {
      const { steps } = sitting.get();
      const last = steps.at(-1);
      if (last === undefined) {
        show(null, { said: "There is nothing to undo in this sitting; decisions of before can be taken back below." });
        return;
      }
      for (const { id } of last.questions) gone.delete(id);
      back.push(...last.questions);
      show(last.questions[0]?.id ?? null, { steps: steps.slice(0, -1), isBehind: true, said: "Taken back. The atlas follows …" });
      void rule((before) => without(before, last.rulings));
    },
    takeBack: (ruling) => {
      const steps = sitting.get().steps.filter(({ rulings }) => !rulings.some((each) => sameRuling(each, ruling)));
      show(null, { steps, isBehind: true, said: "Taken back. The atlas follows …" });
      void rule((before) => without(before, [ruling]));
    },
    later: () => {
      const { current, open } = sitting.get();
      if (current === null || open === null) return;
      const at = putOff.indexOf(current.id);
      if (at >= 0) putOff.splice(at, 1);
      putOff.push(current.id);
      const next = open[open.findIndex(({ id }) => id === current.id) + 1] ?? open[0];
      show(next?.id ?? null, { said: "Put off: it comes last." });
    },
    choose: (question) => show(question.id),
    move: (by) => {
      const { current, open } = sitting.get();
      if (open === null || open.length === 0) return;
      const at = open.findIndex(({ id }) => id === current?.id);
      show(open[Math.min(Math.max(at + by, 0), open.length - 1)]?.id ?? null);
    },
  };
};

const desks = new WeakMap<WorkspaceStore, ReviewDesk>();

/** One sitting for as long as the page is open: what was decided in it can be taken back after the dialog was closed. */
export const reviewDesk = (workspace: WorkspaceStore): ReviewDesk => {
  const found = desks.get(workspace) ?? createDesk(workspace, () => new Date().toISOString().slice(0, 10));
  desks.set(workspace, found);
  return found;
};
