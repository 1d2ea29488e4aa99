// @ts-check
/*
 * What a reader waits for in the explorer. An interaction is measured in the page, from the time stamp of the input
 * event to the frame after the one that shows the change: a change is looked for at the start of every frame, and the
 * next start of a frame comes when the one with the change has been painted.
 *
 * The pointer rests on a control before it presses, as a reader's does: what hovering draws is not counted with the press.
 *
 * Drawn is what a reader sees of it: a selection when the title of the panel stands (the map has ringed the work before,
 * in the same task or an earlier one; the camera may still fly and the roads grow); a filter when its sentence stands over
 * the map; a lens when its content stands.
 */
import { chromium } from "@playwright/test";
import { browserFlags, findBrowser } from "../browser.js";
import { mean, median, quantile } from "./numbers.js";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").Browser} Browser */

const size = { width: 1440, height: 900 };

export const launch = () => {
  const executablePath = findBrowser();
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...browserFlags] });
};

/** A page in a fresh profile without a cache, whose first map stands, and the milliseconds until then. @param {Browser} browser @param {string} address */
const opened = async (browser, address) => {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  await page.goto(address);
  const handle = await page.waitForFunction(() => globalThis.performance.getEntriesByName("stemma:map")[0]?.startTime, undefined, {
    timeout: 60_000,
  });
  return { page, context, waited: Number(await handle.jsonValue()) };
};

/** @param {Browser} browser @param {string} address @param {number} loads */
export const loadTimes = async (browser, address, loads) => {
  const times = [];
  for (let load = 0; load < loads; load++) {
    const { context, waited } = await opened(browser, address);
    times.push(waited);
    await context.close();
  }
  return times;
};

/**
 * Milliseconds from the next press to the painted frame in which `shown` holds.
 * @param {Page} page @param {() => Promise<void>} press
 * @param {string} shown a selector that something matches when the change is there
 */
const reaction = async (page, press, shown) => {
  const handle = await page.evaluateHandle((selector) => {
    const pressed = new Promise((resolve) => {
      window.addEventListener("pointerdown", ({ timeStamp }) => resolve(timeStamp), { once: true, capture: true });
    });
    const painted = async () => {
      const from = Number(await pressed);
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
      while (document.querySelector(selector) === null) await frame();
      await frame();
      return globalThis.performance.now() - from;
    };
    return { took: painted() };
  }, shown);
  await press();
  return handle.evaluate(({ took }) => took);
};

/** The map has drawn what it was asked for and its labels stand. @param {Page} page */
const rest = async (page) => {
  await page.waitForFunction(() => document.documentElement.dataset["mapSettled"] !== "false");
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
};

/** Longer than what hovering draws takes, in milliseconds. */
const resting = 300;

/** @param {Page} page @param {{ x: number; y: number; width: number; height: number }} box */
const pointAt = async (page, box) => {
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(resting);
};

/** Presses where the pointer is. @param {Page} page */
const press = async (page) => {
  await page.mouse.down();
  await page.mouse.up();
};

/** @param {import("@playwright/test").Locator} control */
const boxOf = async (control) => {
  const box = await control.boundingBox();
  if (box === null) throw new Error(`${String(control)} is not to be seen`);
  return box;
};

/** @param {Page} page @param {number} runs */
const selections = async (page, runs) => {
  const labels = page.locator("[data-label^='work:']");
  const ids = await labels.evaluateAll((all) => all.map((label) => label.getAttribute("data-label") ?? ""));
  const times = [];
  for (const id of ids.filter((one) => !one.includes(" ")).slice(0, runs)) {
    const box = await page.locator(`[data-label="${id}"]`).boundingBox();
    if (box === null) continue;
    await pointAt(page, box);
    times.push(await reaction(page, () => press(page), ".panel h2"));
    await page.keyboard.press("Escape");
    await page.locator(".panel h2").waitFor({ state: "detached" });
    await rest(page);
  }
  return times;
};

/** @param {Page} page @param {number} runs */
const filters = async (page, runs) => {
  const times = [];
  const row = page.locator(".rail .facet-row").first();
  for (let run = 0; run < runs; run++) {
    await pointAt(page, await boxOf(row));
    times.push(await reaction(page, () => press(page), ".filter-strip"));
    await rest(page);
    await row.click();
    await page.locator(".filter-strip").waitFor({ state: "detached" });
    await rest(page);
  }
  return times;
};

/** What stands in a lens when it is there. */
const contents = {
  Lineage: "[data-lens=lineage] .chart-body",
  Institutions: "[data-lens=institutions] .institutions [role=grid]",
  Table: "[data-lens=table] .lens [role=grid] [role=row][aria-selected]",
  Outline: "[data-lens=outline] .lens [role=treeitem]",
  Map: "[data-lens=map] .lens canvas",
};

/** @param {Page} page @param {number} runs */
const lensChanges = async (page, runs) => {
  /** @type {{ readonly lens: string; readonly times: number[] }[]} */
  const found = Object.keys(contents).map((lens) => ({ lens, times: [] }));
  for (let run = 0; run < runs; run++) {
    for (const { lens, times } of found) {
      const tab = page.locator(".lenses").getByRole("button", { name: lens, exact: true });
      await pointAt(page, await boxOf(tab));
      times.push(await reaction(page, () => press(page), contents[/** @type {keyof typeof contents} */ (lens)]));
      await rest(page);
    }
  }
  return found;
};

/** Milliseconds between frames while the wheel turns and the map is dragged there and back, three times. @param {Page} page */
const frames = async (page) => {
  await page.mouse.move(760, 450);
  const handle = await page.evaluateHandle(() => {
    /** @type {number[]} */
    const times = [];
    let [last, running] = [globalThis.performance.now(), true];
    const tick = (/** @type {number} */ now) => {
      times.push(now - last);
      last = now;
      if (running) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    return {
      stop: () => {
        running = false;
        return times.slice(1);
      },
    };
  });
  for (let round = 0; round < 3; round++) {
    for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, turn < 6 ? -120 : 120);
    await page.mouse.down();
    for (let step = 1; step <= 30; step++) await page.mouse.move(760 - step * 6, 450 + step * 2);
    for (let step = 29; step >= 0; step--) await page.mouse.move(760 - step * 6, 450 + step * 2);
    await page.mouse.up();
  }
  return handle.evaluate(({ stop }) => stop());
};

/** @param {Browser} browser @param {string} address @param {number} runs */
export const interactions = async (browser, address, runs) => {
  const { page, context } = await opened(browser, address);
  try {
    await rest(page);
    // The first sign of a reader fetches what comes later; what is measured is a reader who is there already.
    await page.mouse.move(700, 400);
    await page.waitForLoadState("networkidle");
    const [filter, lenses] = [await filters(page, runs), await lensChanges(page, runs)];
    const selection = await selections(page, runs);
    const motion = await frames(page);
    return {
      selection: median(selection),
      filter: median(filter),
      lenses: lenses.map(({ lens, times }) => ({ lens, time: median(times) })),
      motion: { mean: mean(motion), median: median(motion), most: quantile(motion, 0.95), count: motion.length },
    };
  } finally {
    await context.close();
  }
};
