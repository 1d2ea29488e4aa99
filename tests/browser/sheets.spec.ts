import type { Page } from "@playwright/test";
import { expect, grid, gridRows, selection, tableStands, test } from "./harness.ts";

const filter = (page: Page) => page.getByRole("group", { name: "Filter", exact: true });
const focused = (page: Page) => page.locator(":focus");
const bars = (page: Page, topic: RegExp) => grid(page).getByRole("row", { name: topic }).getByRole("gridcell").getByRole("button");

const open = async (page: Page, query: string): Promise<void> => {
  await page.goto(`/?${query}`);
  await expect(grid(page).first()).toBeVisible();
};

test.describe("topics over time", () => {
  test("a bar counts the works of a topic at an edition, and a press leaves them", async ({ page }) => {
    await open(page, "lens=table&rows=topics");
    const bar = bars(page, /^LLM serving/)
      .filter({ hasText: /[2-9]/ })
      .first();
    const works = Number(/^(\d+) works? of LLM serving at /.exec((await bar.getAttribute("aria-label")) ?? "")?.[1]);
    expect(works).toBeGreaterThan(1);
    await bar.click();
    await expect(filter(page)).toContainText(new RegExp(`^${works} of \\d+ works`));
    await expect(filter(page)).toContainText("LLM serving");
    await expect(bar).toHaveAttribute("aria-pressed", "true");
    await page.getByRole("group", { name: "Rows" }).getByRole("button", { name: "Works" }).click();
    await expect(gridRows(page)).toHaveCount(works);
    await page.goBack();
    await bar.click();
    await expect(filter(page)).toBeHidden();
  });

  test("by keyboard: from a topic along its bars to its works", async ({ page }) => {
    await open(page, "lens=table&rows=topics&topics-by=name");
    await grid(page).locator('[tabindex="0"]').focus();
    const topic = ((await focused(page).textContent()) ?? "").trim();
    await page.keyboard.press("ArrowDown");
    await expect(focused(page)).not.toHaveText(topic);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("End");
    await expect(focused(page)).toHaveAccessibleName(new RegExp(`works? of ${topic} at `));
    for (let steps = 0; steps < 20 && (await focused(page).getAttribute("aria-label"))?.startsWith("0 works") === true; steps++)
      await page.keyboard.press("ArrowLeft");
    const works = Number.parseInt((await focused(page).getAttribute("aria-label")) ?? "", 10);
    await page.keyboard.press("Enter");
    await expect(filter(page)).toContainText(new RegExp(`^${works} of \\d+ works`));
  });

  test("the sentence agrees with the rows, whatever their order and measure", async ({ page }) => {
    await open(page, "lens=table&rows=topics");
    const said = await grid(page).getAttribute("aria-label");
    const growing = grid(page).locator('[data-growth="grows"]');
    const grown = Number(/(\d+)(?: of \d+ topics)? grows?:/.exec(said ?? "")?.[1] ?? 0);
    await expect(growing).toHaveCount(grown);
    await page.getByLabel("Sort by").selectOption("Name");
    const names = await grid(page).getByRole("rowheader").getByRole("button").allTextContents();
    expect(names.length).toBeGreaterThan(3);
    expect(names).toEqual(names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    await page.getByLabel("Bars show").selectOption("Shares");
    await expect(grid(page).getByRole("gridcell").filter({ hasText: "%" }).first()).toBeVisible();
    await expect(page).toHaveURL(/topics-by=name&topics-as=share/);
  });
});

test.describe("cells are filters", () => {
  test("a venue, with Alt another one alone, a list, and the relations of a work", async ({ page }) => {
    await open(page, "lens=table&group=none&sort=-refers-to");
    const cell = (name: string) => grid(page).getByRole("button", { name, exact: true }).first();
    await cell("OSDI 2024").click();
    await expect(filter(page)).toContainText("OSDI 2024");
    await expect(cell("OSDI 2024")).toHaveAttribute("aria-pressed", "true");
    await expect(selection(page)).toBeHidden();
    const letter = grid(page).locator(".cell-letter").first();
    await letter.click();
    await expect(page).toHaveURL(/list=source:/);
    await page.getByRole("group", { name: "Filter", exact: true }).getByRole("button", { name: /^All / }).click();
    await cell("OSDI 2024").click();
    const before = await gridRows(page).count();
    await page.goBack();
    await cell("MLSys 2024").click();
    await cell("MLSys 2024").click({ modifiers: ["Alt"] });
    await expect(filter(page)).toBeHidden();
    const count = grid(page).locator(".cell-refers-to button").first();
    const relations = Number(await count.textContent());
    await count.click();
    await expect(page).toHaveURL(/around=work:/);
    await expect.poll(() => gridRows(page).count()).toBeGreaterThan(relations);
    expect(before).toBeGreaterThan(0);
  });

  test("by keyboard: along a row to a value, and on a heading to its group", async ({ page }) => {
    await open(page, "lens=table");
    await gridRows(page).first().focus();
    await page.keyboard.press("ArrowRight");
    const value = ((await focused(page).textContent()) ?? "").trim();
    await page.keyboard.press("Enter");
    await expect(filter(page)).toContainText(value);
    await page.keyboard.press("Alt+Enter");
    await expect(filter(page)).toBeHidden();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(filter(page)).toContainText(/about/);
    await expect(grid(page).getByRole("rowheader")).toHaveCount(1);
  });
});

test.describe("lists", () => {
  test("one beside all the others, and what it alone has becomes the filter", async ({ page }) => {
    await open(page, "lens=table&rows=lists");
    await page.getByLabel("beside").selectOption("all the others");
    await expect(page).toHaveURL(/compare=others/);
    const heading = page.getByRole("rowheader", { name: /^Only in A/ });
    const alone = Number(/(\d+) works?$/.exec((await heading.textContent()) ?? "")?.[1]);
    await heading.getByRole("button").click();
    await expect(filter(page)).toContainText(new RegExp(`^${alone} of `));
    await page
      .getByRole("rowheader", { name: /^Only in A/ })
      .getByRole("button")
      .click();
    await expect(filter(page)).toBeHidden();
  });
});

test.describe("institutions", () => {
  test("a name leaves its rows, Escape lets all back in", async ({ page }) => {
    await open(page, "lens=institutions");
    const all = Number(await grid(page).getAttribute("aria-rowcount"));
    const field = page.getByRole("textbox", { name: "Only institutions called" });
    await field.fill("microsoft");
    await expect(grid(page).getByRole("rowheader").first()).toContainText("Microsoft");
    await expect.poll(async () => Number(await grid(page).getAttribute("aria-rowcount"))).toBeLessThan(all);
    await field.fill("no such house");
    await expect(page.getByText(/^None of \d+ is called so$/)).toBeVisible();
    await field.press("Escape");
    await expect(grid(page)).toHaveAttribute("aria-rowcount", String(all));
  });

  test("a selected one is marked in the table and in the outline", async ({ page }) => {
    await open(page, "lens=table&group=none&at=institution:microsoft");
    await expect(selection(page)).toHaveText("Microsoft");
    const lit = page.locator(".table-row[data-lit]");
    await tableStands(page);
    const works = await lit.count();
    await page.goto("/?lens=outline&at=institution:microsoft");
    await expect(page.locator(".tree-item[data-lit]")).toHaveCount(works);
  });

  test("of thousands those around the most joined are drawn, and what is left out is said", async ({ page }) => {
    await page.route("**/atlas.json", async (route) => {
      const atlas = await (await route.fetch()).json();
      const [work] = atlas.works;
      const names = Array.from({ length: 3000 }, (_, index) => `more-${String(index).padStart(4, "0")}`);
      const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
      const institutions = [
        ...atlas.institutions,
        ...names.map((name) => ({ id: `institution:${name}`, name: `House ${name}`, aliases: [] })),
      ];
      const works = [...atlas.works, ...names.map((name) => ({ ...work, id: `work:${name}`, title: `Title ${name}` }))];
      const edges = names.flatMap((name, index) =>
        [name, names[(index * 7 + 1) % 300]!].map((to) => ({
          from: `work:${name}`,
          to: `institution:${to}`,
          type: "affiliated-with",
          basis: "stated",
          places: work.places,
        })),
      );
      await route.fulfill({
        json: { ...atlas, institutions: institutions.toSorted(byId), works: works.toSorted(byId), edges: [...atlas.edges, ...edges] },
      });
    });
    await open(page, "lens=institutions&institutions-by=works");
    expect(Number(await grid(page).getAttribute("aria-rowcount"))).toBeGreaterThan(3000);
    expect(await grid(page).getByRole("row").count()).toBeLessThan(160);
    await page.getByRole("button", { name: "Network", exact: true }).click();
    await expect(page.getByText(/^Drawn are \d+ institutions around .*; \d+ more that share works are left out/)).toBeVisible();
  });
});

test("from the tree to the line that proves a fact, as it is heard", async ({ page }) => {
  await page.goto("/?lens=outline&at=work:dlora");
  const item = page.getByRole("treeitem", { name: /^dLoRA/ });
  await item.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary", { name: "Selection" })).toMatchAriaSnapshot(`
    - heading "dLoRA" [level=2]
  `);
  const evidence = page.getByRole("region", { name: "Evidence" });
  await expect(evidence.getByRole("button", { name: /^List [A-Z]+, line \d+: show/ }).first()).toBeAttached();
  const inEvidence = () => evidence.evaluate((region) => region.contains(document.activeElement));
  for (let steps = 0; steps < 60 && !(await inEvidence()); steps++) await page.keyboard.press("Tab");
  await expect(focused(page)).toHaveAccessibleName(/^List [A-Z]+, line \d+/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary", { name: /^Line \d+ of / }).locator("[aria-current=true]")).toBeVisible();
});

test("a letter typed in the outline leads to a name and is no key of the page", async ({ page }) => {
  await page.goto("/?lens=outline");
  await page.getByRole("treeitem").first().focus();
  const theme = () => page.locator("html").getAttribute("data-theme");
  const before = await theme();
  // Elsewhere D turns the light off, and T shows the table.
  for (const letter of ["d", "t"]) {
    await page.keyboard.press(letter);
    await expect(focused(page)).toHaveAccessibleName(new RegExp(`^${letter}`, "i"));
    await expect(page).toHaveURL(/lens=outline/);
    // Another key ends the word that letters in quick succession make.
    await page.keyboard.press("Home");
  }
  expect(await theme()).toBe(before);
});

test("a filter that lets nothing through leaves the ways out alone on every sheet", async ({ page }) => {
  for (const lens of ["institutions", "table", "table&rows=topics", "table&rows=gaps", "outline"]) {
    await page.goto(`/?lens=${lens}&venue=venue:nsdi-2024&institution=institution:amazon`);
    await expect(page.locator(".emptiness")).toBeVisible();
    await expect(page.getByRole("grid")).toHaveCount(0);
    await expect(page.getByRole("tree")).toHaveCount(0);
    await expect(page.locator(".table-bar, .institutions-head, .outline-bar")).toHaveCount(0);
  }
});
