import type { Page } from "@playwright/test";
import { expect, labelBoxes, openMap, query, restingLabels, settledAfter, test } from "./harness.ts";

const map = (page: Page) => page.getByRole("application", { name: /^Map of works/ });
const stop = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const key = (page: Page) => page.getByRole("region", { name: "Colours of the map" });
const crumb = (page: Page) => page.getByRole("navigation", { name: "Region" });
const slora = "/?at=work:s-lora-serving-thousands-of-concurrent-lora-adapters";

/** Labels that reach beyond the frame of the map. */
const cut = async (page: Page): Promise<readonly string[]> => {
  const stage = await map(page).boundingBox();
  const boxes = await labelBoxes(page);
  return boxes
    .filter(({ left, top, right, bottom }) => {
      const [width, height] = [stage?.width ?? 0, stage?.height ?? 0];
      const [x, y] = [left - (stage?.x ?? 0), top - (stage?.y ?? 0)];
      return x < 0 || y < 0 || x + right - left > width || y + bottom - top > height;
    })
    .map(({ text }) => text);
};

test("colour tells venues, and the legend filters by them, one more or one alone", async ({ page }) => {
  await openMap(page);
  await expect(key(page)).toBeHidden();
  await page.getByLabel("Colour").selectOption("venue");
  await expect.poll(() => query(page).get("colour")).toBe("venue");
  const entries = key(page).getByRole("button");
  await expect(entries.nth(2)).toBeVisible();
  const counts = await entries.evaluateAll((all) => all.map((one) => Number(/ (\d+)$/.exec(one.textContent)?.[1])));
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));

  await entries.nth(0).click();
  await entries.nth(1).click();
  await expect(entries.nth(0)).toHaveAttribute("aria-pressed", "true");
  await expect(entries.nth(1)).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("status").filter({ hasText: `${counts[0]! + counts[1]!} of ` })).toBeVisible();
  await entries.nth(2).click({ modifiers: ["Alt"] });
  await expect(entries.nth(0)).toHaveAttribute("aria-pressed", "false");
  await expect(page.getByRole("status").filter({ hasText: new RegExp(`^${counts[2]} of `) })).toBeVisible();
  await entries.nth(2).click();
  await expect(entries.nth(2)).toHaveAttribute("aria-pressed", "false");
});

test("what is alike is ringed when it is asked for, and says why", async ({ page }) => {
  await openMap(page, slora);
  const switched = page.getByRole("button", { name: "Alike" });
  await expect(switched).toHaveAttribute("aria-pressed", "false");
  await map(page).focus();
  await page.keyboard.press("a");
  await expect(switched).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => query(page).get("alike")).toBe("shown");
  // By arrows to a work that is like it: what is heard holds the reason.
  const heard = page.locator(".map-spoken");
  await expect
    .poll(async () => {
      for (const arrow of ["ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"]) {
        await map(page).press(arrow);
        const text = (await heard.textContent()) ?? "";
        if (text.includes("like the selected work: ")) return text;
      }
      return "";
    })
    .toMatch(/like the selected work: \S/);
});

test("a region is entered by keyboard and left by Escape", async ({ page }) => {
  await openMap(page);
  await stop(page, "Regions").click();
  await restingLabels(page);
  await map(page).focus();
  await page.keyboard.press("ArrowRight");
  const heard = page.locator(".map-spoken");
  await expect(heard).toHaveText(/^Region .+, \d+ works/);
  const name = /^Region (.+), \d+ works/.exec((await heard.textContent()) ?? "")?.[1] ?? "?";
  await page.keyboard.press("Enter");
  await expect(crumb(page).getByText(name, { exact: true })).toBeVisible();
  await expect(stop(page, "Names")).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => query(page).getAll("region")).toHaveLength(1);
  await map(page).focus();
  await page.keyboard.press("Escape");
  await expect(crumb(page)).toBeHidden();
  await expect.poll(() => query(page).get("region")).toBeNull();
});

test("a press on a region's name enters it, and the crumb leads out", async ({ page }) => {
  await openMap(page);
  await restingLabels(page);
  const name = page.locator('[data-kind="region"]').first();
  const box = await name.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect(crumb(page)).toBeVisible();
  await crumb(page).getByRole("button", { name: "All regions" }).click();
  await expect(crumb(page)).toBeHidden();
});

test("over empty sea the map offers the way to the nearest work", async ({ page }) => {
  await openMap(page, "/?camera=2,2,5");
  const offer = page.getByRole("button", { name: /^Go to .+, the nearest$/ });
  await settledAfter(page, () => offer.click());
  await expect(offer).toBeHidden();
  expect((await restingLabels(page)).length).toBeGreaterThan(0);
});

test("what had not appeared by a month is not on the map", async ({ page }) => {
  await openMap(page);
  const all = await restingLabels(page);
  await openMap(page, "/?until=2023-12");
  const then = await restingLabels(page);
  expect(then.length).toBeLessThan(all.length / 2);
  expect(then.map(({ text }) => text)).not.toContain("dLoRA");
});

test("dots that the browser takes away are missed in words, and come back", async ({ page }) => {
  await openMap(page);
  const note = page.getByText("The browser has taken the graphics away");
  const extension = await page.evaluateHandle(() => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>("[data-part=dots] canvas")];
    return canvases.flatMap((canvas) => canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context") ?? []);
  });
  await extension.evaluate((all) => all.forEach((one) => one.loseContext()));
  await expect(note).toBeVisible();
  await extension.evaluate((all) => all.forEach((one) => one.restoreContext()));
  await expect(note).toBeHidden();
});

for (const [name, address] of [
  ["a selection", slora],
  ["a work among others", "/?at=work:dlora-dynamically-orchestrating-requests-and-adapters-for-lora-llm-serving&camera=700,300,1.9"],
  ["a region's edge", "/?camera=560,380,1.2"],
  ["colours", "/?colour=list"],
] as const) {
  test(`no label is cut by the frame, with ${name}`, async ({ page }) => {
    await openMap(page, address);
    await restingLabels(page);
    expect(await cut(page)).toEqual([]);
  });
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  test(`the hints of a first visit go without moving the map, ${viewport.width} px wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openMap(page);
    const places = async () => {
      const boxes = await restingLabels(page);
      return new Map(boxes.map(({ text, left, top }) => [text, `${left} ${top}`]));
    };
    const before = await places();
    const strip = await page.getByRole("complementary", { name: "Hints" }).boundingBox();
    expect(strip?.height).toBeLessThanOrEqual(46);
    await settledAfter(page, () => page.getByRole("button", { name: "Got it" }).click());
    const after = await places();
    const names = (await page.locator("[data-kind=region]").allTextContents()).map((text) => text.trim());
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => before.has(name)).map((name) => after.get(name))).toEqual(
      names.filter((name) => before.has(name)).map((name) => before.get(name)),
    );
    expect(query(page).get("camera")).toBeNull();
  });
