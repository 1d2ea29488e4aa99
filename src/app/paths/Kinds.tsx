import type { EdgeType } from "../../model/edge.ts";
import type { NodeKind } from "../../model/ids.ts";
import { alongWords, edgeWords, hubsSentence, kindWords } from "../../view/path-sentences.ts";
import { hubKinds, pathEdges, pathKinds } from "../../view/path-view.ts";
import { capitalised } from "../../view/words.ts";
import { useApp, useView } from "../context.ts";

interface BoxesProps<T extends string> {
  readonly legend: string;
  readonly kinds: readonly T[];
  readonly chosen: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly onChoose: (chosen: readonly T[]) => void;
}

/** Some of several, each on or off; chosen ones keep the order in which they are offered. */
const Boxes = <T extends string>({ legend, kinds, chosen, names, onChoose }: BoxesProps<T>) => (
  <fieldset className="path-kinds">
    <legend>{legend}</legend>
    {kinds.map((kind) => (
      <label key={kind}>
        <input
          type="checkbox"
          checked={chosen.includes(kind)}
          onChange={(event) => onChoose(kinds.filter((each) => (each === kind ? event.target.checked : chosen.includes(each))))}
        />
        {capitalised(names[kind])}
      </label>
    ))}
  </fieldset>
);

/** What a path may pass through; what joins nearly everything is off until one press allows it. */
const Hubs = ({ through }: { readonly through: readonly NodeKind[] }) => {
  const { store } = useApp();
  const allowed = hubKinds.every((kind) => through.includes(kind));
  const isHub = (kind: NodeKind): boolean => (hubKinds as readonly NodeKind[]).includes(kind);
  const toggle = (): void => store.seekPath({ through: pathKinds.filter((kind) => (isHub(kind) ? !allowed : through.includes(kind))) });
  return (
    <p className="said path-hubs">
      {hubsSentence(through)}{" "}
      <button type="button" className="word" aria-pressed={allowed} onClick={toggle}>
        {allowed ? "Avoid hubs" : "Allow hubs"}
      </button>
    </p>
  );
};

/** What a path may pass through, and along which kinds of steps it may go. */
export const Kinds = () => {
  const { store } = useApp();
  const { through, along } = useView().path;
  return (
    <>
      <Boxes<NodeKind>
        legend="May pass through"
        kinds={pathKinds}
        chosen={through}
        names={kindWords}
        onChoose={(chosen) => store.seekPath({ through: chosen })}
      />
      <Hubs through={through} />
      <details className="path-along">
        <summary>
          Kinds of steps <span className="aside">{alongWords(along)}</span>
        </summary>
        <Boxes<EdgeType>
          legend="Each step is one of these, whichever way it points"
          kinds={pathEdges}
          chosen={along}
          names={edgeWords}
          onChoose={(chosen) => store.seekPath({ along: chosen })}
        />
      </details>
    </>
  );
};
