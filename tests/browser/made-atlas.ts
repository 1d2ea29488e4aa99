import type { Page } from "@playwright/test";
import { layoutAtlas } from "../../src/layout/layout.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Edge, EdgeType } from "../../src/model/edge.ts";
import type { NodeId } from "../../src/model/ids.ts";
import type { AtlasMap } from "../../src/model/map.ts";
import type { Work } from "../../src/model/work.ts";
import { emptyAtlas, emptyMap } from "../empty-atlas.ts";

/** A work of an atlas that is made for a test, with a title and a name of one's own. */
export const made = (at: number, title: string, more: Partial<Work> = {}): Work => ({
  id: `work:made-${at}`,
  type: "paper",
  title,
  aliases: [],
  year: 2020 + (at % 5),
  listed: true,
  links: [],
  awards: [],
  notes: [],
  places: [{ source: "source:made", line: at + 1 }],
  ...more,
});

export const edge = (from: NodeId, type: EdgeType, to: NodeId): Edge => ({
  from,
  to,
  type,
  basis: "stated",
  places: [{ source: "source:made", line: 1 }],
});

/** Works of one topic, of one list, at one venue, each built on the one before it. */
export const atlasOf = (works: readonly Work[]): Atlas => ({
  ...emptyAtlas,
  sources: [{ id: "source:made", title: "Made", path: "made.md", text: works.map(({ title }) => `- ${title}`).join("\n") }],
  works: [...works],
  venues: [{ id: "venue:made", name: "Made 2024", series: "Made", year: 2024, starts: "2024-05-01" }],
  topics: [{ id: "topic:made", name: "Making" }],
  institutions: [{ id: "institution:made", name: "Institute of Making", aliases: [] }],
  edges: works.flatMap(({ id }, at) => [
    edge(id, "about", "topic:made"),
    edge(id, "published-in", "venue:made"),
    edge(id, "affiliated-with", "institution:made"),
    ...(at === 0 || at > 60 ? [] : [edge(id, "builds-on", works[at - 1]!.id)]),
  ]),
});

/** The map of an atlas, without the work of thousands: these stand in rows on one island. */
export const rowsOf = (atlas: Atlas): AtlasMap => {
  const across = Math.ceil(Math.sqrt(atlas.works.length));
  const [width, height] = [(across + 2) * 60, (across + 2) * 24];
  return {
    ...emptyMap,
    width,
    height,
    works: atlas.works.map(({ id }, at) => ({ id, x: 60 + (at % across) * 60, y: 24 + Math.floor(at / across) * 24, region: 0 })),
    regions: [
      {
        id: "making",
        name: "Making",
        lines: ["Making"],
        tint: "blue",
        mark: "circle",
        works: atlas.works.map(({ id }) => id),
        rings: [[0, 0, width, 0, width, height, 0, height]],
        label: { x: width / 2, y: height / 2, size: 20, tracking: 4, arc: 0 },
        districts: [],
      },
    ],
  };
};

/** Has the page read another atlas than the shipped one. */
export const serveAtlas = async (page: Page, atlas: Atlas, drawn?: AtlasMap): Promise<void> => {
  const map = drawn ?? (atlas.works.length === 0 ? emptyMap : atlas.works.length > 200 ? rowsOf(atlas) : layoutAtlas(atlas));
  const json = (value: unknown) => ({ contentType: "application/json", body: JSON.stringify(value) });
  await page.route("**/atlas.json", (route) => route.fulfill(json(atlas)));
  await page.route("**/map.json", (route) => route.fulfill(json(map)));
  await page.route("**/views.json", (route) => route.fulfill(json([])));
};
