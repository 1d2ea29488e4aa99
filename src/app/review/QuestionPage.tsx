import { useCallback, useEffect, useRef } from "react";
import type { Answer, Question, Testimony, Weighed } from "../../model/question.ts";
import { kindSaid, kindsSaid, weightsSaid } from "../../view/changes.ts";
import { counted } from "../../view/words.ts";
import { useGround } from "../context.ts";
import { Cap } from "../palette/Cap.tsx";
import { announced } from "../palette/keys.ts";
import { Icon } from "../parts/Icon.tsx";
import { Switch } from "../rail/Switch.tsx";
import type { WorkspaceStore } from "../workspace/workspace-store.ts";
import { OwnAnswerField } from "./OwnAnswerField.tsx";
import { settledBy, type ReviewDesk } from "./review-desk.ts";
import { maySettle, settleKey, writeKey } from "./use-review-keys.ts";

const Line = ({ said: { place, text, of, readAs } }: { readonly said: Testimony }) => {
  const { overview } = useGround();
  const list = overview.witnesses.find(({ id }) => id === place.source);
  // Most lines name the work themselves.
  const named = of === undefined || text.includes(of) ? [] : [`of ${of}`];
  const meant = [...named, ...(readAs === undefined ? [] : [`read as ${readAs}`])].join(", ");
  return (
    <li>
      <span className="sigla" title={list?.title ?? place.source}>
        <span className="unseen">{list?.title ?? place.source}, line </span>
        <b aria-hidden="true">{list?.siglum ?? "?"}</b> {place.line}
      </span>
      <span>
        <code dir="auto">{text}</code>
        {meant !== "" && (
          <span className="aside" dir="auto">
            {meant}
          </span>
        )}
      </span>
    </li>
  );
};

const signed = (weight: number): string => (weight > 0 ? `+${weight}` : `−${-weight}`);

const Reasons = ({ reasons, threshold }: { readonly reasons: readonly Weighed[]; readonly threshold: number | undefined }) => {
  const most = Math.max(...reasons.map(({ weight }) => Math.abs(weight)));
  const sum = weightsSaid(
    reasons.map(({ weight }) => weight),
    threshold,
  );
  return (
    <section className="review-reasons">
      <h4>What speaks for it and against it</h4>
      <ul>
        {reasons.map(({ rule, weight }) => (
          <li key={rule} data-against={weight < 0 || undefined}>
            <span>{rule}</span>
            <b>{signed(weight)}</b>
            <i aria-hidden="true" style={{ "--share": Math.abs(weight) / most }} />
          </li>
        ))}
      </ul>
      {sum !== "" && <p className="aside">{sum}</p>}
    </section>
  );
};

interface AnswersProps {
  readonly desk: ReviewDesk;
  readonly question: Question;
  readonly workspace: WorkspaceStore;
  readonly writing: boolean;
}

/** The answers that are offered, and the way to one in words of one's own. */
const Answers = ({ desk, question, workspace, writing }: AnswersProps) => {
  const { answers, own } = question;
  const way = useRef<HTMLButtonElement>(null);
  const was = useRef(writing);
  useEffect(() => {
    if (was.current && !writing) way.current?.focus();
    was.current = writing;
  }, [writing]);
  const onAnswer = useCallback((answer: Answer) => desk.decide(question, answer), [desk, question]);
  if (writing && own !== undefined)
    return <OwnAnswerField own={own} workspace={workspace} onAnswer={onAnswer} onLeave={() => desk.write(false)} />;
  return (
    <ol className="review-answers" aria-label="Answers">
      {answers.map((answer, number) => (
        <li key={answer.says}>
          <button
            type="button"
            className="action"
            aria-keyshortcuts={announced([String(number + 1)])}
            onClick={() => desk.decide(question, answer)}
          >
            <Cap chord={String(number + 1)} />
            <span dir="auto">{answer.says}</span>
            {answer.isNow === true && <span className="aside">as now</span>}
          </button>
        </li>
      ))}
      {own !== undefined && (
        <li>
          <button ref={way} type="button" className="action" aria-keyshortcuts={announced([writeKey])} onClick={() => desk.write(true)}>
            <Cap chord={writeKey} />
            <span>{own.says}</span>
          </button>
        </li>
      )}
    </ol>
  );
};

interface Props {
  readonly desk: ReviewDesk;
  readonly question: Question;
  readonly workspace: WorkspaceStore;
  readonly writing: boolean;
  readonly open: readonly Question[];
  readonly everywhere: boolean;
}

/** Whoever decides by pressing an answer hears the next question; the queue keeps the focus that walks in it. */
const useHeard = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.closest(".review-queue, .review-decided") == null) heading.current?.focus();
  }, []);
  return heading;
};

/** One question: what it is about, what speaks for what, and the ways to decide it. */
export const QuestionPage = ({ desk, question, workspace, writing, open, everywhere }: Props) => {
  const [at, of] = [open.indexOf(question), open.length];
  const heading = useHeard();
  const scoped = question.answers.some((answer) => answer.everywhere !== undefined);
  const { kind, asks, now, evidence, more, reasons, threshold, works } = question;
  return (
    <section className="review-question" aria-labelledby="review-asks">
      <p className="aside">
        {kindSaid(kind)}, {at + 1} of {of}
        {works > 1 && `; ${counted(works, "work")} may change`}
      </p>
      <h3 id="review-asks" ref={heading} tabIndex={-1} dir="auto">
        {asks}
      </h3>
      <p className="review-now">{now}</p>
      <ol className="review-evidence" aria-label="The lines it comes from">
        {evidence.map((said) => (
          <Line key={`${said.place.source} ${said.place.line} ${said.of ?? ""}`} said={said} />
        ))}
        {more > 0 && <li className="aside">and {counted(more, "line")} more</li>}
      </ol>
      {reasons.length > 0 && <Reasons reasons={reasons} threshold={threshold} />}
      <div className="review-deeds">
        {scoped && (
          <p className="review-scope">
            <Switch
              label="Where the answer holds"
              options={[
                { name: "in this list", on: !everywhere, onPress: () => desk.widen(false) },
                { name: "in every list", on: everywhere, onPress: () => desk.widen(true) },
              ]}
            />
            <Cap chord="A" told />
          </p>
        )}
        <Answers desk={desk} question={question} workspace={workspace} writing={writing} />
        <div className="review-steps">
          <button type="button" className="tool" aria-label="The question before" onClick={() => desk.move(-1)} disabled={at === 0}>
            <Icon name="left" />
          </button>
          <button type="button" className="tool" aria-label="The question after" onClick={() => desk.move(1)} disabled={at === of - 1}>
            <Icon name="right" />
          </button>
          <button type="button" className="action" aria-keyshortcuts={announced(["S"])} onClick={desk.later} disabled={of === 1}>
            <Cap chord="S" /> Later
          </button>
          {maySettle(open, kind) && (
            <button type="button" className="action" aria-keyshortcuts={announced([settleKey])} onClick={() => desk.settle(kind)}>
              <Cap chord={settleKey} /> As now for {kindsSaid(settledBy(open, kind).map(() => kind))}
            </button>
          )}
        </div>
      </div>
    </section>
  );
};
