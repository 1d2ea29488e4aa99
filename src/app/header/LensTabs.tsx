import { lenses, lensNames } from "../../view/state.ts";
import { useApp, useView } from "../context.ts";

export const LensTabs = () => {
  const { store } = useApp();
  const { lens } = useView();
  return (
    <nav className="lenses" aria-label="Lenses">
      {lenses.map((name) => (
        <button key={name} type="button" aria-current={lens === name ? "page" : undefined} onClick={() => store.setLens(name)}>
          {lensNames[name]}
        </button>
      ))}
    </nav>
  );
};
