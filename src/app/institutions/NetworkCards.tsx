import type { InstitutionRow } from "../../atlas/source.ts";
import { footLine, type NetworkCard } from "../../view/network-cards.ts";
import { shortInstitution } from "../../view/names.ts";
import { useApp, useGround, useView } from "../context.ts";
import { Swatch } from "../parts/Swatch.tsx";

/** Institutions without a joint work: the mark of a work, the name, and how many works. */
export const Alone = ({ rows, more }: { readonly rows: readonly InstitutionRow[]; readonly more: number }) => {
  const { store } = useApp();
  const { selection } = useView();
  const { regionOf } = useGround();
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id}>
          <button
            type="button"
            className="node-link"
            title={row.name}
            aria-pressed={row.id === selection}
            onClick={() => store.select(row.id)}
          >
            <Swatch region={row.works[0] === undefined ? null : regionOf(row.works[0])} />
            <span dir="auto">{shortInstitution(row.name)}</span> <span className="hint">{row.works.length}</span>
          </button>
        </li>
      ))}
      {more > 0 && <li className="said">{more} more</li>}
    </ul>
  );
};

/** A part of the world: its name and how many institutions it has; at its foot those that share no work. */
const Card = ({ card }: { readonly card: NetworkCard }) => {
  const { name, count, x, y, width, height, alone, more, columns } = card;
  return (
    <section
      className="network-card"
      aria-label={name}
      style={{ left: x, top: y, width, height, "--columns": columns, "--line": `${footLine}px` }}
    >
      <h2>
        {name} <span>{count}</span>
      </h2>
      {alone.length > 0 && (
        <div className="card-foot">
          <h3>No joint work</h3>
          <Alone rows={alone} more={more} />
        </div>
      )}
    </section>
  );
};

export const NetworkCards = ({ cards }: { readonly cards: readonly NetworkCard[] }) =>
  cards.map((card) => <Card key={card.name} card={card} />);
