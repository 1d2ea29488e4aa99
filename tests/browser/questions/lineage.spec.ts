import type { Locator, Page } from "@playwright/test";
import { expect } from "../harness.ts";
import { ancestorsOf, atTheEnd, descendantsOf, inTheMiddle, lineAt, nameOf, relations, workOf } from "./answers.ts";
import { question } from "./walk.ts";

const lineageButton = (page: Page) =>
  page
    .getByRole("complementary", { name: "Selection" })
    .or(page.getByRole("region", { name: "Selection" }))
    .getByRole("button", { name: "Lineage", exact: true });
const part = (page: Page, heading: RegExp): Locator =>
  page.locator("section:not(:has(section))").filter({ has: page.getByRole("heading", { level: 3, name: heading }) });
const steps = (section: Locator): Locator => section.locator("ol > li");
const siglum = (around: Locator): Locator => around.getByRole("button", { name: /^List [A-Z]+, line \d+/ });

/** Each work of a side of the line stands there once, with a place. */
const expectSide = async (section: Locator, ids: ReadonlySet<string>): Promise<void> => {
  await expect(steps(section)).toHaveCount(ids.size);
  for (const id of ids) {
    const step = steps(section).filter({ has: section.page().getByText(nameOf(workOf(id)), { exact: true }) });
    await expect(step.first(), id).toBeVisible();
    await expect(siglum(step.first()).first(), id).toBeVisible();
  }
};

question("1: what led to a work, and what builds on it, with the evidence of each step", async ({ page, find, press }) => {
  await find(nameOf(inTheMiddle));
  await press(lineageButton(page));
  const [led, builds] = [part(page, /^What .+ (refers to|builds on)\b/), part(page, /^What (refers to|builds on) /)];
  await expectSide(led, ancestorsOf(inTheMiddle.id));
  await expectSide(builds, descendantsOf(inTheMiddle.id));

  const place = siglum(steps(led).first()).first();
  const [, line = ""] = /line (\d+)/.exec((await place.getAttribute("aria-label")) ?? "") ?? [];
  const stated = relations.filter(({ from }) => from === inTheMiddle.id).flatMap(({ places }) => places);
  expect(stated.map((one) => String(one.line))).toContain(line);
  await press(place);
  const texts = stated.map(lineAt);
  expect(texts).toContain(await page.locator("[aria-current=true] code").innerText());
});

question("11: in which order to read, to understand a work", async ({ page, find, press }) => {
  await find(nameOf(atTheEnd));
  await press(lineageButton(page));
  const order = steps(part(page, /order to read/));
  await expect(order).toHaveCount(ancestorsOf(atTheEnd.id).size + descendantsOf(atTheEnd.id).size + 1);
  const names = await order.getByRole("button").allInnerTexts();
  const rank = (id: string): number => names.findIndex((name) => name.trim() === nameOf(workOf(id)));
  const among = new Set<string>([atTheEnd.id, ...ancestorsOf(atTheEnd.id), ...descendantsOf(atTheEnd.id)]);
  for (const id of among) expect(rank(id), id).toBeGreaterThanOrEqual(0);
  for (const { from, to } of relations)
    if (among.has(from) && among.has(to)) expect(rank(to), `${to} before ${from}`).toBeLessThan(rank(from));
});
