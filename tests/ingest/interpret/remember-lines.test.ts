import { expect, test } from "vitest";
import { registryForList } from "../../../src/ingest/interpret/line/list-registry.ts";
import { rememberingLines } from "../../../src/ingest/interpret/line/remember-lines.ts";
import { plain, type Rich } from "../../../src/ingest/read/rich.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { rememberingLast, rememberingText } from "../../../src/ingest/remember.ts";
import { smallRegistry } from "../recognise/registry.ts";

const ofList = () => registryForList(indexRegistry(smallRegistry), 1000);

const counting = () => {
  let asked = 0;
  const read = rememberingLines((rich) => `${rich.text} ${String((asked += 1))}`);
  return { read, asked: () => asked };
};

test("a line that is written again is read once in its list, and again in the next one", () => {
  const { read, asked } = counting();
  const list = ofList();
  expect(read(plain("A Title"), list)).toBe(read(plain("A Title"), list));
  expect(asked()).toBe(1);
  read(plain("A Title"), ofList());
  expect(asked()).toBe(2);
});

test("a line is another one when other words of it are set apart, or lead elsewhere", () => {
  const { read, asked } = counting();
  const list = ofList();
  const link = (url: string): Rich => ({ text: "A Title", marks: [{ kind: "link", start: 0, end: 7, url }] });
  const bold = (end: number): Rich => ({ text: "A Title", marks: [{ kind: "strong", start: 0, end }] });
  for (const rich of [plain("A Title"), link("a"), link("b"), bold(1), bold(7)]) read(rich, list);
  expect(asked()).toBe(5);
  read(link("b"), list);
  expect(asked()).toBe(5);
});

test("what is made of a text is remembered, and forgotten before it is too much", () => {
  let asked = 0;
  const doubled = rememberingText((text) => `${text}${text}${String((asked += 1))}`);
  expect(doubled("a")).toBe(doubled("a"));
  for (let at = 0; at < 30_000; at += 1) doubled(`b${String(at)}`);
  expect(doubled("a")).toBe("aa30002");
});

test("what is made of one text is kept until another one is asked of, an empty one too", () => {
  const asked: string[] = [];
  const read = rememberingLast((text) => asked.push(text));
  for (const text of ["", "", "a", "a", ""]) read(text);
  expect(asked).toEqual(["", "a", ""]);
});
