import type { Page } from "@playwright/test";
import { choose, expect, openMap, overlaps, restingLabels, settledAfter, test } from "./harness.ts";

const stops = ["Regions", "Names", "Titles"] as const;

const atStop = async (page: Page, stop: (typeof stops)[number]) => {
  const button = page.getByRole("button", { name: stop, exact: true });
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  return restingLabels(page);
};

for (const theme of ["light", "dark"] as const) {
  test(`no two labels overlap at three zooms, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openMap(page);
    for (const stop of stops) {
      const boxes = await atStop(page, stop);
      expect(boxes.length, stop).toBeGreaterThan(2);
      expect(overlaps(boxes), stop).toEqual([]);
    }
  });
}

test("the name of a region is no longer than the place that is kept for it", async ({ page }) => {
  await openMap(page);
  for (const stop of stops) {
    await atStop(page, stop);
    const names = await page.locator(".map-name").evaluateAll((all) =>
      all.flatMap((name) =>
        [...name.querySelectorAll("text:not(.map-count)")].map((line) => ({
          text: line.textContent,
          over: (line as SVGTextElement).getComputedTextLength() - Number(line.getAttribute("letter-spacing")) - name.clientWidth,
        })),
      ),
    );
    expect(names.length, stop).toBeGreaterThan(2);
    expect(
      names.filter(({ over }) => over > 1),
      stop,
    ).toEqual([]);
  }
});

test("no two labels overlap with a work chosen", async ({ page }) => {
  await openMap(page);
  await choose(page, "dLoRA");
  for (const stop of stops) expect(overlaps(await atStop(page, stop)), stop).toEqual([]);
});

test.describe("in motion", () => {
  test.use({ reducedMotion: "no-preference" });
  test("no two labels overlap after the wheel and a drag", async ({ page }) => {
    await openMap(page);
    await page.mouse.move(760, 450);
    for (const delta of [-240, -240, -240, 400]) {
      await settledAfter(page, () => page.mouse.wheel(0, delta));
      expect(overlaps(await restingLabels(page))).toEqual([]);
    }
    await settledAfter(page, async () => {
      await page.mouse.down();
      await page.mouse.move(620, 380, { steps: 8 });
      await page.mouse.up();
    });
    expect(overlaps(await restingLabels(page))).toEqual([]);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("no two labels overlap", async ({ page }) => {
    await openMap(page);
    expect(overlaps(await restingLabels(page))).toEqual([]);
  });
});
