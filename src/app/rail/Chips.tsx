import type { Has } from "../../atlas/filter.ts";
import type { Facets } from "../../atlas/source.ts";
import type { WorkType } from "../../model/work.ts";
import { toggled } from "../../view/sentences.ts";
import { useApp, useView } from "../context.ts";

const Chip = ({
  name,
  works,
  pressed,
  onPress,
}: {
  readonly name: string;
  readonly works: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}) => (
  <button type="button" className="chip" aria-pressed={pressed} onClick={onPress}>
    {name} <span>{works}</span>
  </button>
);

const hasNames: Readonly<Record<Has, string>> = { code: "Code", slides: "Slides", arxiv: "Preprint", award: "Award" };
const shownHas: readonly Has[] = ["code", "award"];
const typeNames: Readonly<Record<WorkType, string>> = { paper: "Paper", talk: "Talk", software: "Software" };

/** What a work has or is: conditions of one value each. Types show only where there is more than one. */
export const Chips = ({ facets }: { readonly facets: Facets }) => {
  const { store } = useApp();
  const { filter } = useView();
  const countHas = (has: Has): number => facets.has.find(({ id }) => id === has)?.works ?? 0;
  const types = facets.types.filter(({ id, works }) => id !== "paper" && (works > 0 || filter.types.includes(id)));
  return (
    <section className="chips" id="facet-has" tabIndex={-1} aria-label="What a work has or is">
      {shownHas.map((has) => (
        <Chip
          key={has}
          name={hasNames[has]}
          works={countHas(has)}
          pressed={filter.has.includes(has)}
          onPress={() => store.setFilter(toggled(filter, "has", has))}
        />
      ))}
      <Chip
        name="Gap"
        works={facets.listed.gap}
        pressed={filter.listed === "gap"}
        onPress={() => store.setFilter({ ...filter, listed: filter.listed === "gap" ? "any" : "gap" })}
      />
      {types.map(({ id, works }) => (
        <Chip
          key={id}
          name={typeNames[id]}
          works={works}
          pressed={filter.types.includes(id)}
          onPress={() => store.setFilter(toggled(filter, "types", id))}
        />
      ))}
    </section>
  );
};
