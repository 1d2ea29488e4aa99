import type { WorkSummary } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import type { NetworkNode as Placed } from "../../view/network-group.ts";
import { rowInWords } from "../../view/institution-sentences.ts";
import { marksInside, type NetworkStanding } from "../../view/network-standing.ts";
import { useApp, useGround } from "../context.ts";
import { keyOf } from "./Dot.tsx";

interface Props {
  readonly node: Placed;
  readonly works: ReadonlyMap<WorkId, WorkSummary>;
  readonly matching: ReadonlySet<WorkId> | null;
  readonly standing: ReturnType<NetworkStanding["node"]>;
}

/** A mark for each work, in the tint of its topic; of many works their number. */
const Marks = ({ own, radius, matching }: { readonly own: readonly WorkSummary[]; readonly radius: number } & Pick<Props, "matching">) => {
  const { regionOf } = useGround();
  const marks = marksInside(own.length);
  if (marks.length === 0) return <b>{own.length}</b>;
  return own.map((work, index) => (
    <i
      key={work.id}
      className={`node-mark ${keyOf(regionOf(work.id))}`}
      data-gap={!work.listed || undefined}
      data-out={(matching !== null && !matching.has(work.id)) || undefined}
      style={{ left: radius + (marks[index]?.x ?? 0), top: radius + (marks[index]?.y ?? 0) }}
    />
  ));
};

/** An institution: a circle with its works, and the name beside it. */
export const NetworkNode = ({ node, works, matching, standing }: Props) => {
  const { store } = useApp();
  const { row, x, y, radius, side, name, width, lines } = node;
  const own = row.works.flatMap((id) => works.get(id) ?? []);
  const silent = matching !== null && !row.works.some((id) => matching.has(id));
  const about = [row.type, row.country].filter((part) => part !== undefined);
  return (
    <button
      type="button"
      className="network-node"
      data-side={side}
      data-standing={standing}
      data-out={silent || undefined}
      data-lines={lines}
      style={{ left: x, top: y, "--radius": `${radius}px`, "--label": `${width}px` }}
      title={row.name}
      aria-label={rowInWords({ fullName: row.name, about, works: own.length }, row.labs.length)}
      aria-pressed={standing === "chosen"}
      onClick={() => store.select(row.id)}
    >
      <span className="node-circle">
        <Marks own={own} radius={radius} matching={matching} />
      </span>
      <span className="node-name" dir="auto" data-label>
        {name}
      </span>
    </button>
  );
};
