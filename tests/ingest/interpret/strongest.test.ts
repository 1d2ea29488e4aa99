import { describe, expect, test } from "vitest";
import { strongest } from "../../../src/ingest/interpret/works/strongest.ts";
import type { RelationClaim } from "../../../src/ingest/claims.ts";

const claim = (type: RelationClaim["type"], name: string, line = 3): RelationClaim => ({
  type,
  target: { name, links: [] },
  place: { source: "source:x", line },
});

describe("what one line says of one work in several words", () => {
  test("building on it, or citing it, says more than standing beside it", () => {
    const all = [claim("builds-on", "Iris"), claim("related-work", "Iris"), claim("cites", "Haste"), claim("related-work", "Haste")];
    expect(strongest(all)).toEqual([claim("builds-on", "Iris"), claim("cites", "Haste")]);
  });

  test("other works, and other lines, are left as they are", () => {
    const all = [claim("builds-on", "Iris"), claim("related-work", "Haste"), claim("related-work", "Iris", 4)];
    expect(strongest(all)).toEqual(all);
  });
});
