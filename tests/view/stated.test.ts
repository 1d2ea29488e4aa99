import { describe, expect, it } from "vitest";
import type { WorkDetail } from "../../src/atlas/source.ts";
import type { Place } from "../../src/model/place.ts";
import { linksByPlace, ownDate, placesOfAward, saysAddress, saysAward, saysDate, type Texts } from "../../src/view/stated.ts";
import { detailOf, work } from "./fixture.ts";

const at = (line: number): Place => ({ source: "source:one", line });
const orchid = (more: Partial<WorkDetail> = {}): WorkDetail => detailOf(work("Orchid"), { places: [at(2)], ...more });
const texts = (...lines: readonly string[]): Texts => new Map([["source:one", lines]]);

describe("a line", () => {
  it.each([
    ["published 2024-07-10", "2024-07-10"],
    ["on 2024/7/10", "2024-07-10"],
    ["10 July 2024", "2024-07-10"],
    ["the 10th of Jul 2024", "2024-07-10"],
    ["Jul. 10, 2024: a talk", "2024-07-10"],
    ["2024年7月10日", "2024-07-10"],
    ["July 2024", "2024-07"],
    ["[OSDI 2024]", "2024"],
  ])("%j states %s", (line, date) => expect(saysDate(line, date)).toBe(true));

  it.each([
    ["published 2024-07-101", "2024-07-10"],
    ["OSDI 2024", "2024-07-10"],
    ["July 2024", "2024-07-10"],
    ["110 July 2024", "2024-07-10"],
    ["July 2023", "2024-07"],
    ["120245", "2024"],
  ])("%j does not state %s", (line, date) => expect(saysDate(line, date)).toBe(false));

  it("states an award in whatever case and marks", () => {
    expect(saysAward("- **Best paper** award!", "Best Paper")).toBe(true);
    expect(saysAward("- the best papers of the year", "Best Paper")).toBe(false);
  });

  it("states an address that stands whole, not one that goes on", () => {
    expect(saysAddress("see [paper](https://example.org/a.pdf)", "https://example.org/a.pdf")).toBe(true);
    expect(saysAddress("see https://example.org/a/.", "https://example.org/a")).toBe(true);
    expect(saysAddress("see https://example.org/a", "https://example.org/a/")).toBe(true);
    expect(saysAddress("see https://example.org/a/b", "https://example.org/a")).toBe(false);
    expect(saysAddress("https://example.org/abc, https://example.org/a", "https://example.org/a")).toBe(true);
  });
});

describe("an award", () => {
  const awarded = orchid({ places: [at(2)] });
  it("stands in the line of the work or in one set deeper, never in the next entry", () => {
    const list = texts("# List", "- Orchid", "  - Best Paper Award", "- Tulip", "  - Best Paper");
    expect(placesOfAward(awarded, list, "Best Paper")).toEqual([at(3)]);
    expect(placesOfAward(awarded, texts("# List", "- Orchid (Best Paper)"), "Best Paper")).toEqual([at(2)]);
    expect(placesOfAward(awarded, texts("# List", "- Orchid", "- Tulip, Best Paper"), "Best Paper")).toEqual([]);
  });

  it("stands under a heading that is the work, until the next", () => {
    const list = texts("# List", "### Orchid", "", "Best paper.", "### Tulip", "Best paper.");
    expect(placesOfAward(awarded, list, "Best Paper")).toEqual([at(4)]);
  });

  it("has no place in a list whose text is not known", () => expect(placesOfAward(awarded, new Map(), "Best Paper")).toEqual([]));
});

describe("a date", () => {
  const osdi = { value: { id: "venue:osdi-2024", name: "OSDI 2024", starts: "2024-07-10" } as const, places: [at(1)] };
  const dated = (date: string, venues: WorkDetail["venues"]) => orchid({ summary: work("Orchid", { date }), venues });

  it("is shown without a venue, with the line where one says it", () => {
    expect(ownDate(dated("2024-07", []), texts("", "- Orchid, July 2024"))).toEqual({ date: "2024-07", places: [at(2)] });
    expect(ownDate(dated("2024-07", []), texts("", "- Orchid"))).toEqual({ date: "2024-07", places: [] });
    expect(ownDate(orchid(), texts("", "- Orchid"))).toBeNull();
  });

  it("is shown beside a venue where a line says another than the venue's", () => {
    expect(ownDate(dated("2024-03-02", [osdi]), texts("", "- Orchid, 2024-03-02"))?.places).toEqual([at(2)]);
    expect(ownDate(dated("2024-03-02", [osdi]), texts("", "- Orchid"))).toBeNull();
    expect(ownDate(dated("2024-07-10", [osdi]), texts("", "- Orchid, 2024-07-10"))).toBeNull();
    expect(ownDate(dated("2024", [osdi]), texts("", "- Orchid [OSDI 2024]"))).toBeNull();
  });
});

describe("links", () => {
  it("stand together by the lines that state them, those that none states too", () => {
    const detail = orchid({
      links: [
        { rel: "paper", url: "https://example.org/a.pdf" },
        { rel: "code", url: "https://example.org/code" },
        { rel: "video", url: "https://example.org/video" },
      ],
      identifiers: { arxiv: "2401.00001" },
    });
    const list = texts("", "- Orchid ([paper](https://example.org/a.pdf), [code](https://example.org/code))", "  - arXiv:2401.00001");
    expect(linksByPlace(detail, list).map(({ links, places }) => [links.map(({ rel }) => rel), places])).toEqual([
      [["paper", "code"], [at(2)]],
      [["video"], []],
      [["arxiv"], [at(3)]],
    ]);
  });
});
