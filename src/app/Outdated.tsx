import { useStore } from "./context.ts";
import type { LiveProblem } from "./live-problem.ts";
import type { Store } from "./store.ts";

/** Says that the lists were edited into something that cannot be read, for as long as that is so. */
export const Outdated = ({ problem }: { readonly problem: Store<LiveProblem | null> }) => {
  const found = useStore(problem);
  return (
    <div className="outdated" role="status">
      {found !== null && (
        <p>
          <b>{found.reason}</b> {found.remedy} Until then the atlas stays as it was.
        </p>
      )}
    </div>
  );
};
