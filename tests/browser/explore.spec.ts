import type { Page } from "@playwright/test";
import { choose, expect, mapStands, openMap, restingLabels, test } from "./harness.ts";

const title = (page: Page, name: string) => page.getByRole("heading", { level: 2, name, exact: true });

test("opening the explorer shows the map", async ({ page }) => {
  await openMap(page);
  const labels = await restingLabels(page);
  expect(labels.length).toBeGreaterThan(15);
  await expect(page.getByRole("combobox", { name: /search/i })).toBeVisible();
  await expect(page.getByText(/\b\d+ works\b/).first()).toBeVisible();
});

test("dlora, Enter: dLoRA with its related work and the line that says so", async ({ page }) => {
  await openMap(page);
  await choose(page, "dlora");
  await expect(title(page, "dLoRA")).toBeVisible();
  const refersTo = page.getByRole("region", { name: "Refers to" });
  for (const name of ["S-LoRA", "Punica", "SqueezeLLM", "GPTQ"]) await expect(refersTo.getByRole("button", { name }).first()).toBeVisible();

  const siglum = refersTo.getByRole("button", { name: /^List [A-Z]+, line \d+/ }).first();
  const [, line = ""] = /line (\d+)/.exec((await siglum.getAttribute("aria-label")) ?? "") ?? [];
  await siglum.click();
  const shown = page.getByRole("complementary", { name: new RegExp(`^Line ${line} of `) }).locator("[aria-current=true]");
  for (const name of ["S-LoRA", "Punica", "SqueezeLLM", "GPTQ"]) await expect(shown).toContainText(name);
});

test("DistServe shows Splitwise as a gap", async ({ page }) => {
  await openMap(page);
  await choose(page, "DistServe");
  await expect(title(page, "DistServe")).toBeVisible();
  const splitwise = page.getByRole("region", { name: "Refers to" }).getByRole("button", { name: "Splitwise" });
  await splitwise.click();
  await expect(title(page, "Splitwise")).toBeVisible();
  await expect(page.getByText("Gap: a paper that no list has")).toBeVisible();
  await expect(page.getByRole("region", { name: "Referred to by" }).getByRole("button", { name: "DistServe" })).toBeVisible();
});

test("a name that only an alias has is found", async ({ page }) => {
  await openMap(page);
  await choose(page, "DistLLM");
  await expect(title(page, "DistServe")).toBeVisible();
});

test("reloading shows the same view", async ({ page }) => {
  await openMap(page);
  // The hints are for a first visit and take room from the map.
  await page.getByRole("button", { name: "Got it" }).click();
  await choose(page, "S-LoRA");
  await expect(title(page, "S-LoRA")).toBeVisible();
  await page.getByRole("button", { name: "Titles", exact: true }).click();
  await expect.poll(() => page.url()).toMatch(/s-lora.*camera=/);
  const before = { url: page.url(), labels: (await restingLabels(page)).map(({ text }) => text).toSorted() };
  await page.reload();
  await mapStands(page);
  await expect(title(page, "S-LoRA")).toBeVisible();
  expect({ url: page.url(), labels: (await restingLabels(page)).map(({ text }) => text).toSorted() }).toEqual(before);
});

test("reloading right after a press, before the frame that shows it, shows what was pressed", async ({ page }) => {
  await openMap(page);
  const table = page.getByRole("button", { name: "Table", exact: true });
  const again = page.waitForEvent("load");
  await table.evaluate((tab) => {
    (tab as HTMLElement).click();
    window.location.reload();
  });
  await again;
  await expect(page.getByRole("main", { name: "Table" })).toBeVisible();
  expect(page.url()).toContain("lens=table");
});

test("back and forward walk through what was chosen", async ({ page }) => {
  await openMap(page);
  await choose(page, "S-LoRA");
  await expect(title(page, "S-LoRA")).toBeVisible();
  await choose(page, "Punica");
  await expect(title(page, "Punica")).toBeVisible();
  await page.goBack();
  await expect(title(page, "S-LoRA")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 2, name: "S-LoRA" })).toBeHidden();
  await page.goForward();
  await page.goForward();
  await expect(title(page, "Punica")).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the line of a work stands in one column, nothing over anything", async ({ page }) => {
    await page.goto("/?lens=lineage&at=work:dlora-dynamically-orchestrating-requests-and-adapters-for-lora-llm-serving");
    const sections = page.locator(".itinerary-sides > section");
    await expect(sections).toHaveCount(3);
    const boxes = await sections.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    boxes.forEach(({ left, right, top }, index) => {
      expect(left).toBe(boxes[0]?.left);
      expect(right - left).toBeGreaterThan(320);
      expect(top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0);
    });
    const texts = sections.locator("h3, .work-link, .via, .said, .reading-order > li");
    const wide = await texts.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent));
    expect(wide).toEqual([]);
    expect(await page.locator(".itinerary").evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
  });
});
