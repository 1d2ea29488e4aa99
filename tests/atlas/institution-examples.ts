import { describe, expect, test } from "vitest";
import { noFilter, type Filter } from "../../src/atlas/filter.ts";
import type { EntityDetail } from "../../src/atlas/source.ts";
import type { InstitutionId, TopicId } from "../../src/model/ids.ts";
import { smallAtlas, smallMap } from "./fixture.ts";
import type { MakeSource } from "./source-laws.ts";

/** Who works with whom in the small atlas of fixture.ts. */
export function institutionExamples(name: string, make: MakeSource): void {
  const source = make(smallAtlas, smallMap);
  const entity = async (id: InstitutionId | TopicId): Promise<EntityDetail> => (await source.node(id)) as EntityDetail;

  describe(`${name}, institutions`, () => {
    const table = async (together: boolean, filter: Partial<Filter> = {}) => {
      const { rows, joint, ...counts } = await source.institutions({ together, filter: { ...noFilter, ...filter } });
      return {
        ...counts,
        rows: rows.map((row) => [row.name, row.works.length, row.labs.map((lab) => [lab.name, lab.works.length])]),
        joint,
      };
    };
    test("labs counted together stand under their parents, and joint works are between parents", async () => {
      expect(await table(true)).toEqual({
        works: 9,
        unnamed: 5,
        rows: [
          ["UC Berkeley", 2, [["Sky Computing Lab", 1]]],
          ["University of Washington", 2, []],
          ["Peking University", 1, []],
        ],
        joint: [{ work: "work:s-lora", institutions: ["institution:uc-berkeley", "institution:university-of-washington"] }],
      });
    });
    test("apart, each has the works that name it", async () => {
      expect(await table(false)).toEqual({
        works: 9,
        unnamed: 5,
        rows: [
          ["University of Washington", 2, []],
          ["Peking University", 1, []],
          ["Sky Computing Lab", 1, []],
          ["UC Berkeley", 1, []],
        ],
        joint: [{ work: "work:s-lora", institutions: ["institution:university-of-washington", "institution:sky"] }],
      });
    });
    test("a filter leaves out institutions without a work that it lets through, and a parent stays a parent", async () => {
      const { rows, works, unnamed } = await table(true, { venues: ["venue:mlsys-2024"] });
      expect([rows, works, unnamed]).toEqual([
        [
          ["University of Washington", 2, []],
          ["UC Berkeley", 1, [["Sky Computing Lab", 1]]],
        ],
        3,
        1,
      ]);
    });
    test("a row says of what type it is and where", async () => {
      const { rows } = await source.institutions({ together: true, filter: noFilter });
      expect(rows.map(({ type, country }) => [type, country])).toEqual([
        [undefined, undefined],
        ["academia", "US"],
        ["academia", "CN"],
      ]);
    });
    test("an institution has its people, with the lines that say so", async () => {
      const people = [
        { value: { id: "person:kurt-keutzer", name: "Kurt Keutzer", works: 1 }, places: [{ source: "source:conference", line: 6 }] },
      ];
      expect((await entity("institution:uc-berkeley")).people).toEqual(people);
      expect((await entity("institution:sky")).people).toEqual([]);
      expect((await entity("topic:serving")).people).toEqual([]);
    });
  });
}
