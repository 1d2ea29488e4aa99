import { expect } from "../harness.ts";
import {
  atlas,
  edition,
  gaps,
  has,
  lineAt,
  map,
  nameOf,
  partedAt,
  referringTo,
  siglum,
  worksAt,
  worksIn,
  worksOnlyIn,
  inTheMiddle,
} from "./answers.ts";
import { question } from "./walk.ts";

question("6: what was at a venue, by topic", async ({ page, find }) => {
  await find(edition.name);
  const works = page.getByRole("region", { name: "Works", exact: true });
  await expect(works.getByRole("listitem")).toHaveCount(worksAt(edition.id).length);
  for (const region of map.regions) {
    const here = worksAt(edition.id).filter(({ id }) => region.works.includes(id));
    const group = works.locator("div").filter({ has: page.getByRole("heading", { name: region.name, exact: true }) });
    await expect(group.getByRole("listitem"), region.name).toHaveCount(here.length);
  }
});

question("7: what the lists refer to and none of them lists", async ({ page, lens, press }) => {
  await lens("Table");
  await press(page.getByRole("group", { name: "Rows" }).getByRole("button", { name: "Gaps" }));
  const rows = page.getByRole("grid").locator("[role=row][aria-selected]");
  await expect(rows).toHaveCount(gaps.length);
  for (const gap of gaps) {
    const row = rows.filter({ has: page.getByText(nameOf(gap), { exact: true }) });
    for (const by of referringTo(gap.id)) await expect(row.getByText(nameOf(by), { exact: true }).first(), gap.id).toBeAttached();
  }
});

const [first, , third] = atlas.sources;

question("8: what one list has that another lacks, and what both have", async ({ page, lens, press, pick }) => {
  await lens("Table");
  await press(page.getByRole("group", { name: "Rows" }).getByRole("button", { name: "Lists" }));
  await pick(page.getByRole("combobox", { name: "beside", exact: true }), new RegExp(`^${siglum(third!.id)} `));
  const [here, there] = [worksIn(first!.id), worksIn(third!.id)];
  const both = here.filter((work) => there.includes(work)).length;
  const said = page.getByText(new RegExp(`^${siglum(first!.id)} and ${siglum(third!.id)} share`));
  await expect(said).toHaveText(
    `${siglum(first!.id)} and ${siglum(third!.id)} share ${both === 0 ? "no work" : both === 1 ? "1 work" : `${both} works`}; ${siglum(first!.id)} alone has ${here.length - both}, ${siglum(third!.id)} alone ${there.length - both}.`,
  );
});

question("9: where a fact comes from: the line of the list", async ({ page, find, press }) => {
  await find(nameOf(inTheMiddle));
  const place = page.getByRole("button", { name: /^List [A-Z]+, line \d+/ }).first();
  await expect(place).toBeVisible();
  const [, letter = "", line = ""] = /^List ([A-Z]+), line (\d+)/.exec((await place.getAttribute("aria-label")) ?? "") ?? [];
  await press(place);
  const list = atlas.sources.find(({ id }) => siglum(id) === letter);
  await expect(page.locator("[aria-current=true] code")).toHaveText(lineAt({ source: list!.id, line: Number(line) }).trim());
  await expect(page.getByRole("complementary", { name: `Line ${line} of ${list!.title}` })).toBeVisible();
});

for (const [what, works] of Object.entries({ Code: has.code, Slides: has.slides, Award: has.award })) {
  question(`10: which works have it: ${what.toLowerCase()}`, async ({ page, narrow, lens }) => {
    await narrow(page.getByRole("button", { name: new RegExp(`^${what} ${works.length}\\b`) }));
    await lens("Table");
    const rows = page.getByRole("grid").locator("[role=row][aria-selected]");
    await expect(page.getByText(new RegExp(`^${works.length} of ${atlas.works.length} works`)).first()).toBeAttached();
    for (const work of works)
      await expect(rows.filter({ hasText: work.shortTitle ?? work.title.slice(0, 20) }).first(), work.id).toBeAttached();
  });
}

question("12: what a list of one's own adds", async ({ page, narrow }) => {
  const own = atlas.sources.at(-1)!;
  const added = worksOnlyIn(own.id);
  await narrow(page.getByRole("region", { name: "Lists" }).getByRole("button", { name: "only here" }));
  const row = page
    .getByRole("region", { name: "Lists" })
    .getByRole("button", { name: new RegExp(`^(${siglum(own.id)} *)?${own.title} \\d+`) });
  await expect(row).toContainText(String(added.length));
  await narrow(row);
  await expect(page.getByText(new RegExp(`^${added.length} of ${atlas.works.length} works`)).first()).toBeAttached();
});

question("12: how a list of one's own hangs together with the rest", async ({ page, lens, press, pick }) => {
  const own = atlas.sources[0]!;
  await lens("Table");
  await press(page.getByRole("group", { name: "Rows" }).getByRole("button", { name: "Lists" }));
  await pick(page.getByRole("combobox", { name: "beside", exact: true }), /the others/);
  const [alone, all] = [worksOnlyIn(own.id).length, worksIn(own.id).length];
  const named = atlas.sources.flatMap(({ id }) => worksIn(id).map((work) => work.id));
  const others = new Set(named).size - all;
  await expect(page.getByText(/^A and the others share/)).toHaveText(
    `A and the others share ${all - alone} works; A alone has ${alone}, the others alone ${others}.`,
  );
});

question("5: which clusters of topics there are, what is in each, which of them grow", async ({ page, lens, press }) => {
  await lens("Table");
  await press(page.getByRole("group", { name: "Rows" }).getByRole("button", { name: "Topics" }));
  const rows = page.getByRole("grid").getByRole("rowheader");
  await expect(rows).toHaveCount(map.regions.length);
  for (const region of map.regions) {
    const row = rows.filter({ has: page.getByRole("button", { name: region.name, exact: true }) });
    await expect(row).toContainText(`${region.works.length} works`);
    const [, before, allBefore, edition = "", since, allSince] =
      /: (\d+) of (\d+) before (.+), (\d+) of (\d+) since/.exec(await row.innerText()) ?? [];
    const parted = partedAt(edition, region.works);
    expect([before, allBefore, since, allSince].map(Number), region.name).toEqual(parted);
  }
});
