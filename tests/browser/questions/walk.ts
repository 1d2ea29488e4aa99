import type { Locator, Page } from "@playwright/test";
import { keysOf, type KeyedCommand } from "../../../src/app/palette/keys.ts";
import { expect, openMap, search, test } from "../harness.ts";

/** A newcomer answers each question within so many interactions. */
const most = 3;
/** A control that lies farther than so many presses of Tab or of an arrow is out of reach. */
const mostSteps = 160;

const means = ["by mouse", "by keyboard alone", "by touch on a phone"] as const;
type Means = (typeof means)[number];

/**
 * What a reader does, counted: a search with its choice is one, a press of a control is one, a choice from a list of
 * values is one. Moves of the pointer and of the focus towards a control are none, but a control has to be reachable.
 */
export interface Walk {
  readonly page: Page;
  /** Narrow: the filter stands behind a control of its own. */
  readonly phone: boolean;
  /** Finds a node by its name in the search of the atlas, or in the field that is given, and chooses it. */
  readonly find: (name: string, field?: Locator) => Promise<void>;
  readonly press: (control: Locator) => Promise<void>;
  /** By its tab, or by its key. */
  readonly lens: (name: string) => Promise<void>;
  /** Presses a control of the filter. */
  readonly narrow: (control: Locator) => Promise<void>;
  /** Chooses a value of a native list by its text. */
  readonly pick: (list: Locator, text: string | RegExp) => Promise<void>;
}

const isFocused = (control: Locator): Promise<boolean> => control.evaluate((element) => element === document.activeElement);

/** Whether the focus is on a control or within its grid or tree, where the arrows lead on. */
const isNear = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => (element.closest("[role=grid], [role=tree]") ?? element).contains(document.activeElement));

const isInRow = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element.closest("[role=row], [role=treeitem]")?.contains(document.activeElement) ?? false);

const until = async (page: Page, key: string, there: () => Promise<boolean>, what: string): Promise<void> => {
  for (let steps = 0; steps < mostSteps; steps++) {
    if (await there()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${mostSteps} presses of ${key} do not lead to ${what}`);
};

/** By Tab, then by the arrows where the control stands in a grid. */
const reachByKeys = async (page: Page, control: Locator): Promise<void> => {
  const name = String(control);
  await until(page, "Tab", () => isNear(control), name);
  if (await isFocused(control)) return;
  await until(page, "ArrowDown", () => isInRow(control), name);
  await until(page, "ArrowRight", () => isFocused(control), name);
};

const optionNamed = (page: Page, name: string): Locator => page.getByRole("option").filter({ hasText: name });

/** The option that is called exactly so: "LLM serving" is not "LoRA serving on LLM serving". */
const exactly = async (page: Page, name: string): Promise<Locator> => {
  await expect(optionNamed(page, name).first()).toBeVisible();
  const called = page.getByRole("option").filter({ has: page.getByText(name, { exact: true }) });
  return (await called.count()) > 0 ? called.first() : optionNamed(page, name).first();
};

const byPointer = (page: Page, act: (control: Locator) => Promise<void>) => ({
  press: act,
  find: async (name: string, field: Locator): Promise<void> => {
    await act(field);
    await field.fill(name);
    await act(await exactly(page, name));
  },
  pick: async (list: Locator, text: string | RegExp): Promise<void> => {
    const texts = await list.locator("option").allTextContents();
    await list.selectOption({ index: texts.findIndex((one) => (typeof text === "string" ? one === text : text.test(one))) });
  },
});

const byKeys = (page: Page) => ({
  press: async (control: Locator): Promise<void> => {
    await expect(control).toBeVisible();
    await reachByKeys(page, control);
    await page.keyboard.press("Enter");
  },
  find: async (name: string, field: Locator): Promise<void> => {
    if (!(await isFocused(field))) await page.keyboard.press("/");
    await expect(field).toBeFocused();
    await page.keyboard.type(name);
    const wanted = await exactly(page, name);
    await until(page, "ArrowDown", async () => (await wanted.getAttribute("aria-selected")) === "true", name);
    await page.keyboard.press("Enter");
  },
  pick: async (list: Locator, text: string | RegExp): Promise<void> => {
    await reachByKeys(page, list);
    const chosen = async (): Promise<boolean> => {
      const said = await list.evaluate((element) => (element instanceof HTMLSelectElement ? (element.selectedOptions[0]?.text ?? "") : ""));
      return typeof text === "string" ? said === text : text.test(said);
    };
    await page.keyboard.press("Home");
    await until(page, "ArrowDown", chosen, String(text));
  },
});

const walkOf = (page: Page, by: Means): Walk & { readonly count: () => number } => {
  let count = 0;
  const phone = by === "by touch on a phone";
  const hand = by === "by keyboard alone" ? byKeys(page) : byPointer(page, (control) => (phone ? control.tap() : control.click()));
  const press = (control: Locator): Promise<void> => {
    count += 1;
    return hand.press(control);
  };
  return {
    page,
    phone,
    count: () => count,
    press,
    find: (name, field = search(page).first()) => {
      count += 1;
      return hand.find(name, field);
    },
    lens: async (name) => {
      if (by !== "by keyboard alone")
        return press(page.getByRole("navigation", { name: /Lenses/ }).getByRole("button", { name, exact: true }));
      count += 1;
      return page.keyboard.press(keysOf[`lens.${name.toLowerCase()}` as KeyedCommand][0]);
    },
    narrow: async (control) => {
      if (phone && !(await control.isVisible()))
        await press(page.getByRole("navigation", { name: /Lenses/ }).getByRole("button", { name: /^Filter/ }));
      await press(control);
    },
    pick: (list, text) => {
      count += 1;
      return hand.pick(list, text);
    },
  };
};

/** One question, asked three ways: each has to end in the answer within three interactions. */
export const question = (text: string, answer: (walk: Walk) => Promise<void>): void => {
  for (const by of means) {
    test.describe(by, () => {
      if (by === "by touch on a phone") test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
      test(text, async ({ page }) => {
        await openMap(page);
        const walk = walkOf(page, by);
        await answer(walk);
        expect(walk.count(), "interactions").toBeGreaterThan(0);
        expect(walk.count(), "interactions").toBeLessThanOrEqual(most);
      });
    });
  }
};
