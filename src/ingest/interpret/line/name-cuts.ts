import { splitInstitutions } from "../../recognise/institutions.ts";
import type { RegistryIndex } from "../../registry.ts";

const sign = /\s*[,;，；/|]\s*|\s+[-–—]+\s+/g;
const mostCuts = 8;
const longestName = 120;

/** Whether a text that holds a sign is, or begins with, one name that the sign is part of. */
const holdsName = (text: string, registry: RegistryIndex): boolean =>
  text.length <= longestName &&
  splitInstitutions(text, registry).some(({ text: name }) => name.search(sign) > 0 && registry.institution(name) !== null);

/** The parts of a text between commas, dashes and the like, but for those of names: "University of California, Berkeley", "Mila - Quebec AI Institute". */
export const cutsBetweenNames = (text: string, registry: RegistryIndex): readonly string[] => {
  const signs = [...text.matchAll(sign)];
  const starts = [0, ...signs.map(({ index, 0: all }) => index + all.length)];
  const ends = [...signs.map(({ index }) => index), text.length];
  const cuts: string[] = [];
  for (let at = 0; at < starts.length; at += 1) {
    const both = text.slice(starts[at], ends[at + 1] ?? text.length);
    const isName = at + 1 < starts.length && starts.length <= mostCuts && holdsName(both, registry);
    cuts.push(isName ? both : text.slice(starts[at], ends[at]));
    if (isName) at += 1;
  }
  return cuts;
};
