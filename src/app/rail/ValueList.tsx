import { useMemo, useState, type ReactNode } from "react";
import { fold } from "../../atlas/fold.ts";
import type { ValueKey } from "../../atlas/filter.ts";
import type { PartCount } from "../../atlas/source.ts";
import { inPlaces, isSomewhere, linesOf, treesOf } from "../../view/facet-tree.ts";
import { standing } from "../../view/filter-edits.ts";
import { useFilter } from "../context.ts";
import { FacetRow, usePress } from "./Facet.tsx";
import { useHeld } from "./Attended.tsx";
import { More, useMore } from "./More.tsx";

/** More rows than this are written for, not scrolled through. */
const most = 60;
/** So many roots can be looked through without a field. */
const few = 20;

interface Props {
  readonly of: ValueKey;
  /** "institutions", as the field over a long list says it. */
  readonly plural: string;
  /** What is under a row: "Labs". */
  readonly parts: string;
  readonly rows: readonly PartCount<string>[];
  /** Rows shown before more are asked for. */
  readonly first: number;
  readonly nameOf?: (name: string) => string;
  /** What stands above the values once all of them are shown. */
  readonly above?: ReactNode;
  readonly children?: ReactNode;
}

/** Values with their parts under them, the first of them and those that the filter names; of a long list, those written for. */
export const ValueList = ({ of, plural, parts, rows, first, nameOf = (name) => name, above, children }: Props) => {
  const filter = useFilter();
  const press = usePress(of);
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [written, setWritten] = useState("");
  const marked = useMemo(() => new Set<string>([...filter[of], ...filter.not[of]]), [filter, of]);
  const [before, renew] = useHeld(useMemo(() => ({ rows, marked }), [rows, marked]));
  const placed = useMemo(() => inPlaces(rows, before.rows), [rows, before]);
  const trees = useMemo(() => treesOf(placed), [placed]);
  const isMarked = ({ id }: { readonly id: string }): boolean => marked.has(id) || before.marked.has(id);
  const { shown, hidden, foldable, open, toggle } = useMore(trees, first, (tree) => isSomewhere(tree, isMarked), renew);
  const wanted = open ? fold(written) : "";
  const found = wanted === "" ? [] : placed.filter(({ name }) => ` ${fold(name)}`.includes(` ${wanted}`));
  const lines = wanted === "" ? linesOf(shown, turned, isMarked) : found.map((row) => ({ row, depth: 0, open: null }));
  const beyond = Math.max(0, lines.length - most);
  return (
    <>
      {(open || !foldable) && above}
      {open && trees.length > few && (
        <p className="facet-search">
          <input
            type="search"
            aria-label={`Find among ${rows.length} ${plural}`}
            placeholder={`Find among ${rows.length} ${plural}`}
            value={written}
            onChange={(event) => setWritten(event.target.value)}
          />
        </p>
      )}
      <ul>
        {lines.slice(0, most).map(({ row, depth, open: unfolded }) => (
          <FacetRow
            key={row.id}
            name={nameOf(row.name)}
            works={row.works}
            standing={standing(filter, of, row.id)}
            onPress={(how) => press(row.id, how)}
            depth={depth}
            {...(unfolded === null
              ? {}
              : { unfold: { open: unfolded, what: parts, onTurn: () => setTurned(new Map(turned).set(row.id, !unfolded)) } })}
          />
        ))}
      </ul>
      {beyond > 0 && <p className="more">{beyond} more: write a name to find them.</p>}
      {wanted !== "" && found.length === 0 && <p className="more">None is called so.</p>}
      <More hidden={hidden} open={open} foldable={foldable} onPress={toggle}>
        {children}
      </More>
    </>
  );
};
