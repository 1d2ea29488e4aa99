import { useState } from "react";

/** Rows of a section that are shown before a press asks for the rest, and the press that does. */
export const useFirst = <T,>(rows: readonly T[], first = 8) => {
  const [all, setAll] = useState(false);
  // One row more is no more to read than the press.
  const shown = all || rows.length <= first + 1 ? rows : rows.slice(0, first);
  const more =
    shown.length === rows.length ? null : (
      <button type="button" className="node-link said" onClick={() => setAll(true)}>
        {rows.length - shown.length} more
      </button>
    );
  return { shown, more };
};
