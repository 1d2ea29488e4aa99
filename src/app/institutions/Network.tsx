import { useEffect, useMemo, useRef, useState } from "react";
import type { InstitutionTable, WorkSummary } from "../../atlas/source.ts";
import type { WorkId } from "../../model/ids.ts";
import { networkOf, type NetworkLink, type NetworkNode } from "../../view/institution-network.ts";
import { leftOutOf, rowInWords } from "../../view/institution-sentences.ts";
import { mostDrawn } from "../../view/network-choice.ts";
import { shortInstitution } from "../../view/names.ts";
import { linkPaths, marksInside, networkStanding, type NetworkStanding } from "../../view/network-standing.ts";
import { counted } from "../../view/words.ts";
import { useApp, useGround, useView } from "../context.ts";
import { useSize } from "../use-size.ts";
import { Swatch } from "../parts/Swatch.tsx";
import { keyOf } from "./Dot.tsx";
import { measurer } from "./measure.ts";

const edge = 20;
/** Height of the edges and of the first line of those that work alone. */
const alongside = 108;
/** Names of those that work alone; more are in the matrix. */
const mostAlone = 60;

interface NodeProps {
  readonly node: NetworkNode;
  readonly works: ReadonlyMap<WorkId, WorkSummary>;
  readonly matching: ReadonlySet<WorkId> | null;
  readonly standing: ReturnType<NetworkStanding["node"]>;
}

/** A circle with a mark for each work, in the tint of its topic, and the name beside it. */
const Node = ({ node, works, matching, standing }: NodeProps) => {
  const { store } = useApp();
  const { regionOf } = useGround();
  const { row, x, y, radius, side, name, width } = node;
  const own = row.works.flatMap((id) => works.get(id) ?? []);
  const marks = marksInside(own.length);
  const silent = matching !== null && !row.works.some((id) => matching.has(id));
  return (
    <button
      type="button"
      className="network-node"
      data-side={side}
      data-standing={standing}
      data-out={silent || undefined}
      style={{ left: x, top: y, "--radius": `${radius}px`, "--label": `${width}px` }}
      aria-label={rowInWords(
        { fullName: row.name, about: [row.type, row.country].filter((part) => part !== undefined), works: own.length },
        row.labs.length,
      )}
      aria-pressed={standing === "chosen"}
      onClick={() => store.select(row.id)}
    >
      <span className="node-circle">
        {marks.length === 0 && <b>{own.length}</b>}
        {marks.map((at, index) => {
          const work = own[index];
          if (work === undefined) return null;
          const region = regionOf(work.id);
          return (
            <i
              key={work.id}
              className={`node-mark ${keyOf(region)}`}
              data-gap={!work.listed || undefined}
              data-out={(matching !== null && !matching.has(work.id)) || undefined}
              style={{ left: radius + at.x, top: radius + at.y }}
            />
          );
        })}
      </span>
      <span className="node-name" data-label>
        {name}
      </span>
    </button>
  );
};

const Link = ({
  link,
  lit,
  matching,
}: {
  readonly link: NetworkLink;
  readonly lit: boolean;
  readonly matching: ReadonlySet<WorkId> | null;
}) => {
  const { store } = useApp();
  const { regionOf } = useGround();
  const { selection } = useView();
  const [work] = link.works;
  if (work === undefined) return null;
  const junction = link.ends.length > 2;
  const region = regionOf(work.id);
  // Of several works, one press after the other shows the next.
  const next = link.works[(link.works.findIndex(({ id }) => id === selection) + 1) % link.works.length] ?? work;
  return (
    <button
      type="button"
      className={junction ? "network-junction" : "network-edge"}
      data-lit={lit || undefined}
      data-out={(matching !== null && !link.works.some(({ id }) => matching.has(id))) || undefined}
      style={{ left: link.x, top: link.y, width: link.width }}
      aria-label={`${link.text}, joint work of ${counted(link.ends.length, "institution")}`}
      title={link.works.map(({ title }) => title).join("\n")}
      onClick={() => store.select(next.id)}
    >
      {junction && <i className={`node-mark ${keyOf(region)}`} data-gap={!work.listed || undefined} />}
      <span data-label>{link.text}</span>
    </button>
  );
};

interface Props {
  readonly table: InstitutionTable;
  readonly works: ReadonlyMap<WorkId, WorkSummary>;
  readonly matching: ReadonlySet<WorkId> | null;
}

/** Who works with whom: a line for a work of two, a junction for one of three or more. */
export const Network = ({ table, works, matching }: Props) => {
  const { store } = useApp();
  const { regionOf } = useGround();
  const { selection } = useView();
  const [watch, size] = useSize();
  const [measure] = useState(measurer);
  const width = size === null ? 0 : size.width - 2 * edge;
  const height = size === null ? 0 : Math.max(320, size.height - alongside);
  // What is selected matters for the layout only where not all can be drawn.
  const many = table.rows.length > mostDrawn ? selection : null;
  const network = useMemo(
    () => (width <= 0 ? null : networkOf({ table, works, width, height, measure, selection: many })),
    [table, works, width, height, measure, many],
  );
  const standing = useMemo(() => (network === null ? null : networkStanding(network, selection)), [network, selection]);
  const at = useMemo(() => new Map(network?.nodes.map((node) => [node.row.id, node])), [network]);
  const marks = useRef<HTMLDivElement>(null);
  const isThere = network !== null;
  useEffect(() => {
    // What is selected elsewhere is brought into sight; a selection made here is in sight already.
    if (isThere && selection !== null) marks.current?.querySelector("[data-standing=chosen]")?.scrollIntoView({ block: "nearest" });
  }, [selection, isThere]);
  return (
    <div className="network-scroll" ref={watch}>
      {network !== null && standing !== null && (
        <>
          {network.left > 0 && <p className="network-left said">{leftOutOf(network, selection)}</p>}
          <div className="network" style={{ height: network.height + 2 * edge }}>
            <svg width="100%" height={network.height + 2 * edge} aria-hidden="true">
              <g transform={`translate(${edge} ${edge})`}>
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
              </g>
            </svg>
            <div className="network-marks" ref={marks} style={{ inset: edge }}>
              {network.nodes.map((node) => (
                <Node key={node.row.id} node={node} works={works} matching={matching} standing={standing.node(node)} />
              ))}
              {network.links.map((link) => (
                <Link key={link.ends.join(" ")} link={link} lit={standing.isLit(link)} matching={matching} />
              ))}
            </div>
          </div>
          {network.alone.length > 0 && (
            <section className="network-alone" aria-label="No joint work">
              <h2>{network.nodes.length === 0 ? "No joint work in these lists" : "No joint work"}</h2>
              <ul>
                {network.alone.slice(0, mostAlone).map((row) => (
                  <li key={row.id}>
                    <button type="button" className="node-link" aria-pressed={row.id === selection} onClick={() => store.select(row.id)}>
                      <Swatch region={row.works[0] === undefined ? null : regionOf(row.works[0])} /> {shortInstitution(row.name)}{" "}
                      <span className="hint">{row.works.length}</span>
                    </button>
                  </li>
                ))}
                {network.alone.length > mostAlone && <li className="said">{network.alone.length - mostAlone} more</li>}
              </ul>
            </section>
          )}
        </>
      )}
    </div>
  );
};
