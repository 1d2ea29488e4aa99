import type { Page } from "@playwright/test";
import { choose, expect, openMap, selection, test } from "./harness.ts";
import { atlas, atTheEnd, map, nameOf } from "./questions/answers.ts";

test.describe("phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test("nothing scrolls sideways", async ({ page }) => {
    await openMap(page);
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await sideways()).toBeLessThanOrEqual(0);
    await choose(page, "dLoRA");
    await expect(page.getByRole("heading", { level: 2, name: "dLoRA", exact: true })).toBeVisible();
    expect(await sideways()).toBeLessThanOrEqual(0);
  });
});

test("all of it by keyboard", async ({ page }) => {
  await openMap(page);
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: /search/i })).toBeFocused();
  await page.keyboard.type("lora");
  await expect(page.getByRole("option").nth(1)).toBeVisible();
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  const wanted = page.getByRole("option", { name: /^S-LoRA/ });
  for (let steps = 0; steps < 8 && (await wanted.getAttribute("aria-selected")) !== "true"; steps++) await page.keyboard.press("ArrowDown");
  await expect(wanted).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  const name = selection(page);
  await expect(name).toBeVisible();

  // From the name by Tab to the lineage, and every stop on the way can be seen to have the focus.
  await expect(name).toBeFocused();
  for (let steps = 0; steps < 12; steps++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at) return { text: "", seen: false };
      const style = getComputedStyle(at);
      return { text: at.textContent ?? "", seen: style.outlineStyle !== "none" || style.boxShadow !== "none" };
    });
    expect(focus.seen, focus.text).toBe(true);
    if (focus.text.trim() === "Lineage") break;
  }
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("lineage");
  await page.keyboard.press("Escape");
  await expect(name).toBeHidden();
});

test("the map itself answers to the keyboard", async ({ page }) => {
  await openMap(page);
  const picture = page
    .getByRole("application")
    .or(page.getByRole("region", { name: /map/i }))
    .first();
  await picture.focus();
  const before = page.url();
  await page.keyboard.press("+");
  await expect.poll(() => page.url()).not.toBe(before);
});

interface Stop {
  readonly region: string;
  /** The innermost section: sections may stand side by side. */
  readonly section: number;
  readonly name: string;
  /** Within what scrolls, so that a step that scrolls is no step back. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const stopHere = (page: Page): Promise<Stop | null> =>
  page.evaluate((): Stop | null => {
    const at = document.activeElement;
    if (at === null || at === document.body) return null;
    const around = at.closest("header.header, .rail, main, .panel, footer, .hints");
    const box = at.getBoundingClientRect();
    let [down, right] = [0, 0];
    for (let outer = at.parentElement; outer !== null; outer = outer.parentElement) {
      down += outer.scrollTop;
      right += outer.scrollLeft;
    }
    return {
      region: around?.className || (around?.tagName ?? ""),
      section: [...document.querySelectorAll("section")].findIndex((section) => section === at.closest("section")),
      name: (at.getAttribute("aria-label") ?? at.textContent ?? "").trim().slice(0, 40),
      left: box.left + right,
      right: box.right + right,
      top: box.top + down,
      bottom: box.bottom + down,
    };
  });

/** Where the focus goes by Tab, from the beginning of the page until it leaves it. */
const stopsOf = async (page: Page): Promise<readonly Stop[]> => {
  // Tab goes on from where the focus last was, also when nothing has it any more.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  const stops: Stop[] = [];
  for (let presses = 0; presses < 260; presses++) {
    await page.keyboard.press("Tab");
    const stop = await stopHere(page);
    if (stop === null) return stops;
    stops.push(stop);
  }
  return stops;
};

const encloses = (outer: Stop, inner: Stop): boolean =>
  outer.left <= inner.left && outer.right >= inner.right && outer.top <= inner.top && outer.bottom >= inner.bottom;

/** Stops that stand wholly above the one before in their section, but at the top of a next column, or to its left on the same line. */
const backwards = (stops: readonly Stop[]): readonly string[] =>
  stops.slice(1).flatMap((stop, at) => {
    const before = stops[at]!;
    if (before.region !== stop.region || before.section !== stop.section || encloses(stop, before)) return [];
    const sameLine = Math.min(before.bottom, stop.bottom) - Math.max(before.top, stop.top) > 4;
    const above = stop.bottom <= before.top - 2 && stop.left <= before.left;
    return above || (sameLine && stop.left < before.left - 2) ? [`${stop.region}: ${before.name} > ${stop.name}`] : [];
  });

for (const lens of ["map", "lineage", "institutions", "table", "outline"]) {
  test(`the focus goes as the eye does, ${lens}`, async ({ page }) => {
    await page.goto(`/?lens=${lens}&at=${atTheEnd.id}&region=${map.regions[0]!.id}`);
    // All stands that comes later than the page, or Tab would pass before it.
    await expect(page.locator('.lens [tabindex="0"]').filter({ visible: true }).first()).toBeVisible();
    await expect(lens === "lineage" ? page.locator(".itinerary") : selection(page)).toBeVisible();
    const stops = await stopsOf(page);
    // The way back to the beginning leads through the regions once each.
    const regions = stops.map(({ region }) => region).filter((region, index, all) => region !== all[index - 1]);
    expect(regions.length, regions.join(" > ")).toBe(new Set(regions).size);
    // Lineage says of a work in its own figure what the panel says elsewhere.
    const expected = ["header", "rail", "stage", ...(lens === "lineage" ? [] : ["panel"]), "footer"];
    expect(regions).toEqual(expect.arrayContaining(expected));
    expect(backwards(stops)).toEqual([]);
  });
}

test("a page that is opened begins at its beginning, whatever its address names", async ({ page }) => {
  await page.goto(`/?at=${atTheEnd.id}&path-to=work:vllm`);
  await expect(page.getByRole("button", { name: "Another end" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the map" })).toBeFocused();
});

test("who hears the page finds by the outline the line that states a fact", async ({ page }) => {
  await page.goto("/?lens=outline");
  const tree = page.getByRole("tree");
  await expect(tree).toBeVisible();
  await expect(page.getByRole("main", { name: "Outline" })).toBeVisible();
  const reached = atlas.works.find(({ id }) => id === atTheEnd.id)!;
  const topic = map.regions.find(({ works }) => works.includes(reached.id))!;
  await page.locator("#stage").focus();
  const inTree = (): Promise<boolean> => page.evaluate(() => document.activeElement?.getAttribute("role") === "treeitem");
  for (let presses = 0; presses < 20 && !(await inTree()); presses++) await page.keyboard.press("Tab");

  // Typing the name of a topic leads to it; the arrow opens it and goes in.
  await page.keyboard.press("Home");
  const focused = () => page.locator(":focus");
  const walkTo = async (name: string): Promise<void> => {
    for (let steps = 0; steps < 80 && !(await focused().innerText()).includes(name); steps++) await page.keyboard.press("ArrowDown");
    await expect(focused()).toContainText(name);
  };
  await walkTo(topic.name);
  await expect(focused()).toHaveAttribute("aria-level", "1");
  if ((await focused().getAttribute("aria-expanded")) !== "true") await page.keyboard.press("ArrowRight");
  await expect(focused()).toHaveAttribute("aria-expanded", "true");
  await walkTo(nameOf(reached));
  await expect(focused()).toHaveAttribute("aria-level", "2");
  await page.keyboard.press("Enter");
  await expect(selection(page)).toHaveText(nameOf(reached));

  // The evidence is in the accessibility tree: a heading, and buttons that say list and line.
  const panel = page.getByRole("complementary", { name: "Selection" });
  await expect(panel.getByRole("region", { name: "Evidence" })).toBeVisible();
  const siglum = panel.getByRole("button", { name: /^List [A-Z]+, line \d+/ }).first();
  await siglum.focus();
  await page.keyboard.press("Enter");
  const line = Number(/line (\d+)/.exec((await siglum.getAttribute("aria-label")) ?? "")?.[1]);
  const texts = atlas.sources.map(({ text }) => (text ?? "").split("\n")[line - 1] ?? "");
  const spoken = page.getByRole("status").filter({ hasText: `Line ${line}:` });
  await expect(spoken).toHaveCount(1);
  expect(texts.map((text) => `Line ${line}: ${text}`)).toContain(await spoken.textContent());
});

test.describe("reduced motion", () => {
  test.use({ reducedMotion: "reduce" });
  test("nothing is animated, wherever one goes", async ({ page }) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Reflect.set(globalThis, "animated", seen);
      const watch = (): void => {
        for (const animation of document.getAnimations()) {
          const { duration } = animation.effect?.getComputedTiming() ?? {};
          if (typeof duration === "number" && duration > 1) seen.push(`${(animation as CSSAnimation).animationName ?? "transition"}`);
        }
        requestAnimationFrame(watch);
      };
      requestAnimationFrame(watch);
    });
    await openMap(page);
    await choose(page, nameOf(atTheEnd));
    await expect(selection(page)).toHaveText(nameOf(atTheEnd));
    await page.getByRole("button", { name: "Titles", exact: true }).click();
    for (const lens of ["Lineage", "Institutions", "Table", "Outline", "Map"]) {
      await page.getByRole("navigation", { name: "Lenses" }).getByRole("button", { name: lens, exact: true }).click();
      await expect(page.getByRole("main", { name: lens })).toBeVisible();
    }
    expect(await page.evaluate(() => Reflect.get(globalThis, "animated"))).toEqual([]);
  });
});
