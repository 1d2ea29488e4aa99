import { test } from "vitest";
import { writeFileSync } from "node:fs";
import { judge, ofManyFields, scoreOf } from "./remarks/score.ts";
test("x", () => {
  const out: string[] = [];
  for (const half of [0, 1] as const) {
    const judged = judge("many-fields.txt", half, ofManyFields());
    const { precision, recall } = scoreOf(judged);
    const wrong = judged.filter(({ expected, found }) => found.some((f) => !expected.includes(f))).length;
    out.push(`half ${half} P ${precision.toFixed(3)} R ${recall.toFixed(3)} wrong lines ${wrong} of ${judged.length}`);
    if (half === 0)
      for (const { remark, expected, found } of judged) {
        const miss = expected.filter((e) => !found.includes(e));
        const extra = found.filter((e) => !expected.includes(e));
        if (miss.length + extra.length > 0) out.push(`${remark}\n      - ${miss.join(" | ")}  + ${extra.join(" | ")}`);
      }
  }
  writeFileSync("/tmp/rel11/judged.txt", out.join("\n"));
});
