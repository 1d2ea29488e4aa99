import type { MatrixColumn } from "../../view/institution-matrix.ts";
import type { MatrixSizes } from "../../view/institution-geometry.ts";
import { counted, regionsInferred, softHyphens } from "../../view/words.ts";
import { Swatch } from "../parts/Swatch.tsx";
import { stopKey } from "./use-stops.ts";

/** Width of a letter in the head of a column, and a little more. */
const letter = 6.2;

const Gathered = ({ others }: Pick<MatrixColumn, "others">) => (
  <span className="topic-name" title={others.map(({ name }) => name).join(", ")}>
    {others.length === 0 ? "No topic" : `${others.length} more topics`}
  </span>
);

interface Props {
  readonly columns: readonly MatrixColumn[];
  readonly sizes: MatrixSizes;
  readonly at: string;
  readonly chosen: readonly string[];
  readonly onTopic: (region: string) => void;
}

/** Topics over their columns: a press narrows to one. */
export const Heads = ({ columns, sizes, at, chosen, onTopic }: Props) => (
  <div role="rowgroup" className="matrix-heads" data-narrow={sizes.upright || undefined} style={{ height: sizes.head, width: sizes.width }}>
    <div role="row" aria-rowindex={1}>
      <div role="columnheader" aria-colindex={1} className="corner">
        <span title={regionsInferred}>institutions per topic, inferred</span>
        <span>works</span>
      </div>
      {columns.map(({ region, others, institutions }, index) => {
        const stop = stopKey({ row: -1, column: index, item: -1 });
        const column = index + 2;
        return (
          <div
            key={region?.id ?? (others.length > 0 ? "others" : "none")}
            role="columnheader"
            aria-colindex={column}
            className="column-topic"
          >
            {region === null ? (
              <Gathered others={others} />
            ) : (
              <button
                type="button"
                data-stop={stop}
                tabIndex={at === stop ? 0 : -1}
                aria-pressed={chosen.includes(region.id)}
                aria-label={`${region.name}, ${counted(institutions, "institution")}: show only this topic`}
                title={region.name}
                style={{ "--name": `var(--name-${region.tint})` }}
                onClick={() => onTopic(region.id)}
              >
                <span className="topic-name" dir="auto">
                  {sizes.upright ? region.name : softHyphens(region.name, Math.floor((sizes.column - 10) / letter))}
                </span>
                <span className="topic-count">
                  <Swatch region={region} />
                  {institutions}
                </span>
              </button>
            )}
          </div>
        );
      })}
    </div>
  </div>
);
