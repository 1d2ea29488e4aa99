import type { Rich } from "../../read/rich.ts";
import type { ListRegistry } from "../line/list-registry.ts";
import { bracketSays } from "./brackets-behind.ts";
import { valuesOf } from "../line/values.ts";

const group = /\{([^{}]{2,80})\}/g;
const before = /^(?:\s*\{[^{}]{2,80}\})+(?=\s*\S)/;
const behind = /(?:\s+\{[^{}]{2,80}\})+\s*$/;

const longestBehind = 62;

/** "Title（UCSB": brackets that say something and that nobody closed end with the line. */
const closed = (rich: Rich, registry: ListRegistry): Rich => {
  if (!/[(（][^)）]*$/.test(rich.text.slice(-longestBehind))) return rich;
  const [, opening, inside] = /^[^()（）]{12,}([(（])([^()（）]{2,60})$/.exec(rich.text) ?? [];
  if (opening === undefined || inside === undefined || bracketSays(inside.trim(), registry) === null) return rich;
  return { ...rich, text: `${rich.text}${opening === "(" ? ")" : "）"}` };
};

/** "Title {OSDI 2022} {PKU}": braces around what others put into brackets are brackets; those within a title stay. */
export const withBrackets = (written: Rich, registry: ListRegistry): Rich => {
  const rich = closed(written, registry);
  if (!rich.text.includes("{")) return rich;
  const bracketed = (run: string): string => {
    let isKnown = false;
    return run.replace(group, (whole, inside: string) => {
      isKnown ||= valuesOf(inside, registry) !== null;
      return isKnown ? `[${inside}]` : whole;
    });
  };
  // The same number of signs, so that links and emphasis stay where they are.
  return { ...rich, text: rich.text.replace(before, bracketed).replace(behind, bracketed) };
};
