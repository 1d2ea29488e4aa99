import { Icon } from "../parts/Icon.tsx";

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
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
          {names[one]}
        </option>
      ))}
    </select>
    <Icon name="down" size={12} />
  </label>
);
