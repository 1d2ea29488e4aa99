import type { Page } from "@playwright/test";
import { expect, expectAccessible, labelBoxes, mapStands, openMap, overlaps, search, selection, test } from "./harness.ts";

/* Lists of one's own that go wrong on their way: no room to keep them, hostile text, files that are none, files too large. */

const dialog = (page: Page) => page.getByRole("dialog", { name: "Your lists" });
const lists = (page: Page) => page.getByRole("complementary", { name: "Filter" }).getByRole("region", { name: "Lists" });

const openDialog = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Your lists" }).click();
  await expect(dialog(page).getByRole("button", { name: "Choose files" })).toBeVisible();
};

const give = async (page: Page, ...files: readonly (readonly [name: string, content: string | Buffer])[]): Promise<void> => {
  await openDialog(page);
  await dialog(page)
    .locator("input[type=file]")
    .first()
    .setInputFiles(files.map(([name, content]) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) })));
};

const takeIn = async (page: Page, how: "Add to this atlas" | "Open alone"): Promise<void> => {
  await dialog(page).getByRole("button", { name: how }).click();
  await expect(dialog(page)).toBeHidden({ timeout: 60_000 });
};

const listOf = (name: string): string =>
  `# ${name}\n\n- [${name}ing: Work That Nobody Has Done Before](https://example.org/${name}.pdf) (OSDI'22)\n`;

/** From here on the browser has no room at the so-manieth record that it is to keep. */
const fillStorage = (page: Page, at: number): Promise<void> =>
  page.evaluate((full) => {
    const { put } = IDBObjectStore.prototype;
    let calls = 0;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...record: Parameters<typeof put>) {
      calls += 1;
      if (calls === full) throw new DOMException("there is no room", "QuotaExceededError");
      return put.apply(this, record);
    };
  }, at);

for (const at of [1, 2])
  test(`no room in the middle of a save, at record ${String(at)}: what was kept is whole, and it is said`, async ({ page }) => {
    await openMap(page);
    await give(page, ["first.md", listOf("Mowing")]);
    await takeIn(page, "Add to this atlas");
    await fillStorage(page, at);
    await give(page, ["second.md", listOf("Sowing")]);
    await takeIn(page, "Add to this atlas");
    await expect(lists(page).getByText("Sowing")).toBeVisible();
    const said = page.getByRole("main").getByText("no room left");
    await expect(said).toContainText("What was kept before is whole. Remove a list, or free storage in the settings of the browser.");
    await page.reload();
    await mapStands(page);
    await expect(lists(page).getByText("Mowing")).toBeVisible();
    await expect(lists(page).getByText("Sowing")).toHaveCount(0);
  });

test("what is wrong with a file is said before it is taken in, with its line", async ({ page }) => {
  await openMap(page);
  const broken = "@book{a,\n  title = {Knots},\n  year = {1999}\n}\n\n@book{b,\n  title = {Half a book,\n}\n";
  await give(page, ["half.json", '{"works": ['], ["books.bib", broken]);
  await expect(dialog(page).getByRole("status")).toHaveText("1 entry in 1 list. Nothing is taken in yet.");
  await expect(dialog(page).getByText(/^Line 1: This is not JSON/)).toBeVisible();
  await expect(dialog(page).getByText(/^Line 6: This entry cannot be read/)).toBeVisible();
});

test("what was pasted is still there for whoever comes back to mend it", async ({ page }) => {
  await openMap(page);
  await openDialog(page);
  const field = dialog(page).getByLabel("Or paste a list");
  await field.fill("hello, is anybody there?");
  await dialog(page).getByRole("button", { name: "See what is in it" }).click();
  await dialog(page).getByRole("button", { name: "Try another" }).click();
  await expect(field).toHaveValue("hello, is anybody there?");
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test(`however many lists are looked into, what to do stands in sight at ${viewport.width} pixels`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openMap(page);
    await give(page, ...["Mow", "Sow", "Row", "Tow", "Low", "Bow", "Hew", "Sew"].map((name) => [`${name}.md`, listOf(name)] as const));
    for (const name of ["Add to this atlas", "Open alone", "Leave it"])
      await expect(dialog(page).getByRole("button", { name })).toBeInViewport({ ratio: 1 });
    await expectAccessible(page);
  });

const strike = (number: number): string => `globalThis.struck=${String(number)}`;
const hostile = `# Mine <img src=x onerror="${strike(1)}">

## <script>${strike(2)}</script>Serving \u202Egnivres
- [Nightshade: \u202E\u2066txet desrever a \u2069 <img src=x onerror=${strike(3)}>](javascript:${strike(4)}) (OSDI'24) [[code](data:text/html,<script>${strike(5)}</script>)]
  - <svg onload="${strike(6)}"> a note with [a link](JaVa\tScRiPt:${strike(7)}) and "><script>${strike(8)}</script>
- [${"Interminable deliberations ".repeat(400)}](https://example.org/long.pdf) (OSDI'23)
- [Foxglove: ${"\u0301".repeat(300)} Marks on <b style="position:fixed;inset:0;font-size:900px">Marks</b>](https://example.org/"onmouseover="${strike(9)}) (SOSP'23)
- [Henbane: {{constructor.constructor('${strike(10)}')()}} \${${strike(11)}}](vbscript:${strike(12)}) (SOSP'22)
`;

test("a hostile list is shown, runs nothing, and covers nothing", async ({ page }) => {
  await openMap(page);
  await give(page, ["hostile.md", hostile], [`<img src=x onerror=${strike(13)}>.md`, listOf("Sow")]);
  await expect(dialog(page).getByText("Lines not understood", { exact: true })).toHaveCount(1);
  await takeIn(page, "Open alone");
  await mapStands(page);
  expect(overlaps(await labelBoxes(page))).toEqual([]);
  const shown = async (): Promise<void> => {
    const addresses = await page.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(addresses.filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address))).toEqual([]);
    await expect(page.locator("main img, main script, [onerror], [onload], [onmouseover], [style*='900px']")).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  };
  await shown();
  for (const name of ["Nightshade", "Foxglove", "Henbane"]) {
    await search(page).fill(name);
    await page.getByRole("option").first().click();
    await expect(selection(page)).toContainText(name);
    await shown();
    const panel = page.getByRole("complementary", { name: "Selection" });
    expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    expect(await page.locator("body").innerText()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\p{Mark}{6}/u);
  }
  for (const name of ["Lineage", "Institutions", "Table", "Outline"]) {
    await page
      .getByRole("navigation", { name: /Lenses/ })
      .getByRole("button", { name, exact: true })
      .click();
    await expect(page.getByRole("main")).toBeVisible();
    await shown();
  }
  expect(await page.evaluate(() => Reflect.get(globalThis, "struck"))).toBeUndefined();
});

const zeros = Buffer.alloc(40);
const kinds: readonly (readonly [name: string, begins: string, said: RegExp])[] = [
  ["scan.pdf", "%PDF-1.7\n%\xE2\xE3", /It is a PDF.*not text\. Save its text/],
  ["papers.zip", "PK\x03\x04\x14", /It is an archive or an Office document.*Unpack an archive/],
  ["figure.png", "\x89PNG\r\n\x1A\n", /It is a picture, not text/],
  ["setup.exe", "MZ\x90\x00", /It is a program, not text/],
  ["zotero.sqlite", "SQLite format 3\x00", /It is a database, not text\. Export its records/],
];

test("a file that is no text is called what it is, with what to do", async ({ page }) => {
  await openMap(page);
  await give(page, ...kinds.map(([name, begins]) => [name, Buffer.concat([Buffer.from(begins, "latin1"), zeros])] as const), [
    "good.md",
    listOf("Sow"),
  ]);
  for (const [name, , said] of kinds) await expect(dialog(page).getByRole("listitem").filter({ hasText: name })).toContainText(said);
  await expect(dialog(page).getByText("1 entry in 1 list. Nothing is taken in yet.")).toBeVisible();
});

/** Drops a file of so many megabytes, made in the page. */
const dropLarge = async (page: Page, name: string, megabytes: number): Promise<void> => {
  const transfer = await page.evaluateHandle(
    ([title, size]) => {
      const line = "- [Sowing: Work That Nobody Has Done](https://example.org/sowing.pdf) (OSDI'22)\n";
      const piece = line.repeat(Math.ceil(1_000_000 / line.length));
      const data = new DataTransfer();
      data.items.add(
        new File(
          Array.from({ length: size }, () => piece),
          title,
        ),
      );
      return data;
    },
    [name, megabytes] as const,
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
};

test("a list of fifty megabytes shows that it is read and can be let go of; one of two hundred is not opened", async ({ page }) => {
  await openMap(page);
  await dropLarge(page, "large.md", 50);
  await expect(dialog(page).getByRole("progressbar")).toBeVisible();
  await dialog(page).getByRole("button", { name: "Cancel" }).click();
  await expect(dialog(page).getByRole("button", { name: "Choose files" })).toBeVisible();
  await page.keyboard.press("Escape");
  await dropLarge(page, "huge.md", 200);
  await expect(dialog(page).getByText(/It is too large: 200 MB.*Split it/)).toBeVisible();
});
