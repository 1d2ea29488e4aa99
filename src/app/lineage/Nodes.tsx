import { memo, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { WorkSummary } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import { elsewhere, type BandDrawn, type Chart } from "../../view/lineage-chart.ts";
import type { LineageFocus } from "../../view/lineage-line.ts";
import { bandPad, dotsIn, lane, openingIn, type Geometry } from "../../view/lineage-geometry.ts";
import { stepFrom, stopsOf } from "../../view/lineage-steps.ts";
import { byline, nameInFull } from "../../view/names.ts";
import { counted } from "../../view/words.ts";
import { useApp } from "../context.ts";
import { WorkName } from "../parts/WorkName.tsx";

type Role = "focus" | "led" | "builds" | "aside";

const roleOf = (id: WorkId, focus: LineageFocus | null): Role => {
  if (focus === null) return "aside";
  if (focus.id === id) return "focus";
  if (focus.ancestors.has(id)) return "led";
  return focus.descendants.has(id) ? "builds" : "aside";
};

interface NodeProps {
  readonly work: WorkSummary;
  readonly role: Role;
  readonly related: boolean;
  readonly marked: boolean;
  readonly active: boolean;
  /** How many of a title are said. */
  readonly letters: number;
  /** What it refers to and what refers to it, in words. */
  readonly relations: string;
  readonly onSelect: (id: WorkId | null, second?: boolean) => void;
}

const spoken = ({ work, relations }: Pick<NodeProps, "work" | "relations">): string =>
  [nameInFull(work), byline(work), ...work.awards, relations].filter((part) => part !== "").join(", ");

/** A work on the chart: filled when listed, hollow when a gap, quiet without relations. */
const Node = memo(({ x, y, room, ...props }: NodeProps & { readonly x: number; readonly y: number; readonly room: number }) => {
  const { work, role, related, marked, active, onSelect } = props;
  return (
    <button
      type="button"
      className="chart-node"
      data-work={work.id}
      data-role={role}
      data-related={related || undefined}
      data-marked={marked || undefined}
      data-gap={!work.listed || undefined}
      aria-pressed={role === "focus"}
      aria-label={spoken(props)}
      tabIndex={active ? 0 : -1}
      style={{ left: x, top: y, "--room": `${room}px` }}
      title={`${nameInFull(work)}, ${byline(work)}`}
      onClick={(event) => onSelect(role === "focus" ? null : work.id, event.shiftKey)}
    >
      <i />
      <WorkName work={work} limit={props.letters} />
      {work.awards.length > 0 && (
        <span className="star" aria-hidden="true">
          ★
        </span>
      )}
    </button>
  );
});

const Dot = memo((props: NodeProps) => {
  const { work, related, marked, active, onSelect } = props;
  return (
    <button
      type="button"
      className="chart-dot"
      data-work={work.id}
      data-related={related || undefined}
      data-marked={marked || undefined}
      data-gap={!work.listed || undefined}
      tabIndex={active ? 0 : -1}
      aria-label={spoken(props)}
      title={`${nameInFull(work)}, ${byline(work)}`}
      onClick={(event) => onSelect(work.id, event.shiftKey)}
    />
  );
});

interface Props {
  readonly chart: Chart;
  readonly geometry: Geometry;
  readonly focus: LineageFocus | null;
  readonly marked: ReadonlySet<WorkId>;
}

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

/** Works of a cell that has no lane for them: a dot each, or their number, which unfolds the band. */
const Gathered = ({
  band,
  cell,
  left,
  top,
  width,
  common,
}: {
  readonly band: BandDrawn;
  readonly cell: BandDrawn["dots"][number];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly common: (work: WorkSummary) => NodeProps;
}) => {
  const { store } = useApp();
  const unfold = (): void => {
    const { unfolded } = store.view.get().lineage;
    store.arrangeLineage({ unfolded: [...unfolded, band.region?.id ?? elsewhere] });
  };
  return (
    <span className="chart-dots" style={{ left, top }}>
      {cell.works.length <= dotsIn(width) ? (
        cell.works.map((work) => <Dot key={work.id} {...common(work)} />)
      ) : (
        <button
          type="button"
          className="chart-count"
          tabIndex={-1}
          title={`${counted(cell.works.length, "more work")}: name them all`}
          onClick={unfold}
        >
          +{cell.works.length}
        </button>
      )}
    </span>
  );
};

/** Arrows walk along relations and lanes; one work at a time has a place in the order of the Tab key. */
const useWalk = ({ chart, geometry, focus }: Props) => {
  const root = useRef<HTMLDivElement>(null);
  const [walked, setWalked] = useState<WorkId | null>(null);
  const stops = useMemo(() => stopsOf(chart, geometry), [chart, geometry]);
  const wanted = walked ?? focus?.id ?? null;
  const active = (stops.find(({ id }) => id === wanted) ?? stops[0])?.id ?? null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || active === null) return;
    const next = stepFrom(chart, stops, active, event.key);
    if (next === null) return;
    event.preventDefault();
    setWalked(next);
    const element = root.current?.querySelector<HTMLElement>(`[data-work="${CSS.escape(next)}"]`);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const onFocus = (event: { readonly target: EventTarget }): void => {
    const id = event.target instanceof HTMLElement ? event.target.dataset["work"] : undefined;
    if (id !== undefined) setWalked(id as WorkId);
  };
  return { root, active, onKeyDown, onFocus };
};

export const Nodes = (props: Props) => {
  const { chart, geometry, focus, marked } = props;
  const { store } = useApp();
  const { root, active, onKeyDown, onFocus } = useWalk(props);
  const words = useMemo(() => wordsOf(chart), [chart]);
  const common = (work: WorkSummary): NodeProps => ({
    work,
    role: roleOf(work.id, focus),
    related: chart.related.has(work.id),
    marked: marked.has(work.id),
    active: work.id === active,
    letters: openingIn(chart.columns.length),
    relations: words.get(work.id) ?? "",
    onSelect: store.select,
  });
  return (
    <div
      ref={root}
      role="group"
      aria-label="Works by topic. Arrow keys walk along relations and lanes, Enter chooses."
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {chart.bands.map((band, index) => {
        const box = geometry.bands[index];
        const pad = box === undefined ? 0 : Math.max((box.height - band.lanes * lane) / 2, bandPad / 2);
        const yOf = (row: number): number => (box?.y ?? 0) + pad + (row + 0.5) * lane;
        return (
          <div key={band.region?.id ?? elsewhere} role="group" aria-label={band.region?.name ?? "Elsewhere"}>
            {band.placed
              .toSorted((a, b) => a.column - b.column || a.lane - b.lane)
              .map(({ work }) => {
                const spot = geometry.spots.get(work.id);
                return spot === undefined ? null : <Node key={work.id} {...common(work)} x={spot.x} y={spot.y} room={spot.room} />;
              })}
            {band.notes.map(({ work, column, lane: row }) => (
              <span key={work.id} className="chart-note" style={{ left: (geometry.columns[column]?.x ?? 0) + 24, top: yOf(row) }}>
                a later edition
              </span>
            ))}
            {band.dots.map((cell) => {
              const column = geometry.columns[cell.column];
              return column === undefined ? null : (
                <Gathered
                  key={cell.column}
                  band={band}
                  cell={cell}
                  left={column.x + 8}
                  top={yOf(cell.lane)}
                  width={column.width}
                  common={common}
                />
              );
            })}
          </div>
        );
      })}
    </div>
  );
};
