import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, mapStands, openMap, test } from "./harness.ts";
import { dropReviewLists, reviewLists } from "./review-lists.ts";

/* What is uncertain in lists of one's own: decided by keys, taken back, kept, saved, and honoured by the command line. */

const root = new URL("../../", import.meta.url).pathname;
const dialog = (page: Page) => page.getByRole("dialog", { name: "Review" });
const question = (page: Page) => dialog(page).getByRole("heading", { level: 3 });
const said = (page: Page) => dialog(page).getByRole("status");
const queue = (page: Page) => dialog(page).getByRole("navigation").getByRole("button");

const openReview = async (page: Page): Promise<void> => {
  await page.keyboard.press("r");
  await expect(dialog(page)).toBeVisible();
};

/** The next question stands there at once; what the decision changed is said when the atlas has followed. */
const decide = async (page: Page, key: string, changed: RegExp): Promise<void> => {
  await page.keyboard.press(key);
  await expect(said(page)).toHaveText(changed);
};

test("each question is decided by one key, taken back, kept, saved, and holds on the command line", async ({ page }) => {
  await openMap(page);
  await dropReviewLists(page);
  await expect(page.getByRole("button", { name: "4 to review" })).toBeVisible();
  await openReview(page);

  await expect(question(page)).toHaveText(/^Are “Mooncake: .* one work\?$/);
  await expect(dialog(page).getByText("same system name")).toBeVisible();
  await decide(page, "1", /^2 works became one; 1 relation moved/);
  await expect(question(page)).toHaveText("Which institution is “UW” in Evening reading?");
  await page.keyboard.press("z");
  await expect(question(page)).toHaveText(/one work\?$/);
  await expect(said(page)).toHaveText(/^1 work became 2/);
  await decide(page, "1", /^2 works became one/);

  await decide(page, "2", /^2 works have other institutions/);
  await expect(question(page)).toHaveText("Which venue is “ZEBRACON”?");
  await page.keyboard.press("s");
  await expect(question(page)).toHaveText("What is this line of Evening reading?");
  await decide(page, "1", /^1 work is new/);
  await expect(question(page)).toHaveText("Which venue is “ZEBRACON”?");
  await decide(page, "2", /^2 works have no venue any more/);
  await expect(dialog(page).getByText(/^Nothing is uncertain any more/)).toBeVisible();

  await page.reload();
  await mapStands(page);
  await expect(page.getByRole("contentinfo")).toContainText("8 works");
  await openReview(page);
  await expect(dialog(page).getByText("4 decisions, kept in this browser")).toBeVisible();

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the decisions" }).click()]);
  expect(download.suggestedFilename()).toBe("rulings.json");
  const folder = await mkdtemp(join(tmpdir(), "stemma-review-"));
  const rulings = await readFile(await download.path(), "utf8");
  for (const [name, text] of Object.entries({ ...reviewLists, "rulings.json": rulings })) await writeFile(join(folder, name), text);
  execFileSync(process.execPath, [join(root, "bin", "stemma.js"), "build", folder, "-o", join(folder, "out.json")], { stdio: "pipe" });
  const atlas = JSON.parse(await readFile(join(folder, "out.json"), "utf8")) as Record<string, readonly { readonly name: string }[]>;
  expect(atlas["works"]?.length).toBe(8);
  expect(atlas["institutions"]?.map(({ name }) => name)).toEqual(["University of Waterloo"]);
  expect(atlas["venues"]?.map(({ name }) => name)).not.toContain("ZEBRACON");
});

test("a decision of before is taken back, and decisions that are dropped with lists hold", async ({ page }) => {
  const rulings = [
    { decision: "institution", written: "UW", means: "University of Wyoming", reason: "as its page says", date: "2026-11-20" },
  ];
  await openMap(page);
  await dropReviewLists(page, { "rulings.json": JSON.stringify(rulings) });
  await expect(page.getByRole("button", { name: "3 to review" })).toBeVisible();
  await openReview(page);
  await dialog(page).getByText("1 decision, kept in this browser").click();
  await dialog(page)
    .getByRole("button", { name: /^Take back: “UW” is University of Wyoming/ })
    .click();
  await expect(said(page)).toHaveText(/other institutions/);
  await expect(queue(page)).toHaveCount(4);
});

test("what is held for true now is kept for all of a kind by one key, and taken back by one", async ({ page }) => {
  await openMap(page);
  const venues = ["ZEBRACON", "YAKCON", "XERUSCON"].map((name, at) => `- Paper ${at}: A Study of Animals in Systems (${name}'24)\n`);
  await dropReviewLists(page, { "noon.md": `# Noon\n\n${venues.join("")}` });
  await openReview(page);
  await expect(queue(page)).toHaveCount(6);
  await expect(dialog(page).getByRole("button", { name: /As now for/ })).toHaveCount(0);
  await dialog(page)
    .getByRole("button", { name: /YAKCON/ })
    .click();
  await expect(dialog(page).getByRole("button", { name: "As now for 3 unknown venues" })).toBeVisible();
  await expectAccessible(page);
  await decide(page, "k", /^Nothing else changed/);
  await expect(queue(page)).toHaveCount(3);
  await page.keyboard.press("z");
  await expect(queue(page)).toHaveCount(6);
});

test("arrows walk the queue, an answer may hold in every list, and nothing of it fails axe in either theme", async ({ page }) => {
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await openMap(page);
    if (theme === "light") await dropReviewLists(page);
    await openReview(page);
    await expect(queue(page).first()).toHaveAttribute("aria-current", "true");
    await expectAccessible(page);
    await page.keyboard.press("ArrowDown");
    await expect(queue(page).nth(1)).toHaveAttribute("aria-current", "true");
    await page.keyboard.press("a");
    await expect(dialog(page).getByRole("button", { name: "in every list" })).toHaveAttribute("aria-pressed", "true");
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
  }
});

test("what the page came with says that nothing is uncertain in it", async ({ page }) => {
  await openMap(page);
  await openReview(page);
  await expect(dialog(page).getByText("Nothing is uncertain any more.")).toBeVisible();
  await expect(dialog(page).getByText(/graph-data\/rulings/)).toBeHidden();
});

test("on a phone there is one question at a time, and each answer is under the thumb", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: "reduce",
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await openMap(page);
  await dropReviewLists(page);
  await page.getByRole("button", { name: "Your lists" }).tap();
  await page.getByRole("button", { name: "Review what is uncertain: 4 to review" }).tap();
  await expect(question(page)).toBeVisible();
  await expect(dialog(page).getByRole("navigation")).toBeHidden();
  for (const name of [/^One work/, /^Two works/, /^Later/]) {
    const box = await dialog(page).getByRole("button", { name }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.y).toBeGreaterThan(422);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
  await dialog(page)
    .getByRole("button", { name: /^One work/ })
    .tap();
  await expect(said(page)).toHaveText(/^2 works became one/);
  await context.close();
});
