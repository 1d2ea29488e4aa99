import type { WorkSummary } from "../../atlas/source.ts";
import { bylineParts, type About } from "../../view/names.ts";

interface Props {
  readonly work: WorkSummary;
  readonly about?: About;
  /** Said behind it. */
  readonly after?: string;
  readonly className?: string;
}

/** Where a work is from and where it was published: where room is scarce the institutions are cut and the venue is not. */
export const Byline = ({ work, about = null, after = "", className = "hint" }: Props) => {
  const { from, published } = bylineParts(work, about);
  const end = `${published}${after}`;
  return (
    <span className={`byline ${className}`} dir="auto">
      {from !== "" && <span className="byline-from">{end === "" ? from : `${from}${published === "" ? "" : ","}`}</span>}{" "}
      {end !== "" && <span className="byline-end">{end}</span>}
    </span>
  );
};
