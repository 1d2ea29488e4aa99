import { useId, type ReactNode } from "react";

/** A section of the rail: what it counts, and a word on how. `id` is where the words of the filter sentence lead. */
export const Facet = ({
  id,
  name,
  aside,
  children,
}: {
  readonly id: string;
  readonly name: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) => {
  const heading = useId();
  return (
    <section className="facet" id={`facet-${id}`} tabIndex={-1} aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{name}</h2>
        {aside !== undefined && <span className="aside">{aside}</span>}
      </header>
      {children}
    </section>
  );
};

interface RowProps {
  readonly name: string;
  readonly works: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly mark?: ReactNode;
  /** Length of the bar from 0 to 1; left out where there is none. */
  readonly bar?: number;
}

/** A value that filters when pressed. A value that would leave nothing stays where it is, quietly. */
export const FacetRow = ({ name, works, pressed, onPress, mark, bar }: RowProps) => (
  <li>
    <button type="button" className="facet-row" aria-pressed={pressed} data-empty={works === 0 || undefined} onClick={onPress} title={name}>
      {mark}
      <span className="facet-name">{name}</span>
      {bar !== undefined && <span className="facet-bar" style={{ "--length": bar }} />}
      <span className="facet-count">
        {works}
        <span className="unseen"> works</span>
      </span>
    </button>
  </li>
);
