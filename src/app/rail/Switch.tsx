interface Option {
  readonly name: string;
  readonly on: boolean;
  readonly onPress: () => void;
  readonly title?: string;
}

/** Words of which one holds; a word that stands alone is on or off. */
export const Switch = ({ label, options }: { readonly label: string; readonly options: readonly Option[] }) => (
  <span className="word-switch" role="group" aria-label={label}>
    {options.map(({ name, on, onPress, title }) => (
      <button key={name} type="button" aria-pressed={on} title={title} onClick={() => (!on || options.length === 1) && onPress()}>
        {name}
      </button>
    ))}
  </span>
);
