import { cut, squeeze, type Rich } from "../../read/rich.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { takeLinks } from "../line/links.ts";

/** What a cell says beside links under a label at its ends. */
export const withoutLabels = (cell: Rich, registry: ListRegistry): string => {
  const beside = cut(cell, takeLinks(cell, registry).ranges, " ").text.replace(/^[\s,;|·–—-]+|[\s,;|·–—-]+$/g, "");
  return squeeze(/\p{Letter}[,;]?\s{2,}\p{Letter}/u.test(beside) ? cell.text : beside);
};
