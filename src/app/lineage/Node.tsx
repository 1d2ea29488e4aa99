import { memo } from "react";
import type { WorkSummary } from "../../atlas/source.ts";
import type { CalledBy } from "../../model/naming.ts";
import type { WorkId } from "../../model/ids.ts";
import { byline, nameInFull } from "../../view/names.ts";

export type Role = "focus" | "led" | "builds" | "aside";

export interface NodeProps {
  readonly work: WorkSummary;
  readonly role: Role;
  readonly related: boolean;
  readonly marked: boolean;
  readonly active: boolean;
  /** What it refers to and what refers to it, in words. */
  readonly relations: string;
  readonly onSelect: (id: WorkId | null, second?: boolean) => void;
}

const spoken = ({ work, relations }: Pick<NodeProps, "work" | "relations">): string =>
  [nameInFull(work), byline(work), ...work.awards, relations].filter((part) => part !== "").join(", ");

/** What a name and a dot have in common. */
const common = ({ work, related, marked, active, ...props }: NodeProps) =>
  ({
    type: "button",
    "data-stop": work.id,
    "data-related": related || undefined,
    "data-marked": marked || undefined,
    "data-gap": !work.listed || undefined,
    tabIndex: active ? 0 : -1,
    "aria-label": spoken({ work, ...props }),
    title: `${nameInFull(work)}, ${byline(work)}`,
  }) as const;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  /** Whether the name may run over the rule of the next column, and on which ground it stands then. */
  readonly over: "paper" | "well" | null;
  /** What of the name fits. */
  readonly name: CalledBy | null;
}

/** A work on the chart: filled when listed, hollow when a gap, quiet without relations. */
export const Node = memo(({ x, y, room, over, name, ...props }: NodeProps & Place) => {
  const { work, role, onSelect } = props;
  return (
    <button
      {...common(props)}
      className="chart-node"
      data-role={role}
      data-over={over ?? undefined}
      aria-pressed={role === "focus"}
      style={{ left: x, top: y, "--room": `${room}px` }}
      onClick={(event) => onSelect(role === "focus" ? null : work.id, event.shiftKey)}
    >
      {name !== null && <span className={name.kind === "system" ? "system-name" : "title-name"}>{name.text}</span>}
      {work.awards.length > 0 && (
        <span className="star" aria-hidden="true">
          ★
        </span>
      )}
    </button>
  );
});

export const Dot = memo((props: NodeProps) => (
  <button {...common(props)} className="chart-dot" onClick={(event) => props.onSelect(props.work.id, event.shiftKey)} />
));
