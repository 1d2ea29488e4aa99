import type { WorkId } from "../../model/ids.ts";
import { worksAsked, type Matrix } from "../../view/institution-matrix.ts";
import { rowInWords } from "../../view/institution-sentences.ts";
import { standingOf } from "../../view/institution-standing.ts";
import { useApp, useGround, useView } from "../context.ts";
import { useScroll } from "../use-scroll.ts";
import { keyOf } from "./Dot.tsx";

/** High enough for a thumb. */
const rowHeight = 44;
const mostDots = 5;
const beyond = 6;

interface Props {
  readonly matrix: Matrix;
  readonly matching: ReadonlySet<WorkId> | null;
}

/**
 * The same rows where there is no room for columns: a line each, its works as marks in the order of their topics. The
 * whole line leads to the institution, whose page has its works one by one: marks are too small for a thumb.
 */
export const Rows = ({ matrix, matching }: Props) => {
  const { store } = useApp();
  const { regionOf } = useGround();
  const { selection } = useView();
  const { attach, size, top, onScroll } = useScroll(rowHeight * 3);
  const standing = standingOf(matrix, selection);
  const from = Math.max(0, Math.floor(top / rowHeight) - beyond);
  const to = Math.ceil((top + (size?.height ?? 800)) / rowHeight) + beyond;
  return (
    <div className="rows-scroll" ref={attach} onScroll={onScroll}>
      <ul style={{ height: matrix.rows.length * rowHeight, "--row-height": `${rowHeight}px` }}>
        {matrix.rows.slice(from, to).map((row, index) => {
          const dots = row.cells.flatMap(({ works }) => works.map((work) => ({ work, region: regionOf(work.id) })));
          const asked = worksAsked(row, matching);
          return (
            <li
              key={`${row.parent ?? ""} ${row.id}`}
              data-standing={standing.rows[from + index]}
              data-lab={row.parent !== null || undefined}
              data-out={asked === 0 || undefined}
              style={{ top: (from + index) * rowHeight, height: rowHeight }}
              aria-setsize={matrix.rows.length}
              aria-posinset={from + index + 1}
            >
              <button
                type="button"
                className="row-open"
                aria-label={rowInWords({ ...row, works: asked }, standing.labs.get(row.id) ?? 0)}
                onClick={() => store.select(row.id)}
              >
                <span className="row-label">
                  <span className="row-name" dir="auto">
                    {row.name}
                  </span>
                  {row.parent === null && <span className="row-about">{row.about.at(-1)}</span>}
                </span>
                <span className="row-works">{asked}</span>
                <span className="row-dots" aria-hidden="true">
                  {dots.slice(0, mostDots).map(({ work, region }) => (
                    <i
                      key={work.id}
                      className={`node-mark ${keyOf(region)}`}
                      data-gap={!work.listed || undefined}
                      data-out={(matching !== null && !matching.has(work.id)) || undefined}
                      data-chosen={work.id === selection || undefined}
                    />
                  ))}
                  {dots.length > mostDots && <span className="row-more">+{dots.length - mostDots}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
