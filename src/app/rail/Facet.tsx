import { use, useId, useState, type KeyboardEvent, type ReactNode } from "react";
import type { ValueKey } from "../../atlas/filter.ts";
import { matchingEvery, negated, severalValued, solely, toggled, type Standing } from "../../view/filter-edits.ts";
import { useApp, useFilter } from "../context.ts";
import { Cap } from "../palette/Cap.tsx";
import { Icon } from "../parts/Icon.tsx";
import { FacetRole } from "./facet-role.ts";
import { pressesOf, usePressing, type Press } from "./pressing.ts";
import { phone, useMedia } from "../use-media.ts";
import { RowMenu } from "./RowMenu.tsx";
import { Switch } from "./Switch.tsx";

/** What a press does to the filter. */
export const usePress = (key: ValueKey) => {
  const { store } = useApp();
  const edits = { toggle: toggled, only: solely, not: negated };
  return (value: string, press: Press): void => store.setFilter(edits[press](store.view.get().filter, key, value));
};

/** "any" or "all" of the values chosen, where there are several to choose between. */
export const AnyOrAll = ({ of, name }: { readonly of: ValueKey; readonly name: string }) => {
  const { store } = useApp();
  const filter = useFilter();
  const every = filter.every.includes(of);
  return (
    <Switch
      label={`${name}: works with any or with all of those chosen`}
      options={[
        { name: "any", on: !every, onPress: () => store.setFilter(matchingEvery(filter, of, false)) },
        { name: "all", on: every, onPress: () => store.setFilter(matchingEvery(filter, of, true)) },
      ]}
    />
  );
};

/** The arrows lead along the rows of a facet. */
const alongRows = (event: KeyboardEvent): void => {
  const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (by === 0 || event.defaultPrevented) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(".facet-row, .facet-search input")];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = rows[at + by];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
};

interface FacetProps {
  readonly name: string;
  /** Where several of its values can be asked for. */
  readonly of?: ValueKey;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A section of the rail: what it counts, and a word on how. */
export const Facet = ({ name, of, aside, children }: FacetProps) => {
  const filter = useFilter();
  const heading = useId();
  const choice = of !== undefined && severalValued.includes(of) && filter[of].length > 1;
  return (
    <section className="facet" role={use(FacetRole)} aria-labelledby={heading} onKeyDown={alongRows}>
      <header>
        <h2 id={heading}>{name}</h2>
        {choice ? <AnyOrAll of={of} name={name} /> : aside !== undefined && <span className="aside">{aside}</span>}
        <span className="facet-caps" aria-hidden="true">
          <Cap chord="Alt" /> only <Cap chord="Shift" /> not
        </span>
      </header>
      {children}
    </section>
  );
};

interface RowProps {
  readonly name: string;
  readonly works: number;
  readonly standing: Standing;
  readonly onPress: (press: Press) => void;
  readonly mark?: ReactNode;
  /** Length of the bar from 0 to 1; left out where there is none. */
  readonly bar?: number;
  readonly depth?: number;
  /** Opens and closes what is under it. */
  readonly unfold?: { readonly open: boolean; readonly onTurn: () => void; readonly what: string };
}

/** A value that filters when pressed. A value that would leave nothing stays where it is, quietly. */
export const FacetRow = ({ name, works, standing, onPress, mark, bar, depth = 0, unfold }: RowProps) => {
  const [menu, setMenu] = useState(false);
  const pressing = usePressing(onPress, () => setMenu(true));
  const small = useMedia(phone);
  const fold = unfold !== undefined && (
    <button
      type="button"
      className="facet-fold"
      aria-expanded={unfold.open}
      aria-label={`${unfold.what} of ${name}`}
      onClick={unfold.onTurn}
    >
      <Icon name={unfold.open ? "up" : "down"} size={11} />
    </button>
  );
  // The focus goes as the eye does: the fold stands before the row, and on a phone, within reach of a thumb, after it.
  return (
    <li className="facet-line" style={{ "--depth": depth }}>
      {!small && fold}
      <button
        type="button"
        className="facet-row"
        aria-pressed={standing !== "open"}
        data-standing={standing}
        data-empty={works === 0 || undefined}
        title={pressesOf(name)}
        {...pressing}
      >
        {mark}
        <span className="facet-name" data-name={name}>
          <span>
            {standing === "excluded" && <em>not </em>}
            <span>{name}</span>
          </span>
        </span>
        {bar !== undefined && <span className="facet-bar" style={{ "--length": bar }} />}
        <span className="facet-count">
          {works}
          <span className="unseen"> works</span>
        </span>
      </button>
      {small && fold}
      <button
        type="button"
        className="facet-more"
        tabIndex={-1}
        aria-haspopup="menu"
        aria-expanded={menu}
        aria-label={`More about ${name}`}
        onClick={() => setMenu(!menu)}
      >
        <Icon name="more" size={14} />
      </button>
      {menu && <RowMenu name={name} standing={standing} onPress={onPress} onClose={() => setMenu(false)} />}
    </li>
  );
};
