import { describe, expect, test } from "vitest";
import { decodeLatex } from "../../../src/ingest/formats/latex.ts";
import { atlasOf, facts, formatName, linesOf, read, rules } from "./reading.ts";

const file = String.raw`% kept by hand
@string{sosp = "Symposium on Operating Systems Principles"}

@inproceedings{birch20,
  title     = {{Birch}: Storing Logs in Trees},
  author    = {M{\"u}ller, J{\"o}rg and {The Birch Team} and van der Berg, Anna},
  booktitle = "Proceedings of the 27th " # sosp,
  year      = 2020,
  month     = oct,
  doi       = {10.1145/1111.2222},
  keywords  = {storage, trees},
  abstract  = {Nobody reads
    this @article{here}},
  file      = {/home/me/birch.pdf}
}

@article(oak,
  title = "Oak \& Elm: {N}etworks of \emph{Roots}",
  author = "Ada Byron and Grace Brewster",
  journal = "Journal of Trees", year = "1999")
`;

describe("BibTeX", () => {
  test("fields become facts, each at its line", () => {
    const claims = read("library.bib", file);
    expect(claims.works.map(facts)).toEqual([
      {
        title: "Birch: Storing Logs in Trees",
        year: "2020-10",
        venues: [expect.stringMatching(/SOSP|Operating Systems Principles/)],
        people: ["Jörg Müller", "The Birch Team", "Anna van der Berg"],
        institutions: [],
        topics: ["storage", "trees"],
        doi: "10.1145/1111.2222",
        arxiv: undefined,
      },
      expect.objectContaining({
        title: "Oak & Elm: Networks of Roots",
        year: "1999",
        people: ["Ada Byron", "Grace Brewster"],
        doi: undefined,
      }),
    ]);
    expect(linesOf(claims, claims.works[0]?.people ?? [])[0]).toContain("M{");
    expect(linesOf(claims, claims.works[0]?.keywords ?? [])[0]).toContain("keywords");
    expect(claims.problems).toEqual([]);
  });

  test("a broken entry costs only itself and is reported with its line", () => {
    const broken =
      "@article{a, title = {First of All}, year = 2001}\n@article{b, title = {Never {closed}, year = 2002}\n\n@misc{c,\n title = {The Third Remains}, year = 2003}\n";
    const claims = read("x.bib", broken);
    expect(claims.works.map((work) => work.title)).toEqual(["First of All", "The Third Remains"]);
    expect(rules(claims)).toEqual(["format/broken-entry 2"]);
    expect(claims.lines.find((line) => line.line === 2)?.as).toBe("unknown");
  });

  test("fields behind a brace that closes too early are reported, not dropped", () => {
    expect(rules(read("x.bib", "@article{a, title = {One}}\n  , year = 2001,\n  journal = {Lost}\n}\n"))).toEqual([
      "format/broken-entry 3",
    ]);
  });

  test("a missing comma, a missing key and an unknown string cost nothing but a remark", () => {
    const claims = read("x.bib", "@misc{title = {Without a Key}\n year = 2004, journal = nowhere}\n");
    expect(facts(claims.works[0])).toMatchObject({ title: "Without a Key", year: "2004", venues: ["nowhere"] });
    expect(rules(claims)).toEqual(["format/missing-comma 2", "format/undefined-string 2"]);
  });

  test("crossref gives what a record does not say itself", () => {
    const claims = read(
      "x.bib",
      "@inproceedings{p, title={The Part}, author={Ann Lee}, crossref={W}}\n@proceedings{w,\n title={Proceedings of the Workshop on Wholes},\n year={2011}, editor={Some One}}\n",
    );
    expect(claims.works.map(facts)).toEqual([expect.objectContaining({ title: "The Part", year: "2011", people: ["Ann Lee"] })]);
    expect(claims.works[0]?.venues[0]?.value.text).toContain("Workshop on Wholes");
    expect(claims.works[0]?.date?.place.line).toBe(4);
    expect(rules(read("y.bib", "@misc{a, title={Alone}, crossref={gone}}"))).toEqual(["format/crossref 1"]);
  });

  test("BibLaTeX: date, journaltitle, subtitle, eprint, names in parts, relations by key", () => {
    const text =
      "@article{one, title={Leaves}, subtitle={A Field Study}, author={family=Doe, given=Jane}, journaltitle={Botany}, date={2021-06-04},\n eprint={2106.01234v2}, eprinttype={arxiv}, related={two}}\n@online{two, title={Soil and Water}, url={https://example.org/soil}, date={2019}}";
    const claims = read("x.bib", text);
    expect(facts(claims.works[0])).toMatchObject({
      title: "Leaves: A Field Study",
      people: ["Jane Doe"],
      year: "2021-06-04",
      arxiv: "2106.01234",
    });
    const atlas = atlasOf({ path: "x.bib", text });
    expect(atlas.edges.filter((edge) => edge.type === "related-work")).toEqual([
      expect.objectContaining({ from: "work:leaves-a-field-study", to: "work:soil-and-water", places: [{ source: "source:x", line: 2 }] }),
    ]);
  });

  test("keys that publishers and people make", () => {
    const keys = ["https://doi.org/10.1002/(SICI)1097-024X(199604)26:4<431::AID-SPE20>3.0.CO;2-X", "Doe et al. 2020", " 280922"];
    const text = keys.map((key, at) => `@article{${key},\ntitle = {Paper Number ${String(at)}}, year = 2001, month = {Nov.}}\n`).join("");
    const claims = read("x.bib", `@misc{title = {Without}, year = 1999}\n${text}`);
    expect(claims.works.map(({ title, date }) => [title, date?.value])).toEqual([
      ["Without", "1999"],
      ...keys.map((_, at) => [`Paper Number ${String(at)}`, "2001-11"]),
    ]);
    expect(claims.problems).toEqual([]);
  });

  test("is told from Markdown by its content, too", () => {
    expect(formatName("stdin.md", file)).toBe("BibTeX");
    expect(formatName("list.md", "@someone wrote {this, or that}\n- A list")).toBeNull();
    expect(formatName("list.md", "# Papers\n\n@article{a, title={x}}")).toBeNull();
  });
});

describe("LaTeX", () => {
  test.each([
    [String.raw`Erd\H{o}s, P\'al and Fran{\c c}ois {\O}rsted`, "Erdős, Pál and François Ørsted"],
    [String.raw`Na\"{\i}ve \v{S}koda \u g \k{a} \.{Z} \~n \=o \r a`, "Naïve Škoda ğ ą Ż ñ ō å"],
    [String.raw`$k$-Means in $\mathcal{O}(n)$ with $\alpha$-Stable {N}oise`, "k-Means in O(n) with α-Stable Noise"],
    [String.raw`50\% of R\&D: \textbf{bold} \LaTeX{} ~ pages 1--2`, "50% of R&D: bold LaTeX pages 1–2"],
    ["``Quoted'' plain", "“Quoted” plain"],
    [String.raw`\ss \ae \o \aa \l \i`, "ßæøåłı"],
  ])("%s", (written, shown) => {
    expect(decodeLatex(written)).toBe(shown);
  });
});
