import type { ReactNode } from "react";
import type { WorkSummary } from "../../atlas/source.ts";
import { subtitleOf } from "../../view/names.ts";
import { WorkName } from "./WorkName.tsx";
import "./work-title.css";

/**
 * The name, and after it what it stands for: the rest of the title. A work without a name is its title, in italics. Each
 * is cut at the end of its own direction, so that a title that is read from the right keeps its beginning too.
 */
export const WorkTitle = ({ work, children }: { readonly work: WorkSummary; readonly children?: ReactNode }) => {
  const subtitle = subtitleOf(work);
  return (
    <>
      <WorkName work={work} limit={Number.POSITIVE_INFINITY} /> {children}
      {subtitle !== null && (
        <span className="cell-subtitle" dir="auto">
          {subtitle}
        </span>
      )}
    </>
  );
};
