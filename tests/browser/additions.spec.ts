import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { choose, expect, expectAccessible, mapStands, openMap, selection, test } from "./harness.ts";

/* What a reader adds: in the panel of a work, at once everywhere, as a line of a list of their own. */

const added = (page: Page) => page.getByRole("region", { name: "Added by you" });
const refersTo = (page: Page) => page.getByRole("region", { name: "Refers to" });
const form = (page: Page) => page.getByRole("region", { name: "Add to this work" });
const dialog = (page: Page) => page.getByRole("dialog", { name: "Your additions, as lines" });
/** Lists are read again in a worker, which may take its time on a busy machine. */
const soon = { timeout: 60_000 } as const;

const open = async (page: Page): Promise<void> => {
  await openMap(page);
  await choose(page, "S-LoRA");
  await expect(selection(page)).toContainText("S-LoRA");
};

/** By the plus in the panel. */
const addByMouse = async (page: Page, work: string): Promise<void> => {
  await page.getByRole("button", { name: "Add to this work" }).click();
  await page.getByRole("combobox", { name: /^Which work/ }).fill(work);
  await page.getByRole("option", { name: work }).first().click();
};

test("a related work is added by mouse, opens its line, outlasts a reload, and is taken back", async ({ page }) => {
  await open(page);
  await addByMouse(page, "vLLM");
  await expect(added(page)).toContainText("vLLM", soon);
  await expect(refersTo(page).getByRole("button", { name: "vLLM" })).toBeVisible();
  await added(page)
    .getByRole("button", { name: /^List E, line/ })
    .click();
  await expect(page.getByRole("complementary", { name: /of My additions$/ })).toContainText("Related work: vLLM");
  await page.reload();
  await mapStands(page);
  await expect(added(page)).toContainText("vLLM");
  await added(page)
    .getByRole("button", { name: /^Remove/ })
    .click();
  await expect(added(page)).toBeHidden(soon);
  await expect(refersTo(page).getByRole("button", { name: "vLLM" })).toBeHidden();
});

test("everything is added by keys alone, and undone and done again in its turn", async ({ page }) => {
  await open(page);
  await page.keyboard.press("e");
  await page.getByRole("combobox", { name: /^Which work/ }).pressSequentially("vLLM");
  await expect(page.getByRole("option", { name: "vLLM" }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(added(page)).toContainText("vLLM", soon);
  await expect(page.getByRole("button", { name: "Add to this work" })).toBeFocused();
  await page.keyboard.press("n");
  await page.getByRole("textbox", { name: /^Note on/ }).fill("<b>bold</b> [link](javascript:x)\nsecond line");
  await page.keyboard.press("Control+Enter");
  await expect(page.locator(".notes q").filter({ hasText: "<b>bold</b>" })).toBeVisible(soon);
  await expect(page.locator(".notes q b")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Add to this work" })).toBeFocused();
  await page.keyboard.press("u");
  await page.getByRole("combobox", { name: /^Institution of/ }).pressSequentially("Institute of Trees");
  await expect(page.getByRole("option", { name: "Institute of Trees" })).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(added(page)).toContainText("Institute of Trees", soon);
  // In a field that is still open the keys would take back what was written there.
  await expect(form(page)).toBeHidden();
  await page.keyboard.press("Control+z");
  await expect(added(page)).not.toContainText("Institute of Trees", soon);
  await page.keyboard.press("Control+Shift+z");
  await expect(added(page)).toContainText("Institute of Trees", soon);
  await page.keyboard.press("e");
  await expect(form(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(form(page)).toBeHidden();
  await expect(selection(page)).toContainText("S-LoRA");
});

test("a work that is referred to in two ways says which row is which", async ({ page }) => {
  await open(page);
  await expect(refersTo(page).getByRole("button", { name: /^LightLLM/ })).toHaveCount(1);
  await addByMouse(page, "LightLLM");
  const rows = refersTo(page).getByRole("button", { name: /^LightLLM/ });
  await expect(rows).toHaveCount(2, soon);
  await expect(rows.filter({ hasText: "builds on" })).toHaveCount(1);
  await expect(rows.filter({ hasText: "names as related work" })).toHaveCount(1);
});

test("who is referred to by another work stands on the other side, and what makes no sense says why", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Add to this work" }).click();
  await form(page).getByRole("combobox", { name: "S-LoRA", exact: true }).selectOption("is built on by");
  await page.getByRole("combobox", { name: /is built on by$/ }).fill("Punica");
  await page.getByRole("option", { name: "Punica" }).first().click();
  await expect(added(page)).toContainText("Built on by", soon);
  await page.keyboard.press("u");
  await page.getByRole("combobox", { name: /^Institution of/ }).fill("Independent Researcher");
  await page.getByRole("option", { name: "Independent Researcher" }).click();
  await expect(form(page).getByRole("alert")).toContainText("not read as the name of an institution", soon);
});

test("what was added is saved as a list, whose import gives it again", async ({ page }) => {
  await open(page);
  await addByMouse(page, "vLLM");
  await added(page).getByRole("button", { name: "Save as lines…" }).click(soon);
  await expect(dialog(page).getByRole("textbox", { name: "The lines" })).toHaveValue(/Related work: vLLM/);
  await expectAccessible(page);
  const download = page.waitForEvent("download");
  await dialog(page).getByRole("button", { name: "Save as a list" }).click();
  const saved = await (await download).path();
  const text = await readFile(saved, "utf8");
  expect(text).toMatch(/^---\ndialect: stemma 1\n---\n\n# My additions\n/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect(added(page)).toBeHidden(soon);
  await page.getByRole("button", { name: "Your lists" }).click();
  await page.getByRole("dialog", { name: "Your lists" }).getByLabel("Or paste a list").fill(text);
  await page.getByRole("button", { name: "See what is in it" }).click();
  await page.getByRole("button", { name: "Add to this atlas" }).click(soon);
  await expect(refersTo(page).getByRole("button", { name: "vLLM" })).toBeVisible(soon);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test("a note is added in the sheet", async ({ page }) => {
    await openMap(page, "/?at=work:s-lora-serving-thousands-of-concurrent-lora-adapters");
    const sheet = page.getByRole("region", { name: "Selection" });
    const heightOfSheet = async (): Promise<number> => (await sheet.boundingBox())?.height ?? 0;
    const half = await heightOfSheet();
    await page.getByRole("button", { name: "Add to this work" }).tap();
    // The keyboard of a phone covers the lower half.
    await expect.poll(heightOfSheet).toBeGreaterThan(half * 1.5);
    await form(page).getByRole("button", { name: "Note" }).tap();
    await page.getByRole("textbox", { name: /^Note on/ }).fill("to read on the train");
    await expectAccessible(page);
    await page.getByRole("button", { name: /^Add the note/ }).tap();
    await expect(added(page)).toContainText("to read on the train", soon);
    await expect.poll(heightOfSheet).toBe(half);
    await expectAccessible(page);
    await added(page).getByRole("button", { name: "Save as lines…" }).tap();
    for (const name of ["Save as a list", "Copy the lines"]) {
      const box = await dialog(page).getByRole("button", { name }).boundingBox();
      expect((box?.x ?? 390) + (box?.width ?? 390)).toBeLessThanOrEqual(390);
    }
    expect((await dialog(page).boundingBox())?.width).toBeLessThanOrEqual(390);
  });
});
