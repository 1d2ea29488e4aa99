import type { Lineage, LineageStep, Relation, WorkSummary } from "../../atlas/source.ts";
import { laterEdition, relationWords, stepsWords } from "../../view/itinerary.ts";
import { byline, nameInFull } from "../../view/names.ts";
import { useApp, useGround } from "../context.ts";
import { Icon } from "../parts/Icon.tsx";
import { Sigla } from "../parts/Sigla.tsx";
import { WorkName } from "../parts/WorkName.tsx";

const Via = ({ relation }: { readonly relation: Relation }) => {
  const { works } = useGround();
  const nameOf = (id: Relation["from"]): string => {
    const work = works.find((one) => one.id === id);
    return work === undefined ? id : nameInFull(work);
  };
  return (
    <span className="via">
      {relationWords(relation, nameOf)} <Sigla places={relation.places} most={2} />
    </span>
  );
};

const Step = ({ step, side, focus }: { readonly step: LineageStep; readonly side: "up" | "down"; readonly focus: WorkSummary }) => {
  const { store } = useApp();
  return (
    <li>
      <button type="button" className="work-link" onClick={() => store.select(step.work.id)}>
        <span className={`relation-mark ${side} ${step.work.listed ? "listed" : "gap"}`} aria-hidden="true" />
        <WorkName work={step.work} limit={34} />
        <span className="hint">
          {byline(step.work)}
          {side === "up" && laterEdition(step.work, focus) && ", a later edition"}
        </span>
      </button>
      {step.via.map((relation) => (
        <Via key={`${relation.from} ${relation.to} ${relation.type}`} relation={relation} />
      ))}
    </li>
  );
};

interface SideProps {
  readonly name: string;
  readonly steps: readonly LineageStep[];
  readonly side: "up" | "down";
  readonly none: string;
  readonly focus: WorkSummary;
}

const Side = ({ name, steps, side, none, focus }: SideProps) => (
  <section>
    <h3>
      {name} <span>{steps.length === 0 ? "" : stepsWords(steps.map(({ depth }) => depth))}</span>
    </h3>
    {steps.length === 0 ? (
      <p className="said">{none}</p>
    ) : (
      <ol className="itinerary-steps">
        {steps.map((step) => (
          <Step key={step.work.id} step={step} side={side} focus={focus} />
        ))}
      </ol>
    )}
  </section>
);

const Order = ({ works, focus }: { readonly works: readonly WorkSummary[]; readonly focus: WorkSummary }) => {
  const { store } = useApp();
  return (
    <section>
      <h3>In which order to read</h3>
      <ol className="reading-order">
        {works.map((work) => (
          <li key={work.id} data-focus={work.id === focus.id || undefined}>
            <button type="button" className="node-link" onClick={() => store.select(work.id)}>
              <WorkName work={work} limit={34} />
            </button>
            {!work.listed && <span className="hint"> not in your lists</span>}
          </li>
        ))}
      </ol>
    </section>
  );
};

/** The line of one work in words, each step with its place. */
export const Itinerary = ({
  lineage,
  onDetails,
  details,
}: {
  readonly lineage: Lineage;
  readonly onDetails: () => void;
  readonly details: boolean;
}) => {
  const { store } = useApp();
  const { focus, ancestors, descendants } = lineage;
  const name = nameInFull(focus);
  const title = focus.shortTitle ?? "This work";
  return (
    <div className="itinerary">
      <header>
        <h2>
          {focus.shortTitle === undefined ? <i>{focus.title}</i> : focus.shortTitle} <span>in its line</span>
        </h2>
        <p className="itinerary-actions">
          <button type="button" className="action" aria-pressed={details} onClick={onDetails}>
            Details
          </button>
          <button type="button" className="action" onClick={() => store.setLens("map")}>
            <Icon name="map" />
            Show on map
          </button>
        </p>
      </header>
      <div className="itinerary-sides" data-led={ancestors.length > 0 || undefined} data-builds={descendants.length > 0 || undefined}>
        <Side
          focus={focus}
          name={`What led to ${title === name ? name : "it"}`}
          steps={ancestors}
          side="up"
          none={
            focus.listed ? "No list names a work that it builds on." : "The line ends here: no list has it, so what led to it is not known."
          }
        />
        <Side
          focus={focus}
          name={`What builds on ${title === name ? name : "it"}`}
          steps={descendants}
          side="down"
          none="No list names a work that builds on it."
        />
        {ancestors.length + descendants.length > 0 && (
          <Order focus={focus} works={[...ancestors.map(({ work }) => work), focus, ...descendants.map(({ work }) => work)]} />
        )}
      </div>
    </div>
  );
};
