import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, openMap, test } from "./harness.ts";
import { dropReviewLists, reviewLists, untitledLibrary } from "./review-lists.ts";

/* Answers of the review in words of one's own: opened by one key, looked at while they are written, kept, honoured. */

const root = new URL("../../", import.meta.url).pathname;
const dialog = (page: Page) => page.getByRole("dialog", { name: "Review" });
const question = (page: Page) => dialog(page).getByRole("heading", { level: 3 });
const said = (page: Page) => dialog(page).getByRole("status").last();
const field = (page: Page, name: string) => dialog(page).getByRole("combobox", { name });
const option = (page: Page, name: string) => dialog(page).getByRole("option", { name });

const open = async (page: Page, more: Readonly<Record<string, string>> = {}): Promise<void> => {
  await openMap(page);
  await dropReviewLists(page, more);
  await page.keyboard.press("r");
  await expect(dialog(page)).toBeVisible();
};

test("names of one's own are written, looked at, decided and undone, and hold on the command line", async ({ page }) => {
  await open(page);
  await page.keyboard.press("ArrowDown");
  await expect(question(page)).toHaveText("Which institution is “UW” in Evening reading?");
  await page.keyboard.press("w");
  await expect(field(page, "Which institution it is")).toBeFocused();
  await page.keyboard.type("independent researcher");
  await expect(dialog(page).getByText(/is no institution/)).toBeVisible();
  await expect(dialog(page).getByRole("option")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(field(page, "Which institution it is")).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(dialog(page).getByRole("button", { name: "Another institution…" })).toBeFocused();
  await page.keyboard.press("w");
  await page.keyboard.type("walden univ");
  await expect(option(page, "walden univ")).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText(/^2 works have other institutions/);

  await expect(question(page)).toHaveText("Which venue is “ZEBRACON”?");
  await page.keyboard.press("w");
  await page.keyboard.type("OSDI 2024");
  await expect(dialog(page).getByText("Write the venue without its year: each line says its own.")).toBeVisible();
  await expect(option(page, "OSDI")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.type("Conference on Zebras");
  await page.keyboard.press("Control+Enter");
  await expect(said(page)).toHaveText(/^2 works have another venue/);
  await page.keyboard.press("z");
  await expect(question(page)).toHaveText("Which venue is “ZEBRACON”?");
  await page.keyboard.press("w");
  await page.keyboard.type("eurosy");
  await expect(option(page, "EuroSys")).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText(/^2 works have another venue/);

  await dialog(page)
    .getByRole("button", { name: /Kubernetes internals/ })
    .click();
  await expect(question(page)).toHaveText("What is this line of Evening reading?");
  await page.keyboard.press("w");
  await expect(field(page, "The title of the entry")).toHaveValue("Kubernetes internals");
  await page.keyboard.type("Kubernetes: Up and Running");
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText(/^1 work is new/);

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the decisions" }).click()]);
  const folder = await mkdtemp(join(tmpdir(), "stemma-review-own-"));
  const rulings = await readFile(await download.path(), "utf8");
  for (const [name, text] of Object.entries({ ...reviewLists, "rulings.json": rulings })) await writeFile(join(folder, name), text);
  execFileSync(process.execPath, [join(root, "bin", "stemma.js"), "build", folder, "-o", join(folder, "out.json")], { stdio: "pipe" });
  const atlas = JSON.parse(await readFile(join(folder, "out.json"), "utf8")) as Record<
    string,
    readonly { readonly name: string; readonly title: string }[]
  >;
  expect(atlas["institutions"]?.map(({ name }) => name)).toEqual(["walden univ"]);
  expect(atlas["venues"]?.map(({ name }) => name)).toEqual(expect.arrayContaining(["EuroSys 2023", "EuroSys 2024"]));
  expect(atlas["works"]?.map(({ title }) => title)).toContain("Kubernetes: Up and Running");
});

test("a name of several works is any work of the lists, or one that none of them has", async ({ page }) => {
  await open(page, {
    "noon.md": `# Noon

- [Chimera: Serving Models of Two Kinds at Once](https://example.org/c1.pdf) (OSDI'24)
- [Chimera: Training Pipelines from Both Ends](https://example.org/c2.pdf) (SC'21)
- [Buoy: Signals at Sea for Sailors](https://example.org/buoy.pdf) (OSDI'22)
  - Related work: Chimera
`,
  });
  await dialog(page)
    .getByRole("button", { name: /Which work is “Chimera”/ })
    .click();
  await page.keyboard.press("w");
  await page.keyboard.type("dlora");
  await expect(option(page, "dLoRA: Dynamically Orchestrating Requests and Adapters for LoRA LLM Serving")).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText(/^2 works became one; 1 relation moved/);
  await page.keyboard.press("z");
  await expect(question(page)).toHaveText("Which work is “Chimera” in Noon?");
  await page.keyboard.press("w");
  await page.keyboard.type("Chimera: Beasts of Three Kinds");
  await expect(dialog(page).getByText("A work that no list has, titled")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Control+Enter");
  await expect(said(page)).not.toHaveText(/follows …$/);
  await expect(question(page)).not.toHaveText("Which work is “Chimera” in Noon?");
  await dialog(page)
    .getByText(/decisions, kept in this browser$/)
    .click();
  await expect(dialog(page).getByText("The title of “Chimera” (noon) is Chimera: Beasts of Three Kinds")).toBeVisible();
});

test("a record without a title is given one, says what else it cannot be, and nothing of the field fails axe in either theme", async ({
  page,
}) => {
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    if (theme === "light") await open(page, { "library.bib": untitledLibrary });
    else {
      await openMap(page);
      await page.keyboard.press("r");
    }
    await dialog(page)
      .getByRole("button", { name: /harbor24/ })
      .click();
    await expect(dialog(page).getByText(/here it can be given its title, or be left out/)).toBeVisible();
    await expect(dialog(page).getByRole("list", { name: "Answers" }).getByRole("button")).toHaveCount(2);
    await dialog(page)
      .getByRole("button", { name: /with a title that you write/ })
      .click();
    await page.keyboard.type("Buoy");
    await expect(option(page, "Buoy: Signals at Sea")).toBeVisible();
    await expectAccessible(page);
    if (theme === "light") await page.reload();
  }
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveText("1 work has a venue now.");
  await dialog(page).getByText("2 decisions, kept in this browser").click();
  await expect(dialog(page).getByText(/is an entry titled “Buoy: Signals at Sea”/)).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("the field takes the place of the answers, and all that is offered can be reached", async ({ page }) => {
    await open(page);
    await dialog(page).getByRole("button", { name: "The question after" }).tap();
    await dialog(page).getByRole("button", { name: "Another institution…" }).tap();
    await field(page, "Which institution it is").fill("wash");
    const offered = option(page, "University of Washington");
    await expect(offered).toBeVisible();
    expect((await offered.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);
    await dialog(page).getByRole("button", { name: "Back to the answers" }).tap();
    await dialog(page).getByRole("button", { name: "Another institution…" }).tap();
    await field(page, "Which institution it is").fill("wash");
    await offered.tap();
    await expect(said(page)).toHaveText(/^Nothing else changed/);
  });
});
