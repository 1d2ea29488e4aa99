import type { RegistryIndex } from "../../registry.ts";
import type { Slot } from "./slots.ts";

const placeIn = ({ values }: Slot): string | null => {
  const [only, ...others] = values ?? [];
  return only?.kind === "institutions" && others.length === 0 ? only.text : null;
};

/** "University of California", "Berkeley" one behind the other: a comma stands within the name of one institution too. */
export const withWholeInstitutions = (slots: readonly Slot[], registry: RegistryIndex): readonly Slot[] =>
  slots.reduce<readonly Slot[]>((whole, slot) => {
    const last = whole.at(-1);
    const [before, place] = [last === undefined ? null : placeIn(last), placeIn(slot)];
    const text = `${before ?? ""}, ${place ?? ""}`;
    if (last === undefined || before === null || place === null || registry.institution(text) === null) return [...whole, slot];
    return [...whole.slice(0, -1), { ...last, text, values: [{ kind: "institutions", text }] }];
  }, []);
