import { memo, useState } from "react";
import type { LineageStep, Relation, WorkSummary } from "../../atlas/source.ts";
import { laterEdition, stepsWords } from "../../view/itinerary.ts";
import { relationWords } from "../../view/relation-words.ts";
import { mainPathSentence, partlySentence, sideName } from "../../view/lineage-sentences.ts";
import { nameInFull } from "../../view/names.ts";
import { useApp, useGround } from "../context.ts";
import { Byline } from "../parts/Byline.tsx";
import { Placed } from "../parts/Placed.tsx";
import { WorkName } from "../parts/WorkName.tsx";
import { Actions, type ActionsProps } from "./Actions.tsx";
import { Order } from "./Order.tsx";
import type { Line } from "./use-line.ts";

const Via = ({ relation, names }: { readonly relation: Relation; readonly names: ReadonlyMap<string, WorkSummary> }) => {
  const nameOf = (id: Relation["from"]): string => {
    const work = names.get(id);
    return work === undefined ? "a work" : nameInFull(work);
  };
  return (
    <span className="via">
      <Placed text={relationWords(relation, nameOf)} places={relation.places} />
    </span>
  );
};

interface StepProps {
  readonly step: LineageStep;
  readonly side: "up" | "down";
  readonly focus: WorkSummary;
  readonly main: boolean;
  readonly names: ReadonlyMap<string, WorkSummary>;
}

const Step = ({ step, side, focus, main, names }: StepProps) => {
  const { store } = useApp();
  return (
    <li data-main={main || undefined}>
      <button type="button" className="work-link" onClick={() => store.select(step.work.id)}>
        <span className={`relation-mark ${side} ${step.work.listed ? "listed" : "gap"}`} aria-hidden="true" />
        <WorkName work={step.work} limit={34} />
        <Byline work={step.work} after={side === "up" && laterEdition(step.work, focus) ? ", appeared later" : ""} />
      </button>
      {step.via.map((relation) => (
        <Via key={`${relation.from} ${relation.to} ${relation.type}`} relation={relation} names={names} />
      ))}
    </li>
  );
};

interface SideProps extends Pick<StepProps, "side" | "names"> {
  readonly name: string;
  /** What those who come from other tools call it. */
  readonly known: string;
  readonly steps: readonly LineageStep[];
  readonly none: string;
  readonly line: Line;
}

/** A longer side is unrolled when it is asked for. */
const mostSteps = 24;

const Side = ({ name, known, steps, side, none, line, names }: SideProps) => {
  const [all, setAll] = useState(false);
  return (
    <section>
      <h3>
        {name} <span>{steps.length === 0 ? known : `${known}, ${stepsWords(steps.map(({ depth }) => depth))}`}</span>
      </h3>
      {steps.length === 0 ? (
        <p className="said">{none}</p>
      ) : (
        <ol className="itinerary-steps">
          {(all ? steps : steps.slice(0, mostSteps)).map((step) => (
            <Step key={step.work.id} step={step} side={side} focus={line.focus} main={line.main.includes(step.work.id)} names={names} />
          ))}
        </ol>
      )}
      {!all && steps.length > mostSteps && (
        <button type="button" className="action" onClick={() => setAll(true)}>
          All {steps.length}
        </button>
      )}
    </section>
  );
};

const viaOf = (steps: readonly LineageStep[]): readonly Relation[] => steps.flatMap(({ via }) => via);

/** The line of one work in words, each step with its place. */
export const Itinerary = memo(({ line, ...actions }: ActionsProps) => {
  const { works } = useGround();
  const { focus, ancestors, descendants } = line;
  const names = new Map(works.map((work) => [work.id, work]));
  const called = focus.shortTitle ?? "it";
  const said = [mainPathSentence(line, names), partlySentence(line)].filter((sentence) => sentence !== null);
  return (
    <section className="itinerary" aria-label={`${nameInFull(focus)} in its line`}>
      <header>
        <h2>
          {focus.shortTitle === undefined ? <i>{focus.title}</i> : focus.shortTitle} <span>in its line</span>
        </h2>
        <Actions line={line} {...actions} />
      </header>
      {said.length > 0 && <p className="said itinerary-said">{said.join(" ")}</p>}
      <div className="itinerary-sides" data-led={ancestors.length > 0 || undefined} data-builds={descendants.length > 0 || undefined}>
        <Side
          name={sideName("up", called, viaOf(ancestors))}
          known="prior works"
          steps={ancestors}
          side="up"
          none={
            focus.listed
              ? "No list names a work that it refers to."
              : "The line ends here: no list has it, so what it refers to is not known."
          }
          line={line}
          names={names}
        />
        <Side
          name={sideName("down", called, viaOf(descendants))}
          known="later works"
          steps={descendants}
          side="down"
          none="No list names a work that refers to it."
          line={line}
          names={names}
        />
        {ancestors.length + descendants.length > 0 && <Order line={line} />}
      </div>
    </section>
  );
});
