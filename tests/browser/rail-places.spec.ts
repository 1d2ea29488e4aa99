import type { Locator, Page } from "@playwright/test";
import { expect, openMap, test } from "./harness.ts";

/* Nothing moves from under a pointer in the rail: rows keep their places while somebody is there, and counts go on. */

const rail = (page: Page) => page.getByRole("complementary", { name: "Filter" });
const facet = (page: Page, name: string) => rail(page).getByRole("region", { name, exact: true });
const row = (within: Locator, name: string) => within.locator(".facet-row", { has: within.page().getByText(name, { exact: true }) });
const sentence = (page: Page) => page.getByRole("group", { name: "Filter" }).locator("p");

/** Everything of the rail that can be pressed, with its place; counts are no part of a name. */
const places = (page: Page): Promise<readonly string[]> =>
  rail(page).evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>("h2, .facet-row, .facet-fold, .chip, .more")].map((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      const name =
        (each.querySelector(".facet-name > span > span, b") ?? each).textContent?.replace(
          /\d+ works?|none|every work names one|\d+|names?/g,
          "",
        ) ?? "";
      return `${name} ${[left, top, width, height].map(Math.round).join(" ")}`;
    }),
  );

for (const [of, name] of [
  ["Institutions", "Microsoft"],
  ["Venues", "NSDI 2024"],
  ["Topics", "Privacy and security"],
  ["Lists", "Selected MLsys papers"],
] as const)
  test(`a press on ${name} moves nothing in the rail, and a second one at the same place takes it back`, async ({ page }) => {
    await openMap(page);
    const before = await places(page);
    const box = await row(facet(page, of), name).boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.click(x, y);
    await expect(row(facet(page, of), name)).toHaveAttribute("aria-pressed", "true");
    await expect(rail(page).locator(".facet-row[data-empty]").first()).toBeVisible();
    expect(await places(page)).toEqual(before);
    await page.mouse.click(x, y);
    await expect(sentence(page)).toHaveCount(0);
    expect(await places(page)).toEqual(before);
  });

test("a chip that is asked for keeps its size and its place", async ({ page }) => {
  await openMap(page);
  const before = await places(page);
  for (const name of ["Code", "Slides"]) {
    await rail(page).getByRole("button", { name }).click();
    await expect(rail(page).getByRole("button", { name })).toHaveAttribute("aria-pressed", "true");
  }
  await expect(sentence(page)).toContainText("code or slides");
  expect(await places(page)).toEqual(before);
});

test("what has most of what is asked for stands first when nobody is in the rail, and as many rows as before", async ({ page }) => {
  await openMap(page);
  const rows = facet(page, "Institutions").locator(".facet-row");
  const many = await rows.count();
  const first = await rows.first().textContent();
  await row(facet(page, "Topics"), "LLM serving").click();
  await expect(sentence(page)).toContainText("LLM serving");
  await expect(rows.first()).toHaveText(first?.replace(/\d+/, "1") ?? "");
  await page.mouse.move(900, 10);
  await page.locator("#stage").focus();
  await expect(rows.first()).toContainText("UC Berkeley");
  await expect(rows).toHaveCount(many);
});

test("a lab that is asked for stays in sight under its parent, and when it is taken back", async ({ page }) => {
  await openMap(page);
  const institutions = facet(page, "Institutions");
  await institutions.getByRole("button", { name: "Labs of Microsoft" }).click();
  const lab = row(institutions, "Microsoft Research");
  await lab.click();
  await expect(lab).toHaveAttribute("aria-pressed", "true");
  await lab.click();
  await expect(lab).toHaveAttribute("aria-pressed", "false");
});
