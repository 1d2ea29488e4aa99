import type { Locator } from "@playwright/test";
import { expect, test } from "./harness.ts";
import { atlasOf, made, serveAtlas } from "./made-atlas.ts";

const repeated = (text: string, letters: number): string =>
  text
    .repeat(Math.ceil(letters / text.length))
    .slice(0, letters)
    .trim();

/** Titles of 400 characters that are read from either side, with a name before them and without. */
const titles = [
  { title: repeated("خوارزمية لتوزيع الذاكرة المؤقتة على أجهزة متعددة ", 400), direction: "rtl" },
  { title: repeated("מערכת לאחסון מודלים גדולים ", 400), direction: "rtl" },
  { title: repeated("面向大语言模型推理的分离式键值缓存系统设计与实现", 400), direction: "ltr" },
  { title: repeated("Interminable deliberations upon the arrangement of caches ", 400), direction: "ltr" },
  { title: `Kitab: ${repeated("كتاب في ترتيب النماذج ", 390)}`, shortTitle: "Kitab", direction: "rtl" },
] as const;

const works = titles.map(({ title, ...more }, at) => made(at, title, "shortTitle" in more ? { shortTitle: more.shortTitle } : {}));

/** Whether a text is longer than its box, on which side it goes on, and whether its first letter is seen. */
const cutOf = (text: Locator) =>
  text.evaluate((element) => {
    const [box, letter] = [element.getBoundingClientRect(), document.createRange()];
    const first = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!;
    letter.setStart(first, 0);
    letter.setEnd(first, 1);
    const at = letter.getBoundingClientRect();
    return {
      cut: element.scrollWidth > element.clientWidth,
      direction: getComputedStyle(element).direction,
      seen: at.width > 0 && at.left >= box.left - 1 && at.right <= box.right + 1,
    };
  });

for (const [size, viewport] of Object.entries({ desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } })) {
  test.describe(size, () => {
    test.use({ viewport });
    for (const lens of ["table", "outline"]) {
      test(`a title too long for the ${lens} keeps its beginning, whichever side it is read from`, async ({ page }) => {
        await serveAtlas(page, atlasOf(works));
        await page.goto(`/?lens=${lens}&group=none`);
        for (const { title, direction, ...more } of titles) {
          const said = "shortTitle" in more ? title.slice(`${more.shortTitle}: `.length) : title;
          const text = page.locator(".work-title > [dir=auto]").filter({ hasText: said.slice(0, 24) });
          await expect(text.last()).toBeVisible();
          expect(await cutOf(text.last()), said.slice(0, 24)).toEqual({ cut: true, direction, seen: true });
        }
      });
    }
  });
}
