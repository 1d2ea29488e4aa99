import type { WorkSummary } from "../../atlas/source.ts";
import { calledBy } from "../../model/naming.ts";

/** Roman is a system name; italic the opening words of a title. */
export const WorkName = ({ work, limit = 40 }: { readonly work: Pick<WorkSummary, "title" | "shortTitle">; readonly limit?: number }) => {
  const { text, kind } = calledBy(work, limit);
  return (
    <span className={kind === "system" ? "system-name" : "title-name"} dir="auto" title={text.endsWith("…") ? work.title : undefined}>
      {text}
    </span>
  );
};
