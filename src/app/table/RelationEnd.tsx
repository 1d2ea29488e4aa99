import type { WorkSummary } from "../../atlas/source.ts";
import { useApp } from "../context.ts";
import { WorkSwatch } from "../panel/WorkRows.tsx";
import { Byline } from "../parts/Byline.tsx";
import { WorkName } from "../parts/WorkName.tsx";
import { Name } from "./Cells.tsx";

interface Props {
  readonly work: WorkSummary;
  readonly selected: boolean;
  /** Whether there is room for its whole title. */
  readonly whole?: boolean;
}

/** A work at one end of a relation: a press selects it. */
export const RelationEnd = ({ work, selected, whole = false }: Props) => {
  const { store } = useApp();
  return (
    <button
      type="button"
      className="relation-end"
      tabIndex={-1}
      data-selected={selected || undefined}
      onClick={() => store.select(work.id)}
    >
      <WorkSwatch work={work} />
      {whole ? <Name work={work} /> : <WorkName work={work} limit={44} />}
      <Byline work={work} />
    </button>
  );
};
