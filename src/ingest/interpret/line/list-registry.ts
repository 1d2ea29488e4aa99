import { Allowance } from "../../limits.ts";
import type { RegistryIndex } from "../../registry.ts";

/** The registry as one list is read with it: made for that list, handed down to whatever reads a part of it, and gone with it. */
export interface ListRegistry extends RegistryIndex {
  /** How much the rows of the list may still ask. */
  readonly rows: Allowance;
}

/** How much the rows of a list may ask, which is more than those of real lists do, in which every part is a row. */
const allowanceOfRows = (characters: number): Allowance => new Allowance(5000 + characters / 25);

/** What is known beforehand, ready for a list of so many characters. */
export const registryForList = (known: RegistryIndex, characters: number): ListRegistry => ({
  ...known,
  rows: allowanceOfRows(characters),
});
