import { expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

test.each(["→ Harbour's successor", "→ Harbourの後継", "-> Harbour 的后继", "⇒ Harbour's natural extension"])(
  "%s says what the work is to the one that is named",
  (remark) => {
    const { works } = claimsOf(`- Harbour: Slow Boats on Water. OSDI 2002\n- Moored: Boats without Ropes. OSDI 2010\n  - ${remark}\n`);
    expect(works.map((work) => relationsOf(work))).toEqual([[], ["builds-on Harbour"]]);
  },
);

test("a name alone behind an arrow came later", () => {
  const { works } = claimsOf("- Harbour: Slow Boats on Water. OSDI 2002\n  - → Moored\n- Moored: Boats without Ropes. OSDI 2010\n");
  expect(works.map((work) => relationsOf(work))).toEqual([[], ["builds-on Harbour: Slow Boats on Water"]]);
});
