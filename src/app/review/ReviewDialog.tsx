import { useEffect, useMemo } from "react";
import type { Question } from "../../model/question.ts";
import { kindSaid, kindsSaid, toReview } from "../../view/changes.ts";
import { useApp, useStore } from "../context.ts";
import { Cap } from "../palette/Cap.tsx";
import { announced } from "../palette/keys.ts";
import { Dialog } from "../parts/Dialog.tsx";
import type { WorkspaceStore } from "../workspace/workspace-store.ts";
import { Decided } from "./Decided.tsx";
import { QuestionPage } from "./QuestionPage.tsx";
import { reviewDesk, type ReviewDesk, type Sitting } from "./review-desk.ts";
import { useReviewKeys } from "./use-review-keys.ts";
import "./review.css";

const Queue = ({ desk, open, current }: { readonly desk: ReviewDesk; readonly open: readonly Question[]; readonly current: Question }) => (
  <nav className="review-queue" aria-label="What is to be decided">
    <ol>
      {open.map((question) => (
        <li key={question.id}>
          <button
            type="button"
            aria-current={question.id === current.id ? "true" : undefined}
            ref={question.id === current.id ? inSight : null}
            onClick={() => desk.choose(question)}
          >
            <span>{kindSaid(question.kind)}</span>
            <b dir="auto">{question.kind === "line" ? (question.evidence[0]?.text ?? "") : question.asks}</b>
          </button>
        </li>
      ))}
    </ol>
  </nav>
);

const inSight = (button: HTMLButtonElement | null): void => button?.scrollIntoView({ block: "nearest" });

const summary = ({ open, more, steps }: Sitting): string => {
  if (open === null) return "Looking for what is uncertain …";
  const settled = steps.reduce((sum, { questions }) => sum + questions.length, 0);
  const decided = settled === 0 ? "" : ` ${settled} decided in this sitting.`;
  const count = toReview(open.length + more);
  if (count === null) return `Nothing is uncertain any more.${decided}`;
  const kinds = more > 0 ? `the first ${open.length}: ${kindsSaid(open.map(({ kind }) => kind))}` : kindsSaid(open.map(({ kind }) => kind));
  return `${count}: ${kinds}.${decided}`;
};

const ofPage =
  " These lists came with the page: what you decide is kept in this browser, and their own rulings live beside them, those of the project in graph-data/rulings.";

const Page = ({ workspace }: { readonly workspace: WorkspaceStore }) => {
  const desk = useMemo(() => reviewDesk(workspace), [workspace]);
  useEffect(() => {
    desk.begin();
    void workspace.hold(true);
    return () => void workspace.hold(false);
  }, [desk, workspace]);
  const sitting = useStore(desk.sitting);
  const own = useStore(workspace.workspace);
  useReviewKeys(desk);
  const { open, current, everywhere, writing, steps, said, isBehind } = sitting;
  return (
    <>
      <p className="lead">
        {summary(sitting)}
        {own === null && open !== null && open.length > 0 && ofPage}
      </p>
      {current !== null && open !== null && (
        <div className="review-page">
          <Queue desk={desk} open={open} current={current} />
          <QuestionPage
            key={current.id}
            desk={desk}
            question={current}
            workspace={workspace}
            writing={writing}
            open={open}
            everywhere={everywhere}
          />
        </div>
      )}
      <div className="review-foot">
        <p className="review-said" role="status" data-behind={isBehind || undefined}>
          {said}
        </p>
        {steps.length > 0 && (
          <button type="button" className="action" aria-keyshortcuts={announced(["Z", "Mod+Z"])} onClick={desk.undo}>
            <Cap chord="Z" /> Undo
          </button>
        )}
      </div>
      <Decided desk={desk} workspace={workspace} />
    </>
  );
};

/** What is uncertain in the lists, one question after the other. */
export const ReviewDialog = () => {
  const { gate } = useApp();
  const workspace = useStore(gate.workspace);
  const trouble = useStore(gate.trouble);
  return (
    <Dialog title="Review" kind="review" onClose={() => gate.reviewing.set(false)}>
      {workspace === null ? (
        <p className="lead" role={trouble === null ? undefined : "alert"}>
          {trouble ?? "One moment …"}
        </p>
      ) : (
        <Page workspace={workspace} />
      )}
    </Dialog>
  );
};
