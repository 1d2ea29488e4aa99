import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

/** What a remark states of its own work, and what others state of it. */
const statedBy = (remark: string): readonly string[] => {
  const listed = ["BarnFS: A File System for Hay (OSDI 2018)", "PlankDB: Boards at Scale (OSDI 2004)"];
  const { works } = claimsOf(
    `# Log\n\n${listed.map((line) => `- ${line}\n`).join("")}- Hazel: A Semantics for Sheds (OSDI 2019)\n  - ${remark}\n`,
  );
  return works.flatMap((work) => relationsOf(work).map((relation) => (work.title.startsWith("Hazel") ? relation : `< ${relation}`)));
};

describe("what whole clauses around a name say", () => {
  test.each([
    ["Unlike most sheds it has no door; BarnFS stops it.", ["related-work BarnFS"]],
    ["BarnFS does this without a lock", ["related-work BarnFS"]],
    ["TarpGuard blocks it.", ["related-work TarpGuard"]],
    ["TarpGuard (EuroSys '22) is its successor, still unread", ["related-work TarpGuard"]],
    ["TarpGuard and RainCoat exploit it for the wide field.", ["related-work TarpGuard", "related-work RainCoat"]],
    ["Today TarpGuard is built around it.", ["related-work TarpGuard"]],
    ["Small. Compared less than its rival TarpGuard.", ["related-work TarpGuard"]],
    ["PlankDB picks up where this one stops", ["< builds-on Hazel: A Semantics for Sheds"]],
    ["Broken (at least in summer) by BarnFS.", ["related-work BarnFS"]],
    ["Pair it with BarnFS for the proofs.", ["related-work BarnFS"]],
    ["Incorporates BarnFS and PlankDB, among other things", ["builds-on BarnFS", "builds-on PlankDB"]],
    ["gets past rain without the tarpaulin that BarnFS needs", ["related-work BarnFS"]],
    ["hard going unless you know BarnFS, on which the whole proof rests", ["builds-on BarnFS"]],
    ["hard going unless you know TarpLogic, on which the whole proof rests", ["builds-on TarpLogic"]],
    ["setzt BarnFS voraus, auf dem alles beruht", ["builds-on BarnFS"]],
    ["il faut lire BarnFS, sur lequel tout repose", ["builds-on BarnFS"]],
    ["a change of two lines to “Reckoning with Old Planks”, on which it builds directly", ["builds-on Reckoning with Old Planks"]],
    ["generalises what BarnFS did with one door", ["builds-on BarnFS"]],
    ["automates what PlankDB does by hand", ["builds-on PlankDB"]],
    ["long ones go to the middle, short ones use the probes of BarnFS", ["builds-on BarnFS"]],
    ["nutzt das Protokoll von BarnFS", ["builds-on BarnFS"]],
    ["utilise le protocole de BarnFS", ["builds-on BarnFS"]],
    ["gets the tail latency of BarnFS without special nails", ["related-work BarnFS"]],
    ["va plus loin que BarnFS", ["related-work BarnFS"]],
    ["ist aus BarnFS hervorgegangen", ["builds-on BarnFS"]],
  ])("%s", (remark, stated) => expect(statedBy(remark)).toEqual(stated));
});

describe("what is said of tools, readers and baselines states nothing", () => {
  test.each([
    "uses the traces of BarnFS",
    "uses the code of PlankDB",
    "uses the fraction of RDMA reads",
    "without the slides that BarnFS has",
    "tells you what BarnFS did in 2013",
    "BarnFS stopped our cluster twice",
    "says what BarnFS did",
    "Students use it, and so does DeepMind.",
    "read BarnFS, on which I gave a talk",
    "the students pair up with Ann on Friday",
  ])("%s", (remark) => expect(statedBy(remark)).toEqual([]));
});
