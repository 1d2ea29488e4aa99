import { expect, test } from "vitest";
import { registryForList, type ListRegistry } from "../../../src/ingest/interpret/line/list-registry.ts";
import { rowSays } from "../../../src/ingest/interpret/head/row.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { smallRegistry } from "../recognise/registry.ts";

/** A registry that counts how often it is asked what a text names. */
const counted = (): { readonly registry: ListRegistry; readonly asked: () => number } => {
  const registry = indexRegistry(smallRegistry);
  let asked = 0;
  const counting = <T>(ask: (text: string) => T) => {
    return (text: string): T => {
      asked += 1;
      return ask(text);
    };
  };
  return {
    registry: registryForList({ ...registry, institution: counting(registry.institution), venue: counting(registry.venue) }, 1000),
    asked: () => asked,
  };
};

test.each(["(A. Author), ", "OSDI (a), ", "a, (b) ", "[abc] d, ", "A. Author (CMU), ", "(CMU) Foo, (OSDI, 2022), "])(
  "how often a part of a row is divided does not double with each %s",
  (piece) => {
    const asked = [150, 300].map((length) => {
      const { registry, asked: times } = counted();
      rowSays(piece.repeat(length).slice(0, length).trim(), registry);
      return times();
    });
    expect(asked[1]).toBeLessThan(16 * (asked[0] ?? 0) + 4000);
  },
);
