import { slug } from "../model/ids.ts";
import type { Columns } from "./columns.ts";

/**
 * Works by the ids that their other titles would have had, so that a link to a work outlives a change of its title.
 * Where several works have such a title it leads to none of them: a guess would show the wrong one.
 */
export function aliasIndex(columns: Columns): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const ambiguous = new Set<string>();
  columns.works.forEach(({ title, shortTitle, aliases }, work) => {
    for (const name of [title, shortTitle, ...aliases]) {
      const id = `work:${slug(name ?? "")}`;
      if (id === "work:" || columns.index.has(id)) continue;
      if ((found.get(id) ?? work) !== work) ambiguous.add(id);
      found.set(id, work);
    }
  });
  for (const id of ambiguous) found.delete(id);
  return found;
}
