import { useApp } from "../context.ts";
import { announced, keysOf } from "../palette/keys.ts";
import { Icon } from "../parts/Icon.tsx";

/** Stands beside the picture and opens the note on it. */
export const HowToRead = () => {
  const { desk } = useApp();
  return (
    <button
      type="button"
      className="how-to-read"
      aria-haspopup="dialog"
      aria-keyshortcuts={announced(keysOf.trust)}
      onClick={() => desk.dialog.set("trust")}
    >
      <Icon name="help" size={13} />
      How to read this
    </button>
  );
};
