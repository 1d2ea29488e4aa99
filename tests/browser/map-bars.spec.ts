import type { Page } from "@playwright/test";
import { expect, findings, openMap, query, restingLabels, test } from "./harness.ts";

const bars = (page: Page) => page.getByRole("group", { name: /^Works by venue in / });
const status = (page: Page, text: string | RegExp) => page.getByRole("status").filter({ hasText: text });

/** The map far out, where bars stand under the names. */
const openFar = async (page: Page, address = "/"): Promise<void> => {
  await openMap(page, address);
  await page.getByRole("button", { name: "Regions", exact: true }).click();
  await restingLabels(page);
  await expect(bars(page).first()).toBeVisible();
};

test("a bar shows only the works it counts, another as well, and lets both go", async ({ page }) => {
  await openFar(page);
  const region = page.getByRole("group", { name: "Works by venue in LLM serving" });
  const bar = region.getByRole("button", { name: /^OSDI 2024: \d+ works; show only these$/ });
  await expect(bar).toHaveAttribute("title", /show only these\. With Alt only this, with Shift not this\.$/);
  const count = Number(/: (\d+) works/.exec((await bar.getAttribute("aria-label")) ?? "")?.[1]);
  await bar.click();
  await expect(status(page, new RegExp(`^${count} of `))).toBeVisible();
  await expect.poll(() => [query(page).getAll("region"), query(page).getAll("venue")]).toEqual([["llm-serving"], ["venue:osdi-2024"]]);
  await expect(region.getByRole("button", { name: /^OSDI 2024: .+; no longer only these$/ })).toHaveAttribute("aria-pressed", "true");

  const too = region.getByRole("button", { name: /; show these too$/ }).first();
  const more = Number(/: (\d+) works?/.exec((await too.getAttribute("aria-label")) ?? "")?.[1]);
  await too.click();
  await expect(status(page, new RegExp(`^${count + more} of `))).toBeVisible();
  await region.getByRole("button", { name: /^OSDI 2024: .+; without these$/ }).click({ modifiers: ["Alt"] });
  await expect(status(page, new RegExp(`^${count} of `))).toBeVisible();
  await region.getByRole("button", { name: /^OSDI 2024/ }).click();
  await expect.poll(() => query(page).get("region")).toBeNull();
  await expect.poll(() => query(page).get("venue")).toBeNull();
});

test("a bar is reached and pressed by keyboard, and keeps the focus; axe finds nothing", async ({ page }) => {
  await openFar(page);
  const group = bars(page)
    .filter({ has: page.getByRole("button").nth(1) })
    .first();
  const [first, second] = [group.getByRole("button").nth(0), group.getByRole("button").nth(1)];
  await page.getByRole("application", { name: /^Map of works/ }).focus();
  await page.keyboard.press("Tab");
  await expect(bars(page).first().getByRole("button").first()).toBeFocused();
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(second).toBeFocused();
  const venue = /^(.+?): /.exec((await second.getAttribute("aria-label")) ?? "")?.[1] ?? "?";
  await page.keyboard.press("Enter");
  await expect(second).toHaveAttribute("aria-pressed", "true");
  await expect(second).toBeFocused();
  await page.keyboard.press("Shift+Enter");
  await expect(page.getByRole("group", { name: "Filter" })).toContainText(`except ${venue}`);
  await page.keyboard.press("Alt+Enter");
  await expect(page.getByRole("group", { name: "Filter" })).not.toContainText("except");
  await expect.poll(() => query(page).getAll("venue")).toHaveLength(1);
  expect(await findings(page)).toEqual([]);
  // Tab leads out of the group: within it the arrows go.
  await page.keyboard.press("Tab");
  await expect(group.locator(":focus")).toHaveCount(0);
});

test("a bar keeps what else the filter asks", async ({ page }) => {
  await openFar(page, "/?has=code");
  const bar = bars(page).getByRole("button").first();
  await expect(bar).toHaveAttribute("aria-label", /, of them what the filter lets through$/);
  await bar.click();
  await expect.poll(() => query(page).getAll("venue")).toHaveLength(1);
  await expect.poll(() => query(page).get("has")).toBe("code");
});
