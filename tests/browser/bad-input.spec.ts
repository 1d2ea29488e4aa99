import type { Page } from "@playwright/test";
import { expect, expectAccessible, gridRows, labelBoxes, openMap, overlaps, search, selection, test } from "./harness.ts";
import { atlasOf, made, serveAtlas } from "./made-atlas.ts";
import { atlas, atTheEnd, nameOf } from "./questions/answers.ts";

const status = (page: Page) => page.getByRole("contentinfo").getByRole("status");
const lens = (page: Page, name: string) => page.getByRole("navigation", { name: /Lenses/ }).getByRole("button", { name, exact: true });
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Table and Outline have the works, whatever the map can do. */
const expectTableAndOutline = async (page: Page): Promise<void> => {
  await lens(page, "Table").click();
  await expect(gridRows(page).first()).toBeVisible();
  await lens(page, "Outline").click();
  await expect(page.getByRole("treeitem").first()).toBeVisible();
};

test.describe("without WebGL", () => {
  test("the map says why it is empty, and Table and Outline have everything", async ({ page }) => {
    await page.addInitScript(() => {
      const real = HTMLCanvasElement.prototype.getContext;
      const refuse = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]): unknown {
        return kind.includes("webgl") ? null : Reflect.apply(real, this, [kind, ...more]);
      };
      HTMLCanvasElement.prototype.getContext = refuse as typeof real;
    });
    await page.goto("/");
    await expect(page.getByText(/draws no WebGL/)).toBeVisible();
    await expectAccessible(page);
    await expectTableAndOutline(page);
  });

  test("graphics that are taken away are missed in words, and the rest goes on", async ({ page }) => {
    await openMap(page);
    await page.evaluate(() => {
      for (const canvas of document.querySelectorAll("canvas"))
        (canvas.getContext("webgl2") ?? canvas.getContext("webgl"))?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    await expect(page.getByText(/has taken the graphics away/)).toBeVisible();
    await search(page).fill(nameOf(atTheEnd));
    await page.getByRole("option").first().click();
    await expect(selection(page)).toHaveText(nameOf(atTheEnd));
    await expectTableAndOutline(page);
  });
});

test("an atlas of nothing says what to do", async ({ page }) => {
  await serveAtlas(page, atlasOf([]));
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/No (lists|works)/);
  await expectAccessible(page);
});

test("an atlas of one work stands in every lens", async ({ page }) => {
  await serveAtlas(page, atlasOf([made(0, "Alone: A System", { shortTitle: "Alone" })]));
  await openMap(page);
  await expect(status(page)).toHaveText(/^1 work from 1 list/);
  await expect(page.locator("[data-label]", { hasText: "Alone" }).first()).toBeVisible();
  for (const name of ["Lineage", "Institutions", "Table", "Outline"]) {
    await lens(page, name).click();
    await expect(page.getByRole("main")).toContainText(
      name === "Institutions" ? "Institute of Making" : /Alone|No list states|0 relations/,
    );
  }
});

test("5,000 works of one topic are walked like a hundred", async ({ page }) => {
  const works = Array.from({ length: 5000 }, (_, at) => made(at, `Made${at}: The Thing of Number ${at}`, { shortTitle: `Made${at}` }));
  await serveAtlas(page, atlasOf(works));
  await openMap(page);
  await expect(status(page)).toHaveText(/^5000 works/);
  expect(overlaps(await labelBoxes(page))).toEqual([]);
  await search(page).fill("Made4321");
  await page
    .getByRole("option", { name: /^Made4321/ })
    .first()
    .click();
  await expect(selection(page)).toHaveText("Made4321");
  await lens(page, "Lineage").click();
  await expect(page.getByRole("main")).toContainText("Made");
  await lens(page, "Institutions").click();
  await expect(page.getByRole("main")).toContainText("5000 works");
  await expectTableAndOutline(page);
  // Only what can be seen is there.
  expect(await page.getByRole("treeitem").count()).toBeLessThan(400);
});

const long = `${"Interminable deliberations upon the arrangement of caches ".repeat(7)}end`.slice(0, 400);
const foreign = [
  made(0, long),
  made(1, "خوارزمية لتوزيع الذاكرة المؤقتة على أجهزة متعددة", { shortTitle: "ذاكرة" }),
  made(2, "מערכת לאחסון מודלים גדולים: הרחבה של S-LoRA"),
  made(3, "面向大语言模型推理的分离式键值缓存系统设计与实现", { shortTitle: "分离" }),
  made(4, "大規模言語モデルのための分散推論基盤"),
  made(5, `${"Unbreakable".repeat(36)}`),
];

for (const [size, viewport] of Object.entries({ desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } })) {
  test.describe(size, () => {
    test.use({ viewport });
    test("titles of 400 characters, from right to left and without spaces keep to their places", async ({ page }) => {
      await serveAtlas(page, atlasOf(foreign));
      await openMap(page);
      expect(overlaps(await labelBoxes(page))).toEqual([]);
      for (const view of ["lineage", "institutions", "table", "outline"]) {
        await page.goto(`/?lens=${view}&at=${foreign[0]!.id}`);
        await expect(page.getByRole("main")).toBeVisible();
        await page.waitForLoadState("networkidle");
        expect(await sideways(page), view).toBeLessThanOrEqual(0);
      }
      for (const work of foreign) {
        await page.goto(`/?at=${work.id}`);
        const name = page.getByRole("heading", { level: 2, name: work.shortTitle ?? work.title, exact: true });
        await expect(name).toBeVisible();
        expect(await name.evaluate((element) => element.scrollWidth - element.clientWidth), work.id).toBeLessThanOrEqual(1);
        expect(await sideways(page), work.id).toBeLessThanOrEqual(0);
      }
      await search(page).fill("分离");
      await expect(page.getByRole("option").first()).toContainText("分离");
    });
  });
}

test.describe("a search", () => {
  test("for punctuation, for ten thousand characters and for odd letters gives an answer in words", async ({ page }) => {
    await openMap(page);
    for (const text of ["?!.,;", "\\", "()[]{}*+^$|", "<script>alert(1)</script>", "%", "x".repeat(10_000), "\u202e\u0000\ufffd", "👩‍👩‍👧‍👦"]) {
      await search(page).fill(text);
      await expect(
        page
          .getByText(/^(Nothing|“|No )/)
          .or(page.getByRole("option"))
          .first(),
      ).toBeVisible();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    }
    await search(page).fill(nameOf(atTheEnd));
    await expect(page.getByRole("option").first()).toContainText(nameOf(atTheEnd));
  });
});

test.describe("an address", () => {
  test("of garbage opens the first view and says what was left out", async ({ page }) => {
    await openMap(page, "/?lens=nonsense&at=%E0%A4%A&camera=NaN,1,&years=x&line=none:0&sort=up&labs=%00&colour=loud&path=-3#%%%");
    await expect(page.getByRole("status").filter({ hasText: "cannot be read" })).toBeVisible();
    await expect(status(page)).toHaveText(new RegExp(`^${atlas.works.length} works`));
    expect((await labelBoxes(page)).length).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Understood" }).click();
    await expect(page.getByText("cannot be read")).toHaveCount(0);
  });

  test("of a thousand values is read or refused, and never breaks the page", async ({ page }) => {
    const many = Array.from({ length: 300 }, (_, at) => `region=nowhere-${at}`).join("&");
    await openMap(page, `/?${many}`);
    await expect(page.getByRole("main")).toBeVisible();
    await expect(status(page)).toHaveText(/None of \d+ works/);
  });

  for (const view of ["map", "lineage", "institutions", "table", "outline"]) {
    test(`of a node that is gone says so, ${view}`, async ({ page }) => {
      await page.goto(`/?lens=${view}&at=work:a-work-that-was-never-written`);
      await expect(page.getByRole("status").filter({ hasText: "a work that was never written" })).toContainText("is not in this atlas");
      await page.getByRole("button", { name: "Leave it out" }).click();
      await expect(page.getByText("is not in this atlas")).toHaveCount(0);
      await expect(page).not.toHaveURL(/never-written/);
    });
  }
});

test("a map that is cut off says what to do", async ({ page }) => {
  await page.route("**/map.json", (route) => route.fulfill({ contentType: "application/json", body: '{"format":"stemma-map","wo' }));
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The atlas cannot be shown");
  await expect(page.getByText(/map\.json is not JSON/)).toBeVisible();
});
