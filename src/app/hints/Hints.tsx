import { useApp, useStore } from "../context.ts";
import { Cap } from "../palette/Cap.tsx";
import { keysOf } from "../palette/keys.ts";
import { phone, useMedia } from "../use-media.ts";
import { hints } from "./hint-texts.tsx";

/** Three hints on a strip of their own under the picture, at a first visit. */
export const Hints = () => {
  const { desk } = useApp();
  const shown = useStore(desk.hints);
  const small = useMedia(phone);
  if (!shown) return null;
  return (
    <aside className="hints" aria-label="Hints">
      <ol>
        {hints.map(({ id, says }) => (
          <li key={id}>{says(small)}</li>
        ))}
      </ol>
      <button type="button" className="action" onClick={() => desk.hints.set(false)}>
        Got it
      </button>
      {!small && (
        <span className="hints-again">
          <Cap chord={keysOf.keys[0]} /> brings them back
        </span>
      )}
    </aside>
  );
};
