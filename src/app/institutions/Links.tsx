import { memo } from "react";
import { linkPath, linksAmong, topOf, type MatrixSizes } from "../../view/institution-geometry.ts";
import type { Matrix } from "../../view/institution-matrix.ts";
import type { MatrixStanding } from "../../view/institution-standing.ts";

/** Those that stand out are drawn last. */
const looks = ["rest", "plain", "lit"] as const;
type Look = (typeof looks)[number];

interface Line {
  readonly look: Look;
  readonly width: number;
  readonly d: string;
}

/** Lines that look the same as one: a picture of few elements is drawn sooner. */
const gathered = (lines: readonly Line[]): readonly Line[] => {
  const same = new Map<string, Line>();
  for (const line of lines) {
    const key = `${line.look} ${line.width}`;
    same.set(key, { ...line, d: `${same.get(key)?.d ?? ""}${line.d}` });
  }
  return [...same.values()].sort((a, b) => looks.indexOf(a.look) - looks.indexOf(b.look) || a.width - b.width);
};

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
  const lines = links.map((link): Line => {
    const lit = standing.isLit(link);
    return {
      look: lit ? "lit" : standing.any ? "rest" : "plain",
      width: Math.min(3, 1 + (link.works.length - 1) * 0.9),
      d: linkPath(link, matrix, sizes.row, sizes.gutter - 10),
    };
  });
  // A line without length and with round ends is a dot.
  const dots = ends.map((row): Line => {
    const lit = standing.any && standing.rows[row] !== "plain";
    return { look: lit ? "lit" : "plain", width: 0, d: `M${sizes.gutter - 8} ${topOf(matrix, row, sizes.row) + sizes.row / 2}h0` };
  });
  return (
    <svg className="matrix-links" width={sizes.gutter} height={height} style={{ top: sizes.head + top }} aria-hidden="true">
      <g transform={`translate(0 ${-top})`}>
        {gathered(lines).map(({ look, width, d }) => (
          <path key={`${look} ${width}`} d={d} data-look={look} strokeWidth={width} />
        ))}
        {gathered(dots).map(({ look, d }) => (
          <path key={look} className="link-ends" d={d} data-look={look} />
        ))}
      </g>
    </svg>
  );
});
