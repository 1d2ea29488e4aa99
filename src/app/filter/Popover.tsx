import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { isFocusLost } from "../lost-focus.ts";
import { Attended } from "../rail/Attended.tsx";
import { FacetRole } from "../rail/facet-role.ts";

interface Props {
  readonly label: string;
  /** Where the word stands, in px from the left. */
  readonly left: number;
  readonly top: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Where the keys begin: at what is chosen, else at the first that can be. */
const ways = ["[data-standing=chosen], [data-standing=excluded]", "input", ".facet-row, .chip"] as const;

/** What there is to choose from, beneath the word that says what is chosen. */
export const Popover = ({ label, left, top, onClose, children }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = ways.map((way) => box.current?.querySelector<HTMLElement>(way)).find((found) => found != null);
    first?.focus({ preventScroll: true });
    first?.scrollIntoView({ block: "nearest" });
    // With the last condition the whole sentence goes; then the lens has the focus.
    return () => {
      requestAnimationFrame(() => {
        if (!isFocusLost() || document.querySelector(".filter-strip") !== null) return;
        document.getElementById("stage")?.focus();
      });
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  useEffect(() => {
    const onDown = (event: globalThis.PointerEvent): void => {
      if (event.target instanceof Element && event.target.closest(".filter-strip") === null) onClose();
    };
    window.addEventListener("pointerdown", onDown);
    return () => window.removeEventListener("pointerdown", onDown);
  }, [onClose]);
  return (
    <div
      ref={box}
      className="filter-popover"
      role="dialog"
      aria-label={label}
      style={{ "--left": `${left}px`, "--top": `${top}px` }}
      onKeyDown={onKeyDown}
    >
      <FacetRole value="group">
        <Attended>{children}</Attended>
      </FacetRole>
    </div>
  );
};
