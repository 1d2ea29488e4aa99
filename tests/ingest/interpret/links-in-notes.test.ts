import { expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

const linksOf = (note: string): readonly string[] =>
  claimsOf(`# Boats\n\n- Harbor: Slow Boats over Fast Water. OSDI 2024\n  - ${note}\n`).works.flatMap(({ links }) =>
    links.map(({ value }) => value.url),
  );

test.each([
  "Note: code at https://code.example/harbor -- try it before the talk",
  "slow at first; the data is available at https://code.example/harbor and large",
  "Slides: https://code.example/harbor (not all of them)",
])("an address behind the word that says what it leads to: %s", (note) => {
  expect(linksOf(note)).toEqual(["https://code.example/harbor"]);
});

test.each(["we argued about https://code.example/harbor for an hour", "see the decoder at https://code.example/harbor for another way"])(
  "any other address is part of what is said: %s",
  (note) => {
    expect(linksOf(note)).toEqual([]);
  },
);
