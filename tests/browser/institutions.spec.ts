import type { Page } from "@playwright/test";
import { choose, expect, openMap, overlaps, restingLabels, selection, test } from "./harness.ts";

const lens = async (page: Page, query = ""): Promise<void> => {
  await page.goto(`/?lens=institutions${query}`);
  await expect(page.getByText(/institutions share a work with another/)).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};
const rowOf = (page: Page, name: RegExp) => page.getByRole("rowheader", { name }).getByRole("button");
const filter = (page: Page) => page.getByRole("group", { name: "Filter", exact: true });

test("a question about an institution takes three presses: lens, institution, its page", async ({ page }) => {
  await openMap(page);
  await page.getByRole("button", { name: "Institutions", exact: true }).click();
  await rowOf(page, /^Microsoft, industry/).click();
  await expect(selection(page)).toHaveText("Microsoft");
  const panel = page.getByRole("complementary", { name: "Selection" });
  for (const section of ["Labs", "Works", "Works with", "Appeared at", "Evidence"]) {
    await expect(panel.getByRole("heading", { level: 3, name: section, exact: true })).toBeVisible();
  }
  await expect(panel.getByText("Georgia Tech on Vidur")).toBeVisible();
});

test("the sentence counts the rows, and labs counted apart are rows of their own", async ({ page }) => {
  await lens(page, "&institutions-by=name");
  const headline = page.getByText(/institutions share a work with another/);
  const said = Number(/of (\d+)/.exec((await headline.textContent()) ?? "")?.[1]);
  const labs = await page.getByRole("row", { name: /Microsoft Research/ }).count();
  expect(labs).toBeGreaterThan(0);
  await page.getByRole("switch", { name: /Labs counted/ }).click();
  await expect(headline).not.toHaveText(new RegExp(`of ${said} institutions`));
  await expect.poll(() => page.url()).toContain("labs=apart");
  const apart = Number(/of (\d+)/.exec((await headline.textContent()) ?? "")?.[1]);
  expect(Number(await page.getByRole("grid").getAttribute("aria-rowcount"))).toBe(apart + 1);
});

test("a cell narrows to its institution and topic, and lets go again", async ({ page }) => {
  await lens(page);
  const cell = page.getByRole("button", { name: /by Microsoft on .*: show only these/ }).first();
  await cell.click({ position: { x: 44, y: 8 } });
  await expect(filter(page)).toContainText("Microsoft");
  await expect(cell).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => page.url()).toMatch(/region=.*institution=institution:microsoft/);
  await cell.click({ position: { x: 44, y: 8 } });
  await expect(filter(page)).toBeHidden();
});

test("a dot opens its work, and the head of a column narrows to its topic", async ({ page }) => {
  await lens(page);
  await page
    .getByRole("button", { name: /^Vidur/ })
    .first()
    .click();
  await expect(selection(page)).toHaveText("Vidur");
  await page.getByRole("columnheader").nth(1).getByRole("button").click();
  await expect(filter(page)).toBeVisible();
});

test("all of it by keyboard", async ({ page }) => {
  await lens(page);
  await page.locator("#stage").focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-stop") ?? "");
  for (let steps = 0; steps < 12 && (await focused()) === ""; steps++) await page.keyboard.press("Tab");
  expect(await focused()).toBe("0 -1 -1");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("1 -1 -1");
  await page.keyboard.press("ArrowRight");
  const cell = await focused();
  expect(cell).toMatch(/^1 \d+ -1$/);
  await page.keyboard.press("Enter");
  await expect(filter(page)).toBeVisible();
  await page.keyboard.press("ArrowRight");
  expect(await focused()).toBe(cell.replace("-1", "0"));
  await page.keyboard.press("Enter");
  await expect(selection(page)).toBeVisible();
  await page.keyboard.press("Control+End");
  const last = Number(await page.getByRole("grid").getAttribute("aria-rowcount")) - 2;
  expect(await focused()).toBe(`${last} -1 -1`);
  await expect(page.locator(":focus")).toBeInViewport();
});

test("a search brings the row of an institution into sight", async ({ page }) => {
  await lens(page, "&institutions-by=name");
  await choose(page, "Yale University");
  await expect(rowOf(page, /^Yale University/)).toBeInViewport();
  await expect(page.getByRole("row", { name: /Yale University/ })).toHaveAttribute("aria-selected", "true");
});

test("the network has each joint work once, and no label covers another", async ({ page }) => {
  await lens(page);
  await page.getByRole("button", { name: "Network", exact: true }).click();
  await expect(page.getByRole("button", { name: /joint work of \d+ institutions/ }).first()).toBeVisible();
  expect(overlaps(await restingLabels(page))).toEqual([]);
  await page.getByRole("button", { name: /^Q-Hitter, joint work of/ }).click();
  await expect(selection(page)).toHaveText("Q-Hitter");
  expect(overlaps(await restingLabels(page))).toEqual([]);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("grid")).toBeVisible();
});

test("what is said is of the works asked for, and who has none of them can be hidden", async ({ page }) => {
  await lens(page);
  const rows = page.getByRole("rowheader");
  const without = page.locator(".matrix-row[data-out]");
  await expect(without).toHaveCount(0);
  await page.getByRole("complementary", { name: "Filter" }).getByRole("region", { name: "Topics" }).getByText("LLM serving").click();
  const said = page.locator(".institutions-said");
  await expect(said).toContainText("UC Berkeley has most works: 3.");
  await expect(rowOf(page, /^UC Berkeley|^University of California, Berkeley/)).toHaveAccessibleName(/, 3 works/);
  await expect(without.first()).toBeAttached();
  const others = Number(/(\d+) others have none/.exec((await said.textContent()) ?? "")?.[1]);
  await said.getByRole("button", { name: "Hide them" }).click();
  await expect(without).toHaveCount(0);
  await expect(rows.first()).toBeVisible();
  await said.getByRole("button", { name: "Show them" }).click();
  expect(others).toBeGreaterThan(20);
  await expect(without.first()).toBeAttached();
});
