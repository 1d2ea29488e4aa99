import { Icon } from "../parts/Icon.tsx";

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  /** What each value is called: a table of names, or whatever finds them. */
  readonly names: Readonly<Record<T, string>> | ((value: T) => string);
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of several, with what it chooses before it. */
export const Choice = <T extends string>({ label, values, names, value, onChoose }: ChoiceProps<T>) => (
  <label className="table-choice">
    <span>{label}</span>
    <select
      value={value}
      onChange={(event) => {
        const chosen = values.find((one) => one === event.target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {values.map((one) => (
        <option key={one} value={one}>
          {typeof names === "function" ? names(one) : names[one]}
        </option>
      ))}
    </select>
    <Icon name="down" size={12} />
  </label>
);
