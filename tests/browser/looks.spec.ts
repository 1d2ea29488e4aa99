import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./harness.ts";

const sides = (page: Page, title: string) => page.getByRole("article").filter({ has: page.getByRole("heading", { name: title }) });
const side = (page: Page, title: string, theme: "light" | "dark") => sides(page, title).locator(`[data-theme=${theme}]`);

const open = async (page: Page): Promise<void> => {
  await page.goto("/looks.html");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(side(page, "Controls", "dark").getByRole("group", { name: "Filter" })).toBeVisible();
};

const paint = (element: Locator) =>
  element.evaluate((drawn) => {
    const { color, backgroundColor, borderTopColor, outlineStyle } = getComputedStyle(drawn);
    return [color, backgroundColor, borderTopColor, outlineStyle].join(" ");
  });

test("the samples stand in light and in dark, and every measure is kept", async ({ page }) => {
  await open(page);
  const ground = (theme: "light" | "dark") => side(page, "Type", theme).evaluate((drawn) => getComputedStyle(drawn).backgroundColor);
  expect(await ground("light")).not.toBe(await ground("dark"));
  for (const theme of ["light", "dark"] as const) {
    const colours = await side(page, "Colours", theme).getByRole("listitem").allInnerTexts();
    expect(colours.filter((text) => text.includes("at least")).length).toBeGreaterThan(8);
    expect(colours.filter((text) => text.includes("below"))).toEqual([]);
    const closest = await side(page, "Tints", theme)
      .getByText(/^closest/)
      .allInnerTexts();
    expect(closest).toHaveLength(4);
    for (const said of closest) expect(Number(/[\d.]+$/.exec(said)?.[0]), said).toBeGreaterThanOrEqual(0.1);
  }
});

test("a control looks different in each of its states", async ({ page }) => {
  await open(page);
  for (const theme of ["light", "dark"] as const) {
    const chips = side(page, "Controls", theme).getByRole("button", { name: "Code", exact: true });
    await expect(chips).toHaveCount(4);
    const looks = await Promise.all((await chips.all()).map(paint));
    expect(new Set(looks).size).toBe(4);
  }
});

for (const [size, viewport] of Object.entries({ desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } })) {
  test.describe(size, () => {
    test.use({ viewport });
    test("axe finds nothing, and nothing scrolls sideways", async ({ page }) => {
      await open(page);
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    });
  });
}
