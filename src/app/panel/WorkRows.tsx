import type { ReactNode } from "react";
import type { WorkSummary } from "../../atlas/source.ts";
import type { About } from "../../view/names.ts";
import { useApp, useGround } from "../context.ts";
import { Byline } from "../parts/Byline.tsx";
import { Swatch } from "../parts/Swatch.tsx";
import { WorkName } from "../parts/WorkName.tsx";

/** Works as rows: a mark, a name, where from, and at the end what the row is about. */
export const WorkRow = ({
  work,
  mark,
  hint,
  about = null,
  end,
}: {
  readonly work: WorkSummary;
  readonly mark: ReactNode;
  readonly hint?: string;
  /** What the page is about that the row stands on. */
  readonly about?: About;
  readonly end?: ReactNode;
}) => {
  const { store } = useApp();
  return (
    <li className="work-row">
      <button type="button" className="work-link" dir="auto" onClick={() => store.select(work.id)}>
        {mark}
        <WorkName work={work} limit={24} />
        {hint === undefined ? <Byline work={work} about={about} /> : <span className="hint">{hint}</span>}
      </button>
      {end}
    </li>
  );
};

export const WorkSwatch = ({ work }: { readonly work: WorkSummary }) => {
  const { regionOf } = useGround();
  return <Swatch region={regionOf(work.id)} hollow={!work.listed} />;
};
