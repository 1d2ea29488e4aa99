import type { WorkSummary } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import type { Chart, LineageFocus } from "../../view/lineage-chart.ts";
import { bandPad, lane, type Geometry } from "../../view/lineage-geometry.ts";
import { byline, nameInFull } from "../../view/names.ts";
import { useApp } from "../context.ts";
import { WorkName } from "../parts/WorkName.tsx";

const roleOf = (id: WorkId, focus: LineageFocus | null): "focus" | "led" | "builds" | "aside" => {
  if (focus === null) return "aside";
  if (focus.id === id) return "focus";
  if (focus.ancestors.has(id)) return "led";
  return focus.descendants.has(id) ? "builds" : "aside";
};

interface Props {
  readonly chart: Chart;
  readonly geometry: Geometry;
  readonly focus: LineageFocus | null;
  readonly matching: ReadonlySet<WorkId> | null;
}

/** A work on the chart: filled when listed, hollow when a gap, quiet without relations. */
const Node = ({
  work,
  role,
  related,
  out,
  x,
  y,
  room,
}: {
  readonly work: WorkSummary;
  readonly role: string;
  readonly related: boolean;
  readonly out: boolean;
  readonly x: number;
  readonly y: number;
  readonly room: number;
}) => {
  const { store } = useApp();
  return (
    <button
      type="button"
      className="chart-node"
      data-role={role}
      data-related={related || undefined}
      data-gap={!work.listed || undefined}
      data-out={out || undefined}
      aria-pressed={role === "focus"}
      style={{ left: x, top: y, "--room": `${room}px` }}
      title={`${nameInFull(work)}, ${byline(work)}`}
      onClick={() => store.select(role === "focus" ? null : work.id)}
    >
      <i />
      <WorkName work={work} limit={22} />
      {work.awards.length > 0 && (
        <span className="star" aria-label={work.awards.join(", ")} role="img">
          ★
        </span>
      )}
    </button>
  );
};

export const Nodes = ({ chart, geometry, focus, matching }: Props) => {
  const { store } = useApp();
  const ends = new Set(chart.lines.flatMap(({ older, newer }) => [older, newer]));
  const isOut = (id: WorkId): boolean => matching !== null && !matching.has(id);
  return (
    <>
      {chart.bands.map((band, index) => (
        <div key={band.region?.id ?? "none"} role="group" aria-label={band.region?.name ?? "Elsewhere"}>
          {[...band.placed]
            .sort((a, b) => a.column - b.column || a.lane - b.lane)
            .map(({ work }) => {
              const spot = geometry.spots.get(work.id);
              if (spot === undefined) return null;
              return (
                <Node
                  key={work.id}
                  work={work}
                  role={roleOf(work.id, focus)}
                  related={ends.has(work.id)}
                  out={isOut(work.id)}
                  x={spot.x}
                  y={spot.y}
                  room={spot.room}
                />
              );
            })}
          {band.dots.map(({ column, lane: row, works }) => {
            const box = geometry.bands[index];
            const place = geometry.columns[column];
            if (box === undefined || place === undefined) return null;
            const pad = (box.height - band.lanes * lane) / 2;
            const fit = Math.max(1, Math.floor((place.width - 16) / 9));
            const shown = works.length > fit ? works.slice(0, fit - 2) : works;
            return (
              <span
                key={column}
                className="chart-dots"
                style={{ left: place.x + 8, top: box.y + Math.max(pad, bandPad / 2) + (row + 0.5) * lane }}
              >
                {shown.map((work) => (
                  <button
                    key={work.id}
                    type="button"
                    data-gap={!work.listed || undefined}
                    data-out={isOut(work.id) || undefined}
                    aria-label={nameInFull(work)}
                    title={`${nameInFull(work)}, ${byline(work)}`}
                    onClick={() => store.select(work.id)}
                  />
                ))}
                {shown.length < works.length && <span>+{works.length - shown.length}</span>}
              </span>
            );
          })}
        </div>
      ))}
    </>
  );
};
