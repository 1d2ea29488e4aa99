import { expect, test } from "vitest";
import { fromAcmIssues } from "../../../src/ingest/read/acm-issues.ts";

test.each([
  ["Moles. Proc. ACM Program. Lang. 2, POPL, Article 66 (2018)", "Moles. Proc. ACM Program. Lang. 2 (POPL) (2018)"],
  ["Moles. *Proc. ACM Hum.-Comput. Interact.* 5, CSCW1, Article 7", "Moles. *Proc. ACM Hum.-Comput. Interact.* 5 (CSCW1)"],
  ["Moles. PACMPL 4, OOPSLA. Distinguished Paper.", "Moles. PACMPL 4 (OOPSLA). Distinguished Paper."],
  ["Moles. PACMPL 4, OOPSLA (2020)", "Moles. PACMPL 4, OOPSLA (2020)"],
  ["Moles. Commun. ACM 52, 7, 107-115", "Moles. Commun. ACM 52, 7, 107-115"],
  ["Moles. Proc. ACM Program. Lang. 2, 66", "Moles. Proc. ACM Program. Lang. 2, 66"],
])("%s", (line, rewritten) => {
  const lines = [line];
  fromAcmIssues(lines);
  expect(lines).toEqual([rewritten]);
});
