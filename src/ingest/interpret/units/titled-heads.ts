import { placedFamilies } from "../../recognise/families-in-places.ts";
import { saysProceedings } from "../../recognise/venue-name.ts";
import type { TreeNode } from "../../read/tree.ts";
import type { RegistryIndex } from "../../registry.ts";
import { isDated, namesPeople, type Head } from "../head/head.ts";
import { wordCount } from "../line/traits.ts";
import { valuesOf } from "../line/values.ts";

/**
 * Whether what is left of a line beside what is known of it is a title. "TVCG (Proc. InfoVis), 33(3), 2019": a venue with its
 * brackets looks like one, or like one that breaks off in them.
 */
export const holdsTitle = ({ slots, title }: Head, registry: RegistryIndex): boolean =>
  slots.length > 0 &&
  wordCount(title) >= 2 &&
  !saysProceedings(title) &&
  valuesOf(title.replace(/\s*[([（].*$/, ""), registry) === null &&
  placedFamilies(title, registry) === null;

/** "*Compositional CompCert*, A. Author, B. Author, POPL 2015": what is set apart by itself before those who signed it is no row of people, whatever it is called. */
export const isSignedTitle = ({ kind, rich: { text, marks } }: TreeNode, head: Head): boolean =>
  kind === "item" &&
  marks.some((mark) => mark.start === 0 && mark.kind !== "break" && text.slice(0, mark.end) === head.title) &&
  isDated(head) &&
  namesPeople(head) &&
  head.slots.every(({ values }) => values !== null) &&
  !/[,;&]|\s(?:and|und|et|y)\s/.test(head.title);
