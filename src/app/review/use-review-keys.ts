import { useEffect } from "react";
import type { Question } from "../../model/question.ts";
import { useApp } from "../context.ts";
import { isTyping } from "../is-typing.ts";
import { chordOf, isSingle } from "../palette/keys.ts";
import { settledBy, type ReviewDesk } from "./review-desk.ts";

/** Opens the field for an answer in words of the reader's own. */
export const writeKey = "W";

/** Keeps all that is open of a kind as it is now. */
export const settleKey = "K";

/** Fewer are decided one by one. */
const fewest = 3;
/** Whether so many questions of a kind are open that one key may settle them. */
export const maySettle = (open: readonly Question[], kind: Question["kind"]): boolean => settledBy(open, kind).length >= fewest;

/** One key for each answer, and those that walk, put off and take back. They act for as long as the review stands before the page. */
export const useReviewKeys = (desk: ReviewDesk): void => {
  const { desk: page } = useApp();
  useEffect(() => {
    const deeds: Readonly<Record<string, () => void>> = {
      S: desk.later,
      Z: desk.undo,
      "Mod+Z": desk.undo,
      ArrowDown: () => desk.move(1),
      ArrowRight: () => desk.move(1),
      ArrowUp: () => desk.move(-1),
      ArrowLeft: () => desk.move(-1),
      A: () => desk.widen(!desk.sitting.get().everywhere),
      [writeKey]: () => desk.write(true),
      [settleKey]: () => {
        const { current, open } = desk.sitting.get();
        if (current !== null && maySettle(open ?? [], current.kind)) desk.settle(current.kind);
      },
    };
    const onKey = (event: KeyboardEvent): void => {
      const chord = chordOf(event);
      if (event.defaultPrevented || event.isComposing || isTyping(event.target) || (isSingle(chord) && !page.singleKeys.get())) return;
      const { current: question, writing } = desk.sitting.get();
      if (writing) return;
      const answer = /^[1-9]$/.test(chord) ? question?.answers[Number(chord) - 1] : undefined;
      const deed = deeds[chord];
      if (answer === undefined && deed === undefined) return;
      event.preventDefault();
      // A key that is held down is one decision.
      if (event.repeat && !chord.startsWith("Arrow")) return;
      if (answer !== undefined && question !== null) desk.decide(question, answer);
      else deed?.();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [desk, page]);
};
