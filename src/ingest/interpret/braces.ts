import type { Rich } from "../read/rich.ts";
import type { RegistryIndex } from "../registry.ts";
import { valuesOf } from "./values.ts";

const group = /\{([^{}]{2,80})\}/g;
const before = /^(?:\s*\{[^{}]{2,80}\})+(?=\s*\S)/;
const behind = /(?:\s+\{[^{}]{2,80}\})+\s*$/;

/** "Title {OSDI 2022} {PKU}": braces around what others put into brackets are brackets; those within a title stay. */
export const withBrackets = (rich: Rich, registry: RegistryIndex): Rich => {
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
