import type { Page } from "@playwright/test";
import { choose, expect, search } from "./harness.ts";
import { dropReviewLists } from "./review-lists.ts";
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
/** An edition and years in which no work of it appeared. */
const nothing = { venue: edition.id, years: "1990-1991" };

type Act = (page: Page) => Promise<void>;

/** Presses a control by its name, and waits for what it opens. */
const opened =
  (control: string | RegExp, role: "dialog" | "region" | "complementary" = "dialog"): Act =>
  async (page) => {
    await page.getByRole("button", { name: control, exact: true }).first().click();
    await expect(page.getByRole(role).first()).toBeVisible();
  };
const openSearch: Act = async (page) => {
  await search(page).first().fill("lo");
  await expect(page.getByRole("option").first()).toBeVisible();
};
const openPalette: Act = async (page) => {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("option").first()).toBeVisible();
};
const openKeys: Act = async (page) => {
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
};
const pasteList: Act = async (page) => {
  await opened("Your lists")(page);
  await page
    .getByLabel("Or paste a list")
    .fill("# Mine\n\n## Serving\n- Orchid: Serving of Many Models (OSDI'24)\n  - Related work: Tulip [SOSP'23]\n");
  await page.getByRole("button", { name: "See what is in it" }).click();
  await expect(page.getByRole("button", { name: "Add to this atlas" })).toBeVisible();
};
const reviewOwn: Act = async (page) => {
  await dropReviewLists(page);
  await page.keyboard.press("r");
  await expect(page.getByRole("dialog", { name: "Review" }).getByRole("heading", { level: 3 })).toBeVisible();
};
const unfoldLane: Act = async (page) => {
  await page.getByRole("region", { name: "Works by time and topic" }).locator("[aria-expanded=false]").first().click();
};
const enlargeSheet: Act = async (page) => {
  await choose(page, nameOf(atTheEnd));
  await page.getByRole("button", { name: "Make the sheet larger" }).click();
};
const excludeOnPhone: Act = async (page) => {
  await page.getByRole("button", { name: "Filter", exact: true }).tap();
  await page
    .getByRole("button", { name: /^More about / })
    .first()
    .tap();
  await expect(page.getByRole("menuitem").first()).toBeVisible();
};

const addRelated: Act = async (page) => {
  await page.getByRole("button", { name: "Add to this work" }).click();
  await page.getByRole("combobox", { name: /^Which work/ }).fill("lo");
  await expect(page.locator("[role=option]").first()).toBeVisible();
};
const addNote: Act = async (page) => {
  await page.getByRole("button", { name: "Add to this work" }).click();
  await page.getByRole("button", { name: "Note", exact: true }).click();
  await page.getByRole("textbox", { name: /^Note on/ }).fill("Two lines\nto remember it by");
};

const state = (lens: Screen["lens"], name: string, asked: Readonly<Record<string, string>> = {}, act: Act | null = null): State => ({
  lens,
  state: name,
  address: address(lens, asked),
  act,
});
const work = { at: atTheEnd.id };

/* One row for each thing that can be open, in the theme and size in which it tells most; contrast is measured in both themes. */

const wide: readonly State[] = [
  state("map", "whole"),
  state("map", "work", work),
  state("map", "gap", { at: gaps[0]!.id }),
  state("map", "institution", { at: institution.id }),
  state("map", "venue", { at: edition.id }),
  state("map", "topic", { at: topic.id }),
  state("map", "person", { at: person }),
  state("map", "filtered", { region, "not-venue": edition.id }),
  state("map", "empty", nothing),
  state("map", "search", {}, openSearch),
  state("map", "coloured-by-venue", { colour: "venue" }),
  state("map", "paths", { at: farApart[0].id, "path-to": farApart[1].id, path: "1" }),
  state("map", "views", {}, opened("Views")),
  state("map", "own-lists", {}, opened("Your lists")),
  state("map", "review", {}, reviewOwn),
  state("map", "adding", work, addRelated),
  state("map", "choice", { venue: edition.id }, opened(edition.name)),
  state("lineage", "whole"),
  state("lineage", "work", work),
  state("institutions", "matrix"),
  state("institutions", "institution", { at: institution.id }),
  state("table", "works"),
  state("table", "topics", { rows: "topics" }),
  state("table", "lists", { rows: "lists" }),
  state("outline", "work", work),
];

const wideAndDark: readonly State[] = [
  state("map", "whole"),
  state("map", "evidence", { ...work, line: evidence }),
  state("map", "palette", {}, openPalette),
  state("map", "keys", {}, openKeys),
  state("map", "trust", {}, opened("How to read this")),
  state("lineage", "unfolded", {}, unfoldLane),
  state("institutions", "network", { "institutions-as": "network" }),
  state("table", "relations", { rows: "relations" }),
  state("table", "gaps", { rows: "gaps", at: gaps[0]!.id }),
];

const narrow: readonly State[] = [
  state("map", "whole"),
  state("map", "search", {}, openSearch),
  state("map", "filter", {}, excludeOnPhone),
  state("map", "own-lists", {}, pasteList),
  state("lineage", "work", work),
  state("institutions", "matrix"),
  state("table", "lists", { rows: "lists" }),
  state("outline", "whole"),
];

const narrowAndDark: readonly State[] = [
  state("map", "sheet", {}, enlargeSheet),
  state("map", "more", {}, opened("More")),
  state("map", "review", {}, reviewOwn),
  state("map", "adding", work, addNote),
  state("table", "works", { venue: edition.id }),
];

const rows = (states: readonly State[], size: Size, theme: Theme): readonly Screen[] =>
  states.map((each) => ({ act: null, ...each, size, theme }));

export const screens: readonly Screen[] = [
  ...rows(wide, "desktop", "light"),
  ...rows(wideAndDark, "desktop", "dark"),
  ...rows(narrow, "phone", "light"),
  ...rows(narrowAndDark, "phone", "dark"),
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
