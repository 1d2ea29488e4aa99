import type { Page } from "@playwright/test";
import { expect, gridRows, selection, tableStands, test } from "./harness.ts";

const headline = (page: Page) => page.locator(".table-headline");
const sizeOf = async (page: Page, column: string): Promise<number> =>
  Number(
    /(\d+) works?$/.exec(
      (await page
        .getByRole("rowheader", { name: new RegExp(`^${column}`) })
        .first()
        .textContent()) ?? "",
    )?.[1],
  );

const open = async (page: Page, query: string): Promise<void> => {
  await page.goto(`/?lens=table${query}`);
  await tableStands(page);
};

test.describe("gaps", () => {
  test("are told in one sentence, and a line says who refers to each", async ({ page }) => {
    await open(page, "");
    await page.getByRole("group", { name: "Rows" }).getByRole("button", { name: "Gaps" }).click();
    await expect(headline(page)).toHaveText(/^\d+ works are referred to and listed by none; Cuber refers to three of them\.$/);
    expect(Number((await headline(page).textContent())?.split(" ")[0])).toBe(await gridRows(page).count());
    const splitwise = gridRows(page).filter({ hasText: "Splitwise" });
    await splitwise.getByRole("button", { name: /^List [A-Z]+, line \d+/ }).click();
    await expect(page.getByRole("complementary", { name: /^Line \d+ of / }).locator("[aria-current=true]")).toContainText("Splitwise");
    await splitwise.getByRole("button", { name: /^DistServe/ }).click();
    await expect(selection(page)).toHaveText("DistServe");
    await page.reload();
    await expect(gridRows(page).first()).toBeVisible();
    await expect(selection(page)).toHaveText("DistServe");
  });

  test("by keyboard: to a gap, to what refers to it, and into the panel", async ({ page }) => {
    await open(page, "&rows=gaps");
    await gridRows(page).first().focus();
    await page.keyboard.press("ArrowDown");
    await expect(gridRows(page).nth(1)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(gridRows(page).nth(1)).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("ArrowRight");
    await expect(gridRows(page).nth(1).getByRole("button").first()).toBeFocused();
    await page.keyboard.press("End");
    await expect(gridRows(page).last()).toBeFocused();
  });

  test("a filter leaves those that its works refer to", async ({ page }) => {
    await open(page, "&rows=gaps&venue=venue:osdi-2024");
    await expect(headline(page)).toHaveText(/^\d+ of \d+ gaps touch the works of the filter/);
  });
});

test.describe("two lists side by side", () => {
  test("stand in three columns whose sizes the sentence says", async ({ page }) => {
    await open(page, "");
    await page.getByRole("group", { name: "Rows" }).getByRole("button", { name: "Lists" }).click();
    await expect(page.getByRole("grid")).toHaveCount(3);
    const [onlyA, both, onlyB] = [await sizeOf(page, "Only in A"), await sizeOf(page, "In both"), await sizeOf(page, "Only in B")];
    await expect(headline(page)).toHaveText(`A and B share ${both} works; A alone has ${onlyA}, B alone ${onlyB}.`);
    await gridRows(page).first().click();
    await expect(gridRows(page).first()).toHaveAttribute("aria-selected", "true");
  });

  test("are chosen, change places, and a reload keeps them", async ({ page }) => {
    await open(page, "&rows=lists");
    await page.getByRole("combobox", { name: "beside", exact: true }).selectOption({ index: 2 });
    await expect(headline(page)).toHaveText(/^A and C share/);
    await page.getByRole("combobox", { name: "List", exact: true }).selectOption({ index: 2 });
    await expect(headline(page)).toHaveText(/^C and A share/);
    await page.reload();
    await expect(headline(page)).toHaveText(/^C and A share/);
  });

  test("by keyboard: down a column and into the panel", async ({ page }) => {
    await open(page, "&rows=lists");
    const column = page.getByRole("grid", { name: "In both" }).locator("[role=row][aria-selected]");
    await column.first().focus();
    await page.keyboard.press("ArrowDown");
    await expect(column.nth(1)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(column.nth(1)).toHaveAttribute("aria-selected", "true");
    await expect(selection(page)).toBeVisible();
  });
});

test("beside an open panel on a small screen both are stacked", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, "&rows=gaps&at=work:cuber");
  const [name, by] = [await page.locator(".gap-work").first().boundingBox(), await page.locator(".gap-by").first().boundingBox()];
  expect(by!.y).toBeGreaterThanOrEqual(name!.y + name!.height);
  await page.getByRole("group", { name: "Rows" }).getByRole("button", { name: "Lists" }).click();
  await expect(page.getByRole("grid")).toHaveCount(1);
});

test.describe("phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("what refers to a gap stands under it, within its row", async ({ page }) => {
    await open(page, "&rows=gaps");
    for (const row of (await gridRows(page).all()).slice(0, 4)) {
      const around = (await row.boundingBox())!;
      const [name, by] = [await row.locator(".gap-work").boundingBox(), await row.locator(".gap-by").boundingBox()];
      expect(by!.y).toBeGreaterThanOrEqual(name!.y + name!.height);
      expect(by!.y + by!.height).toBeLessThanOrEqual(around.y + around.height);
    }
  });

  test("the two lists are sections, one under the other", async ({ page }) => {
    await open(page, "&rows=lists");
    await expect(page.getByRole("grid")).toHaveCount(1);
    await expect(page.getByRole("rowheader").first()).toHaveText(/^Only in A/);
    await gridRows(page).first().focus();
    await page.keyboard.press("End");
    await expect(page.getByRole("rowheader", { name: /^Only in B/ })).toBeAttached();
    await expect(gridRows(page).last()).toBeFocused();
  });
});
