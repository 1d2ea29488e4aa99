import type { Page } from "@playwright/test";
import { choose, expect, expectAccessible, openMap, test } from "./harness.ts";
import { longLineage } from "./long-lineage.ts";
import { serveAtlas } from "./made-atlas.ts";

const dlora = "work:dlora-dynamically-orchestrating-requests-and-adapters-for-lora-llm-serving";
const chart = (page: Page) => page.getByRole("region", { name: "Works by time and topic" });
const node = (page: Page, name: string) => chart(page).getByRole("button", { name: new RegExp(`^${name},`) });
const line = (page: Page, name: string) => page.getByRole("region", { name: `${name} in its line` });

const openLineage = async (page: Page, address = "/?lens=lineage"): Promise<void> => {
  await page.goto(address);
  await expect(node(page, "dLoRA")).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};

/** Names, dots and notes on the chart that run into each other. */
const meeting = async (page: Page): Promise<readonly string[]> => {
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll(".chart-node, .chart-dots, .chart-note")].map((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return { text: each.textContent, left, right, top: top + 3, bottom: bottom - 3 };
    }),
  );
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
};

/** How much wider the chart is than its frame. */
const sideways = (page: Page): Promise<number> => chart(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

test("by mouse: what led to a work, with evidence, and the order in which to read", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openMap(page);
  await choose(page, "dLoRA");
  await page
    .getByRole("navigation")
    .getByRole("button", { name: "Lineage" })
    .or(page.getByRole("link", { name: "Lineage" }))
    .first()
    .click();
  const words = line(page, "dLoRA");
  await expect(words.getByText("S-LoRA builds on LightLLM")).toBeVisible();
  await expect(words.getByText("prior works")).toBeVisible();
  await expect(words.getByText("later works")).toBeVisible();
  await expect(words.getByText(/appeared later/).first()).toBeVisible();
  const order = words.locator(".reading-order li");
  await expect(order.last()).toContainText("dLoRA after");
  await expect(order.filter({ hasText: "LightLLM" })).toContainText("because S-LoRA builds on it");

  await words.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(words.getByText(/^Copied, \d+ works$/)).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^# Reading order for dLoRA\n/);
  expect(text).toContain("Builds on: LightLLM");
  const [download] = await Promise.all([page.waitForEvent("download"), words.getByRole("button", { name: "Save as Markdown" }).click()]);
  expect(download.suggestedFilename()).toBe("reading-order-dLoRA.md");
});

test("the line is followed as far as is asked, and alone when it is asked", async ({ page }) => {
  await openLineage(page, `/?lens=lineage&at=${dlora}`);
  await expect(node(page, "LightLLM")).toHaveAttribute("data-role", "led");
  await line(page, "dLoRA").getByRole("button", { name: "Follow 1 step" }).click();
  await expect(node(page, "LightLLM")).toHaveAttribute("data-role", "aside");
  await expect(line(page, "dLoRA").getByText("1 work of its line is more steps away.")).toBeVisible();
  await expect.poll(() => page.url()).toContain("steps=1");
  await line(page, "dLoRA").getByRole("button", { name: "Only related" }).click();
  await expect(node(page, "Cuber")).toHaveCount(0);
  await expect(node(page, "S-LoRA")).toBeVisible();
});

test("by keyboard: arrows walk along relations and lanes, Enter chooses", async ({ page }) => {
  await openLineage(page);
  await node(page, "dLoRA").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(node(page, "S-LoRA")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(node(page, "LightLLM")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(node(page, "S-LoRA")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(node(page, "Punica")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(line(page, "Punica")).toBeVisible();
  await expect(node(page, "Punica")).toHaveAttribute("aria-pressed", "true");
  await expect(node(page, "dLoRA")).toHaveAttribute("data-role", "builds");
});

test("no name of a system is cut, and no name runs into another", async ({ page }) => {
  for (const address of ["/?lens=lineage", `/?lens=lineage&at=${dlora}`]) {
    await openLineage(page, address);
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>(".chart-node .system-name")]
            .filter((name) => name.scrollWidth > name.clientWidth + 1)
            .map((name) => name.textContent),
        ),
      )
      .toEqual([]);
    expect(await meeting(page)).toEqual([]);
  }
});

test("the chart fits beside an open panel: what stands out keeps its column, quiet editions fold", async ({ page }) => {
  await openLineage(page, `/?lens=lineage&at=${dlora}`);
  await line(page, "dLoRA").getByRole("button", { name: "Details" }).click();
  await expect(page.getByRole("complementary", { name: "Selection" })).toBeVisible();
  await expect(
    chart(page)
      .getByText(/^\d editions$/)
      .first(),
  ).toBeVisible();
  await expect(chart(page).locator(".column-head").filter({ hasText: "MLSys" })).toBeVisible();
  expect(await sideways(page)).toBe(0);
  expect(await meeting(page)).toEqual([]);
});

test("of two thousand works only what is near sight is drawn, and the keys reach the rest", async ({ page }) => {
  const { atlas, map } = longLineage(2000);
  await serveAtlas(page, atlas, map);
  await page.goto("/?lens=lineage");
  const stops = chart(page).locator("[data-stop]");
  await expect(stops.first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(await stops.count()).toBeLessThan(400);
  expect(await sideways(page)).toBe(0);
  expect(await meeting(page)).toEqual([]);
  await expectAccessible(page);

  await chart(page).locator("[data-stop][tabindex='0']").focus();
  await page.keyboard.press("End");
  const focused = chart(page).locator("[data-stop]:focus");
  await expect(focused).toBeInViewport();
  const scrolled = await chart(page).evaluate(({ scrollTop }) => scrollTop);
  expect(scrolled).toBeGreaterThan(400);
  await page.keyboard.press("Home");
  await expect.poll(() => chart(page).evaluate(({ scrollTop }) => scrollTop)).toBeLessThan(scrolled);
  await expect(focused).toBeInViewport();

  await chart(page).locator(".chart-count").first().focus();
  await page.keyboard.press("Enter");
  await expect(chart(page).locator(".chart-node:focus")).toBeInViewport();
  expect(await meeting(page)).toEqual([]);
});

test("what is selected elsewhere stands out, and a band unfolds", async ({ page }) => {
  await openLineage(page, "/?lens=lineage&at=institution:microsoft");
  await expect(node(page, "Cuber")).toHaveAttribute("data-marked", "true");
  const band = chart(page).getByRole("button", { name: /LLM inference/ });
  await band.click();
  await expect(band).toHaveAttribute("aria-expanded", "true");
  await expect(node(page, "Vidur")).toHaveAttribute("data-marked", "true");
});

test("Shift-click leads a path to a second work, shown in the lineage when it passes through works alone", async ({ page }) => {
  await openLineage(page, `/?lens=lineage&at=${dlora}`);
  await node(page, "LightLLM").click({ modifiers: ["Shift"] });
  const path = page
    .getByRole("list", { name: /^Paths from dLoRA to LightLLM/ })
    .getByRole("listitem")
    .first();
  await expect(path.getByRole("button", { name: "By S-LoRA" })).toHaveAttribute("aria-pressed", "true");
  await expect(path).toContainText("in the lineage");
  await expect(chart(page)).toBeVisible();
  await expect(node(page, "S-LoRA")).toHaveAttribute("data-marked", "true");
  await page.getByText("Kinds of steps").click();
  await page.getByRole("checkbox", { name: "Builds on" }).uncheck();
  await expect(page.getByText(/^No path joins dLoRA and LightLLM/)).toBeVisible();
  await page.getByRole("button", { name: "Allow any kind of step" }).click();
  await expect(path).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test("the editions stand one beneath the other, and the line is told without scrolling sideways", async ({ page }) => {
    await page.goto("/?lens=lineage");
    const editions = page.getByRole("region", { name: "Works by edition" });
    await expect(editions.getByRole("heading", { name: /^OSDI 2024/ })).toBeVisible();
    await editions.getByRole("button", { name: /^dLoRA/ }).click();
    await expect(line(page, "dLoRA").getByText("S-LoRA builds on LightLLM")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
