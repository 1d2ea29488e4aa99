import { useCallback, useEffect, useRef, type ReactNode } from "react";
import { noFilter } from "../atlas/filter.ts";
import { useGround, useView } from "../app/context.ts";
import { FilterStrip } from "../app/filter/FilterStrip.tsx";
import { ZoomControl } from "../app/footer/ZoomControl.tsx";
import { UndoRedo } from "../app/header/Tools.tsx";
import { Cap } from "../app/palette/Cap.tsx";
import { keysOf } from "../app/palette/keys.ts";
import { Icon } from "../app/parts/Icon.tsx";
import { Sigla } from "../app/parts/Sigla.tsx";
import { FacetRow } from "../app/rail/Facet.tsx";
import { useAsked } from "../app/use-answer.ts";
import { initialState } from "../view/state.ts";
import { WithView } from "./Side.tsx";

const states = [
  { name: "rest", state: "" },
  { name: "hover", state: "hover" },
  { name: "focus", state: "focus focus-visible" },
  { name: "pressed", state: "active" },
] as const;

/** Shows what is inside as it looks in a state that only a pointer or a key would bring about. */
const Held = ({ state, children }: { readonly state: string; readonly children: ReactNode }) => {
  const around = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const control = around.current?.querySelector("button, input, a");
    if (state !== "") control?.setAttribute("data-state", state);
  }, [state]);
  return (
    <span className="looks-held" ref={around}>
      {children}
    </span>
  );
};

interface Sample {
  readonly name: string;
  readonly at: (pressed: boolean, disabled: boolean) => ReactNode;
  readonly disables?: boolean;
}

const InStates = ({ sample: { name, at, disables = false } }: { readonly sample: Sample }) => (
  <li>
    <h3>{name}</h3>
    <ul className="looks-states">
      {states.map((each) => (
        <li key={each.name}>
          <Held state={each.state}>{at(each.name === "pressed", false)}</Held>
          <span className="looks-said">{each.name}</span>
        </li>
      ))}
      {disables && (
        <li>
          <Held state="">{at(false, true)}</Held>
          <span className="looks-said">disabled</span>
        </li>
      )}
    </ul>
  </li>
);

const nothing = (): void => undefined;

const plainSamples: readonly Sample[] = [
  {
    name: "Action",
    at: (pressed) => (
      <button type="button" className="action" aria-pressed={pressed}>
        <Icon name="path" />
        Path to
      </button>
    ),
  },
  {
    name: "Chief action",
    at: () => (
      <button type="button" className="action chief">
        <Icon name="lineage" />
        Lineage
      </button>
    ),
  },
  {
    name: "Tool",
    disables: true,
    at: (_, disabled) => (
      <button type="button" className="tool" aria-label="Undo" disabled={disabled}>
        <Icon name="undo" />
      </button>
    ),
  },
  {
    name: "Chip",
    at: (pressed) => (
      <button type="button" className="chip" aria-pressed={pressed}>
        Code
      </button>
    ),
  },
  {
    name: "Word of a sentence, chosen",
    at: () => (
      <button type="button" className="word value">
        OSDI 2024
      </button>
    ),
  },
  {
    name: "Word of a sentence, open",
    at: () => (
      <button type="button" className="word any">
        any venue
      </button>
    ),
  },
];

/** Controls that speak of the atlas, with its own names and counts. */
const useSamples = (): readonly Sample[] => {
  const { map, overview } = useGround();
  const region = map.regions[0];
  const list = overview.witnesses[0];
  return [
    ...plainSamples,
    {
      name: "Value of a facet",
      at: (pressed) => (
        <ul className="looks-facet">
          <FacetRow
            name={region?.name ?? "Any"}
            works={region?.works.length ?? 0}
            standing={pressed ? "chosen" : "open"}
            onPress={nothing}
            bar={0.7}
          />
        </ul>
      ),
    },
    ...(list === undefined ? [] : [{ name: "Siglum", at: () => <Sigla places={[{ source: list.id, line: 1 }]} /> }]),
  ];
};

const filtered = { ...initialState, filter: { ...noFilter, has: ["code"], listed: "listed" } } as const;

const Sentence = () => {
  const { source } = useGround();
  const { filter } = useView();
  const facets = useAsked(useCallback(() => source.facets(filter), [source, filter])).latest;
  return facets === undefined ? null : <FilterStrip facets={facets} />;
};

export const Controls = () => (
  <ul className="looks-controls">
    {useSamples().map((sample) => (
      <InStates key={sample.name} sample={sample} />
    ))}
    <li>
      <h3>Zoom, undo and redo, key caps</h3>
      <div className="looks-row">
        <ZoomControl stop="names" handle={{ current: null }} />
        <UndoRedo />
        <Cap chord={keysOf.search[0]} told />
        <Cap chord="Escape" told />
        <Cap chord={keysOf.palette[0]} told />
      </div>
    </li>
    <li>
      <h3>Sentence that is a filter</h3>
      <WithView view={filtered}>
        <Sentence />
      </WithView>
    </li>
  </ul>
);
