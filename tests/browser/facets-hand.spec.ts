import type { Page } from "@playwright/test";
import { expect, openMap, test } from "./harness.ts";

/* What a hand does with the facets: it drags years, and goes by Tab from control to control. */

const facet = (page: Page, name: string) => page.getByRole("complementary", { name: "Filter" }).getByRole("region", { name, exact: true });
const sentence = (page: Page) => page.getByRole("group", { name: "Filter" });
const years = (page: Page): readonly string[] => new URL(page.url()).searchParams.getAll("years");

test("years that are dragged are one step of the history, however far; a key is one as well", async ({ page }) => {
  await openMap(page);
  const grip = facet(page, "Venues").getByRole("slider", { name: "First year" });
  const box = await grip.boundingBox();
  const brush = await page.locator(".brush").boundingBox();
  const [x, y] = [(box?.x ?? 0) + 5, (box?.y ?? 0) + 5];
  const far = (brush?.width ?? 0) * 0.8;
  await page.mouse.move(x, y);
  await page.mouse.down();
  const passed = new Set<string>();
  for (let step = 1; step <= 8; step++) {
    await page.mouse.move(x + (far * step) / 8, y);
    passed.add((await grip.getAttribute("aria-valuenow")) ?? "");
  }
  await page.mouse.up();
  expect(passed.size).toBeGreaterThan(2);
  const dragged = (await grip.getAttribute("aria-valuenow")) ?? "?";
  await expect.poll(() => years(page).join()).toContain(dragged);
  await grip.press("ArrowLeft");
  await expect(grip).toHaveAttribute("aria-valuenow", String(Number(dragged) - 1));
  await page.goBack();
  await expect(grip).toHaveAttribute("aria-valuenow", dragged);
  await page.goBack();
  await expect(sentence(page)).toHaveCount(0);
  expect(years(page)).toEqual([]);
});

test("the choices stay where they are while the sentence above them grows", async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 900 });
  await page.goto("/?lens=table&venue=venue:osdi-2024");
  await page.locator(".word[data-of=venues]").first().click();
  const choices = page.getByRole("dialog", { name: "Choose venues" });
  const place = async () => {
    const box = await choices.boundingBox();
    return [box?.x, box?.y];
  };
  const [before, low] = [await place(), (await sentence(page).boundingBox())?.height ?? 0];
  for (const name of ["MLSys 2024", "NSDI 2024", "ASPLOS 2024"]) await choices.locator(".facet-row").filter({ hasText: name }).click();
  await expect.poll(async () => (await sentence(page).boundingBox())?.height ?? 0).toBeGreaterThan(low);
  expect(await place()).toEqual(before);
});

interface Place {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** All that Tab goes through in the rail, in its order. */
const placesInRail = (page: Page): Promise<readonly Place[]> =>
  page.evaluate(() => {
    const rail = document.querySelector(".rail");
    const all = [...(rail?.querySelectorAll<HTMLElement>("button, input, select, a[href], [tabindex]") ?? [])];
    return all
      .filter((each) => each.tabIndex >= 0 && each.getClientRects().length > 0)
      .map((each) => {
        const { left, top, bottom } = each.getBoundingClientRect();
        return { name: each.getAttribute("aria-label") ?? each.textContent ?? "", left, top, bottom };
      });
  });

const levelWith = (one: Place, other: Place): boolean => {
  const middle = (one.top + one.bottom) / 2;
  return middle > other.top && middle < other.bottom;
};

/** The same by sight: row after row, each from left to right. What is level with one another stands in a row. */
const bySight = (places: readonly Place[]): readonly Place[] => {
  const rows: Place[][] = [];
  for (const place of places.toSorted((a, b) => a.top + a.bottom - (b.top + b.bottom))) {
    const row = rows.at(-1);
    const within = row?.some((other) => levelWith(place, other) && levelWith(other, place)) ?? false;
    if (within) row?.push(place);
    else rows.push([place]);
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.left - b.left));
};

for (const [what, address] of [
  ["at first", "/"],
  [
    "with wholes opened, time held and values asked for",
    "/?venue=venue:osdi-2024&topic=topic:quantization&topic=topic:llm-serving&until=2024-01&has=code",
  ],
] as const)
  test(`in the rail the focus goes as the eye does, ${what}`, async ({ page }) => {
    await openMap(page, address);
    for (const name of [/^Labs of Microsoft/, /^Labs of Amazon/]) {
      const fold = page.getByRole("button", { name });
      if ((await fold.count()) > 0) await fold.click();
    }
    const places = await placesInRail(page);
    expect(places.length).toBeGreaterThan(20);
    expect(places.map(({ name }) => name)).toEqual(bySight(places).map(({ name }) => name));
  });

test("where one has been outlasts a reload", async ({ page }) => {
  await page.goto("/?lens=table&at=topic:quantization");
  const trail = page.getByRole("navigation", { name: "Trail" });
  await page.getByRole("complementary", { name: "Selection" }).getByRole("button", { name: /AWQ/ }).first().click();
  await expect(trail.getByRole("listitem")).toHaveCount(2);
  const said = await trail.getByRole("listitem").allTextContents();
  await page.reload();
  await expect(trail.getByRole("listitem")).toHaveText(said);
  await page.evaluate(() => sessionStorage.setItem("stemma-trail", '{"visits":7'));
  await page.reload();
  await expect(page.getByRole("complementary", { name: "Selection" })).toBeVisible();
  await expect(trail).toHaveCount(0);
});
