import type { Page } from "@playwright/test";
import { expect, openMap, search, tableStands, test } from "./harness.ts";

/* After a command from the palette the keys go on in the lens, not at the head of the page. */

const run = async (page: Page, words: string, name: string): Promise<void> => {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(words);
  await expect(page.getByRole("option", { name, exact: true })).toBeVisible();
  await page.keyboard.press("Enter");
};

test("a command leaves one in the lens that it shows, each in its turn", async ({ page }) => {
  await openMap(page);
  await run(page, "table of gaps", "Table of gaps");
  await expect(page).toHaveURL(/rows=gaps/);
  await expect(page.getByRole("grid").locator(":focus")).toHaveCount(1);
  await run(page, "table of topics", "Table of topics");
  await expect(page).toHaveURL(/rows=topics/);
  await expect(page.getByRole("grid").locator(":focus")).toHaveCount(1);
  await run(page, "only gaps", "Only gaps");
  await expect(page).toHaveURL(/listed=gap/);
  await expect(page.getByRole("grid").locator(":focus")).toHaveCount(1);
});

test("what is written before the field that a key opens is there stands in it, and is no key", async ({ page }) => {
  await openMap(page, "/?at=work:s-lora-serving-thousands-of-concurrent-lora-adapters");
  // All that comes later comes late.
  await page.route(/assets\/.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  for (const [key, name] of [
    ["p", /^Path from S-LoRA.* to$/],
    ["e", /^Which work S-LoRA/],
  ] as const) {
    await page.keyboard.press(key);
    await page.keyboard.type("vLLM", { delay: 5 });
    await expect(page.getByRole("combobox", { name })).toHaveValue("vLLM");
    await expect(page.getByRole("combobox", { name })).toBeFocused();
    await expect(page.getByRole("option", { name: "vLLM" }).first()).toBeVisible();
    await expect(page.locator("[data-lens=map]")).toBeVisible();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  }
});

test("a key that changes the lens takes the focus along, and Escape in the search gives it back", async ({ page }) => {
  // A lens that is late leaves the one before, with its focus, standing for a while.
  await page.route(/assets\/TableLens.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await openMap(page);
  await page.getByRole("application").focus();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("outline");
  await page.keyboard.press("Escape");
  await expect(search(page)).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("application")).toBeFocused();
  await page.keyboard.press("4");
  await tableStands(page);
  await expect(page.getByRole("grid").locator(":focus")).toHaveCount(1);
});
