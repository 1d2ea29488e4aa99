import type { PersonMention } from "../../claims.ts";
import { areInstitutions } from "../../recognise/institutions.ts";
import { isCoined } from "../../recognise/title.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { rowSays } from "./row.ts";
import type { Slot } from "../line/slots.ts";
import { oneFamily } from "../line/who-and-place.ts";

/*
 * "哈佛，Monkey 的后续工作", "MIT、CMU。一句话": behind a title in Chinese the first full stop ends the facts, and so
 * does the comma before a clause.
 */

const comma = /[，；]/u;
/** Words that a clause has and no name. */
const ofClause = /[的了是在把被即看读]|之上|基于|扩展|改进|对比|关于/u;
const others = /\s*(?:等人?|et al\.?)$/u;

const one = (name: string): readonly PersonMention[] => [{ name, institutions: [] }];

/** "Selinger 等", and "Neumann，慕尼黑工业大学": one family before others that are not named, or before where it is. */
const familyIn = (text: string, next: string | undefined, registry: ListRegistry): Slot | null => {
  const name = text.replace(others, "");
  const isOpen = name !== text;
  if (!oneFamily.test(name) || isCoined(name) || registry.institution(name) !== null || registry.venue(name) !== null) return null;
  if (!isOpen && (next === undefined || !areInstitutions(next, registry))) return null;
  return { name: "behind the title", text, values: [{ kind: "people", people: one(name) }] };
};

export interface SaidFirst {
  readonly slots: readonly Slot[];
  readonly note: string;
}

/** "ICML 2021，读起来很轻松", "OSDI 2020；MIT，一句话：……" in the brackets behind a title in other letters. */
export const saidInBrackets = (inside: string, registry: ListRegistry): SaidFirst | null => {
  if (!/\p{Script=Han}/u.test(inside) || !/[，；。]/u.test(inside)) return null;
  const first = factsFirst(inside, registry);
  return first === null || !/\p{Script=Han}{2}/u.test(first.note) ? null : first;
};

/** What the first parts of such a text say, and the remark behind them; null where it is no text of that kind. */
export const saidFirst = (text: string, registry: ListRegistry): SaidFirst | null => {
  const first = factsFirst(text, registry);
  return first === null || (first.rest !== "" && !ofClause.test(first.rest)) ? null : first;
};

/** The facts that a text begins with; `rest` is what goes on behind a comma. */
const factsFirst = (text: string, registry: ListRegistry): (SaidFirst & { readonly rest: string }) | null => {
  const stop = text.indexOf("。");
  const facts = stop < 0 ? text : text.slice(0, stop);
  const behind = stop < 0 ? "" : text.slice(stop + 1).trim();
  if (facts.length > 200) return null;
  const parts = facts.split(comma).map((part) => part.trim());
  const said: (readonly Slot[])[] = [];
  for (const [at, part] of parts.entries()) {
    const who = familyIn(part, parts[at + 1], registry);
    const slots = who === null ? rowSays(part, registry) : [who];
    if (slots === null || slots.length === 0) break;
    said.push(slots);
  }
  const rest = parts.slice(said.length).join("，");
  if (said.length === 0) return null;
  return { slots: said.flat(), rest, note: [rest, behind].filter((each) => each !== "").join("。") };
};
