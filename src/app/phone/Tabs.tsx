import { lenses, lensNames } from "../../view/state.ts";
import { useApp, useView } from "../context.ts";

/** The lenses within reach of a thumb, and the way to the filter. */
export const Tabs = ({
  filtering,
  filterOpen,
  onFilter,
}: {
  readonly filtering: boolean;
  readonly filterOpen: boolean;
  readonly onFilter: (open: boolean) => void;
}) => {
  const { store } = useApp();
  const { lens } = useView();
  return (
    <nav className="tabs" aria-label="Lenses and filter">
      {lenses.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={lens === name && !filterOpen ? "page" : undefined}
          onClick={() => {
            onFilter(false);
            store.setLens(name);
          }}
        >
          {lensNames[name]}
        </button>
      ))}
      <button type="button" aria-expanded={filterOpen} data-on={filtering || undefined} onClick={() => onFilter(!filterOpen)}>
        Filter
      </button>
    </nav>
  );
};
