import type { Page } from "@playwright/test";
import { choose, expect, mapStands, openMap, selection, test } from "./harness.ts";

const dlora = "/?at=work:dlora-dynamically-orchestrating-requests-and-adapters-for-lora-llm-serving";
const field = (page: Page) => page.getByRole("search").getByRole("combobox").first();
const option = (page: Page, name: string | RegExp) => page.getByRole("option", { name });
const dialog = (page: Page, name: string | RegExp) => page.getByRole("dialog", { name });

test.describe("search", () => {
  test("by keyboard: kinds with their numbers, then all that match as a filter", async ({ page }) => {
    await openMap(page);
    await page.keyboard.press("/");
    await page.keyboard.type("llm");
    const works = page.getByRole("group", { name: /^Works \d+ of \d+$/ });
    await expect(works).toBeVisible();
    await expect(page.getByRole("group", { name: /^Topics \d+$/ })).toBeVisible();
    await expect(works.getByRole("option").first().locator("mark")).toHaveText("LLM");
    const last = page.getByRole("listbox", { name: "Results" }).getByRole("option").last();
    await expect(last).toHaveText(/^Select all \d+ works that match “llm”/);
    const [count = ""] = /\d+/.exec((await last.textContent()) ?? "") ?? [];
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("llm");
    await expect(
      page
        .getByRole("status")
        .filter({ hasText: `${count} of` })
        .first(),
    ).toBeVisible();
  });

  test("by mouse: two names lead to both works and to the way between them", async ({ page }) => {
    await openMap(page);
    await field(page).fill("vLLM and dLoRA");
    await expect(option(page, /^vLLM/)).toBeVisible();
    await expect(option(page, /^dLoRA/)).toBeVisible();
    await option(page, "Paths from vLLM to dLoRA").click();
    await expect(selection(page)).toHaveText("vLLM");
    await expect(page.getByRole("region", { name: "Paths from vLLM" })).toContainText("dLoRA");
  });

  test("says what is not called so, and what comes near", async ({ page }) => {
    await openMap(page);
    await field(page).fill("servirlesslm");
    await expect(page.getByText("Nothing is called “servirlesslm”. Nearest:")).toBeVisible();
    await expect(option(page, /^ServerlessLLM/)).toBeVisible();
    await field(page).fill("?!…");
    await expect(page.getByText("has no letter and no digit")).toBeVisible();
    await field(page).fill("推理系统");
    await expect(page.getByText("Nothing in these lists is called “推理系统”")).toBeVisible();
    await field(page).fill("نظام");
    await expect(page.getByText("Nothing in these lists is called “نظام”")).toBeVisible();
    await field(page).fill("zq ".repeat(3334));
    await expect(page.getByText(/^Nothing in these lists is called “zq zq .{40,60}…”/)).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(field(page)).toBeFocused();
  });

  test("shows what the filter leaves out, and says so", async ({ page }) => {
    await openMap(page, "/?venue=venue:mlsys-2024");
    await field(page).fill("dlora");
    await expect(option(page, /^dLoRA .*outside the filter$/)).toBeVisible();
    await field(page).fill("s-lora");
    await expect(option(page, /^S-LoRA/).first()).not.toContainText("outside");
  });
});

test.describe("what can be done", () => {
  test("is in the palette, with its keys", async ({ page }) => {
    await openMap(page);
    await page.keyboard.press("Control+k");
    await expect(option(page, /^Map M$|^Map$/).first()).toBeVisible();
    await page.keyboard.type("table gaps");
    await expect(option(page, /^Table of gaps/)).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main", { name: "Table" })).toBeVisible();
    await expect.poll(() => new URL(page.url()).searchParams.get("rows")).toBe("gaps");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("S-LoRA");
    await option(page, /^S-LoRA/)
      .first()
      .click();
    await expect(selection(page)).toHaveText("S-LoRA");
  });

  test("has keys, which a sheet says", async ({ page }) => {
    await openMap(page);
    await page.keyboard.press("t");
    await expect(page.getByRole("main", { name: "Table" })).toBeVisible();
    await page.keyboard.press("1");
    await mapStands(page);
    await page.keyboard.press("?");
    const sheet = dialog(page, "Keys and hints");
    await expect(sheet.getByText("Copy the link to this view")).toBeVisible();
    await expect(sheet.getByText("every fact leads to its line")).toBeVisible();
  });

  test("does nothing by single keys once they are switched off", async ({ page }) => {
    await openMap(page);
    await page.keyboard.press("?");
    const sheet = dialog(page, "Keys and hints");
    await sheet.getByRole("switch").click();
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await page.keyboard.press("t");
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("main", { name: "Map" })).toBeVisible();
    await page.keyboard.type("keys and");
    await expect(option(page, /^Keys and hints/)).toBeVisible();
    await page.keyboard.press("Enter");
    await sheet.getByRole("switch").click();
    await page.keyboard.press("Escape");
    await page.keyboard.press("o");
    await expect(page.getByRole("main", { name: "Outline" })).toBeVisible();
  });
});

test("the trail is walked by keys and by mouse, stays through lenses and out of the address", async ({ page }) => {
  await openMap(page, dlora);
  for (const name of ["Punica", "S-LoRA"]) {
    await choose(page, name);
    await expect(selection(page)).toHaveText(name);
  }
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(selection(page)).toHaveText("Punica");
  await page.keyboard.press("t");
  await expect(page.getByRole("main", { name: "Table" })).toBeVisible();
  const trail = page.getByRole("navigation", { name: "Trail" });
  await expect(trail.getByRole("listitem")).toHaveText(["dLoRA", "Punica", "S-LoRA"]);
  await expect(trail.getByRole("button", { name: "Punica" })).toHaveAttribute("aria-current", "step");
  await trail.getByRole("button", { name: "dLoRA" }).click();
  await expect(selection(page)).toHaveText("dLoRA");
  await trail.getByRole("button", { name: "On along the trail" }).click();
  await expect(selection(page)).toHaveText("Punica");
  await expect.poll(() => page.url()).not.toContain("s-lora");
});

test("named views are a menu, and undo leads back", async ({ page }) => {
  await openMap(page);
  await page.getByRole("button", { name: "Views" }).click();
  const menu = dialog(page, "Views of these lists");
  await expect(menu).toBeVisible();
  await menu.getByRole("button", { name: /^What is missing/ }).click();
  await expect(page.getByRole("main", { name: "Table" })).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get("rows")).toBe("gaps");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("main", { name: "Map" })).toBeVisible();
});

test("hints are for the first visit, do not stand over the picture, and come back with a key", async ({ page }) => {
  await openMap(page);
  const hints = page.getByRole("complementary", { name: "Hints" });
  await expect(hints.getByRole("listitem")).toHaveCount(3);
  const [strip, picture] = [await hints.boundingBox(), await page.locator(".lens").boundingBox()];
  expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual((strip?.y ?? 0) + 1);
  await hints.getByRole("button", { name: "Got it" }).focus();
  await page.keyboard.press("Enter");
  await expect(hints).toBeHidden();
  await page.reload();
  await mapStands(page);
  await expect(hints).toBeHidden();
  await page.keyboard.press("?");
  await expect(dialog(page, "Keys and hints").getByText("Select a work", { exact: false })).toBeVisible();
});

test("every picture says how to read it and how far to trust it", async ({ page }) => {
  await openMap(page);
  for (const lens of ["Map", "Lineage", "Institutions", "Table", "Outline"]) {
    await page.getByRole("navigation", { name: "Lenses" }).getByRole("button", { name: lens }).click();
    await page.getByRole("button", { name: "How to read this" }).click();
    const note = dialog(page, `How to read the ${lens.toLowerCase()}`);
    await expect(note).toContainText(/\d+ of \d+ works/);
    await page.keyboard.press("Escape");
    await expect(note).toBeHidden();
  }
});

test("an address that names what is gone says so, and offers the nearest", async ({ page }) => {
  await openMap(page, "/?at=work:dlora-serving&venue=venue:osdi-2025");
  const notice = page.getByRole("status").filter({ hasText: "is not in this atlas" });
  await expect(notice).toContainText("“dlora serving” is not in this atlas; the address names it as selected.");
  await expect(notice).toContainText("“osdi 2025”");
  await notice.getByRole("button", { name: /^OSDI/ }).click();
  await expect(notice).not.toContainText("osdi 2025");
  await notice.getByRole("button", { name: "Leave it out" }).click();
  await expect(notice).toBeHidden();
  await expect.poll(() => new URL(page.url()).searchParams.get("at")).toBeNull();
});

test.describe("the panel", () => {
  test("filters by its facts, keeps the line, and leads to other lenses", async ({ page }) => {
    await openMap(page, dlora);
    const panel = page.getByRole("complementary", { name: "Selection" });
    const strip = page.getByRole("group", { name: "Filter" }).first();
    await panel.getByRole("button", { name: "OSDI 2024", exact: true }).click({ modifiers: ["Alt"] });
    await expect.poll(() => new URL(page.url()).searchParams.get("venue")).toBe("venue:osdi-2024");
    await expect(selection(page)).toHaveText("dLoRA");
    await expect(strip).toBeVisible();
    await panel.getByRole("button", { name: "Filter by OSDI 2024" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("venue")).toBeNull();
    await panel.getByRole("button", { name: "Only related" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("around")).toMatch(/^work:dlora.*,1$/);
    await panel.getByRole("button", { name: "Show in table" }).click();
    await expect(page.getByRole("main", { name: "Table" })).toBeVisible();
    await panel.getByRole("button", { name: "Show on map" }).click();
    await expect(page.getByRole("main", { name: "Map" })).toBeVisible();
  });

  test("says on a phone that the region is inferred", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openMap(page, dlora);
    await expect(page.getByRole("region", { name: "Selection" }).getByText("inferred").first()).toBeVisible();
  });
});
