import type { Region } from "../../model/map.ts";
import type { TopicMeasure } from "../../view/table-view.ts";
import type { TopicColumn } from "../../view/topic-columns.ts";
import type { TopicBar } from "../../view/topic-rows.ts";
import { counted } from "../../view/words.ts";

const percent = (share: number): string => `${Math.round(share * 100)} %`;

interface Props {
  readonly bar: TopicBar;
  readonly column: TopicColumn;
  readonly index: number;
  readonly region: Region;
  readonly measure: TopicMeasure;
  /** The highest of all bars. */
  readonly most: number;
  readonly pressed: boolean;
  readonly stop: string;
  readonly tabIndex: number;
  readonly onPress: () => void;
}

/** The works of a topic at one edition: a press narrows to them. What the filter leaves out is pale. */
export const Bar = ({ bar, column, index, region, measure, most, pressed, stop, tabIndex, onPress }: Props) => {
  const value = measure === "share" ? percent(bar.share) : bar.works;
  return (
    <div role="gridcell" aria-colindex={index + 2}>
      <button
        type="button"
        className="topic-bar"
        data-stop={stop}
        tabIndex={tabIndex}
        aria-pressed={pressed}
        aria-label={`${counted(bar.works, "work")} of ${region.name} at ${column.name}${measure === "share" ? `, ${percent(bar.share)} of its works` : ""}`}
        title={`${region.name} at ${column.name}: ${bar.works} of ${counted(column.works, "work")}`}
        onClick={onPress}
      >
        <span className="topic-value" data-none={bar.works === 0 || undefined}>
          {bar.works === 0 ? "·" : value}
        </span>
        <span
          className="topic-fill"
          data-gathered={column.gathered || undefined}
          style={{ "--part": most === 0 ? 0 : bar[measure] / most, "--tint": `var(--tint-${region.tint})` }}
        >
          <i style={{ height: `${bar.works === 0 ? 0 : (bar.matching / bar.works) * 100}%` }} />
        </span>
      </button>
    </div>
  );
};
