import { shortInstitution } from "../../../src/view/names.ts";
import { expect } from "../harness.ts";
import {
  institution,
  institutionsOf,
  labelOf,
  nameOf,
  partnersOf,
  topic,
  venuesOf,
  worksAbout,
  worksByAll,
  worksByAlone,
} from "./answers.ts";
import { question } from "./walk.ts";

question("3: what an institution works on, with whom, and where it appeared", async ({ page, find, press }) => {
  const { id, name } = institution;
  await find(name);
  const section = (called: string) => page.getByRole("region", { name: called, exact: true });
  const works = section("Works").getByRole("listitem");
  await expect(works).toHaveCount(worksByAll(id).length);
  for (const work of worksByAll(id)) await expect(section("Works").getByText(nameOf(work), { exact: true }).first()).toBeAttached();
  for (const partner of partnersOf(id)) await expect(section("Works with")).toContainText(shortInstitution(labelOf(partner)));
  await expect(section("Works with").getByRole("listitem")).toHaveCount(partnersOf(id).size);
  for (const [venue, count] of venuesOf(worksByAll(id)))
    await expect(section("Appeared at").getByRole("listitem").filter({ hasText: venue })).toContainText(String(count));

  await press(section("Labs").getByRole("switch"));
  await expect(works).toHaveCount(worksByAlone(id).length);
});

question("4: which institutions work on a topic", async ({ page, find, press, lens }) => {
  await find(topic.name);
  await press(page.getByRole("button", { name: `Only works on ${topic.name}`, exact: true }));
  await lens("Institutions");
  const working = institutionsOf(worksAbout(topic.id));
  await expect(page.getByText(new RegExp(`of ${working.size} institutions`))).toBeVisible();
  // Rows that are out of sight are not there; those that are, are these institutions.
  const labels = new Set([...working].map((id) => shortInstitution(labelOf(id))));
  const rows = page.getByRole("rowheader").or(page.getByRole("listitem").filter({ has: page.locator(".row-open") }));
  await expect(rows.first()).toBeVisible();
  const shown = (await rows.allInnerTexts()).map((text) => text.split("\n")[0]?.trim() ?? "");
  expect(shown.length).toBeGreaterThan(4);
  const heads = shown.filter((text) => labels.has(text));
  expect(heads.length, shown.join(" | ")).toBeGreaterThan(4);
});
