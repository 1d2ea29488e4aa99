import { colourings, type Colouring } from "../../view/state.ts";
import { useApp, useView } from "../context.ts";

const names: Readonly<Record<Colouring, string>> = {
  community: "Region",
  venue: "Venue",
  year: "Year",
  "institution-type": "Institution type",
  list: "List",
};

/** What the colours of the map tell. */
export const ColourChoice = () => {
  const { store } = useApp();
  const { colour } = useView();
  return (
    <label className="map-colour">
      Colour
      <select value={colour} onChange={({ target }) => store.arrangeMap({ colour: target.value as Colouring })}>
        {colourings.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
};

/** Rings the works that are like the selected one. */
export const AlikeSwitch = () => {
  const { store } = useApp();
  const { alike } = useView();
  return (
    <button
      type="button"
      className="map-alike"
      aria-pressed={alike}
      aria-keyshortcuts="A"
      title="Ring the works that are like the selected one, inferred from what they share"
      onClick={() => store.arrangeMap({ alike: !alike })}
    >
      <i aria-hidden="true" />
      Alike
      <kbd aria-hidden="true">A</kbd>
    </button>
  );
};
