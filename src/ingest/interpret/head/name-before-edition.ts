import { withArxiv } from "../../recognise/links.ts";
import { isPersonName } from "../../recognise/person-name.ts";
import { slice, trim, type Rich } from "../../read/rich.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { authorsBehind } from "./authors-behind.ts";
import type { Slot } from "../line/slots.ts";
import { titleCase, titleScore, wordCount } from "../line/traits.ts";
import { isEdition, valuesOf } from "../line/values.ts";

/* "Harbor [OSDI'24]: Pooling Memory for Elastic Serving. A. Author, B. Author": a name with where and when, then its title. */

const pattern =
  /^(?<name>[^:：[\](){}（）【】,，;；|"“«]{2,40}?(?:\(\))?)\s*(?:\[(?<square>[^[\]]{4,40})\]|\((?<round>[^()]{4,40})\)|（(?<wide>[^（）]{4,40})）|【(?<corner>[^【】]{4,40})】)\s*(?:[:：]|\s[-–—]{1,3}(?=\s))\s*(?=["“«《]?[\p{Lu}\p{Lo}\p{N}])/u;
/** A name, and where and when. */
const longest = 90;
const mostWords = 4;
const fewestWords = 3;
/** What is said of a work behind a colon has no capitals, as its title has. */
const fewestCapital = 0.75;
const leastScore = 0.8;

interface NamedEdition {
  readonly slots: readonly Slot[];
  readonly at: number;
}

/** "Shinjuku, Shenango, Snap": names of works, one behind the other. */
const rowOfNames = /^\p{Lu}\S*(?:,\s+(?:and\s+|&\s+)?\p{Lu}\S*)+(?:\s+(?:and|&)\s+\p{Lu}\S*)?\.?$/u;

/** Whether a title stands there, with its authors or without, and no remark. */
const isTitled = (name: string, rest: string, registry: ListRegistry): boolean => {
  if (rowOfNames.test(rest) || valuesOf(rest, registry) !== null) return false;
  const who = authorsBehind(rest, true, false, registry);
  const title = who === null ? rest.replace(/\.$/, "") : rest.slice(0, who.at);
  if (wordCount(title) < fewestWords || /[.!?]\s+\p{Lu}/u.test(title)) return false;
  if (who !== null) return titleScore(title) > titleScore(name);
  return titleScore(title) >= leastScore && titleCase(title) >= fewestCapital;
};

/** What a work is called, where and when it appeared, and where its title begins behind both. */
export const nameBeforeEdition = (rich: Rich, registry: ListRegistry): NamedEdition | null => {
  const found = /\d\d/.test(rich.text.slice(0, longest)) ? pattern.exec(rich.text) : null;
  const groups = found?.groups;
  const name = groups?.["name"]?.trim() ?? "";
  if (groups === undefined || name === "" || wordCount(name) > mostWords) return null;
  const inside = groups["square"] ?? groups["round"] ?? groups["wide"] ?? groups["corner"] ?? "";
  const values = valuesOf(withArxiv(inside), registry);
  if (values?.some(isEdition) !== true || valuesOf(name, registry) !== null) return null;
  const at = found?.[0].length ?? 0;
  if (rich.marks.some(({ kind, start }) => kind === "link" && start < at)) return null;
  const rest = trim(slice(rich, at)).text;
  if ((isPersonName(name) && !rest.startsWith(name)) || !isTitled(name, rest, registry)) return null;
  return {
    slots: [
      { name: "name before", text: name, values: null },
      { name: "behind the title", text: inside, values },
    ],
    at,
  };
};
