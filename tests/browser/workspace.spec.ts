import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, mapStands, openMap, test } from "./harness.ts";

/* Lists of one's own, as a user brings them: dropped, pasted, chosen; looked into; joined; kept. */

const serving = `# Evening reading

## Serving
- [Orca: A Distributed Serving System for Transformer-Based Generative Models](https://example.org/orca.pdf) (OSDI'22)
- [AlpaServe: Statistical Multiplexing with Model Parallelism for Deep Learning Serving](https://example.org/alpaserve.pdf) (OSDI'23)
  - Related work: Orca

## Memory
- [dLoRA: Dynamically Orchestrating Requests and Adapters for LoRA LLM Serving](https://example.org/dlora.pdf) (OSDI'24)
`;

const dialog = (page: Page) => page.getByRole("dialog", { name: "Your lists" });
const lists = (page: Page) => page.getByRole("complementary", { name: "Filter" }).getByRole("region", { name: "Lists" });

const openDialog = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Your lists" }).click();
  await expect(dialog(page).getByRole("button", { name: "Choose files" })).toBeVisible();
};

const chooseFiles = (page: Page, files: readonly { readonly name: string; readonly text: string | Buffer }[]): Promise<void> =>
  dialog(page)
    .locator("input[type=file]")
    .first()
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: "text/markdown", buffer: Buffer.from(text) })));

const drop = async (page: Page, name: string, text: string): Promise<void> => {
  const transfer = await page.evaluateHandle(
    ([title, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content], title));
      return data;
    },
    [name, text] as const,
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await expect(page.getByText("Drop them to see what is in them")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
};

const takeIn = async (page: Page, how: "Add to this atlas" | "Open alone"): Promise<void> => {
  await dialog(page).getByRole("button", { name: how }).click();
  await expect(dialog(page)).toBeHidden({ timeout: 60_000 });
};

test("a dropped list says what is in it, joins the atlas, and is there after a reload", async ({ page }) => {
  await openMap(page);
  await drop(page, "evening.md", serving);
  await expect(dialog(page).getByText(/^3 papers; /)).toBeVisible();
  await takeIn(page, "Add to this atlas");
  await expect(lists(page).getByText("Evening reading")).toBeVisible();
  await page.reload();
  await mapStands(page);
  await expect(lists(page).getByText("Evening reading")).toBeVisible();
  await expect(lists(page).locator(".facet-row")).toHaveCount(5);
});

test("a joined list says what it brings, and is taken out again by a word or by undo", async ({ page }) => {
  await openMap(page);
  await drop(page, "evening.md", serving);
  await takeIn(page, "Add to this atlas");
  const said = page.getByText("Evening reading adds 2 works and states 1 new relation; of the works that it names, 1 was there before.");
  await expect(said).toBeVisible();
  await page.getByRole("button", { name: "Beside the other lists" }).click();
  await expect(page.locator(".table-headline")).toContainText("the others");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator("[data-lens=map]")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(lists(page).locator(".facet-row")).toHaveCount(4);
  await expect(said).toBeHidden();
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(lists(page).locator(".facet-row")).toHaveCount(5, { timeout: 60_000 });
});

test("a list that cannot be taken out again stays, and that is told where it was asked", async ({ page }) => {
  await openMap(page);
  await drop(page, "morning.md", serving.replace("# Evening", "# Morning"));
  await takeIn(page, "Add to this atlas");
  await drop(page, "evening.md", serving);
  await takeIn(page, "Add to this atlas");
  // With a list less the others are read again, which now cannot be.
  await page.evaluate(() => {
    Object.assign(window, {
      Worker: class {
        addEventListener(sign: string, listener: () => void): void {
          if (sign === "error") setTimeout(listener);
        }
        postMessage(): void {}
        terminate(): void {}
      },
    });
  });
  await page.getByRole("button", { name: "Take it out again" }).click();
  const told = page.getByRole("alert");
  await expect(told).toContainText("The part of the page that reads lists has stopped. Reload the page.");
  await expect(lists(page).getByText("Evening reading")).toBeVisible();
  await told.getByRole("button", { name: "Understood" }).click();
  await expect(told).toBeEmpty();
});

test("a list that is given again takes the place of the one before, or stands beside it", async ({ page }) => {
  await openMap(page);
  await drop(page, "evening.md", serving);
  await takeIn(page, "Open alone");
  await drop(page, "evening.md", serving.replace("# Evening reading", "# Evening reading of others"));
  await expect(dialog(page).getByText("It takes the place of evening.md, which you have already.")).toBeVisible();
  await expect(dialog(page).getByRole("button", { name: "Add to this atlas" })).toBeFocused();
  await dialog(page).getByRole("button", { name: "Keep both" }).click();
  await expect(dialog(page).getByText("evening-2.md")).toBeVisible();
  await takeIn(page, "Open alone");
  await expect(lists(page).locator(".facet-row")).toHaveCount(2);
  await drop(page, "evening.md", serving.replace("# Evening reading", "# Evening reading anew"));
  await takeIn(page, "Open alone");
  await expect(lists(page).locator(".facet-row")).toHaveCount(2);
  await expect(lists(page).getByText("Evening reading anew")).toBeVisible();
});

test("a pasted list opens alone, is renamed and forgotten", async ({ page }) => {
  await openMap(page);
  await openDialog(page);
  await dialog(page).getByLabel("Or paste a list").fill(serving);
  await dialog(page).getByRole("button", { name: "See what is in it" }).click();
  await takeIn(page, "Open alone");
  await expect(lists(page).locator(".facet-row")).toHaveCount(1);
  await openDialog(page);
  await dialog(page).getByRole("button", { name: "Rename Evening reading" }).click();
  await page.keyboard.type("Before sleep");
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByText("Before sleep")).toBeVisible();
  await dialog(page)
    .getByRole("button", { name: /^Forget them/ })
    .click();
  await expect(dialog(page).getByText("1 list taken out: Undo, in the header, brings it back.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(lists(page).locator(".facet-row")).toHaveCount(4);
  await page.keyboard.press("Control+z");
  await expect(lists(page).getByText("Before sleep")).toBeVisible({ timeout: 60_000 });
  await expect(lists(page).locator(".facet-row")).toHaveCount(1);
});

test("what is no list is refused with its reason, and the rest can be taken in", async ({ page }) => {
  await openMap(page);
  await openDialog(page);
  await chooseFiles(page, [
    { name: "evening.md", text: serving },
    { name: "scan.pdf", text: Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x00]) },
  ]);
  await expect(dialog(page).getByText(/It is a PDF .* not text/)).toBeVisible();
  await dialog(page).getByRole("button", { name: "Leave it" }).click();
  await expect(dialog(page).getByRole("button", { name: "Choose files" })).toBeVisible();
});

test("a build that is cancelled changes nothing", async ({ page }) => {
  await openMap(page);
  await openDialog(page);
  const long = Array.from({ length: 6000 }, (_, at) => `- [A study of systems number ${at}](https://example.org/${at}) (OSDI'22)`).join(
    "\n",
  );
  await chooseFiles(page, [{ name: "long.md", text: long }]);
  await dialog(page).getByRole("button", { name: "Add to this atlas" }).click();
  await dialog(page).getByRole("button", { name: "Cancel" }).click();
  await expect(dialog(page).getByRole("button", { name: "Choose files" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(lists(page).locator(".facet-row")).toHaveCount(4);
});

test("on a phone the dialog is a sheet whose buttons can be reached by a thumb", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await openMap(page);
  await openDialog(page);
  const box = await dialog(page).getByRole("button", { name: "Choose files" }).boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await context.close();
});

test("what is shown is saved as a list that says the same, and as other files", async ({ page }) => {
  await page.goto("/?lens=table&venue=venue:osdi-2024");
  const status = page.getByRole("contentinfo").getByRole("status").filter({ hasText: "of 92 works" });
  const shown = /^\d+/.exec((await status.textContent()) ?? "")?.[0] ?? "none";
  const save = async (kind: string): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByLabel("Save as").selectOption({ label: kind })]);
    return readFile(await download.path(), "utf8");
  };
  const list = await save("a Markdown list");
  expect(list).toContain("dLoRA: Dynamically Orchestrating Requests and Adapters for LoRA LLM Serving");
  expect(list).not.toContain("CloudEval-YAML");
  expect(await save("BibTeX")).toContain("@inproceedings{");
  await openDialog(page);
  await dialog(page).getByLabel("Or paste a list").fill(list);
  await dialog(page).getByRole("button", { name: "See what is in it" }).click();
  await expect(dialog(page).getByText(`${shown} papers`, { exact: false })).toBeVisible();
});
