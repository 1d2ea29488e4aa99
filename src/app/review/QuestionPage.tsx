import { useEffect, useRef } from "react";
import type { Question, Testimony, Weighed } from "../../model/question.ts";
import { kindSaid, weightsSaid } from "../../view/changes.ts";
import { counted } from "../../view/words.ts";
import { useGround } from "../context.ts";
import { Cap } from "../palette/Cap.tsx";
import { announced } from "../palette/keys.ts";
import { Icon } from "../parts/Icon.tsx";
import { Switch } from "../rail/Switch.tsx";
import type { ReviewDesk } from "./review-desk.ts";

const Line = ({ said: { place, text, readAs } }: { readonly said: Testimony }) => {
  const { overview } = useGround();
  const list = overview.witnesses.find(({ id }) => id === place.source);
  return (
    <li>
      <span className="sigla" title={list?.title ?? place.source}>
        <span className="unseen">{list?.title ?? place.source}, line </span>
        <b aria-hidden="true">{list?.siglum ?? "?"}</b> {place.line}
      </span>
      <span>
        <code dir="auto">{text}</code>
        {readAs !== undefined && <span className="aside">read as {readAs}</span>}
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

interface Props {
  readonly desk: ReviewDesk;
  readonly question: Question;
  readonly at: number;
  readonly of: number;
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
export const QuestionPage = ({ desk, question, at, of, everywhere }: Props) => {
  const heading = useHeard();
  const scoped = question.answers.some((answer) => answer.everywhere !== undefined);
  const { kind, asks, now, evidence, more, reasons, threshold, answers, works } = question;
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
          <Line key={`${said.place.source} ${said.place.line}`} said={said} />
        ))}
        {more > 0 && <li className="aside">and {counted(more, "line")} more</li>}
      </ol>
      {reasons.length > 0 && <Reasons reasons={reasons} threshold={threshold} />}
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
      <div className="review-deeds">
        <ol className="review-answers" aria-label="Answers">
          {answers.map(({ says, isNow }, number) => (
            <li key={says}>
              <button
                type="button"
                className="action"
                aria-keyshortcuts={announced([String(number + 1)])}
                onClick={() => desk.decide(question, number)}
              >
                <Cap chord={String(number + 1)} />
                <span dir="auto">{says}</span>
                {isNow === true && <span className="aside">as now</span>}
              </button>
            </li>
          ))}
        </ol>
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
        </div>
      </div>
    </section>
  );
};
