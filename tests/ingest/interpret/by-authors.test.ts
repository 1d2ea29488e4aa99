import { describe, expect, test } from "vitest";
import { claimsOf, relationsOf } from "./lists.ts";

const list = (remark: string): string =>
  [
    "# Papers",
    "",
    '- J. C. King, "Symbolic Shelving of Programs", CACM 1976',
    '- B. P. Miller, L. Fredriksen, B. So, "The Reliability of Plain Utilities", CACM 1990',
    '- L. Lamport, R. Shostak, M. Pease, "The Byzantine Generals Problem", TOPLAS 1982',
    '- P. Chen, H. Chen, "Angora: Search by Principle", OSDI 2018',
    '- Y. Chen, P. Li, "Enfuzz: Several at Once", OSDI 2019',
    '- S. Rawat, V. Jain, H. Bos, "Evolving Shelves that Know Applications", NDSS 2017',
    '- J. E. Forrester, B. P. Miller, "The Robustness of Windows Applications", OSDI 2000',
    `  - ${remark}`,
    "",
  ].join("\n");
const said = (remark: string): readonly string[] => relationsOf(claimsOf(list(remark)).works[6]);

const king = "builds-on Symbolic Shelving of Programs";
const miller = "builds-on The Reliability of Plain Utilities";
const generals = "builds-on The Byzantine Generals Problem";
const angora = "builds-on Angora: Search by Principle";
const rawat = "builds-on Evolving Shelves that Know Applications";

describe("works that are meant by who wrote them", () => {
  test.each([
    ["Extends King's idea to the heap.", [king]],
    ["Based on King, with a concrete run beside it.", [king]],
    ["Builds on the work of King.", [king]],
    ["Extends Lamport and Shostak to the network.", [generals]],
    ["Builds on King's symbolic shelving, over the network.", [king]],
    ["Extends Miller's “Reliability” to windows.", [miller]],
    ["Builds on King's weather report.", []],
    ["Extends Lamport, Shostak and Pease to the network.", [generals]],
    ["Extends Lamport et al. (1982) to the network.", [generals]],
    ["Combines Rawat et al. and Chen and Chen, without any taint.", [rawat, angora]],
    ["Extends Chen & Chen 2018.", [angora]],
    ["A sequel to the 1990 study, ten years later.", [miller]],
    ["Erweitert die Arbeit von Miller (1990) um Fenster.", [miller]],
    ["Étend l'article de Rawat et al. aux fenêtres.", [rawat]],
    ["Extiende el trabajo de King con ventanas.", [king]],
    ["基于 Rawat 等人的工作，加了窗口", [rawat]],
    ["Extends the Byzantine generals paper.", [generals]],
    ["Builds on the Miller report.", [miller]],
    ["Builds on Chen, in a way.", []],
    ["Extends King filters to streams.", []],
    ["Extends the 1991 study.", []],
    ["Extends their 1990 study.", []],
    ["Extends King's algorithm to the heap.", []],
    ["Extends Lamport's problem, and Pease's method.", []],
    ["Extends the King (1976) method to the heap.", [king]],
    ["King would have liked it.", []],
  ])("%s", (remark, relations) => {
    expect(said(remark)).toEqual(relations);
  });
});

describe("works that are meant by where they come from", () => {
  const entries = (remark: string): string =>
    [
      "- Shelving by Hand and by Eye (OSDI 2018, Tsinghua University)",
      "- The Leaning Board of Plain Wood (OSDI 2019, MIT, Google)",
      "- A Second Look at Wooden Boards (SOSP 2021, Google)",
      "- Some Boards Are Longer than Others (OSDI 2022, Microsoft)",
      `  - ${remark}`,
      "",
    ].join("\n");

  test.each([
    ["extends the Tsinghua paper", ["builds-on Shelving by Hand and by Eye"]],
    ["erweitert das Tsinghua-Paper", ["builds-on Shelving by Hand and by Eye"]],
    ["extends the Google paper", []],
    ["extends the Leaning Board paper", ["builds-on The Leaning Board of Plain Wood"]],
  ])("%s", (remark, relations) => {
    expect(relationsOf(claimsOf(entries(remark)).works[3])).toEqual(relations);
  });
});

describe("works that German and French bibliographies name by families and year", () => {
  const list = (remark: string): string =>
    [
      "# Shelves",
      "Byron, A. (1995): „Deep Shelves and Plain Things“, Communications of Shelves 82(4), S. 669–688.",
      "Murray, A. / Wells, B. (2016): „Wide Boards for Long Things“, Shelves Quarterly 113(27), S. 7353–7360. (z)",
      "von Hopper, A. (2017): „Boards Beyond the Shelf Revisited“, Shelves Quarterly 114(2), S. 20–29.",
      `Lovell, C. (2020): „Herding Lost Cores across Sockets“, Shelves Quarterly 117(4), S. 1129–1179. ${remark}`,
      "",
    ].join("\n\n");
  const [deep, wide, beyond] = ["Deep Shelves and Plain Things", "Wide Boards for Long Things", "Boards Beyond the Shelf Revisited"];

  test.each([
    ["(z) Führt Murray/Wells (2016) fort.", `builds-on ${wide}`],
    ["(z) Baut auf Byron (1995) auf.", `builds-on ${deep}`],
    ["Weiterentwicklung von Murray/Wells (2016): Wald statt Baum.", `builds-on ${wide}`],
    ["Erweiterung von Murray et al. (2016). Noch besprechen.", `builds-on ${wide}`],
    ["Erweiterung von von Hopper (2017).", `builds-on ${beyond}`],
    ["https://example.org/h.pdf Verallgemeinert Murray/Wells (2016). Paket boards.", `builds-on ${wide}`],
    ["Knüpft an Byron (1995) an.", `builds-on ${deep}`],
    ["Setzt Byron (1995) voraus.", `builds-on ${deep}`],
    ["Présuppose Byron (1995).", `builds-on ${deep}`],
    ["Vgl. Byron (1995); hier die Sicht der Bretter.", `related-work ${deep}`],
    ["Vgl. auch Byron (1995) im selben Heft.", `related-work ${deep}`],
    ["Cf. Byron (1995).", `related-work ${deep}`],
    ["Voir également Byron (1995).", `related-work ${deep}`],
    ["Siehe dazu von Hopper (2017).", `related-work ${beyond}`],
  ])("%s", (remark, relation) => {
    expect(relationsOf(claimsOf(list(remark)).works[3])).toEqual([relation]);
  });
});
