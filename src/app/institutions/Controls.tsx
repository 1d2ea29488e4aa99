import { institutionOrderNames, institutionOrders, type InstitutionForm } from "../../view/state.ts";
import { useApp, useView } from "../context.ts";
import { Icon } from "../parts/Icon.tsx";
import { LabsSwitch } from "../parts/LabsSwitch.tsx";
import { phone, useMedia } from "../use-media.ts";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly values: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

const Choice = <T extends string>({ label, values, chosen, onChoose }: ChoiceProps<T>) => (
  <div className="choice" role="group" aria-label={label}>
    {values.map(([value, name]) => (
      <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
        {name}
      </button>
    ))}
  </div>
);

const orders = institutionOrders.map((order) => [order, institutionOrderNames[order]] as const);
/** Where there is no room for columns the matrix is a list. */
const formsOf = (small: boolean): readonly (readonly [InstitutionForm, string])[] => [
  ["matrix", small ? "List" : "Matrix"],
  ["network", "Network"],
];

interface Props {
  /** A name that is sought, and what was found of it. */
  readonly sought: string;
  readonly found: string;
  readonly onSeek: (name: string) => void;
}

const Seek = ({ sought, found, onSeek }: Props) => (
  <span className="institution-seek">
    <Icon name="search" size={13} />
    <input
      type="text"
      value={sought}
      placeholder="Institution called …"
      aria-label="Only institutions called"
      spellCheck={false}
      onChange={(event) => onSeek(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || sought === "") return;
        event.preventDefault();
        event.stopPropagation();
        onSeek("");
      }}
    />
    <output>{found}</output>
  </span>
);

export const Controls = (seek: Props) => {
  const { store } = useApp();
  const { institutionsBy, institutionsAs } = useView();
  const small = useMedia(phone);
  return (
    <div className="institution-controls">
      {institutionsAs === "matrix" && (
        <>
          <Seek {...seek} />
          <span className="choice-named">
            <span aria-hidden="true">Order</span>
            <Choice
              label="Order of the rows"
              values={orders}
              chosen={institutionsBy}
              onChoose={(value) => store.arrangeInstitutions({ institutionsBy: value })}
            />
          </span>
        </>
      )}
      <span className="institution-form">
        <LabsSwitch />
        <Choice
          label="View"
          values={formsOf(small)}
          chosen={institutionsAs}
          onChoose={(value) => store.arrangeInstitutions({ institutionsAs: value })}
        />
      </span>
    </div>
  );
};
