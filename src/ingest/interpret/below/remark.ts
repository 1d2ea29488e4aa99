import type { RegistryIndex } from "../../registry.ts";
import { slice, trim, type Rich } from "../../read/rich.ts";
import { awardsIn } from "../../recognise/award.ts";
import { parseField } from "../line/fields.ts";
import { wordCount } from "../line/traits.ts";
import { valuesOf, type Value } from "../line/values.ts";

/** A line that says something of a work and then goes on about it. */
export interface Remark {
  readonly values: readonly Value[];
  readonly rest: Rich;
}

const endOfSentence = /(?<!\b(?:\p{Lu}|Inc|Ltd|Co|Corp|Univ|al|St|Dr|Prof))(?:\.\s+|[。；]\s*)(?=\S)/gu;
const mostWords = 16;

/** "@CMU, Intel Labs. No RDMA here": where, who or how well up to the first full stop, and a remark behind it. */
export const remarkIn = (line: Rich, registry: RegistryIndex): Remark | null => {
  for (const { index, 0: stop } of [...line.text.slice(0, 200).matchAll(endOfSentence)].slice(0, 2)) {
    const first = line.text.slice(0, index);
    const values = wordCount(first) > mostWords ? null : valuesOf(first, registry);
    if (values !== null && values.length > 0 && values.every(({ kind }) => kind !== "people" && kind !== "date"))
      return { values, rest: trim(slice(line, index + stop.length)) };
  }
  return null;
};

/** "[AB: similar to Edge Fabric]": what is said in brackets, whoever says it. */
const inBrackets = /^[[(]\s*(?:\p{Lu}{1,4}|\p{Lu}\p{Ll}{1,12}):\s+(?=[^[\]]+[\])]\s*$)/u;

export const withoutSpeaker = (rich: Rich): Rich => {
  const start = inBrackets.exec(rich.text)?.[0].length ?? 0;
  return start === 0 ? rich : trim(slice(rich, start, rich.text.trimEnd().length - 1));
};

/** "Note: Best Paper Finalist. Compare with …": prizes behind a label that no prize is part of. */
export const awardsOfNote = (line: string): readonly string[] => {
  const field = parseField(line);
  return field?.key === "note" ? awardsIn(field.value) : [];
};
