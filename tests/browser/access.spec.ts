import { choose, expect, expectAccessible, openMap, selection, test } from "./harness.ts";

const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

for (const [size, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test("axe finds nothing on the map", async ({ page }) => {
        await openMap(page);
        await expectAccessible(page);
      });

      test("axe finds nothing with a work chosen and its line shown", async ({ page }) => {
        await openMap(page, "/");
        await choose(page, "dLoRA");
        await expect(page.getByRole("heading", { level: 2, name: "dLoRA", exact: true })).toBeVisible();
        await expectAccessible(page);
        await page
          .getByRole("button", { name: /^List [A-Z]+, line \d+/ })
          .first()
          .click();
        await expectAccessible(page);
      });
    });
  }
}

test.describe("phone", () => {
  test.use({ viewport: sizes.phone });
  test("nothing scrolls sideways", async ({ page }) => {
    await openMap(page);
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await choose(page, "dLoRA");
    await expect(page.getByRole("heading", { level: 2, name: "dLoRA", exact: true })).toBeVisible();
    expect(await sideways()).toBeLessThanOrEqual(0);
  });
});

test("all of it by keyboard", async ({ page }) => {
  await openMap(page);
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: /search/i })).toBeFocused();
  await page.keyboard.type("lora");
  await expect(page.getByRole("option").nth(1)).toBeVisible();
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  const wanted = page.getByRole("option", { name: /^S-LoRA/ });
  for (let steps = 0; steps < 8 && (await wanted.getAttribute("aria-selected")) !== "true"; steps++) await page.keyboard.press("ArrowDown");
  await expect(wanted).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  const name = selection(page);
  await expect(name).toBeVisible();

  // From the name by Tab to the lineage, and every stop on the way can be seen to have the focus.
  await expect(name).toBeFocused();
  for (let steps = 0; steps < 12; steps++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at) return { text: "", seen: false };
      const style = getComputedStyle(at);
      return { text: at.textContent ?? "", seen: style.outlineStyle !== "none" || style.boxShadow !== "none" };
    });
    expect(focus.seen, focus.text).toBe(true);
    if (focus.text.trim() === "Lineage") break;
  }
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("lineage");
  await page.keyboard.press("Escape");
  await expect(name).toBeHidden();
});

test("the map itself answers to the keyboard", async ({ page }) => {
  await openMap(page);
  const map = page
    .getByRole("application")
    .or(page.getByRole("region", { name: /map/i }))
    .first();
  await map.focus();
  const before = page.url();
  await page.keyboard.press("+");
  await expect.poll(() => page.url()).not.toBe(before);
});
