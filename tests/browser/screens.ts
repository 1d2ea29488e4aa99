import type { Page } from "@playwright/test";
import { choose, expect, search } from "./harness.ts";
import { atlas, atTheEnd, edition, farApart, gaps, institution, map, nameOf, topic } from "./questions/answers.ts";

/*
 * What a reader can have before the eyes, as a table: the lens, the state it is in, the size and the theme. What stands
 * in it is named by what it is in the shipped atlas, so that the rows hold when the lists grow.
 */

export const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
export type Size = keyof typeof sizes;
export type Theme = "light" | "dark";

export interface Screen {
  readonly lens: "map" | "lineage" | "institutions" | "table" | "outline";
  readonly state: string;
  readonly size: Size;
  readonly theme: Theme;
  readonly address: string;
  /** What a reader does there, where an address does not say it. */
  readonly act: ((page: Page) => Promise<void>) | null;
}

type State = Omit<Screen, "size" | "theme" | "act"> & Partial<Pick<Screen, "act">>;

const address = (lens: Screen["lens"], asked: Readonly<Record<string, string>> = {}): string =>
  `/?${new URLSearchParams({ ...(lens === "map" ? {} : { lens }), ...asked }).toString()}`;

const region = map.regions[0]!.id;
const person = atlas.people[0]!.id;
const evidence = ((): string => {
  const [place] = atTheEnd.places;
  return `${place!.source}:${place!.line}`;
})();
/** An edition and a topic that no work has both of. */
const nothing = { venue: edition.id, years: "1990-1991" };

const openSearch = async (page: Page): Promise<void> => {
  await search(page).first().fill("lo");
  await expect(page.getByRole("option").first()).toBeVisible();
};
const openPalette = async (page: Page): Promise<void> => {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("option").first()).toBeVisible();
};
const zoomTo =
  (stop: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole("button", { name: stop, exact: true }).click();
  };
const openFilter = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: /^Filter/ }).tap();
};
const makeLarger = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Make the sheet larger" }).click();
};
const findWork = (page: Page): Promise<void> => choose(page, nameOf(atTheEnd));

const everywhere: readonly State[] = [
  { lens: "map", state: "whole", address: address("map") },
  { lens: "map", state: "work", address: address("map", { at: atTheEnd.id }) },
  { lens: "lineage", state: "whole", address: address("lineage") },
  { lens: "lineage", state: "work", address: address("lineage", { at: atTheEnd.id }) },
  { lens: "institutions", state: "matrix", address: address("institutions") },
  { lens: "table", state: "works", address: address("table") },
  { lens: "outline", state: "whole", address: address("outline") },
];

const wide: readonly State[] = [
  { lens: "map", state: "regions", address: address("map"), act: zoomTo("Regions") },
  { lens: "map", state: "titles", address: address("map"), act: zoomTo("Titles") },
  { lens: "map", state: "gap", address: address("map", { at: gaps[0]!.id }) },
  { lens: "map", state: "institution", address: address("map", { at: institution.id }) },
  { lens: "map", state: "venue", address: address("map", { at: edition.id }) },
  { lens: "map", state: "topic", address: address("map", { at: topic.id }) },
  { lens: "map", state: "person", address: address("map", { at: person }) },
  { lens: "map", state: "filtered", address: address("map", { region }) },
  { lens: "map", state: "empty", address: address("map", nothing) },
  { lens: "map", state: "evidence", address: address("map", { at: atTheEnd.id, line: evidence }) },
  { lens: "map", state: "search", address: address("map"), act: openSearch },
  { lens: "map", state: "palette", address: address("map"), act: openPalette },
  { lens: "map", state: "coloured-by-venue", address: address("map", { colour: "venue" }) },
  { lens: "map", state: "paths", address: address("map", { at: farApart[0].id, "path-to": farApart[1].id, path: "1" }) },
  { lens: "institutions", state: "network", address: address("institutions", { "institutions-as": "network" }) },
  { lens: "institutions", state: "institution", address: address("institutions", { at: institution.id }) },
  { lens: "institutions", state: "empty", address: address("institutions", nothing) },
  { lens: "lineage", state: "empty", address: address("lineage", nothing) },
  { lens: "table", state: "relations", address: address("table", { rows: "relations" }) },
  { lens: "table", state: "topics", address: address("table", { rows: "topics" }) },
  { lens: "table", state: "gaps", address: address("table", { rows: "gaps" }) },
  { lens: "table", state: "lists", address: address("table", { rows: "lists" }) },
  { lens: "table", state: "empty", address: address("table", nothing) },
  { lens: "outline", state: "work", address: address("outline", { at: atTheEnd.id }) },
];

const dark: readonly State[] = everywhere.filter(({ lens, state }) => state !== "whole" || lens === "map");

const narrow: readonly State[] = [
  { lens: "map", state: "search", address: address("map"), act: openSearch },
  { lens: "map", state: "filter", address: address("map"), act: openFilter },
  { lens: "map", state: "sheet", address: address("map"), act: async (page) => findWork(page).then(() => makeLarger(page)) },
  { lens: "table", state: "gaps", address: address("table", { rows: "gaps" }) },
];

const rows = (states: readonly State[], size: Size, theme: Theme): readonly Screen[] =>
  states.map((state) => ({ act: null, ...state, size, theme }));

export const screens: readonly Screen[] = [
  ...rows(everywhere, "desktop", "light"),
  ...rows(dark, "desktop", "dark"),
  ...rows(wide, "desktop", "light"),
  ...rows(everywhere, "phone", "light"),
  ...rows(narrow, "phone", "light"),
  ...rows(everywhere.slice(0, 2), "phone", "dark"),
];

export const nameOfScreen = ({ lens, state, size, theme }: Screen): string => [lens, state, size, theme].join("-");

/** Opens a screen and waits until everything on it has come to rest. */
export const open = async (page: Page, screen: Screen): Promise<void> => {
  await page.goto(screen.address);
  await page.waitForFunction(() => document.querySelector("main") !== null);
  await atRest(page);
  if (screen.act === null) return;
  await screen.act(page);
  await atRest(page);
};

/** Fonts are there, nothing moves, and two looks a moment apart see the same page. */
export const atRest = async (page: Page): Promise<void> => {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  let before = "";
  let same = 0;
  await expect
    .poll(
      async () => {
        const now = await page.evaluate(() => {
          const moving =
            document.documentElement.dataset["mapSettled"] === "false" ||
            document.getAnimations().some(({ playState }) => playState === "running");
          return moving ? "" : `${document.body.innerHTML.length} ${document.body.innerText}`;
        });
        same = now !== "" && now === before ? same + 1 : 0;
        before = now;
        return same;
      },
      { intervals: [120] },
    )
    .toBeGreaterThanOrEqual(2);
};
