import type { Locator, Page } from "@playwright/test";
import { expect, openMap, test } from "./harness.ts";

const rail = (page: Page) => page.getByRole("complementary", { name: "Filter" });
const facet = (page: Page, name: string) => rail(page).getByRole("region", { name });
const row = (within: Locator, name: string) => within.locator(".facet-row", { has: within.page().getByText(name, { exact: true }) });
const sentence = (page: Page) => page.getByRole("group", { name: "Filter" }).locator("p").first();
const word = (page: Page, name: string) => sentence(page).getByRole("button", { name, exact: true });
const countOf = async (of: Locator): Promise<number> => Number.parseInt((await of.locator(".facet-count").textContent()) ?? "", 10);

/** How many works the sentence says fit. */
const fitting = async (page: Page): Promise<number> => Number(/^(\d+) of/.exec((await sentence(page).textContent()) ?? "")?.[1] ?? 0);

test.describe("the rail by mouse", () => {
  test("a press is one more alternative, with Shift none of it, with Alt it alone; each leaves what its row counted", async ({ page }) => {
    await openMap(page);
    const topics = facet(page, "Topics");
    const serving = row(topics, "LLM serving");
    const promised = await countOf(serving);
    await serving.click();
    await expect(sentence(page)).toHaveText(new RegExp(`^${promised} of \\d+ works are about LLM serving, from any venue`));
    await row(topics, "Quantization").click();
    await expect(sentence(page)).toContainText("about LLM serving or Quantization");
    await row(facet(page, "Venues"), "MLSys 2024").click({ modifiers: ["Shift"] });
    await expect(sentence(page)).toContainText("from any venue except MLSys 2024");
    await expect(row(facet(page, "Venues"), "MLSys 2024")).toHaveAccessibleName(/^not MLSys 2024/);
    await row(topics, "GPU cluster").click({ modifiers: ["Alt"] });
    await expect(sentence(page)).toContainText("about GPU cluster, from any venue except MLSys 2024");
    await page.getByRole("button", { name: /^All \d+ works$/ }).click();
    await expect(sentence(page)).toHaveCount(0);
  });

  test("several values are any or all of them, and the sentence says which", async ({ page }) => {
    await openMap(page);
    await facet(page, "Topics").getByRole("button", { name: "stated" }).click();
    for (const name of ["Quantization", "Large language models"]) await row(facet(page, "Topics"), name).click();
    await expect(sentence(page)).toContainText("about Quantization or Large language models");
    const any = await fitting(page);
    await facet(page, "Topics").getByRole("button", { name: "all", exact: true }).click();
    await expect(sentence(page)).toContainText("both Quantization and Large language models");
    await expect.poll(() => fitting(page)).toBeLessThan(any);
    await word(page, "both").click();
    await expect(sentence(page)).toContainText("about Quantization or Large language models");
    await expect.poll(() => fitting(page)).toBe(any);
  });

  test("wholes open to their parts: topics as lists state them, series, institutions", async ({ page }) => {
    await openMap(page);
    const venues = facet(page, "Venues");
    const editions = venues.getByRole("button", { name: "Editions of OSDI" });
    await expect(row(venues, "OSDI 2024")).toHaveCount(0);
    await editions.click();
    await expect(editions).toHaveAttribute("aria-expanded", "true");
    const whole = await countOf(row(venues, "OSDI"));
    expect((await countOf(row(venues, "OSDI 2024"))) + (await countOf(row(venues, "OSDI 2022")))).toBe(whole);
    const institutions = facet(page, "Institutions");
    await institutions.getByRole("button", { name: "Labs of Microsoft" }).click();
    await row(institutions, "Microsoft Research").click();
    await expect(sentence(page)).toContainText("by Microsoft Research");
  });

  test("a long facet is written in", async ({ page }) => {
    await openMap(page);
    const institutions = facet(page, "Institutions");
    await institutions.getByRole("button", { name: /^\d+ more$/ }).click();
    await institutions.getByRole("searchbox").fill("duke");
    await expect(institutions.locator(".facet-row")).toHaveCount(1);
    await row(institutions, "Duke University").click();
    await expect(sentence(page)).toContainText("by Duke University");
  });

  test("what institutions are is asked for in the rail, in the sentence and by the colours of the map", async ({ page }) => {
    await openMap(page);
    await facet(page, "Institutions")
      .getByRole("button", { name: /^\d+ more$/ })
      .click();
    const kinds = facet(page, "Institutions").getByRole("group", { name: "Kinds of institution" });
    const academia = kinds.getByRole("button", { name: /^Academia \d+$/ });
    const promised = Number.parseInt((await academia.locator("span").textContent()) ?? "", 10);
    await academia.click();
    await expect(sentence(page)).toContainText(", by academia, ");
    expect(await fitting(page)).toBe(promised);
    await kinds.getByRole("button", { name: /^Industry \d+$/ }).click();
    await kinds.getByRole("button", { name: "all", exact: true }).click();
    await expect(sentence(page)).toContainText("by both academia and industry");
    await expect.poll(() => fitting(page)).toBeLessThan(promised);
    await page.getByLabel("Colour").selectOption("institution-type");
    await page
      .getByRole("region", { name: "Colours of the map" })
      .getByRole("button", { name: /^Industry/ })
      .click({ modifiers: ["Alt"] });
    await expect(page).toHaveURL(/[?&]institution-type=industry/);
    await word(page, "industry").click();
    await expect(page.getByRole("dialog", { name: "Choose institutions" }).getByRole("button", { name: /^Industry/ })).toBeFocused();
  });

  test("a list has works that no other names", async ({ page }) => {
    await openMap(page);
    const lists = facet(page, "Lists");
    const first = lists.locator(".facet-row").first();
    const all = await countOf(first);
    await lists.getByRole("button", { name: "only here" }).click();
    await expect.poll(() => countOf(first)).toBeLessThan(all);
    const only = await countOf(first);
    await first.click();
    await expect(sentence(page)).toContainText("in list A, that no other list names");
    expect(await fitting(page)).toBe(only);
  });
});

test.describe("by keyboard", () => {
  test("the arrows go along a facet; Enter chooses, with Shift excludes, with Alt is alone; the keys are shown there", async ({ page }) => {
    await openMap(page);
    const rows = facet(page, "Topics").locator(".facet-row");
    await rows.first().focus();
    await page.keyboard.press("ArrowDown");
    await expect(rows.nth(1)).toBeFocused();
    await expect(facet(page, "Topics").locator(".facet-caps")).toBeVisible();
    const name = (await rows.nth(1).locator(".facet-name").textContent()) ?? "";
    await page.keyboard.press("Enter");
    await expect(sentence(page)).toContainText(`about ${name}, from`);
    await page.keyboard.press("Shift+Enter");
    await expect(sentence(page)).toContainText(`about any topic except ${name}`);
    await page.keyboard.press("Alt+Enter");
    await expect(sentence(page)).toContainText(`about ${name}, from`);
    await expect(page.locator(".facet-row:focus")).toContainText(name);
  });

  test("a word opens what there is to choose, Escape leads back to it, Delete drops it", async ({ page }) => {
    await openMap(page, "/?venue=venue:osdi-2024&has=code");
    await word(page, "OSDI 2024").focus();
    await page.keyboard.press("Enter");
    const choice = page.getByRole("dialog", { name: "Choose venues" });
    await expect(choice.locator(".facet-row:focus")).toContainText("OSDI 2024");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(sentence(page)).toContainText("from OSDI 2024 or ");
    await page.keyboard.press("Escape");
    await expect(choice).toHaveCount(0);
    await expect(word(page, "OSDI 2024")).toBeFocused();
    await page.keyboard.press("Delete");
    await expect(sentence(page)).not.toContainText("OSDI 2024");
    await expect(sentence(page).locator(":focus")).toHaveCount(1);
  });

  test("time is held and moved", async ({ page }) => {
    await openMap(page);
    const step = facet(page, "Venues").getByRole("button", { name: /month by month/ });
    await step.focus();
    await page.keyboard.press("Enter");
    await expect(sentence(page)).toContainText("published by July 2022");
    const first = await fitting(page);
    const line = facet(page, "Venues").getByRole("slider", { name: "Published until" });
    await line.focus();
    await page.keyboard.press("ArrowRight");
    await expect(line).not.toHaveAttribute("aria-valuetext", "July 2022");
    await expect.poll(() => fitting(page)).toBeGreaterThan(first);
    await page.keyboard.press("Home");
    await expect(line).toHaveAttribute("aria-valuetext", "July 2022");
    await page.getByRole("button", { name: "Show works of all times again" }).press("Enter");
    await expect(sentence(page)).toHaveCount(0);
  });

  test("nothing that fits says why, and has a way out", async ({ page }) => {
    await openMap(page, "/?venue=venue:osdi-2024&has=award&has=code&every=has");
    const empty = page.getByRole("status").filter({ hasText: "None of the" });
    await expect(empty.getByRole("heading")).toHaveText(/^None of the \d+ works is from OSDI 2024, with both an award and code\.$/);
    const drop = empty.getByRole("button", { name: "Drop “from OSDI 2024”" });
    const left = /(\d+) work/.exec((await empty.getByRole("listitem").filter({ hasText: "from OSDI 2024" }).textContent()) ?? "")?.[1];
    await drop.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => fitting(page)).toBe(Number(left));
  });
});

test.describe("in motion", () => {
  test.use({ reducedMotion: "no-preference" });
  test("time plays to its end and is then free again", async ({ page }) => {
    await openMap(page);
    await facet(page, "Venues")
      .getByRole("button", { name: /month by month/ })
      .click();
    await expect(sentence(page)).toContainText("published by");
    await expect(facet(page, "Venues").getByRole("button", { name: "Pause" })).toBeVisible();
    // Each month is drawn before the next is shown, however slow the machine.
    await expect(sentence(page)).toHaveCount(0, { timeout: 100_000 });
    await page.goBack();
    await expect(page).not.toHaveURL(/until/);
  });
});

test.describe("the filter of a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  const sheet = async (page: Page): Promise<Locator> => {
    await page.getByRole("button", { name: "Filter", exact: true }).tap();
    return page.getByRole("region", { name: "Filter" });
  };

  test("a row's menu excludes it; what is pressed is as large as a thumb", async ({ page }) => {
    await openMap(page);
    const filter = await sheet(page);
    for (const target of await filter.locator(".facet-row, .facet-more, .facet-fold, .chip, .more button").all()) {
      const box = await target.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
    await filter.getByRole("button", { name: "More about GPU cluster" }).tap();
    await page.getByRole("menuitem", { name: "Not this" }).tap();
    await expect(row(filter, "GPU cluster")).toHaveAttribute("data-standing", "excluded");
    // A finger that rests on the row opens the same menu.
    await row(filter, "Quantization").dispatchEvent("pointerdown", { pointerType: "touch", pointerId: 1, clientX: 80, clientY: 300 });
    await expect(page.getByRole("menu", { name: "Quantization" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menu", { name: "Quantization" })).toBeHidden();
    await page.getByRole("button", { name: "Map", exact: true }).tap();
    await expect(sentence(page)).toContainText("except GPU cluster");
    await word(page, "GPU cluster").tap();
    await expect(page.getByRole("dialog", { name: "Choose regions" })).toBeVisible();
  });
});
