import { describe, expect, test } from "vitest";
import { recordsJson } from "../../../src/ingest/write/records-json.ts";
import type { Atlas } from "../../../src/model/atlas.ts";
import { atlasOf, formatName, linesOf, read, rules } from "./reading.ts";

const gexf = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
 <!-- <node id="9" label="not here"/> -->
 <graph defaultedgetype="directed">
  <attributes class="node"><attribute id="0" title="year" type="integer"/><attribute id="1" title="authors" type="string"/></attributes>
  <nodes>
   <node id="a" label="Gorse &amp; Broom: A Tale of Two Slopes"><attvalues><attvalue for="0" value="2001"/><attvalue for="1" value="Ann Moe; Bo Roe"/></attvalues></node>
   <node id="b" label="Heather"/>
   <node id="c"><attvalues/></node>
  </nodes>
  <edges>
   <edge id="0" source="a" target="b"/>
   <edge id="1" source="b" target="a" label="cites"/>
   <edge id="2" source="a" target="zz"/>
  </edges>
 </graph>
</gexf>`;

const graphml = `<graphml><key id="d0" for="node" attr.name="title"/><key id="d1" for="edge" attr.name="kind"/><graph edgedefault="undirected">
<node id="n0"><data key="d0">Rivers Under the Ice of March</data></node>
<node id="n1"><data key="d0">How Stones Remember Their Rivers</data></node>
<edge source="n0" target="n1"/>
<edge source="n1" target="n0" directed="true"><data key="d1">citation</data></edge>
</graph></graphml>`;

const relations = (atlas: Atlas): readonly string[] =>
  atlas.edges
    .filter((edge) => edge.from.startsWith("work:") && edge.to.startsWith("work:"))
    .map((edge) => `${edge.from.slice(5)} ${edge.type} ${edge.to.slice(5)}`);

describe("graphs", () => {
  test("GEXF: labels, attributes, directed edges; what is wrong with its line", () => {
    const claims = read("x.gexf", gexf);
    expect(claims.works.map(({ title, nameOnly, date, line }) => [title, nameOnly, date?.value, line])).toEqual([
      ["Gorse & Broom: A Tale of Two Slopes", false, "2001", 7],
      ["Heather", true, undefined, 8],
    ]);
    expect(claims.works[0]?.people.map(({ value }) => value.name)).toEqual(["Ann Moe", "Bo Roe"]);
    expect(rules(claims)).toEqual(["format/unknown-id 14", "format/no-title 9"]);
    expect(relations(atlasOf({ path: "x.gexf", text: gexf }))).toEqual([
      "gorse-broom-a-tale-of-two-slopes related-work heather",
      "heather cites gorse-broom-a-tale-of-two-slopes",
    ]);
  });

  test("GraphML: data by key; an edge without direction makes works alike", () => {
    expect(formatName("pasted.txt", `<?xml version="1.0"?>\n${graphml}`)).toBe("GraphML");
    expect(relations(atlasOf({ path: "x.graphml", text: graphml }))).toEqual([
      "how-stones-remember-their-rivers cites rivers-under-the-ice-of-march",
      "rivers-under-the-ice-of-march similar how-stones-remember-their-rivers",
    ]);
  });

  test("a tag that does not end costs what it holds, and is reported", () => {
    const claims = read("x.gexf", gexf.replace('label="Heather"/>', 'label="Heather" <'));
    expect(claims.works.map((work) => work.title)).toContain("Gorse & Broom: A Tale of Two Slopes");
    expect(rules(claims)).toContain("format/xml 8");
  });
});

describe("VOSviewer", () => {
  const network = (item: string, link: string): string =>
    JSON.stringify(
      {
        config: { terminology: { item, link } },
        network: {
          clusters: [{ cluster: 1, label: "Slopes" }],
          items: [
            {
              id: 1,
              label: "moe (2001)",
              title: "Gorse on the Eastern Slopes",
              authors: "Ann Moe, Bo Roe",
              heading: "Journal of Slopes, 28 Jun 2001",
              cluster: 1,
              url: "https://example.org/g",
            },
            {
              id: 2,
              label: "roe (2003)",
              description: "<table><tr><td>Title:</td><td>Heather Between the Two</td></tr></table>",
              scores: { "Pub. year": 2003 },
            },
          ],
          links: [
            { source_id: 2, target_id: 1, strength: 3 },
            { source_id: 2, target_id: 5, strength: 1 },
          ],
        },
      },
      null,
      1,
    );

  test("documents with their links and clusters", () => {
    const text = network("Document", "Citation link");
    const claims = read("v.json", text);
    expect(claims.works.map(({ title, date }) => [title, date?.value])).toEqual([
      ["Gorse on the Eastern Slopes", "2001-06-28"],
      ["Heather Between the Two", "2003"],
    ]);
    expect(linesOf(claims, claims.works[0]?.venues ?? [])[0]).toContain("Journal of Slopes");
    expect(claims.problems.map((problem) => problem.rule)).toEqual(["format/unknown-id"]);
    const atlas = atlasOf({ path: "v.json", text });
    expect(relations(atlas)).toEqual(["heather-between-the-two cites gorse-on-the-eastern-slopes"]);
    expect(atlas.topics.map((topic) => topic.name)).toEqual(["Slopes"]);
    expect(relations(atlasOf({ path: "v.json", text: network("Document", "Similarity link") }))).toEqual([
      "heather-between-the-two similar gorse-on-the-eastern-slopes",
    ]);
  });

  test("organisations become institutions, and links between them are said to be left out", () => {
    const atlas = atlasOf({ path: "v.json", text: network("Organization", "Co-authorship link").replace("moe (2001)", "Duke University") });
    expect(atlas.institutions.map((institution) => institution.name)).toContain("Duke University");
    expect(atlas.works).toEqual([]);
    expect(atlas.problems.map((problem) => problem.rule)).toEqual(["format/links"]);
  });

  test("a network of something else is refused with what it is of", () => {
    expect(read("v.json", network("Keyword", "Co-occurrence link")).problems[0]?.reason).toContain("Keyword");
  });
});

describe("an atlas as an input", () => {
  const list = `# Hills

## Plants

### Shrubs

- **Gorse: Slopes Revisited** [OSDI'20] [[paper](https://doi.org/10.5000/gorse)]
  - Ann Moe (Duke University), Bo Roe (Peking University)
  - Related work: Heather [SOSP'19]
- **Broom: Sweeping the Western Valleys** [SOSP'21]
`;

  test("says what it says: works, venues, people, institutions, topics, relations", () => {
    const first = atlasOf({ path: "hills.md", text: list });
    const text = recordsJson(first);
    expect(formatName("a.json", text)).toBe("atlas");
    const again = atlasOf({ path: "a.json", text });
    const shape = (atlas: Atlas) => ({
      works: atlas.works.map(({ id, type, title, shortTitle, year, identifiers, listed, links, awards }) => ({
        id,
        type,
        title,
        shortTitle,
        year,
        identifiers,
        listed,
        links,
        awards,
      })),
      institutions: atlas.institutions,
      venues: atlas.venues,
      topics: atlas.topics,
      people: atlas.people,
      edges: atlas.edges.map(({ from, type, to }) => `${from} ${type} ${to}`),
    });
    expect(shape(again)).toEqual(shape(first));
    const lines = text.split("\n");
    for (const work of again.works)
      for (const place of work.places) expect(lines[place.line - 1]).toContain(place.line > 0 && work.listed ? work.title : "");
  });
});
