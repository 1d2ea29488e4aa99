import { expect, test } from "vitest";
import { severalAwards } from "../../../src/ingest/recognise/several-awards.ts";

test.each([
  ["Best Paper, Golden Anchor Award for the Slowest Ship", ["Best Paper", "Golden Anchor Award for the Slowest Ship"]],
  ["Distinguished Paper and Best Artifact; Test of Time (2030)", ["Distinguished Paper", "Best Artifact", "Test of Time"]],
  ["最佳论文、时间检验奖", ["最佳论文", "时间检验奖"]],
  ["bester Beitrag, Karl-Anker-Preis", ["Bester Beitrag", "Karl-Anker-Preis"]],
  ["Best Paper, OSDI 2021", ["Best Paper"]],
  ["Anchor Prize for Ropes, Knots and Chains", ["Anchor Prize for Ropes, Knots and Chains"]],
  ["none", []],
])("%s", (text, awards) => expect(severalAwards(text)).toEqual(awards));
