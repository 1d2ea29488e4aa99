import type { Page } from "@playwright/test";
import { choose, expect, mapStands, openMap, selection, test } from "./harness.ts";

/** How two works hang together takes three interactions: choose the one, "Path to", choose the other. */
const otherEnd = (page: Page) => page.getByRole("combobox", { name: /^Path from/ });
const pathTo = (page: Page) => page.getByRole("button", { name: "Path to", exact: true });
const paths = (page: Page) => page.getByRole("list", { name: /^Paths from/ }).getByRole("listitem");
const spoken = async (page: Page): Promise<string> => ((await paths(page).first().innerText()) ?? "").replace(/\s+/g, " ");

/** Names in the sentence of the first path, in the order in which it tells them. */
const expectFirstPath = async (page: Page): Promise<void> => {
  await expect(paths(page)).not.toHaveCount(0);
  expect((await paths(page).count()) <= 5).toBe(true);
  expect(await spoken(page)).toMatch(
    /dLoRA names S-LoRA as related work, [A-Z]+ \d+ ?; S-LoRA is from UC Berkeley, [A-Z]+ \d+ ?, as is vLLM, [A-Z]+ \d+ ?\./,
  );
};

test("by mouse: how dLoRA and vLLM hang together, and the path on the map", async ({ page }) => {
  await openMap(page);
  await choose(page, "dLoRA");
  await expect(selection(page)).toHaveText("dLoRA");
  await pathTo(page).click();
  await otherEnd(page).fill("vLLM");
  await page.getByRole("option", { name: /^vLLM/ }).click();
  await expectFirstPath(page);

  // It is on the map as soon as it is found, with the leg by what two of its works share.
  const first = paths(page).first().getByRole("button", { name: "By S-LoRA and UC Berkeley" });
  await expect(first).toHaveAttribute("aria-pressed", "true");
  for (const name of ["dLoRA", "S-LoRA", "vLLM", "UC Berkeley"])
    await expect(page.locator("[data-label]").getByText(name, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "A path of 3 steps on the map" })).toBeVisible();
  await expect(page.getByRole("list", { name: "Legend" })).toContainText("share an institution");
  await expect.poll(() => page.url()).toMatch(/path-to=work:vllm/);
  await first.click();
  await expect(first).toHaveAttribute("aria-pressed", "false");
  await expect.poll(() => page.url()).toMatch(/path-to=work:vllm[^&]*&path=none/);
  await page.mouse.move(700, 20);
  await expect(page.getByRole("list", { name: "Legend" })).not.toContainText("share an institution");
  // A path that is pointed at is shown meanwhile.
  await first.hover();
  await expect(page.getByRole("list", { name: "Legend" })).toContainText("share an institution");
  await first.click();

  await page.reload();
  await mapStands(page);
  await expect(first).toHaveAttribute("aria-pressed", "true");
  await paths(page)
    .first()
    .getByRole("button", { name: /^List [A-Z]+, line \d+/ })
    .first()
    .click();
  await expect(page.getByRole("complementary", { name: /^Line \d+ of / })).toContainText("S-LoRA");
});

test("by keyboard alone: the same, and Escape closes the paths before the selection", async ({ page }) => {
  await openMap(page);
  await page.keyboard.press("/");
  await page.keyboard.type("dLoRA");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(selection(page)).toBeFocused();
  while (!(await pathTo(page).evaluate((button) => button === document.activeElement))) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(otherEnd(page)).toBeFocused();
  await page.keyboard.type("vLLM");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expectFirstPath(page);

  await expect(page.getByRole("button", { name: "Another end" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");
  await expect(paths(page)).toHaveCount(0);
  await expect(selection(page)).toHaveText("dLoRA");
  await page.keyboard.press("Escape");
  await expect(selection(page)).toHaveCount(0);
});

test("hubs are passed only when they are allowed, and an empty result says how to go on", async ({ page }) => {
  await openMap(page, "/?at=topic:quantization&path-to=venue:osdi-2024&path-by=institution");
  await expect(page.getByText("No path joins Quantization and OSDI 2024 through institutions alone.")).toBeVisible();
  await expect(page.getByText(/^Hubs are avoided: no path passes through venues, topics or people/)).toBeVisible();
  await page
    .getByRole("button", { name: /^Allow / })
    .first()
    .click();
  await expect(paths(page)).not.toHaveCount(0);
  const before = await paths(page).allInnerTexts();
  await page.getByRole("checkbox", { name: "Topics" }).check();
  await expect(page.getByText(/^Hubs are avoided: no path passes through venues or people/)).toBeVisible();
  await expect.poll(() => paths(page).allInnerTexts()).not.toEqual(before);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test("a path is asked for and shown without scrolling sideways", async ({ page }) => {
    await openMap(page, "/?at=work:s-lora-serving-thousands-of-concurrent-lora-adapters");
    await pathTo(page).click();
    await otherEnd(page).fill("vLLM");
    await page.getByRole("option", { name: /^vLLM/ }).click();
    await expect(paths(page)).not.toHaveCount(0);
    await expect(paths(page).first().getByRole("button").first()).toHaveAttribute("aria-pressed", "true");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
