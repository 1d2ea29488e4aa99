import { describe, expect, test } from "vitest";
import { whoAndRemark } from "../../../src/ingest/interpret/head/remark-behind.ts";
import { titleInCorners } from "../../../src/ingest/interpret/head/title-in-corners.ts";
import type { Value } from "../../../src/ingest/interpret/line/values.ts";
import { registryForList } from "../../../src/ingest/interpret/line/list-registry.ts";
import { whoWhereWhen } from "../../../src/ingest/interpret/line/who-where-when.ts";
import { wordsBefore } from "../../../src/ingest/interpret/head/words-before.ts";
import { plain } from "../../../src/ingest/read/rich.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { shippedRegistry } from "../knowledge.ts";

const registry = indexRegistry(shippedRegistry());

const said = (value: Value): string => {
  if (value.kind === "people") return `by ${value.people.map(({ name }) => name).join(", ")}`;
  if (value.kind === "venue") return `in ${value.venue.series ?? value.venue.text} ${String(value.venue.year ?? "")}`.trim();
  if (value.kind === "institutions") return `at ${value.text}`;
  return value.kind === "date" ? value.date : value.kind;
};

describe("who, where and when in one bracket", () => {
  const read = (inside: string): readonly string[] | null => whoWhereWhen(inside, registry)?.map(said) ?? null;

  test.each([
    ["Kipf, Welling，阿姆斯特丹大学，ICLR 2017", ["by Kipf, Welling", "at 阿姆斯特丹大学", "in ICLR 2017"]],
    ["Bruna 等，NYU，ICLR 2014", ["by Bruna", "at NYU", "in ICLR 2014"]],
    ["van den Berg et al., CMU, OSDI 2014", ["by van den Berg", "at CMU", "in OSDI 2014"]],
    ["某某大学与清华大学；2014", ["at 某某大学", "at 清华大学", "2014"]],
    ["Wei，某某集团，某某科技，ICLR 2017", ["by Wei", "at 某某集团", "at 某某科技", "in ICLR 2017"]],
    ["Wei, Niu，ICLR 2017", ["by Wei, Niu", "in ICLR 2017"]],
  ])("%s", (inside, expected) => expect(read(inside)).toEqual(expected));

  test.each(["OSDI 2014", "Kipf, Welling", "Kipf，有意思的一篇，OSDI 2014", "a survey of systems, OSDI 2014", "CMU，Kipf，OSDI 2014"])(
    "%s may say anything",
    (inside) => expect(read(inside)).toBeNull(),
  );
});

describe("what stands behind a title in corners", () => {
  const read = (line: string): unknown => {
    const found = titleInCorners(line, false, registryForList(registry, 1000));
    return found === null
      ? null
      : [line.slice(found.start, found.end), found.behind?.values?.map(said) ?? found.behind?.text ?? null, found.note];
  };
  const title = "Spectral Networks on Graphs";

  test.each([
    ["(Bruna 等，NYU，ICLR 2014)。最早的一篇", ["by Bruna", "at NYU", "in ICLR 2014"], "最早的一篇"],
    ["(Bruna 等，NYU，ICLR 2014)⭐", ["by Bruna", "at NYU", "in ICLR 2014"], null],
    ["ATC'17，港中文，Patrick Lee 组", ["in ATC 2017", "at 港中文"], null],
    ["OSDI 2024，PKU。讲得清楚", ["in OSDI 2024", "at PKU"], "讲得清楚"],
    ["（很值得一读）", "很值得一读", null],
  ])("%s", (behind, values, note) => expect(read(`《${title}》${behind}`)).toEqual([title, values, note]));

  test("a name in corners is no title", () => expect(read("「Kafka」OSDI 2014")).toBeNull());
});

describe("who stands behind a dash, with what is said of the work", () => {
  const title = "Orca: A Shelf for Models";
  const read = (line: string): unknown => {
    const found = whoAndRemark(line, registry);
    return found === null ? null : [line.slice(0, found.end), found.text, found.note];
  };

  test.each([
    [`${title} —— 清华大学：一句话说清楚`, "清华大学", "一句话说清楚"],
    [`${title} —— 北京大学，写得不错`, "北京大学", "写得不错"],
    [`${title} — ETH Zurich: a nice read`, "ETH Zurich", "a nice read"],
  ])("%s", (line, who, note) => expect(read(line)).toEqual([title, who, note]));

  test.each([`${title} — a nice read: short`, `${title} — CMU: Rice University`, "Shelves — A Case: Study of Boards", "Orca — CMU: nice"])(
    "%s stays whole",
    (line) => expect(read(line)).toBeNull(),
  );
});

describe("what stands before a title without being set apart", () => {
  const read = (line: string): unknown => {
    const found = wordsBefore(plain(line), registry);
    return found === null ? null : [found.values?.map(said), line.slice(found.end)];
  };
  const title = "A Shelf for Large Models";

  test.each([
    [`Tsinghua University: ${title}`, ["at Tsinghua University"]],
    [`MIT, CMU: ${title}`, ["at MIT, CMU"]],
    [`2021  VLDB  ${title}`, ["in VLDB 2021"]],
  ])("%s", (line, values) => expect(read(line)).toEqual([values, title]));

  test.each([
    "Google: A Shelf for Large Models",
    "CMU: A Configurable Memory Unit",
    "Amazon DynamoDB: A Scalable and Fully Managed Database",
    "Microsoft COCO: Common Objects in Context",
    "Berkeley DB: A Retrospective View of Shelves",
    "Stanford CoreNLP: A Toolkit for Shelves",
    "MIT: a shelf for large models",
    "Duke: A Shelf",
    "2021 OSDI Workshop on Large Models",
    "2021 Shelves A Shelf for Large Models",
    "2001 VLDB Odyssey",
  ])("%s begins with its title", (line) => expect(read(line)).toBeNull());
});
