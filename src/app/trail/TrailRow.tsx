import { useCallback } from "react";
import type { NodeId } from "../../model/ids.ts";
import { calledBy } from "../../model/naming.ts";
import { shortInstitution } from "../../view/names.ts";
import { useApp, useGround, useStore } from "../context.ts";
import { announced, keysOf } from "../palette/keys.ts";
import { Icon } from "../parts/Icon.tsx";
import { useAsked } from "../use-answer.ts";
import { along, type Trail } from "./trail.ts";

/** As many visits stand in the row, the reader's among them. */
const shownVisits = 4;

const useNames = (visits: readonly NodeId[]): ReadonlyMap<NodeId, string> | undefined => {
  const { source } = useGround();
  const ask = useCallback(async () => {
    const nodes = await Promise.all(visits.map(async (id) => [id, await source.node(id)] as const));
    return new Map(
      nodes.flatMap(([id, node]) => {
        if (node === null) return [];
        return [[id, node.kind === "work" ? calledBy(node.summary, 22).text : shortInstitution(node.name)] as const];
      }),
    );
  }, [source, visits]);
  return useAsked(ask).latest;
};

/** The visits around where one is. */
const around = ({ visits, at }: Trail): readonly NodeId[] => {
  const from = Math.max(0, Math.min(at - shownVisits + 2, visits.length - shownVisits));
  return visits.slice(from, from + shownVisits);
};

const Walk = ({ by, icon, label }: { readonly by: 1 | -1; readonly icon: "left" | "right"; readonly label: string }) => {
  const { store, desk } = useApp();
  const next = along(useStore(desk.trail), by);
  return (
    <button
      type="button"
      className="walk"
      aria-label={label}
      aria-keyshortcuts={announced(keysOf[by < 0 ? "trail.back" : "trail.on"])}
      disabled={next === null}
      onClick={() => next !== null && store.select(next)}
    >
      <Icon name={icon} size={11} />
    </button>
  );
};

/** Where one has been, as crumbs; nothing before the second visit. */
export const TrailRow = () => {
  const { store, desk } = useApp();
  const trail = useStore(desk.trail);
  const names = useNames(trail.visits);
  if (trail.visits.length < 2 || names === undefined) return null;
  return (
    <nav className="trail" aria-label="Trail">
      <Walk by={-1} icon="left" label="Back along the trail" />
      <ol>
        {around(trail).map((id) => (
          <li key={id}>
            <button
              type="button"
              dir="auto"
              aria-current={id === trail.visits[trail.at] ? "step" : undefined}
              onClick={() => store.select(id)}
            >
              {names.get(id) ?? "not in this atlas"}
            </button>
          </li>
        ))}
      </ol>
      <Walk by={1} icon="right" label="On along the trail" />
    </nav>
  );
};
