import { describe, expect, test } from "vitest";
import { claimsOf, facts } from "./interpret-lists.ts";

const first = (line: string): Record<string, unknown> | undefined => claimsOf(`# Papers\n\n${line}\n`).works.map(facts)[0];

describe("a reference whose title is a link behind the year", () => {
  const link = "[Herding Lost Cores across Many Sockets](https://example.org/cores.pdf)";
  const cited = { title: "Herding Lost Cores across Many Sockets", people: ["Ada Byron"], institutions: [], topics: [] };

  test("has one author alone, an edition and a remark", () => {
    expect(first(`Ada Byron. 2016. ${link}. In *OSDI*. (read the appendix first)`)).toEqual({
      ...cited,
      venues: ["OSDI 2016"],
      notes: ["read the appendix first"],
    });
  });
  test("keeps the name of a venue that nobody knows where it is set in italics, and its issue", () => {
    expect(first(`Ada Byron. 2016. ${link}. *Annals of Herding*.`)).toEqual({ ...cited, venues: ["Annals of Herding 2016"], notes: [] });
    expect(first(`Ada Byron. 2016. ${link}. *Annals of Herding* 19(2).`)?.["venues"]).toEqual(["Annals of Herding 2016"]);
  });
  test("appeared nowhere that plain words behind it say", () => {
    expect(first(`Ada Byron. 2016. ${link}. Lovely old paper`)?.["venues"]).toEqual([]);
  });
});
