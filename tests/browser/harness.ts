import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as base, type Page } from "@playwright/test";

/** Every test fails on an error in the console, on a request that fails and on one that leaves the machine. */
export const test = base.extend<{ readonly quiet: void }>({
  quiet: [
    async ({ page, baseURL }, provide) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(`console ${message.type()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => complaints.push(`thrown: ${error.message}`));
      page.on("response", (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
      });
      page.on("request", (request) => {
        const local = ["data:", "blob:", baseURL ?? ""].some((start) => request.url().startsWith(start));
        if (!local) complaints.push(`a request that leaves the machine: ${request.url()}`);
      });
      await provide();
      expect(complaints.filter((complaint) => !fromSoftwareRenderer(complaint))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Chromium without a graphics card says so when pixels are read back; it says nothing of the page. */
const fromSoftwareRenderer = (complaint: string): boolean => /GPU stall due to ReadPixels|GL Driver Message/.test(complaint);

export { expect } from "@playwright/test";

/** Opens a view and waits until its first map stands, with its labels. */
export const openMap = async (page: Page, address = "/"): Promise<void> => {
  await page.goto(address);
  await mapStands(page);
};

export const mapStands = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => performance.getEntriesByName("stemma:map").length > 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};

export const search = (page: Page) => page.getByRole("combobox", { name: /search/i });

/** Types a name into the search and chooses the first hit, by keyboard. */
export const choose = async (page: Page, name: string): Promise<void> => {
  await search(page).fill(name);
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
};

/** The name of what is selected, as its panel says it. */
export const selection = (page: Page) => page.getByRole("complementary", { name: "Selection" }).getByRole("heading", { level: 2 });

/** In long lists one row is like another: the first of them stand for all. */
const furtherRows = ":is([role=row], [role=treeitem]):nth-child(n + 24)";

/** What axe finds, not only what is grave: by all rules, or by those that are named. No frames, so no second page for the result. */
export const findings = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  const all = new AxeBuilder({ page })
    .setLegacyMode()
    .exclude(furtherRows)
    .options({ resultTypes: ["violations"] });
  const { violations } = await (rules === undefined ? all : all.withRules([...rules])).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
};

export const expectAccessible = async (page: Page): Promise<void> => expect(await findings(page)).toEqual([]);

export interface LabelBox {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes of all labels that can be seen on the map. */
export const labelBoxes = (page: Page): Promise<readonly LabelBox[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("[data-label]")].flatMap((label) => {
      const { left, top, right, bottom } = label.getBoundingClientRect();
      const style = getComputedStyle(label);
      const seen = right > left && bottom > top && style.visibility !== "hidden" && Number(style.opacity) > 0 && style.display !== "none";
      const text = label.textContent?.trim() ?? "";
      return seen && text !== "" ? [{ text, left, top, right, bottom }] : [];
    }),
  );

/** A pixel of rounding is no overlap. */
const slack = 1;

export const overlaps = (boxes: readonly LabelBox[]): readonly string[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack)
      .map((b) => `${a.text} / ${b.text}`),
  );

/** Does what moves the map, and waits until the map has begun to move and has come to rest again. */
export const settledAfter = async (page: Page, act: () => Promise<void>): Promise<void> => {
  const watched = await page.evaluateHandle(() => ({
    settled: new Promise<void>((resolve) => {
      const root = document.documentElement;
      new MutationObserver((changes, observer) => {
        if (root.dataset["mapSettled"] !== "true" || changes.every(({ oldValue }) => oldValue !== "false")) return;
        observer.disconnect();
        resolve();
      }).observe(root, { attributeFilter: ["data-map-settled"], attributeOldValue: true });
    }),
  }));
  await act();
  await watched.evaluate(({ settled }) => settled);
};

/** Labels have come to rest: nothing fades any more, and three looks, moments apart, see the same. */
export const restingLabels = async (page: Page): Promise<readonly LabelBox[]> => {
  let before = "";
  let same = 0;
  await expect
    .poll(
      async () => {
        const settled = await page.evaluate(
          () =>
            document.documentElement.dataset["mapSettled"] !== "false" &&
            document.getAnimations().every((animation) => animation.playState !== "running"),
        );
        const now = settled ? JSON.stringify(await labelBoxes(page)) : "[]";
        same = now === before && now !== "[]" ? same + 1 : 0;
        before = now;
        return same;
      },
      { intervals: [100] },
    )
    .toBeGreaterThanOrEqual(2);
  return JSON.parse(before) as readonly LabelBox[];
};

/** A table that has just been opened: of a long one the rows in sight are there, of a short one all, when there was time. */
export const tableStands = async (page: Page): Promise<void> => {
  const grid = page.getByRole("grid").first();
  await expect(grid.locator("[role=row][aria-selected]").first()).toBeVisible();
  const rows = Number(await grid.getAttribute("aria-rowcount"));
  if (rows < 200) await expect(grid.locator("[role=row]")).toHaveCount(rows);
};

export const grid = (page: Page) => page.getByRole("grid");

/** Rows of works, gaps or relations; headings of groups are not selected and have no such attribute. */
export const gridRows = (page: Page) => grid(page).locator("[role=row][aria-selected]");

/** What the address says. */
export const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
