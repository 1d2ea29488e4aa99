import type { Named } from "../../atlas/source.ts";
import { longSentence, noPathSentence, type Path } from "../../view/path-sentences.ts";
import { useApp, useView } from "../context.ts";
import { useWaysOut, type WayOut } from "./use-ways-out.ts";

const Ways = ({ said, ways }: { readonly said: string; readonly ways: readonly WayOut[] }) => {
  const { store } = useApp();
  return (
    <div className="path-none">
      <p className="said" role="status">
        {said}
      </p>
      {ways.map(({ name, change }) => (
        <button key={name} type="button" className="action" onClick={() => store.seekPath(change)}>
          {name}
        </button>
      ))}
    </div>
  );
};

interface Props {
  readonly from: Named;
  readonly to: Named;
}

/** Why there is no path; offered is only what makes one. */
export const NoPath = ({ from, to }: Props) => {
  const { through } = useView().path;
  const ways = useWaysOut(from, to, Number.POSITIVE_INFINITY);
  return ways === undefined ? null : <Ways said={noPathSentence(from.name, to.name, through, ways.length > 0)} ways={ways} />;
};

/** That the shortest path is long; offered is what makes a shorter one. */
export const LongPath = ({ from, to, path }: Props & { readonly path: Path }) => {
  const ways = useWaysOut(from, to, path.length - 1);
  return ways === undefined ? null : <Ways said={longSentence(path, ways)} ways={ways} />;
};
