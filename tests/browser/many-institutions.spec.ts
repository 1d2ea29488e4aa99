import type { Page } from "@playwright/test";
import type { Atlas } from "../../src/model/atlas.ts";
import type { InstitutionId } from "../../src/model/ids.ts";
import { expect, grid, selection, test } from "./harness.ts";
import { atlasOf, edge, made, serveAtlas } from "./made-atlas.ts";

const many = 5000;
const nameOf = (at: number): string => `House ${String(at).padStart(4, "0")}`;
const idOf = (at: number): InstitutionId => `institution:house-${String(at).padStart(4, "0")}`;

/** A work of each institution, every third of them together with another one near it, and some with one far away. */
const crowded = (): Atlas => {
  const works = Array.from({ length: many }, (_, at) => made(at, `Made${at}: The Thing of Number ${at}`, { shortTitle: `Made${at}` }));
  const houses = works.map((_, at) => ({ id: idOf(at), name: nameOf(at), aliases: [], country: ["US", "DE", "CN"][at % 3]! }));
  const housesOf = (at: number): readonly number[] => {
    if (at % 3 === 0 && at + 1 < many) return [at, at + 1];
    return at % 10 === 1 ? [at, (at * 7) % many] : [at];
  };
  return {
    ...atlasOf(works),
    institutions: houses,
    edges: works.flatMap(({ id }, at) => housesOf(at).map((house) => edge(id, "affiliated-with", idOf(house)))),
  };
};

const field = (page: Page) => page.getByRole("textbox", { name: "Only institutions called" });
const rowOf = (page: Page, at: number) => grid(page).getByRole("rowheader", { name: new RegExp(nameOf(at)) });

test.describe("five thousand institutions", () => {
  test.beforeEach(async ({ page }) => {
    await serveAtlas(page, crowded());
    await page.goto("/?lens=institutions&institutions-by=name");
    await expect(grid(page)).toHaveAttribute("aria-rowcount", String(many + 1));
  });

  test("stand in order, and the last row is reached by keys", async ({ page }) => {
    // Only what can be seen is there.
    expect(await grid(page).getByRole("row").count()).toBeLessThan(120);
    await rowOf(page, 0).getByRole("button").focus();
    await page.keyboard.press("Control+End");
    const last = rowOf(page, many - 1).getByRole("button");
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(selection(page)).toHaveText(nameOf(many - 1));
    await expect(rowOf(page, many - 1)).toBeInViewport();
    await page.keyboard.press("Control+Home");
    await expect(rowOf(page, 0).getByRole("button")).toBeFocused();
    await expect(rowOf(page, 0)).toBeInViewport();
  });

  test("the last one is found by its name", async ({ page }) => {
    await field(page).fill(nameOf(many - 1));
    await expect(page.getByText(`1 of ${many}`, { exact: true })).toBeVisible();
    await expect(rowOf(page, many - 1)).toBeInViewport();
    await field(page).press("Escape");
    await expect(grid(page)).toHaveAttribute("aria-rowcount", String(many + 1));
  });

  test("scrolled to the end, another order begins at its beginning", async ({ page }) => {
    await grid(page).evaluate((element) => {
      const scroller = element.parentElement!;
      scroller.scrollTop = scroller.scrollHeight;
    });
    await expect(rowOf(page, many - 1)).toBeInViewport();
    await page.getByRole("group", { name: "Order of the rows" }).getByRole("button", { name: "works", exact: true }).click();
    await expect(grid(page).locator('[aria-rowindex="2"]')).toBeInViewport();
  });
});
