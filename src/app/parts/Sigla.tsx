import { useState } from "react";
import type { Place } from "../../model/place.ts";
import { inOrder } from "../../view/evidence.ts";
import { useApp, useGround, useView } from "../context.ts";

interface SiglumProps {
  readonly letter: string;
  readonly title: string;
  readonly place: Place;
  readonly tabIndex: number;
}

/** "C 23": list C, line 23. A press shows the line in its list. */
const Siglum = ({ letter, title, place, tabIndex }: SiglumProps) => {
  const { store } = useApp();
  const { evidence } = useView();
  const shown = evidence?.source === place.source && evidence.line === place.line;
  return (
    <button
      type="button"
      className="siglum"
      tabIndex={tabIndex}
      aria-pressed={shown}
      aria-label={`List ${letter}, line ${place.line}: show ${letter} ${place.line} in ${title}`}
      onClick={() => store.showEvidence(shown ? null : place)}
    >
      <b>{letter}</b> <span>{place.line}</span>
    </button>
  );
};

interface Props {
  readonly places: readonly Place[];
  readonly most?: number;
  /** By Tab, or by the arrow keys of the grid that it stands in. */
  readonly reach?: "tab" | "keys";
}

/** Where a fact stands. A fact without a place is one the registry knows. */
export const Sigla = ({ places, most = 3, reach = "tab" }: Props) => {
  const tabIndex = reach === "tab" ? 0 : -1;
  const { overview } = useGround();
  const [all, setAll] = useState(false);
  const found = inOrder(places, overview.witnesses);
  if (found.length === 0) return <span className="sigla quiet">registry</span>;
  const shown = all || found.length <= most ? found : found.slice(0, most - 1);
  return (
    <span className="sigla">
      {shown.map(({ witness, place }) => (
        <Siglum key={`${place.source} ${place.line}`} letter={witness.siglum} title={witness.title} place={place} tabIndex={tabIndex} />
      ))}
      {shown.length < found.length && (
        <button
          type="button"
          className="siglum more"
          tabIndex={tabIndex}
          onClick={() => setAll(true)}
          aria-label={`+${found.length - shown.length} more places`}
        >
          +{found.length - shown.length}
        </button>
      )}
    </span>
  );
};
