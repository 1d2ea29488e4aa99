import { memo } from "react";
import { linkPath, linksAmong, topOf, type MatrixSizes } from "../../view/institution-geometry.ts";
import type { Matrix } from "../../view/institution-matrix.ts";
import type { MatrixStanding } from "../../view/institution-standing.ts";

interface Props {
  readonly matrix: Matrix;
  readonly sizes: MatrixSizes;
  readonly standing: MatrixStanding;
  /** Rows that are drawn: first, and one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Who works with whom, beside the rows in sight; no taller than they are, since a picture of all rows is slow to paint. */
export const Links = memo(function Links({ matrix, sizes, standing, from, to }: Props) {
  const links = linksAmong(matrix.links, [from, to], standing.isLit);
  const top = topOf(matrix, from, sizes.row);
  const height = to > from ? topOf(matrix, to - 1, sizes.row) + sizes.row - top : 0;
  const ends = [...new Set(links.flatMap(({ rows }) => rows))].filter((row) => row >= from && row < to);
  return (
    <svg className="matrix-links" width={sizes.gutter} height={height} style={{ top: sizes.head + top }} aria-hidden="true">
      <g transform={`translate(0 ${-top})`}>
        {links.map((link) => {
          const lit = standing.isLit(link);
          return (
            <path
              key={link.rows.join(" ")}
              d={linkPath(link, matrix, sizes.row, sizes.gutter - 10)}
              data-lit={lit || undefined}
              data-rest={(standing.any && !lit) || undefined}
              strokeWidth={Math.min(3, 1 + (link.works.length - 1) * 0.9)}
            />
          );
        })}
        {ends.map((row) => (
          <circle
            key={row}
            cx={sizes.gutter - 8}
            cy={topOf(matrix, row, sizes.row) + sizes.row / 2}
            r={2.2}
            data-lit={(standing.any && standing.rows[row] !== "plain") || undefined}
          />
        ))}
      </g>
    </svg>
  );
});
