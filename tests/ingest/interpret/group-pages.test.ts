import { describe, expect, test } from "vitest";
import { claimsOf, facts, titlesOf } from "./lists.ts";

const page = (where: readonly string[]): string =>
  [
    "# Publications",
    ...where.map((place, at) => {
      const who =
        ["**Ada Winter**, **Ben Kessler**", "**Ada Winter**, Carla Reuter", "Dan Okafor, **Ben Kessler**"][at] ??
        "**Ada Winter**, **Eva Lindqvist**";
      return `**Boards that Bend: Part ${String(at)} of a Long Story**  \n${who}  \n${place}  \n[[pdf]](https://example.org/${String(at)}.pdf)`;
    }),
  ].join("\n\n");

describe("works of a group with its own people in bold", () => {
  const claims = claimsOf(
    page([
      "Proc. Operating Systems Design and Implementation (OSDI) 2014",
      "In Proceedings of the USENIX Symposium on Operating Systems Design and Implementation (OSDI), 2015",
      "Tagungsband der Tagung zum Entwurf von Betriebssystemen (OSDI) 2016",
      "OSDI 2018 (oral)",
    ]),
  );
  test("are one entry each", () => {
    expect(titlesOf(claims)).toEqual([0, 1, 2, 3].map((at) => `Boards that Bend: Part ${String(at)} of a Long Story`));
  });
  test("with all of their people, and where they appeared", () => {
    expect(claims.works.map((work) => facts(work)["people"])).toEqual([
      ["Ada Winter", "Ben Kessler"],
      ["Ada Winter", "Carla Reuter"],
      ["Dan Okafor", "Ben Kessler"],
      ["Ada Winter", "Eva Lindqvist"],
    ]);
    expect(claims.works.map((work) => facts(work)["venues"])).toEqual([["OSDI 2014"], ["OSDI 2015"], ["OSDI 2016"], ["OSDI 2018"]]);
  });
});

test("people in italics end where something is said of the work", () => {
  const claims = claimsOf(
    [
      "# Boards",
      "- **[OSDI'18]** [Boards that Bend under Books](https://example.org/1.pdf). *Ada Winter et al.* Argues against all that came before.",
      "- **[OSDI'19]** [eBoards: Shelves that Count Their Books](https://example.org/2.pdf). *Ben Kessler, Carla Reuter.* Worth a look.",
    ].join("\n"),
  );
  expect(claims.works.map(facts)).toMatchObject([
    { title: "Boards that Bend under Books", venues: ["OSDI 2018"], people: ["Ada Winter"] },
    { title: "eBoards: Shelves that Count Their Books", venues: ["OSDI 2019"], people: ["Ben Kessler", "Carla Reuter"] },
  ]);
});

test.each([
  ["## :traffic_light: Old Boards", "Old Boards"],
  ["## Old Boards :seat:", "Old Boards"],
  ["## :fire: Old Boards", "Old Boards"],
  ["## Old Boards: a Start", "Old Boards: a Start"],
])("signs at a heading are no part of it: %s", (heading, topic) => {
  const claims = claimsOf(`# Boards\n\n${heading}\n\n- [Boards that Bend under Many Books](https://example.org/a.pdf). OSDI 2018\n`);
  expect(claims.works.map((work) => facts(work)["topics"])).toEqual([[topic]]);
});
