import { test } from "vitest";
import { readFileSync, writeFileSync } from "node:fs";
import { ofManyFields } from "./remarks/score.ts";
import { claimsOf } from "./interpret-lists.ts";
test("x", () => {
  const around = ofManyFields();
  const remarks = readFileSync("/tmp/rel11/try.txt", "utf8").split("\n").filter((l) => l !== "");
  const out = remarks.map((remark) => {
    const c = claimsOf(`${around.text}40. Quill: Layered Storage for Slow Disks. Petra Novak. VLDB 2021.\n     - ${remark}\n`);
    const rel = c.works.flatMap(({ title, relations }) => relations.map(({ type, target }) => `${around.called(title)} ${type} ${around.called(target.name)}`));
    return `${remark}  ==> ${rel.join(" | ")}`;
  });
  writeFileSync("/tmp/rel11/tried.txt", out.join("\n"));
});
