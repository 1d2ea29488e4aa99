import { memo } from "react";
import type { Drawing } from "../../view/lineage-fit.ts";
import { lane } from "../../view/lineage-geometry.ts";
import { isInSight, type Sight } from "../../view/lineage-sight.ts";
import { countDots, countDotWidth, indent } from "../../view/lineage-widths.ts";
import { isDotted } from "../../view/lineage-steps.ts";

/** Counts as pictures: a dark dot for each work with relations, then a pale one for each other, all of a kind in one shape. */
export const CountDots = memo(({ drawing, sight }: { readonly drawing: Drawing; readonly sight: Sight }) => {
  const { chart, geometry } = drawing;
  const shapes = { dark: "", pale: "" };
  for (const [index, { dots }] of chart.bands.entries()) {
    for (const cell of dots) {
      const y = (geometry.bands[index]?.lanes ?? 0) + cell.lane * lane;
      const column = geometry.columns[cell.column];
      if (column === undefined || isDotted(chart, geometry, cell) || !isInSight(sight, y - lane, y + lane)) continue;
      const { dark, all } = countDots(chart, cell, column.width);
      for (let dot = 0; dot < all; dot++)
        shapes[dot < dark ? "dark" : "pale"] += `M${(column.x + indent + (dot + 0.1) * countDotWidth).toFixed(1)} ${y.toFixed(1)}h0`;
    }
  }
  return (
    <g className="count-dots">
      <path className="pale" d={shapes.pale} />
      <path d={shapes.dark} />
    </g>
  );
});
