import type { ReactNode } from "react";
import type { WorkSummary } from "../../atlas/source.ts";
import { byline } from "../../view/names.ts";
import { useApp, useGround } from "../context.ts";
import { Swatch } from "../parts/Swatch.tsx";
import { WorkName } from "../parts/WorkName.tsx";

/** Works as rows: a mark, a name, where from, and at the end what the row is about. */
export const WorkRow = ({
  work,
  mark,
  hint,
  end,
}: {
  readonly work: WorkSummary;
  readonly mark: ReactNode;
  readonly hint?: string;
  readonly end?: ReactNode;
}) => {
  const { store } = useApp();
  return (
    <li className="work-row">
      <button type="button" className="work-link" dir="auto" onClick={() => store.select(work.id)}>
        {mark}
        <WorkName work={work} limit={24} />
        <span className="hint">{hint ?? byline(work)}</span>
      </button>
      {end}
    </li>
  );
};

export const WorkSwatch = ({ work }: { readonly work: WorkSummary }) => {
  const { regionOf } = useGround();
  return <Swatch region={regionOf(work.id)} hollow={!work.listed} />;
};
