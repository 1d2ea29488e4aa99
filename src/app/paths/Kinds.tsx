import type { NodeKind } from "../../model/ids.ts";
import { hubsSentence, kindWords } from "../../view/path-sentences.ts";
import { pathKinds } from "../../view/path-view.ts";
import { capitalised } from "../../view/words.ts";
import { useApp } from "../context.ts";

/** What a path may pass through; the kinds that join nearly everything are off until they are asked for. */
export const Kinds = ({ through }: { readonly through: readonly NodeKind[] }) => {
  const { store } = useApp();
  const toggle = (kind: NodeKind, on: boolean): void =>
    store.seekPath({ through: pathKinds.filter((each) => (each === kind ? on : through.includes(each))) });
  return (
    <fieldset className="path-kinds">
      <legend>May pass through</legend>
      {pathKinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={through.includes(kind)} onChange={(event) => toggle(kind, event.target.checked)} />
          {capitalised(kindWords[kind])}
        </label>
      ))}
      <p className="said">{hubsSentence(through)}</p>
    </fieldset>
  );
};
