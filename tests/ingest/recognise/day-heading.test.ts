import { expect, test } from "vitest";
import { behindDay } from "../../../src/ingest/recognise/day-heading.ts";

test.each([
  ["2024-03-04 Mon", ""],
  ["Mon 2024-03-04", ""],
  ["2024-03-04 (Tue)", ""],
  ["Montag, 4. März 2024", ""],
  ["lundi 4 mars 2024", ""],
  ["Mar 19th, 2024", ""],
  ["2024年3月6日 周三", ""],
  ["2024/3/6（水）", ""],
  ["2024-W12", ""],
  ["2024-03-19 Tue – boats at night", "boats at night"],
  ["19.03.2024: voiles et rames", "voiles et rames"],
  ["2024-03-19 | 3D printing", "3D printing"],
  ["2023年6月：帆船", "帆船"],
  ["2023-06: boats", "boats"],
  ["June 2023 – boats", "boats"],
])("%s", (heading, rest) => {
  expect(behindDay(heading)).toBe(rest);
});

test.each(["SOSP 2021", "2021", "Monday mornings", "4 March", "2024-03-04-draft notes", "ISCA 2021: Caches", "Models of 2024-03-04"])(
  "no day of a year begins %s",
  (heading) => {
    expect(behindDay(heading)).toBeNull();
  },
);
