import { useEffect, useMemo, useRef, useState } from "react";
import type { InstitutionTable, WorkSummary } from "../../atlas/source.ts";
import type { NodeId, WorkId } from "../../model/ids.ts";
import { networkOf, type Network as Drawn } from "../../view/institution-network.ts";
import { leftOutOf } from "../../view/institution-sentences.ts";
import { mostDrawn } from "../../view/network-choice.ts";
import { linkPaths, networkStanding, type NetworkStanding } from "../../view/network-standing.ts";
import { useView } from "../context.ts";
import { useSize } from "../use-size.ts";
import { measurer } from "./measure.ts";
import { Alone, NetworkCards } from "./NetworkCards.tsx";
import { NetworkJoint } from "./NetworkJoint.tsx";
import { NetworkNode } from "./NetworkNode.tsx";

/** Between the cards and the edges of the stage; on a phone there is none to spare. */
const edges = { wide: 12, narrow: 0 } as const;
const narrow = 520;
/** Names of those that work alone under cards that stand below each other; more are in the matrix. */
const mostAlone = 60;

const Lines = ({ network, standing }: { readonly network: Drawn; readonly standing: NetworkStanding }) => {
  const at = useMemo(() => new Map(network.nodes.map((node) => [node.row.id, node])), [network]);
  return (
    <svg className="network-lines" width="100%" height={network.height} aria-hidden="true">
      {network.links.flatMap((link) =>
        linkPaths(link, (id) => at.get(id)).map((d) => (
          <path
            key={d}
            d={d}
            data-lit={standing.isLit(link) || undefined}
            data-rest={(standing.any && !standing.isLit(link)) || undefined}
            strokeWidth={Math.min(3.4, 1.1 + (link.works.length - 1) * 0.9)}
          />
        )),
      )}
    </svg>
  );
};

/** What is selected elsewhere is brought into sight; a selection made here is in sight already. */
const useShown = (isThere: boolean, selection: NodeId | null) => {
  const marks = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isThere && selection !== null) marks.current?.querySelector("[data-standing=chosen]")?.scrollIntoView({ block: "nearest" });
  }, [selection, isThere]);
  return marks;
};

interface Props {
  readonly table: InstitutionTable;
  readonly works: ReadonlyMap<WorkId, WorkSummary>;
  readonly matching: ReadonlySet<WorkId> | null;
}

const Picture = ({ network, works, matching }: Omit<Props, "table"> & { readonly network: Drawn }) => {
  const { selection } = useView();
  const standing = useMemo(() => networkStanding(network, selection), [network, selection]);
  const marks = useShown(true, selection);
  return (
    <div className="network" ref={marks} style={{ height: network.height }}>
      <NetworkCards cards={network.cards} />
      <Lines network={network} standing={standing} />
      {network.nodes.map((node) => (
        <NetworkNode key={node.row.id} node={node} works={works} matching={matching} standing={standing.node(node)} />
      ))}
      {network.links.map((link) => (
        <NetworkJoint key={link.ends.join(" ")} link={link} lit={standing.isLit(link)} matching={matching} />
      ))}
    </div>
  );
};

/** Who works with whom, each part of the world a card. */
export const Network = ({ table, works, matching }: Props) => {
  const { selection } = useView();
  const [watch, size] = useSize();
  const [measure] = useState(measurer);
  const edge = size !== null && size.width < narrow ? edges.narrow : edges.wide;
  const width = size === null ? 0 : size.width - 2 * edge;
  const height = size === null ? 0 : size.height - 2 * edge;
  // What is selected matters for the layout only where not all can be drawn.
  const many = table.rows.length > mostDrawn ? selection : null;
  const network = useMemo(
    () => (width <= 0 ? null : networkOf({ table, works, width, height, measure, selection: many })),
    [table, works, width, height, measure, many],
  );
  const atFeet = network?.cards.some(({ alone }) => alone.length > 0) === true;
  return (
    <div className="network-scroll" ref={watch}>
      {network !== null && (
        <div className="network-stage" style={{ padding: edge }}>
          {network.left > 0 && <p className="network-left said">{leftOutOf(network, selection)}</p>}
          <Picture network={network} works={works} matching={matching} />
          {network.alone.length > 0 && !atFeet && (
            <section className="network-alone" aria-label="No joint work">
              <h2>{network.nodes.length === 0 ? "No joint work in these lists" : "No joint work"}</h2>
              <Alone rows={network.alone.slice(0, mostAlone)} more={Math.max(0, network.alone.length - mostAlone)} />
            </section>
          )}
        </div>
      )}
    </div>
  );
};
