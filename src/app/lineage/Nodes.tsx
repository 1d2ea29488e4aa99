import { useMemo } from "react";
import type { WorkSummary } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import { elsewhere, type Chart } from "../../view/lineage-chart.ts";
import type { Drawing } from "../../view/lineage-fit.ts";
import { lane } from "../../view/lineage-geometry.ts";
import type { LineageFocus } from "../../view/lineage-line.ts";
import { laterNote } from "../../view/lineage-names.ts";
import { isInSight, type Sight } from "../../view/lineage-sight.ts";
import { countId } from "../../view/lineage-steps.ts";
import { noteIndent } from "../../view/lineage-widths.ts";
import { counted } from "../../view/words.ts";
import { useApp } from "../context.ts";
import { Gathered } from "./Gathered.tsx";
import { Node, type NodeProps, type Role } from "./Node.tsx";
import { useWalk } from "./use-walk.ts";

const roleOf = (id: WorkId, focus: LineageFocus | null): Role => {
  if (focus === null) return "aside";
  if (focus.id === id) return "focus";
  if (focus.ancestors.has(id)) return "led";
  return focus.descendants.has(id) ? "builds" : "aside";
};

/** How many relations each work has on the chart, in words. */
const wordsOf = ({ lines }: Chart): ReadonlyMap<WorkId, string> => {
  const counts = new Map<WorkId, { to: number; by: number }>();
  for (const { relation } of lines) {
    if (relation.basis === "inferred") continue;
    const [from, to] = [counts.get(relation.from) ?? { to: 0, by: 0 }, counts.get(relation.to) ?? { to: 0, by: 0 }];
    counts.set(relation.from, { ...from, to: from.to + 1 });
    counts.set(relation.to, { ...to, by: to.by + 1 });
  }
  const said = ({ to, by }: { readonly to: number; readonly by: number }): string =>
    [to > 0 ? `refers to ${counted(to, "work")}` : "", by > 0 ? `${counted(by, "work")} ${by === 1 ? "refers" : "refer"} to it` : ""]
      .filter((part) => part !== "")
      .join(", ");
  return new Map([...counts].map(([id, count]) => [id, said(count)]));
};

interface Props {
  readonly drawing: Drawing;
  readonly sight: Sight;
  readonly focus: LineageFocus | null;
  readonly marked: ReadonlySet<WorkId>;
}

/** The works that are in or near sight, band by band; the one that the keys stand on is always there. */
export const Nodes = ({ drawing, sight, focus, marked }: Props) => {
  const { chart, geometry } = drawing;
  const { store } = useApp();
  const { root, active, go, onKeyDown, onFocus } = useWalk(drawing, focus?.id ?? null);
  const words = useMemo(() => wordsOf(chart), [chart]);
  const bands = useMemo(() => chart.bands.map(({ placed }) => placed.toSorted((a, b) => a.column - b.column || a.lane - b.lane)), [chart]);
  const isNear = (y: number): boolean => isInSight(sight, y - lane, y + lane);
  const common = (work: WorkSummary): NodeProps => ({
    work,
    role: roleOf(work.id, focus),
    related: chart.related.has(work.id),
    marked: marked.has(work.id),
    active: work.id === active,
    relations: words.get(work.id) ?? "",
    onSelect: store.select,
  });
  const overOf = (column: number, end: number): "paper" | "well" | null => {
    const { x, width } = geometry.columns[column] ?? { x: 0, width: Number.POSITIVE_INFINITY };
    if (end <= x + width) return null;
    return chart.columns[column]?.from === undefined ? "well" : "paper";
  };
  return (
    <div
      ref={root}
      role="group"
      aria-label="Works by topic. Arrow keys walk along relations and lanes, Enter chooses."
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {chart.bands.map((band, index) => {
        const yOf = (row: number): number => (geometry.bands[index]?.lanes ?? 0) + row * lane;
        const placed = (bands[index] ?? []).flatMap(({ work, column }) => {
          const spot = geometry.spots.get(work.id);
          return spot !== undefined && (isNear(spot.y) || work.id === active) ? [{ work, column, spot }] : [];
        });
        const gathered = band.dots.filter(
          (cell) => isNear(yOf(cell.lane)) || active === countId(band, cell) || cell.works.some(({ id }) => id === active),
        );
        if (placed.length + gathered.length === 0) return null;
        return (
          <div key={band.region?.id ?? elsewhere} role="group" aria-label={band.region?.name ?? "Elsewhere"}>
            {placed.map(({ work, column, spot: { x, y, room, name, end } }) => (
              <Node key={work.id} {...common(work)} x={x} y={y} room={room} over={overOf(column, end)} name={name} />
            ))}
            {band.notes
              .filter(({ lane: row }) => isNear(yOf(row)))
              .map(({ work, column, lane: row }) => (
                <span key={work.id} className="chart-note" style={{ left: (geometry.columns[column]?.x ?? 0) + noteIndent, top: yOf(row) }}>
                  {laterNote}
                </span>
              ))}
            {gathered.map((cell) => (
              <Gathered
                key={cell.column}
                band={band}
                cell={cell}
                chart={chart}
                geometry={geometry}
                top={yOf(cell.lane)}
                active={active}
                common={common}
                onGo={go}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
};
