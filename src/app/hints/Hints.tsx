import { useApp, useStore } from "../context.ts";
import { Cap } from "../palette/Cap.tsx";
import { keysOf } from "../palette/keys.ts";
import { phone, useMedia } from "../use-media.ts";
import { hintInShort, hints } from "./hint-texts.tsx";

/** Hints on a strip of their own under the picture, at a first visit; on a phone one of them, in one line. */
export const Hints = () => {
  const { desk } = useApp();
  const shown = useStore(desk.hints);
  const small = useMedia(phone);
  if (!shown) return null;
  return (
    <aside className="hints" aria-label="Hints">
      {small ? (
        <p>{hintInShort}</p>
      ) : (
        <ol>
          {hints.map(({ id, says }) => (
            <li key={id}>{says(false)}</li>
          ))}
        </ol>
      )}
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
