import type { Page } from "@playwright/test";
import { expect, findings, labelBoxes, openMap, overlaps, restingLabels, test } from "./harness.ts";
import { differenceOf, isAnother, keepPicture, keptPicture, pictureOf } from "./pictures.ts";
import { atRest, nameOfScreen, open, screens, sizes } from "./screens.ts";

/*
 * Every screen of the table comes to rest, satisfies axe, keeps its labels apart and whole, and looks as it did when its
 * picture was taken. `npm run pictures` takes the pictures anew: look at each that changed before it is committed.
 */

const taking = process.env["STEMMA_PICTURES"] === "take";

/** Labels that the edge of the picture cuts. */
const cutLabels = async (page: Page): Promise<readonly string[]> => {
  const box = await page.locator(".lens").boundingBox();
  const boxes = await labelBoxes(page);
  if (box === null) return [];
  return boxes
    .filter(
      ({ left, top, right, bottom }) =>
        left < box.x - 1 || top < box.y - 1 || right > box.x + box.width + 1 || bottom > box.y + box.height + 1,
    )
    .map(({ text }) => text);
};

/** Canvases are drawn some frames after the page: the picture that is the same twice. */
const restingPicture = async (page: Page): Promise<string> => {
  let picture = await pictureOf(page);
  await expect
    .poll(async () => {
      const before = picture;
      picture = await pictureOf(page);
      return isAnother(await differenceOf(page, before, picture));
    })
    .toBe(false);
  return picture;
};

const expectPicture = async (page: Page, name: string): Promise<void> => {
  const kept = keptPicture(name);
  expect(kept, `There is no picture of ${name}; npm run pictures takes it`).not.toBeNull();
  const difference = await differenceOf(page, kept ?? "", await restingPicture(page));
  expect(isAnother(difference), `${name} looks other than its picture: ${JSON.stringify(difference)}`).toBe(false);
};

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll("html, .table-scroll, .matrix-scroll, .rows-scroll, .network-scroll")].map(
        (box) => box.scrollWidth - box.clientWidth,
      ),
    ),
  );

/** Pictures are taken on Linux; elsewhere letters are drawn otherwise. */
const comparable = process.platform === "linux";

for (const screen of screens) {
  const name = nameOfScreen(screen);
  test.describe(name, () => {
    const { size, theme } = screen;
    const touch = size === "phone" ? { hasTouch: true, isMobile: true } : {};
    test.use({ viewport: sizes[size], colorScheme: theme, ...touch });
    test(comparable ? "stands, and looks as in its picture" : "stands; its picture was taken on Linux", async ({ page }) => {
      await open(page, screen);
      if (taking) return keepPicture(name, await restingPicture(page));
      expect.soft(await findings(page), "axe").toEqual([]);
      expect.soft(await sideways(page), "scrolls sideways").toBeLessThanOrEqual(0);
      expect.soft(overlaps(await labelBoxes(page)), "labels over labels").toEqual([]);
      expect.soft(await cutLabels(page), "labels that are cut").toEqual([]);
      if (comparable) await expectPicture(page, name);
      await page.emulateMedia({ colorScheme: theme === "light" ? "dark" : "light" });
      await atRest(page);
      expect.soft(await findings(page, ["color-contrast"]), "contrast in the other theme").toEqual([]);
      return undefined;
    });
  });
}

test("a picture tells what a reader would see from what nobody would", async ({ page }) => {
  await openMap(page);
  await restingLabels(page);
  const before = await pictureOf(page);
  expect(isAnother(await differenceOf(page, before, await pictureOf(page))), "the same again").toBe(false);

  await page.evaluate(() => document.querySelectorAll<HTMLElement>("[data-label]").forEach((label) => (label.style.visibility = "hidden")));
  expect(isAnother(await differenceOf(page, before, await pictureOf(page))), "labels hidden").toBe(true);
  await page.evaluate(() => document.querySelectorAll<HTMLElement>("[data-label]").forEach((label) => (label.style.visibility = "")));

  // A tint is read by the canvases when the theme changes.
  await page.evaluate(() => document.documentElement.style.setProperty("--tint-blue", "oklch(0.61 0.11 140)"));
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await atRest(page);
  }
  expect(isAnother(await differenceOf(page, before, await restingPicture(page))), "a tint changed").toBe(true);
});
