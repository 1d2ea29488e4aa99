import type { Page } from "@playwright/test";
import { choose, expect, grid, gridRows, mapStands, search, selection, tableStands, test } from "./harness.ts";

const heads = (page: Page, name: string) => page.getByRole("columnheader", { name, exact: true });
const item = (page: Page, name: string | RegExp) => page.getByRole("treeitem", { name });
const active = (page: Page) => page.locator("[data-active]");

const openTable = async (page: Page, query = ""): Promise<void> => {
  await page.goto(`/?lens=table${query}`);
  await tableStands(page);
};
const openOutline = async (page: Page, query = ""): Promise<void> => {
  await page.goto(`/?lens=outline${query}`);
  await expect(page.getByRole("treeitem").first()).toBeVisible();
};
const numbersOf = async (page: Page, column: string): Promise<readonly number[]> =>
  (await grid(page).locator(`.cell-${column}`).allTextContents()).map(Number);

test.describe("table", () => {
  test("a header sorts, a second press turns the order round, and a reload keeps it", async ({ page }) => {
    await openTable(page, "&group=none");
    await heads(page, "Refers to").getByRole("button").click();
    await expect(heads(page, "Refers to")).toHaveAttribute("aria-sort", "descending");
    const falling = await numbersOf(page, "refers-to");
    expect(falling.length).toBeGreaterThan(80);
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    await expect(gridRows(page).first()).toContainText("dLoRA");

    await heads(page, "Refers to").getByRole("button").press("Enter");
    await expect(heads(page, "Refers to")).toHaveAttribute("aria-sort", "ascending");
    expect(await numbersOf(page, "refers-to")).toEqual(falling.toSorted((a, b) => a - b));
    await page.reload();
    await expect(heads(page, "Refers to")).toHaveAttribute("aria-sort", "ascending");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(heads(page, "Refers to")).toHaveAttribute("aria-sort", "descending");
  });

  test("works stand in groups, and each heading counts its own", async ({ page }) => {
    await openTable(page);
    await page.getByLabel("Group by").selectOption("Venue");
    const headings = grid(page).getByRole("rowheader");
    await expect(headings.first()).toHaveText(/^MLSys 2024 \d+ works$/);
    const counted = (await headings.allTextContents()).flatMap((text) => (text.match(/\d+(?= (work|gap))/g) ?? []).map(Number));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(await gridRows(page).count());
    await expect(heads(page, "Venue")).toHaveCount(0);
    await expect(page).toHaveURL(/group=venue/);
  });

  test("columns are chosen, and the address says them", async ({ page }) => {
    await openTable(page);
    await expect(heads(page, "Mentions")).toHaveCount(0);
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("checkbox", { name: "Mentions" }).check();
    await expect(heads(page, "Mentions")).toBeVisible();
    await page.getByRole("checkbox", { name: "Institutions" }).uncheck();
    await expect(heads(page, "Institutions")).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("checkbox", { name: "Mentions" })).toBeHidden();
    await page.reload();
    await expect(heads(page, "Mentions")).toBeVisible();
  });

  test("a filter leaves the rows that fit, and the map's filter is the table's", async ({ page }) => {
    await openTable(page);
    const all = await gridRows(page).count();
    await page
      .getByRole("button", { name: /OSDI 2024/ })
      .first()
      .click();
    await expect.poll(() => gridRows(page).count()).toBeLessThan(all);
    const left = await gridRows(page).count();
    await expect(page.getByText(new RegExp(`^${left} of ${all} works`)).first()).toBeVisible();
    expect(new Set(await grid(page).locator(".cell-venue").allTextContents())).toEqual(new Set(["OSDI 2024"]));
    await page.goBack();
    await expect.poll(() => gridRows(page).count()).toBe(all);
  });

  test("what is chosen in the table is chosen on the map, and the other way", async ({ page }) => {
    await openTable(page);
    // On its name: cells are filters.
    await gridRows(page).getByText("DistServe", { exact: true }).first().click();
    await expect(selection(page)).toHaveText("DistServe");
    await page.getByRole("button", { name: "Show on map" }).click();
    await mapStands(page);
    await expect(selection(page)).toHaveText("DistServe");
    await choose(page, "AWQ");
    await page.getByRole("button", { name: "Show in table" }).click();
    const row = grid(page).locator("[role=row][aria-selected=true]");
    await expect(row).toContainText("AWQ");
    await expect(row).toBeInViewport();
  });

  test("by keyboard alone: to a row, along the rows, into the panel, on to the map", async ({ page }) => {
    await openTable(page, "&group=none&sort=-refers-to");
    await search(page).focus();
    for (let steps = 0; steps < 80 && (await page.evaluate(() => document.activeElement?.getAttribute("role"))) !== "row"; steps++)
      await page.keyboard.press("Tab");
    await expect(gridRows(page).first()).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(gridRows(page).nth(1)).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(selection(page)).toHaveText("dLoRA");
    await page.keyboard.press("End");
    await expect(gridRows(page).last()).toBeFocused();
    await expect(gridRows(page).last()).toBeInViewport();
    await page.keyboard.press("Home");
    await page.keyboard.press("m");
    await mapStands(page);
    await expect(page).not.toHaveURL(/lens=table/);
    await expect(selection(page)).toHaveText("dLoRA");
  });

  test("relations stand in a table of their own, each with the line that states it", async ({ page }) => {
    await openTable(page, "&rows=relations");
    const splitwise = gridRows(page).filter({ hasText: "DistServe" }).filter({ hasText: "Splitwise" });
    await expect(splitwise).toContainText("stated");
    await splitwise.getByRole("button", { name: /^List [A-Z]+, line \d+/ }).click();
    await expect(page.getByRole("complementary", { name: /^Line \d+ of / }).locator("[aria-current=true]")).toContainText("Splitwise");
    await splitwise.getByRole("button", { name: /^Splitwise/ }).click();
    await expect(selection(page)).toHaveText("Splitwise");
    await splitwise.focus();
    await page.keyboard.press("ArrowRight");
    await expect(splitwise.getByRole("button").first()).toBeFocused();
    await page.getByRole("button", { name: "Works", exact: true }).click();
    await expect(heads(page, "Lists")).toBeVisible();
  });

  test("of thousands of works only those in view are drawn", async ({ page }) => {
    await page.route("**/atlas.json", async (route) => {
      const atlas = await (await route.fetch()).json();
      const [first] = atlas.works;
      const more = Array.from({ length: 5000 }, (_, index) => ({ ...first, id: `work:copy-${index}`, title: `Copy ${index} of a title` }));
      await route.fulfill({ json: { ...atlas, works: [...atlas.works, ...more].toSorted((a, b) => (a.id < b.id ? -1 : 1)) } });
    });
    await openTable(page);
    expect(Number(await grid(page).getAttribute("aria-rowcount"))).toBeGreaterThan(5000);
    expect(await grid(page).getByRole("row").count()).toBeLessThan(120);
    await gridRows(page).first().focus();
    await page.keyboard.press("End");
    await expect(active(page)).toBeFocused();
    await expect(active(page)).toBeInViewport();
    expect(await active(page).getAttribute("aria-rowindex")).toBe(await grid(page).getAttribute("aria-rowcount"));
    expect(await grid(page).getByRole("row").count()).toBeLessThan(120);

    await page.getByRole("button", { name: "Outline", exact: true }).click();
    await page.getByRole("button", { name: "Open all topics" }).click();
    await expect.poll(() => page.getByRole("treeitem").count()).toBeGreaterThan(20);
    expect(await page.getByRole("treeitem").count()).toBeLessThan(120);
  });
});

test.describe("outline", () => {
  test("arrow keys walk along relations, and Enter leads to the evidence", async ({ page }) => {
    await openOutline(page);
    // The first topic is open from the start: it closes, and opens again.
    await page.getByRole("treeitem").first().focus();
    await expect(active(page)).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("ArrowLeft");
    await expect(active(page)).toHaveAttribute("aria-expanded", "false");
    await page.keyboard.press("ArrowRight");
    await expect(active(page)).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("*");
    await expect(page.locator("[role=treeitem][aria-level='1'][aria-expanded=false]")).toHaveCount(0);
    await page.keyboard.type("dlora");
    await expect(item(page, /^dLoRA/)).toBeFocused();
    for (const key of ["ArrowRight", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
    await page.keyboard.type("s-lora");
    await expect(active(page)).toBeFocused();
    await expect(active(page)).toHaveAccessibleName(/^S-LoRA.*stated in list [A-Z]+ line \d+/);
    await expect(active(page)).toHaveAttribute("aria-level", "4");
    // From S-LoRA back to what refers to it: that is dLoRA again, where the way ends.
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("referred");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await expect(active(page)).toHaveAccessibleName(/^dLoRA.*further up on this way/);
    expect(await active(page).getAttribute("aria-expanded")).toBeNull();
    await page.keyboard.press("Enter");
    await expect(selection(page)).toHaveText("dLoRA");
    await expect(active(page)).toBeFocused();
    await expect(page.getByRole("region", { name: "Evidence" }).getByText(/^gives four related works/)).toBeVisible();
    await page.keyboard.press("ArrowLeft");
    await expect(active(page)).toHaveAccessibleName(/^is referred to by/);
  });

  test("is a tree to assistive technology, down to the line that states a relation", async ({ page }) => {
    await openOutline(page, "&at=work:dlora");
    const work = item(page, /^dLoRA/);
    await expect(work).toHaveAttribute("aria-selected", "true");
    await work.locator(".tree-twist").click();
    await item(page, /^refers to/).click();
    await expect(page.getByRole("tree", { name: /by topic/ })).toMatchAriaSnapshot(`
      - tree:
        - treeitem [expanded] [level=1]
        - treeitem /^dLoRA Dynamically/ [expanded] [level=2] [selected]
        - treeitem /^refers to 4 works/ [expanded] [level=3]
        - treeitem /^Punica .* stated in list [A-Z]+ line \\d+/ [level=4]
    `);
    await expect(item(page, /^Punica.*stated in/)).toHaveAttribute("aria-level", "4");
  });

  test("what is chosen elsewhere is opened to; a filter leaves the topics that have works", async ({ page }) => {
    await openOutline(page);
    const topic = page.locator("[role=treeitem][aria-level='1']");
    const topics = await topic.count();
    await choose(page, "AWQ");
    await expect(item(page, /^AWQ/)).toHaveAttribute("aria-selected", "true");
    await expect(item(page, /^AWQ/)).toBeInViewport();
    await page
      .getByRole("button", { name: /NSDI 2024/ })
      .first()
      .click();
    await expect(item(page, /^AWQ/)).toHaveCount(0);
    expect(await topic.count()).toBeLessThan(topics);
  });
});

test.describe("phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  test("rows are two lines, nothing scrolls sideways, and every lens is within reach", async ({ page }) => {
    await openTable(page);
    await expect(gridRows(page).first().getByRole("gridcell")).toHaveCount(1);
    const boxes = await page.getByRole("navigation", { name: "Lenses and filter" }).getByRole("button").all();
    expect(boxes).toHaveLength(6);
    for (const box of boxes) {
      const { x, width } = (await box.boundingBox()) ?? { x: -1, width: 0 };
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(390);
    }
    const scrolls = () => page.locator(".table-scroll").evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(await scrolls()).toBe(0);
    await page.getByLabel("Sort by").selectOption("Mentions");
    await expect(page).toHaveURL(/sort=-mentions/);
    await page.getByRole("button", { name: "Relations" }).click();
    await expect(gridRows(page).first()).toContainText(/names as related work|builds on/);
    expect(await scrolls()).toBe(0);
    await page.getByRole("button", { name: "Outline", exact: true }).click();
    await page.getByRole("button", { name: "Open all topics" }).click();
    await item(page, /^dLoRA/).click();
    await expect(page.getByRole("heading", { level: 2, name: "dLoRA", exact: true })).toBeVisible();
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });
});
