import { test as base, type Page } from "@playwright/test";
import { expect, openMap, test } from "./harness.ts";

/* What reads libraries is fetched when a library is given, by the worker that reads it. */

const list =
  "# Evening reading\n\n- [Orca: A Distributed Serving System for Transformer-Based Generative Models](https://example.org/orca.pdf) (OSDI'22)\n";
const library = "@inproceedings{moe,\n  title = {Roads of Glass},\n  author = {Moe, Ann},\n  year = 2021,\n}\n";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Your lists" });

const give = async (page: Page, ...files: readonly (readonly [name: string, text: string])[]): Promise<void> => {
  await page.getByRole("button", { name: "Your lists" }).click();
  await dialog(page)
    .locator("input[type=file]")
    .first()
    .setInputFiles(files.map(([name, text]) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })));
};

test("a list in Markdown fetches no reader of libraries, a BibTeX file only its own", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    const [, name] = /\/assets\/(bibtex|ris|csv|graph-xml|csl-json|openalex|vosviewer|join|entry)-[^/]*\.js$/.exec(request.url()) ?? [];
    if (name !== undefined) fetched.push(name);
  });
  await openMap(page);
  await give(page, ["evening.md", list]);
  await expect(dialog(page).getByText(/^1 paper; /)).toBeVisible();
  expect(fetched).toEqual([]);
  await dialog(page).getByRole("button", { name: "Leave it" }).click();
  await page.keyboard.press("Escape");
  await give(page, ["library.bib", library]);
  await expect(dialog(page).getByText(/^1 paper; /)).toBeVisible();
  expect([...new Set(fetched)].toSorted()).toEqual(["bibtex", "entry"]);
});

// The harness takes a request that fails for a mistake; here it has to fail.
base("a reader that is gone costs its own file, which says what to do; the other lists are taken in", async ({ page }) => {
  await page.route(/\/assets\/bibtex-[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: "gone" }));
  await openMap(page);
  await give(page, ["evening.md", list], ["library.bib", library]);
  const refused = dialog(page).getByRole("listitem").filter({ hasText: "library.bib" });
  await expect(refused).toContainText("The part of the program that reads BibTeX could not be loaded");
  await expect(refused).toContainText("reload the page");
  await expect(dialog(page).getByText("1 entry in 1 list. Nothing is taken in yet.")).toBeVisible();
  await dialog(page).getByRole("button", { name: "Add to this atlas" }).click();
  await expect(dialog(page)).toBeHidden({ timeout: 60_000 });
  await expect(page.getByRole("region", { name: "Lists" }).getByText("Evening reading")).toBeVisible();
});
