import type { WorkId } from "../../model/ids.ts";
import type { NetworkLink } from "../../view/network-group.ts";
import { counted } from "../../view/words.ts";
import { useApp, useGround, useView } from "../context.ts";
import { keyOf } from "./Dot.tsx";

interface Props {
  readonly link: NetworkLink;
  readonly lit: boolean;
  readonly matching: ReadonlySet<WorkId> | null;
}

/** Joint works: of two institutions a text on their edge, of more a junction with its text below. */
export const NetworkJoint = ({ link, lit, matching }: Props) => {
  const { store } = useApp();
  const { regionOf } = useGround();
  const { selection } = useView();
  const [work] = link.works;
  if (work === undefined) return null;
  const junction = link.ends.length > 2;
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
      {junction && <i className={`node-mark ${keyOf(regionOf(work.id))}`} data-gap={!work.listed || undefined} />}
      <span dir="auto" data-label>
        {link.text}
      </span>
    </button>
  );
};
