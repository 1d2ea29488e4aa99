import { expect, test } from "vitest";
import { behindCount, isCount } from "../../../src/ingest/recognise/session-name.ts";

test.each([
  "第 1 次 9 月 6 日，主讲：小陈",
  "第1次 9月6日 主讲：小陈",
  "第 3 次组会（9 月 6 日）主讲人：小陈",
  "第 2 期 2023 年 9 月 6 日（周三） 阿杰主讲",
  "第1回 9月6日 担当：田中",
  "Session 3, 9 Oct, presenter: Ana",
])("%s is about nothing", (heading) => {
  expect(isCount(heading)).toBe(true);
});

test.each([
  ["第 4 次，9 月 20 日：世界模型", "世界模型"],
  ["第 4 次 抓取", "抓取"],
  ["#20 · 21 May 2023 · Harbours", "Harbours"],
  ["#7 — 2023-05-01 — Slow harbours", "Slow harbours"],
  ["Issue 120 – Harbours", "Harbours"],
  ["Ausgabe 12 (4. Juni 2023): Häfen", "Häfen"],
  ["Numéro 7 · Les ports", "Les ports"],
])("%s is about %s", (heading, topic) => {
  expect(isCount(heading)).toBe(false);
  expect(behindCount(heading)).toBe(topic);
});

test.each(["#3 A Plain Method for Slow Harbours", "Issue tracking in harbours"])("%s is no issue of a letter", (heading) => {
  expect(behindCount(heading)).toBe(heading);
});
