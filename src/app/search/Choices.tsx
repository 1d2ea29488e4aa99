import { useEffect, useRef } from "react";
import type { Choice, ChoiceGroup, Offer } from "./offer.ts";

interface OptionProps {
  readonly choice: Choice;
  readonly id: string;
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
}

const Option = ({ choice, id, active, onChoose, onPoint }: OptionProps) => {
  const self = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (active) self.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    // The field keeps the focus and has the keys; an option is pointed at and pressed.
    <button
      ref={self}
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="hit"
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {choice.mark}
      <span className="hit-name" dir="auto">
        {choice.name}
      </span>
      <span className="hit-hint" dir="auto">
        {choice.hint}
      </span>
      {choice.end}
    </button>
  );
};

interface GroupProps {
  readonly group: ChoiceGroup;
  readonly id: string;
  /** The place of its first choice among those of all groups. */
  readonly start: number;
  readonly active: number;
  readonly onChoose: (choice: Choice) => void;
  readonly onPoint: (index: number) => void;
}

const Group = ({ group, id, start, active, onChoose, onPoint }: GroupProps) => (
  <div role="group" className={group.last === true ? "results-last" : undefined} aria-labelledby={`${id}-group-${start}`}>
    <div id={`${id}-group-${start}`} className="results-kind">
      <span>{group.name}</span>
      {group.aside !== undefined && <span className="aside">{group.aside}</span>}
    </div>
    {group.choices.map((choice, place) => (
      <Option
        key={choice.id}
        choice={choice}
        id={`${id}-${start + place}`}
        active={start + place === active}
        onChoose={() => onChoose(choice)}
        onPoint={() => onPoint(start + place)}
      />
    ))}
  </div>
);

interface Props {
  readonly id: string;
  readonly shown: boolean;
  readonly offer: Offer | null;
  readonly active: number;
  readonly onChoose: (choice: Choice) => void;
  readonly onPoint: (index: number) => void;
}

export const Choices = ({ id, shown, offer, active, onChoose, onPoint }: Props) => {
  const groups = offer?.groups ?? [];
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { choices }) => sum + choices.length, 0));
  const said = offer?.said ?? null;
  return (
    <div className="results" hidden={!shown}>
      <p className="no-results" role="status" hidden={said === null}>
        {shown ? said : ""}
      </p>
      <div id={id} role="listbox" aria-label="Results" hidden={groups.length === 0}>
        {groups.map((group, at) => (
          <Group key={group.name} group={group} id={id} start={starts[at] ?? 0} active={active} onChoose={onChoose} onPoint={onPoint} />
        ))}
      </div>
    </div>
  );
};
