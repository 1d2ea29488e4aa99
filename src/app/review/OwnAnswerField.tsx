import { useEffect, useRef } from "react";
import type { Answer, OwnAnswer, WrittenKind } from "../../model/question.ts";
import { Cap } from "../palette/Cap.tsx";
import { ChoiceField } from "../search/ChoiceField.tsx";
import type { WorkspaceStore } from "../workspace/workspace-store.ts";
import { useOwnAsk } from "./use-own-ask.tsx";
import "./own-answer.css";

const labels: Readonly<Record<WrittenKind, string>> = {
  institution: "Which institution it is",
  venue: "Which venue it is",
  title: "The title of the entry",
  work: "Which work it is",
};
const placeholders: Readonly<Record<WrittenKind, string>> = {
  institution: "a known institution, or a new name…",
  venue: "a known venue, or a new name, without a year…",
  title: "the title in full…",
  work: "a work of these lists, or the title of another one…",
};

interface Props {
  readonly own: OwnAnswer;
  readonly workspace: WorkspaceStore;
  readonly onAnswer: (answer: Answer) => void;
  readonly onLeave: () => void;
}

/** In the place of the answers: a field for one in words of the reader's own. */
export const OwnAnswerField = ({ own, workspace, onAnswer, onLeave }: Props) => {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const ask = useOwnAsk({ own, workspace, onAnswer });
  return (
    <div
      className="review-own"
      role="group"
      aria-label={own.says.replace(/…$/, "")}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onLeave();
      }}
    >
      <p className="review-own-label">{labels[own.kind]}</p>
      <ChoiceField
        field={field}
        label={labels[own.kind]}
        placeholder={placeholders[own.kind]}
        begins={own.begins}
        ask={ask}
        onLeave={onLeave}
      />
      <button type="button" className="action" aria-keyshortcuts="Escape" onClick={onLeave}>
        <Cap chord="Escape" /> Back to the answers
      </button>
    </div>
  );
};
