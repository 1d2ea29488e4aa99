import { useState, type ReactNode } from "react";

/** Shows the first values and those that are chosen; the rest on a press, with what has no value said beside. */
export const useMore = <T,>(all: readonly T[], first: number, isChosen: (value: T) => boolean, onTurn: () => void) => {
  const [open, setOpen] = useState(false);
  // "1 more" would take the room of the one.
  const few = all.length <= first + 1 ? all.length : first;
  const shown = open ? all : all.filter((value, index) => index < few || isChosen(value));
  const toggle = (): void => {
    setOpen(!open);
    onTurn();
  };
  return { shown, hidden: all.length - shown.length, foldable: all.length > few, open, toggle };
};

interface Props {
  readonly hidden: number;
  readonly open: boolean;
  readonly foldable: boolean;
  readonly onPress: () => void;
  readonly children?: ReactNode;
}

export const More = ({ hidden, open, foldable, onPress, children }: Props) => {
  if (!foldable && children === undefined) return null;
  return (
    <p className="more">
      {foldable && (
        <button type="button" aria-expanded={open} onClick={onPress}>
          {open ? "Fewer" : `${hidden} more`}
        </button>
      )}
      {foldable && children !== undefined && ", "}
      {children}
    </p>
  );
};
