import { describe, expect, test } from "vitest";
import { claimsOf } from "./lists.ts";

const read = (line: string): unknown =>
  claimsOf(`# Papers\n\n- ${line}\n- Herding Lost Cores across Many Sockets. OSDI 2018\n`)
    .works.slice(0, -1)
    .map(({ title, venues }) => [title, venues.map(({ value }) => `${value.series ?? value.text} ${String(value.year)}`).join()]);

describe("several works in quotation marks on one line", () => {
  const [first, second] = ["Deep Shelves and Plain Things", "Wide Boards for Long Things"];

  test.each([
    [`"${first}" and "${second}" (SOSP 2019)`, ["", "SOSP 2019"]],
    [`“${first}” & “${second}”, OSDI 2020`, ["", "OSDI 2020"]],
    [`„${first}“ und „${second}“ (SOSP 2019)`, ["", "SOSP 2019"]],
    [`«${first}» et «${second}» (SOSP 2019)`, ["", "SOSP 2019"]],
    [`「${first}」と「${second}」 (SOSP 2019)`, ["", "SOSP 2019"]],
    [`《${first}》和《${second}》，OSDI 2020`, ["", "OSDI 2020"]],
    [`"${first}" (OSDI 2011), "${second}" (SOSP 2012)`, ["OSDI 2011", "SOSP 2012"]],
    [`[27] "${first}" (OSDI 2011) and "${second}" (SOSP 2012). The old one is friendlier.`, ["OSDI 2011", "SOSP 2012"]],
    [
      `"${first}" (Byron, Babbage, Lovelace and Somerville, OSDI 2011) and "${second}" (Byron et al., SOSP 2012)`,
      ["OSDI 2011", "SOSP 2012"],
    ],
    [`"${first}" and "${second}", both OSDI 2020, PKU`, ["OSDI 2020", "OSDI 2020"]],
    [`„${first}“ und „${second}“ (beide OSDI 2020)`, ["OSDI 2020", "OSDI 2020"]],
    [`"Plain Shelves" and "${second}" (SOSP 2019)`, ["", "SOSP 2019"], "Plain Shelves"],
  ])("%s", (line, [one, other], title = first) => {
    expect(read(line)).toEqual([
      [title, one],
      [second, other],
    ]);
  });

  test.each([
    `"${first}": "${second}" (SOSP 2019)`,
    `"Deep" and "Wide" Shelves (SOSP 2019)`,
    `"${first}" and "${second}" are what they call it`,
  ])("%s: are not several", (line) => {
    expect((read(line) as unknown[]).length).toBeLessThan(2);
  });
});
