import type { EntityDetail } from "../../atlas/source.ts";
import { standing, toggled } from "../../view/filter-edits.ts";
import { valueOf } from "../../view/node-filter.ts";
import { useApp, useView } from "../context.ts";
import { Icon } from "../parts/Icon.tsx";

const leads = { institution: "by", venue: "at", topic: "on", person: "by" } as const;

/** Keeps only the works of this node, or lets the others back in; and the same works through other lenses. */
export const EntityActions = ({ detail }: { readonly detail: EntityDetail }) => {
  const { store } = useApp();
  const { filter, lens, table } = useView();
  const value = valueOf(detail.id);
  const on = value !== null && standing(filter, value.key, value.id) === "chosen";
  const only = value === null || on ? filter : toggled(filter, value.key, value.id);
  return (
    <>
      {value !== null && (
        <button
          type="button"
          className="action chief"
          aria-pressed={on}
          onClick={() => store.setFilter(toggled(filter, value.key, value.id))}
        >
          {on ? "All works again" : `Only works ${leads[detail.kind]} ${detail.name}`}
        </button>
      )}
      {detail.kind === "institution" && lens !== "institutions" && (
        <button type="button" className="action" onClick={() => store.setLens("institutions")}>
          Who it works with
        </button>
      )}
      {value !== null && !(lens === "table" && on) && (
        <button
          type="button"
          className="action"
          onClick={() => store.show({ lens: "table", filter: only, table: { ...table, rows: "works" } })}
        >
          <Icon name="table" />
          Show in table
        </button>
      )}
      {lens !== "map" && (
        <button type="button" className="action" onClick={() => store.show({ lens: "map", camera: null })}>
          <Icon name="locate" />
          Locate on the map
        </button>
      )}
    </>
  );
};
