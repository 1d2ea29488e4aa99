import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "../interpret/lists.ts";

const record = `%0 Conference Paper
%A Writer, Ella
%A Fay Görlitz
%T Kestrel: Tracing Requests through
a Thousand Services
%B OSDI
%D 2015
%R 10.1145/1234.5678
%K tracing`;
const other = "%A Ada Byron\n%T Shelves Made Simple\n%J SOSP\n%D July 2019";

describe("records of Refer within a list", () => {
  test.each([
    ["alone", `${record}\n\n${other}\n`],
    ["without a gap", `${record}\n%0 Journal Article\n${other}\n`],
    ["among other lines", `# Refs\n\nfrom the library\n\n${record}\n\n${other}\n`],
  ])("%s", (_, list) => {
    const { works, lines } = claimsOf(list);
    expect(works.map(facts)).toMatchObject([
      { title: "Kestrel: Tracing Requests through a Thousand Services", venues: ["OSDI 2015"], people: ["Ella Writer", "Fay Görlitz"] },
      { title: "Shelves Made Simple", venues: ["SOSP 2019"], people: ["Ada Byron"] },
    ]);
    expect(works[0]?.identifiers).toMatchObject({ doi: "10.1145/1234.5678" });
    expect(lines.filter(({ as }) => as === "unknown")).toEqual([]);
  });

  test.each([
    ["whose book it is in stands first", "%B Proceedings of SOSP\n%E Cy Pier\n%T Shelves Made Simple\n%A Ada Byron\n%D 2019"],
    ["editors stand first", "%E Cy Pier\n%E Max Oar\n%T Shelves Made Simple\n%B SOSP\n%A Ada Byron\n%D 2019"],
  ])("authors belong to the record that they stand in: %s", (_, list) => {
    for (const gap of ["\n\n", "\n"]) {
      const { works } = claimsOf(`${list}${gap}${list.replace("Shelves", "Boards").replace("Ada Byron", "Ben Quay")}\n`);
      expect(works.map(facts)).toMatchObject([
        { title: "Shelves Made Simple", venues: ["SOSP 2019"], people: ["Ada Byron"] },
        { title: "Boards Made Simple", venues: ["SOSP 2019"], people: ["Ben Quay"] },
      ]);
    }
  });

  test("a book of its editors has a year, and none of them wrote it", () => {
    const { works } = claimsOf(`%E Cy Pier\n%T Shelves Made Simple\n%I Wood & Sons\n%D 2016\n\n${other}\n`);
    expect(works[0]).toMatchObject({ title: "Shelves Made Simple", date: { value: "2016" }, people: [] });
  });

  test("a comment with a sign of per cent is none", () => {
    const { works } = claimsOf("%T is what I do not know\n\nShelves Made Simple (OSDI'01)\n\nBoards of Plain Things (ATC'14)\n");
    expect(works.map(({ title }) => title)).toEqual(["Shelves Made Simple", "Boards of Plain Things"]);
  });
});
