import { expect, test } from "vitest";
import { withWordBullets } from "../../../src/ingest/read/word-bullets.ts";
import { unwrap } from "../../../src/ingest/read/wrapped.ts";

const read = (...lines: string[]): readonly string[] => {
  withWordBullets(lines);
  return lines;
};

test("round bullets of word processors below others are bullets", () => {
  expect(
    read("* Slow Kilns (SIGCOMM '88)", "    o A. Berg, T. Field", "    o Rice University", "* Fast Kilns", "    o grew out of Slow Kilns"),
  ).toEqual([
    "* Slow Kilns (SIGCOMM '88)",
    "    - A. Berg, T. Field",
    "    - Rice University",
    "* Fast Kilns",
    "    - grew out of Slow Kilns",
  ]);
});

test("a word of running text stays one", () => {
  const lines = [
    "El horno lento se puede leer antes",
    "  o después del horno rápido,",
    "así que se lee antes",
    "  o no se lee;",
    "mañana",
    "  o nunca",
  ];
  expect(read(...lines)).toEqual(lines);
});

test("the title of a programme that breaks off goes on in the line below", () => {
  const lines = ["09:35  TIE: Energy-efficient Inference Engine for", "       Deep Kilns", "       Ada Berg (Rice University)"];
  unwrap(lines);
  expect(lines[0]).toBe("09:35  TIE: Energy-efficient Inference Engine for Deep Kilns");
});
