import { mostAround } from "../../atlas/filter.ts";
import { lineToggled } from "../../view/filter-edits.ts";
import { nameInFull } from "../../view/names.ts";
import { lineageDepths, stepsOf, type LineageDepth } from "../../view/lineage-view.ts";
import { useApp, useStore, useView } from "../context.ts";
import { Icon } from "../parts/Icon.tsx";
import type { Line } from "./use-line.ts";

const depthNames: Readonly<Record<LineageDepth, string>> = { "1": "1 step", "2": "2 steps", "3": "3 steps", all: "the whole line" };

/** How far the line is followed; more steps than it has are not offered. */
const Depth = ({ line }: { readonly line: Line }) => {
  const { store } = useApp();
  const { depth } = useView().lineage;
  const offered = lineageDepths.filter((each) => each === "all" || stepsOf(each) < line.deepest || each === depth);
  if (offered.length < 2) return null;
  return (
    <span className="depth" role="group" aria-label="How far to follow the line">
      <span aria-hidden="true">Follow</span>
      {offered.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === depth}
          aria-label={`Follow ${depthNames[each]}`}
          onClick={() => store.arrangeLineage({ depth: each })}
        >
          {each === "all" ? "all" : depthNames[each]}
        </button>
      ))}
    </span>
  );
};

export interface ActionsProps {
  readonly line: Line;
  readonly details: boolean;
  readonly onDetails: () => void;
}

/** What can be done with the line of a work. */
export const Actions = ({ line, details, onDetails }: ActionsProps) => {
  const { store } = useApp();
  const { filter, alike, lineage, path } = useView();
  const asking = useStore(store.askingPath);
  const only = filter.around?.work === line.focus.id;
  const steps = Math.max(1, Math.min(mostAround, line.deepest, stepsOf(lineage.depth)));
  return (
    <div className="itinerary-actions">
      <Depth line={line} />
      <button
        type="button"
        className="action"
        aria-pressed={only}
        title={`Only works that relations join to ${nameInFull(line.focus)}, in every lens`}
        onClick={() => store.setFilter(lineToggled(filter, line.focus.id, steps))}
      >
        Only related
      </button>
      <button
        type="button"
        className="action"
        aria-pressed={alike}
        title="Works of like subjects, inferred"
        onClick={() => store.arrangeMap({ alike: !alike })}
      >
        What is like it
      </button>
      <button
        type="button"
        className="action"
        aria-expanded={asking || path.to !== null}
        onClick={() => (path.to === null ? store.askingPath.set(!asking) : store.seekPath({ to: null }))}
      >
        <Icon name="path" />
        Path to
      </button>
      <button type="button" className="action" aria-pressed={details} onClick={onDetails}>
        Details
      </button>
      <button type="button" className="action" onClick={() => store.setLens("map")}>
        <Icon name="map" />
        Show on map
      </button>
    </div>
  );
};
