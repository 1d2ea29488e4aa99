import { shortInstitution } from "../../../src/view/names.ts";
import { expect } from "../harness.ts";
import { farApart, labelOf, nameOf, shortestWays } from "./answers.ts";
import { question } from "./walk.ts";

question("2: how two works are related, each step explained", async ({ page, find, press }) => {
  const [one, other] = farApart;
  await find(nameOf(one));
  await press(page.getByRole("button", { name: "Path to", exact: true }));
  await find(nameOf(other), page.getByRole("combobox", { name: /^Path from/ }));
  const paths = page.getByRole("list", { name: /^Paths from/ }).getByRole("listitem");
  await expect(paths).not.toHaveCount(0);
  const told = await paths.first().innerText();
  const ways = shortestWays(one.id, other.id);
  const tellsAll = ways.some((way) => [one.id, ...way, other.id].every((id) => told.includes(shortInstitution(labelOf(id)))));
  expect(tellsAll, told).toBe(true);
  await expect(paths.first().getByRole("button", { name: /^List [A-Z]+, line \d+/ })).not.toHaveCount(0);
});
