import type { ValueKey } from "../../atlas/filter.ts";
import { standing, toggled } from "../../view/filter-edits.ts";
import { useApp, useFilter } from "../context.ts";
import { Icon } from "../parts/Icon.tsx";

interface Props {
  readonly of: ValueKey;
  readonly id: string;
  readonly name: string;
}

/** Beside a fact: keeps the works that share it, or lets the others back in. */
export const FilterBy = ({ of, id, name }: Props) => {
  const { store } = useApp();
  const filter = useFilter();
  const on = standing(filter, of, id) === "chosen";
  return (
    <button
      type="button"
      className="filter-by"
      aria-pressed={on}
      aria-label={`Filter by ${name}`}
      title={on ? `Stop filtering by ${name}` : `Filter by ${name} (Alt-click on the name)`}
      onClick={() => store.setFilter(toggled(filter, of, id))}
    >
      <Icon name="filter" size={12} />
    </button>
  );
};
