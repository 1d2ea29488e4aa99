import { Fragment, use, useMemo, useState, type ReactNode } from "react";
import type { Filter, Has } from "../../atlas/filter.ts";
import type { Facets } from "../../atlas/source.ts";
import type { WorkType } from "../../model/work.ts";
import { standing } from "../../view/filter-edits.ts";
import { hasWords } from "../../view/has-words.ts";
import { capitalised } from "../../view/words.ts";
import { useApp, useFilter, useGround } from "../context.ts";
import { Chip } from "./Chip.tsx";
import { AnyOrAll, usePress } from "./Facet.tsx";
import { FacetRole } from "./facet-role.ts";

const opposite = { gap: "listed", listed: "gap" } as const;

/** A work is listed or a gap: to ask for the one is to exclude the other. */
const ListedChip = ({ of, works, most }: { readonly of: "gap" | "listed"; readonly works: number; readonly most: number }) => {
  const { store } = useApp();
  const filter = useFilter();
  const ask = (listed: Filter["listed"]): void => store.setFilter({ ...filter, listed: filter.listed === listed ? "any" : listed });
  return (
    <Chip
      name={of === "gap" ? "Gap" : "Listed"}
      works={works}
      most={most}
      standing={filter.listed === of ? "chosen" : "open"}
      onPress={(press) => ask(press === "not" ? opposite[of] : of)}
    />
  );
};

interface Value {
  readonly id: string;
  readonly chip: ReactNode;
  readonly asked: boolean;
  /** Shown at rest: what sets some works apart from most. */
  readonly first: boolean;
}

const atFirst: ReadonlySet<string> = new Set(["code", "slides", "award", "gap", "talk"]);

/** Chips of what some works of the atlas have or are, and of what is asked for. */
const useChips = (facets: Facets): readonly Value[] => {
  const { works } = useGround();
  const filter = useFilter();
  const press = { has: usePress("has"), types: usePress("types") };
  const there = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { has, type, listed } of works)
      for (const id of [...has, type, listed ? "listed" : "gap"]) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  }, [works]);
  const mostOf = (id: string): number => there.get(id) ?? 0;
  const value = (id: string, asked: boolean, chip: ReactNode): readonly Value[] =>
    there.has(id) || asked ? [{ id, asked, chip, first: atFirst.has(id) }] : [];
  const valued = (key: "has" | "types", id: Has | WorkType, name: string, count: number): readonly Value[] => {
    const stands = standing(filter, key, id);
    const chip = <Chip name={name} works={count} most={mostOf(id)} standing={stands} onPress={(how) => press[key](id, how)} />;
    return value(id, stands !== "open", chip);
  };
  const mixed = there.has("gap") && there.has("listed");
  return [
    ...facets.has.flatMap(({ id, works: count }) => valued("has", id, hasWords[id].choice, count)),
    ...(["gap", "listed"] as const).flatMap((id) =>
      mixed || filter.listed === id
        ? value(id, filter.listed === id, <ListedChip of={id} works={facets.listed[id]} most={mostOf(id)} />)
        : [],
    ),
    ...facets.types.flatMap(({ id, works: count }) => valued("types", id, capitalised(id), count)),
  ];
};

/** What a work has or is: first what sets some apart, the rest on a press. */
export const Chips = ({ facets, all = false }: { readonly facets: Facets; readonly all?: boolean }) => {
  const filter = useFilter();
  const chips = useChips(facets);
  const [open, setOpen] = useState(all);
  const shown = chips.filter(({ first, asked }) => open || first || asked);
  const rest = chips.length - shown.length;
  return (
    <section className="chips" role={use(FacetRole)} aria-label="What a work has or is">
      {shown.map(({ id, chip }) => (
        <Fragment key={id}>{chip}</Fragment>
      ))}
      {!all && (rest > 0 || open) && (
        <button type="button" className="chips-more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Fewer" : `${rest} more`}
        </button>
      )}
      {filter.has.length > 1 && <AnyOrAll of="has" name="What a work has" />}
    </section>
  );
};
