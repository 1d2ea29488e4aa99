import type { Page } from "@playwright/test";
import { choose, expect, mapStands, openMap, selection, test } from "./harness.ts";
import { answerWith, givePickers, listsDialog, openFromDisk, openLists, readFromDisk, removeFromDisk, writeFiles } from "./on-disk.ts";

/* Lists that stay files: edits on disk follow, lines go back into them, and nothing of anybody's is overwritten. */

const evening = `# Evening reading

## Serving
- [Orca: A Distributed Serving System for Transformer-Based Generative Models](https://example.org/orca.pdf) (OSDI'22)
- [AlpaServe: Statistical Multiplexing with Model Parallelism for Deep Learning Serving](https://example.org/alpaserve.pdf) (OSDI'23)
`;
const another =
  "- [Parrot: Efficient Serving of LLM-based Applications with Semantic Variable](https://example.org/parrot.pdf) (OSDI'24)\n";

/** Files are looked at every few seconds, and the lists are read again. */
const soon = { timeout: 30_000 };
const footer = (page: Page) => page.getByRole("contentinfo");
const alert = (page: Page) => page.getByRole("alert");
const lines = (page: Page) => page.getByRole("dialog", { name: "Your additions, as lines" });

const addNote = async (page: Page, text: string): Promise<void> => {
  await choose(page, "Orca");
  await expect(selection(page)).toContainText("Orca");
  await page.keyboard.press("n");
  await page.getByRole("textbox", { name: /^Note on/ }).fill(text);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("region", { name: "Added by you" })).toContainText(text, soon);
};

const moveInto = async (page: Page, path: string): Promise<void> => {
  await page.getByRole("button", { name: "Save as lines…" }).click();
  await lines(page)
    .getByRole("button", { name: `Move them into ${path}` })
    .click();
};

test("edits of a file follow into the atlas, also after a reload", async ({ page }) => {
  await openMap(page);
  await openFromDisk(page, { "evening.md": evening });
  await expect(footer(page)).toContainText("2 works");
  await writeFiles(page, { "evening.md": `${evening}${another}` });
  await expect(footer(page)).toContainText("3 works", soon);
  await page.reload();
  await mapStands(page);
  await expect(footer(page)).toContainText("3 works");
  await writeFiles(page, { "evening.md": evening });
  await expect(footer(page)).toContainText("2 works", soon);
  await openLists(page);
  await expect(listsDialog(page).getByText("edits are followed")).toBeVisible();
});

test("a folder gives its lists, and says what it passed over", async ({ page }) => {
  await openMap(page);
  await writeFiles(page, { "evening.md": evening, "more.md": `# More\n\n${another}`, "photo.jpg": "no list" });
  await givePickers(page, []);
  await openLists(page);
  await listsDialog(page).getByRole("button", { name: "Choose a folder" }).click();
  await expect(listsDialog(page).getByText("3 entries in 2 lists.", { exact: false })).toBeVisible();
  await expect(listsDialog(page).getByText("1 file of the folder passed over")).toBeVisible();
});

test("a file that cannot be read as a list any more leaves what was read of it, until it can", async ({ page }) => {
  await openMap(page);
  await openFromDisk(page, { "evening.md": evening });
  await writeFiles(page, { "evening.md": "" });
  await expect(alert(page)).toContainText("evening.md stays as it was read before. It is empty", soon);
  await expect(footer(page)).toContainText("2 works");
  await writeFiles(page, { "evening.md": `${evening}${another}` });
  await expect(footer(page)).toContainText("3 works", soon);
  await expect(alert(page)).toBeEmpty();
});

test("lines go back into the file, and the atlas says the same", async ({ page }) => {
  await openMap(page);
  await openFromDisk(page, { "evening.md": evening });
  await addNote(page, "read it on the train");
  await moveInto(page, "evening.md");
  await expect(lines(page).getByText("Nothing is added yet")).toBeVisible(soon);
  expect(await readFromDisk(page, "evening.md")).toBe(evening.replace("(OSDI'22)\n", "(OSDI'22)\n  - read it on the train\n"));
  await page.keyboard.press("Escape");
  await expect(page.locator(".notes")).toContainText("read it on the train");
  await expect(page.getByRole("region", { name: "Added by you" })).toBeHidden();
});

test("lines are saved as a list beside the file", async ({ page }) => {
  await openMap(page);
  await openFromDisk(page, { "evening.md": evening });
  await addNote(page, "read it on the train");
  await page.getByRole("button", { name: "Save as lines…" }).click();
  await lines(page).getByRole("button", { name: "Save beside evening.md" }).click();
  await expect(lines(page).getByRole("status")).toHaveText("Saved as my-additions.md.");
  expect(await readFromDisk(page, "my-additions.md")).toContain("  - read it on the train\n");
  expect(await readFromDisk(page, "evening.md")).toBe(evening);
});

test("a file that was changed meanwhile keeps that change beside the lines", async ({ page }) => {
  await openMap(page);
  await openFromDisk(page, { "evening.md": evening });
  await addNote(page, "read it on the train");
  await writeFiles(page, { "evening.md": `${evening}${another}` });
  await moveInto(page, "evening.md");
  await expect(lines(page).getByText("Nothing is added yet")).toBeVisible(soon);
  const text = await readFromDisk(page, "evening.md");
  expect(text).toContain("Parrot");
  expect(text).toContain("  - read it on the train\n");
});

test("a file that is changed while lines are on their way into it is not overwritten", async ({ page }) => {
  await openMap(page);
  await openFromDisk(page, { "evening.md": evening });
  await addNote(page, "read it on the train");
  // Another program saves the file in the moment before it would be written.
  await page.evaluate((text) => {
    const write = FileSystemFileHandle.prototype.createWritable;
    FileSystemFileHandle.prototype.createWritable = async function (this: FileSystemFileHandle) {
      FileSystemFileHandle.prototype.createWritable = write;
      const other = await this.createWritable();
      await other.write(text);
      await other.close();
      return this.createWritable();
    };
  }, `${evening}${another}`);
  await moveInto(page, "evening.md");
  await expect(lines(page).getByRole("status")).toHaveText("evening.md was changed just now. Nothing is changed. Try it again.", soon);
  expect(await readFromDisk(page, "evening.md")).toBe(`${evening}${another}`);
  await expect(lines(page).getByRole("textbox", { name: "The lines" })).toHaveValue(/read it on the train/);
});

test("leave that is refused changes nothing, and says what to do instead", async ({ page }) => {
  await openMap(page);
  await openFromDisk(page, { "evening.md": evening });
  await addNote(page, "read it on the train");
  await answerWith(page, "requestPermission", "denied");
  await moveInto(page, "evening.md");
  await expect(lines(page).getByRole("status")).toHaveText(
    "The browser was not allowed to write evening.md. Nothing is changed. Save the lines as a list instead.",
  );
  expect(await readFromDisk(page, "evening.md")).toBe(evening);
});

test("a browser that wants to be asked again after a reload is asked by one press", async ({ page }) => {
  await openMap(page);
  await openFromDisk(page, { "evening.md": evening });
  await page.reload();
  await answerWith(page, "queryPermission", "prompt");
  await mapStands(page);
  await expect(alert(page)).toContainText("Edits of evening.md are not followed: the browser wants to be asked first.", soon);
  await writeFiles(page, { "evening.md": `${evening}${another}` });
  await page.evaluate(() => {
    Object.assign(FileSystemHandle.prototype, {
      requestPermission: async () => {
        Object.assign(FileSystemHandle.prototype, { queryPermission: async () => "granted" });
        return "granted";
      },
    });
  });
  await alert(page).getByRole("button", { name: "Follow them" }).click();
  await expect(footer(page)).toContainText("3 works", soon);
  await expect(alert(page)).toBeEmpty();
});

test("a file that is gone is told; what was read of it stays, and nothing is written in its place", async ({ page }) => {
  await openMap(page);
  await openFromDisk(page, { "evening.md": evening });
  await addNote(page, "read it on the train");
  await removeFromDisk(page, "evening.md");
  await expect(alert(page)).toContainText("evening.md cannot be read again: the file is not there any more.", soon);
  await moveInto(page, "evening.md");
  await expect(lines(page).getByRole("status")).toHaveText(
    "evening.md is not there any more. Nothing is changed. Save the lines as a list instead.",
    soon,
  );
  await page.keyboard.press("Escape");
  await alert(page).getByRole("button", { name: "Understood" }).click();
  await expect(alert(page)).toBeEmpty();
  await choose(page, "AlpaServe");
  await expect(selection(page)).toContainText("AlpaServe");
  await openLists(page);
  await expect(listsDialog(page).getByText("its file is not there any more")).toBeVisible();
});
