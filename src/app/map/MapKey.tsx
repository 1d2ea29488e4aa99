import { useState, type CSSProperties, type MouseEvent } from "react";
import { chosenIn, withCategory, withCategoryAlone, type Category, type Colours } from "../../view/colouring.ts";
import { useApp, useFilter } from "../context.ts";
import { phone, useMedia } from "../use-media.ts";
import { AlikeSwitch, ColourChoice } from "./ColourChoice.tsx";
import "./map-key.css";

const swatchOf = ({ key }: Category): { readonly className: string; readonly style?: CSSProperties } => {
  if (key.kind === "tint") return { className: `map-swatch ${key.mark}`, style: { background: `var(--dot-${key.tint})` } };
  if (key.kind === "rest") return { className: "map-swatch rest" };
  const share = `${Math.round(key.share * 100)}%`;
  return { className: "map-swatch", style: { background: `color-mix(in srgb, var(--ramp-newest) ${share}, var(--ramp-oldest))` } };
};

/** One colour with what it stands for and how many works that is; a press narrows to it, with Alt to it alone. */
const Entry = ({ category }: { readonly category: Category }) => {
  const { store } = useApp();
  const filter = useFilter();
  const { name, works, asks } = category;
  const said = (
    <>
      <span {...swatchOf(category)} aria-hidden="true" />
      <span className="map-key-name">{name}</span> <span className="map-key-count">{works}</span>
    </>
  );
  if (asks === null) return <span className="map-key-entry">{said}</span>;
  const press = (event: MouseEvent): void => store.setFilter((event.altKey ? withCategoryAlone : withCategory)(filter, asks));
  return (
    <button
      type="button"
      className="map-key-entry"
      aria-pressed={chosenIn(filter, asks) !== "no"}
      title={`Press: narrow to ${name}. Alt and press: only ${name}.`}
      onClick={press}
    >
      {said}
    </button>
  );
};

const Entries = ({ colours }: { readonly colours: Colours }) => (
  <>
    <ul className="map-key-entries">
      {colours.categories.map((category) => (
        <li key={category.id}>
          <Entry category={category} />
        </li>
      ))}
    </ul>
    {[...colours.of.values()].some(({ length }) => length > 1) && <p className="map-key-note">a dot in parts has several</p>}
  </>
);

/** What the colours of the map stand for; each is a filter. It stands below the map, where it covers nothing. */
const Strip = ({ colours }: { readonly colours: Colours }) => (
  <section className="map-strip" aria-label="Colours of the map">
    <Entries colours={colours} />
  </section>
);

/** On a phone, where there is no footer, the choice of colours and their key lie over the map, folded. */
const Card = ({ colours, single }: Props) => {
  const [unfolded, setUnfolded] = useState(false);
  return (
    <section className="map-card" data-over aria-label="Colours of the map">
      <div className="map-card-head">
        {single && <AlikeSwitch />}
        <ColourChoice />
        {colours !== null && (
          <button type="button" className="map-fold" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? "Hide key" : "Key"}
          </button>
        )}
      </div>
      {colours !== null && unfolded && <Entries colours={colours} />}
    </section>
  );
};

interface Props {
  readonly colours: Colours | null;
  /** Whether one work is selected, which others can be like. */
  readonly single: boolean;
}

export const MapKey = ({ colours, single }: Props) => {
  const small = useMedia(phone);
  if (small) return <Card colours={colours} single={single} />;
  return colours === null ? null : <Strip colours={colours} />;
};
