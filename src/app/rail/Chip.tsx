import { useState } from "react";
import type { Standing } from "../../view/filter-edits.ts";
import { pressesOf, usePressing, type Press } from "./pressing.ts";
import { RowMenu } from "./RowMenu.tsx";

interface Props {
  readonly name: string;
  readonly works: number;
  /** As many as it can be: the chips after it stay where they are. */
  readonly most: number;
  readonly standing: Standing;
  readonly onPress: (press: Press) => void;
}

/** A value that filters when pressed, where there are few. */
export const Chip = ({ name, works, most, standing: stands, onPress }: Props) => {
  const [menu, setMenu] = useState(false);
  const pressing = usePressing(onPress, () => setMenu(true));
  return (
    <span className="chip-place">
      <button type="button" className="chip" aria-pressed={stands !== "open"} data-standing={stands} title={pressesOf(name)} {...pressing}>
        {stands === "excluded" && <em>not </em>}
        <b>{name}</b> <span style={{ "--digits": String(most).length }}>{works}</span>
      </button>
      {menu && <RowMenu name={name} standing={stands} onPress={onPress} onClose={() => setMenu(false)} />}
    </span>
  );
};
