import { describe, expect, test } from "vitest";
import { interpret } from "../../src/ingest/interpret/interpret.ts";
import { findVenue } from "../../src/ingest/recognise/find-venue.ts";
import { topicOf } from "../../src/ingest/recognise/topic.ts";
import { parseVenue } from "../../src/ingest/recognise/venue.ts";
import { indexRegistry } from "../../src/ingest/registry.ts";
import { shippedRegistry } from "./knowledge.ts";

const registry = indexRegistry(shippedRegistry());

describe("abbreviations of whole names", () => {
  test.each([
    ["J. ACM", "JACM"],
    ["J. Algorithms", "Journal of Algorithms"],
    ["SIAM J. Comput.", "SICOMP"],
    ["Random Struct. Algorithms", "Random Structures & Algorithms"],
    ["IEEE Trans. Inf. Theory", "IEEE TIT"],
    ["Trans. Inf. Theory", "IEEE TIT"],
    ["IEEE Trans. Veh. Technol", "TVT"],
    ["Proc. IEEE Int. Conf. Robot. Autom.", "ICRA"],
    ["Nature Mach. Intell.", "Nature Machine Intelligence"],
    ["Proc. Natl. Acad. Sci. USA", "PNAS"],
    ["Comput. Graph. Forum", "CGF"],
    ["Theor. Comput. Sci.", "Theoretical Computer Science"],
  ])("%s is %s", (written, series) => {
    expect(parseVenue(`${written} 2011`, registry)?.series).toBe(series);
  });

  test.each(["J. Doe", "A. B. Carter", "Rob. Auton. Vehic. Things", "J. Unheard Matters", "S. Cell"])("%s names no series", (text) => {
    expect(registry.venue(text)).toBeNull();
  });
});

describe("series called by a word", () => {
  test.each(["Science", "Bioinformatics", "Neural Networks", "Computer Networks", "Nature"])(
    "%s alone is nowhere that a paper appeared",
    (word) => {
      expect(parseVenue(word, registry)?.year).toBeUndefined();
      expect(topicOf(word, registry)).not.toBeNull();
    },
  );

  test.each(["Advances in Bioinformatics 2018", "What we know of Neuron 2016", "Google Brain", "Bioinformatics for everyone"])(
    "%s holds no venue",
    (line) => {
      expect(findVenue(line, registry)).toBeNull();
      expect(parseVenue(line, registry)?.series).toBeUndefined();
    },
  );

  test.each([
    ["Sorting reads by their ends. Bioinformatics, 2018.", "Bioinformatics", 2018, "Sorting reads by their ends"],
    ["Sorting reads by their ends (Bioinformatics 2014)", "Bioinformatics", 2014, "Sorting reads by their ends"],
    ["Sorting reads, Neural Networks 61 (2015), 85-117", "Neural Networks", 2015, "Sorting reads"],
    ["Sorting reads. Science, 2020", "Science", 2020, "Sorting reads"],
  ])("%s", (line, series, year, rest) => {
    const found = findVenue(line, registry);
    expect(found?.venue).toMatchObject({ series, year });
    expect(found?.rest.replace(/\.$/, "")).toBe(rest);
  });
});

describe("journals behind what is written of a work", () => {
  test.each([
    ["Shuffling a deck by halves. D. Riffle. J. Algorithms 2005.", "Journal of Algorithms", 2005, "Shuffling a deck by halves. D. Riffle"],
    ["Shuffling a deck, Random Struct. Algorithms 22(1), 2003", "Random Structures & Algorithms", 2003, "Shuffling a deck"],
    ["Shuffling a deck. J. ACM 51(3): 1-20 (2004)", "JACM", 2004, "Shuffling a deck"],
    ["Shuffling a deck. IEEE Trans. Inf. Theory, vol. 52, no. 4, pp. 1289–1306, 2006.", "IEEE TIT", 2006, "Shuffling a deck"],
    ["Shuffling a deck — Random Struct. Algorithms 2003", "Random Structures & Algorithms", 2003, "Shuffling a deck"],
    ["Shuffling a deck (J. Algorithms 22(1), 2005)", "Journal of Algorithms", 2005, "Shuffling a deck"],
    ["Shuffling a deck. Theor. Comput. Sci., 2001", "Theoretical Computer Science", 2001, "Shuffling a deck"],
    ["Shuffling a deck. TCS 2001", "Theoretical Computer Science", 2001, "Shuffling a deck"],
  ])("%s", (line, series, year, rest) => {
    const found = findVenue(line, registry);
    expect(found?.venue).toMatchObject({ series, year });
    expect(found?.rest.replace(/\.$/, "")).toBe(rest);
  });

  test.each(["Part 2. D. Riffle. Of decks 5, 2003", "A deck of 52, 2003", "Of decks, No. 5. Halves 7(2), 2003"])(
    "%s names none",
    (line) => {
      expect(findVenue(line, registry)?.venue.series).toBeUndefined();
    },
  );
});

describe("journals in the rows of a list", () => {
  const list = `# Decks

## Bioinformatics

- Fast shuffling of decks. D. Riffle. J. Algorithms 2005.
- Slow shuffling of cards, D. Riffle and E. Halves, Random Struct. Algorithms 22(1), 2003
- [Shuffling reads by their ends](https://example.org/a.pdf) (Bioinformatics 2014)
- Reading by halves. D. Riffle. Bioinformatics, 2018.
`;
  const { works } = interpret({ id: "source:decks", title: "Decks", path: "decks.md", text: list }, registry);

  test("each appeared where it says, under the topic of its heading", () => {
    expect(works.map(({ title, venues }) => [title, venues.map(({ value }) => [value.series, value.year])])).toEqual([
      ["Fast shuffling of decks", [["Journal of Algorithms", 2005]]],
      ["Slow shuffling of cards", [["Random Structures & Algorithms", 2003]]],
      ["Shuffling reads by their ends", [["Bioinformatics", 2014]]],
      ["Reading by halves", [["Bioinformatics", 2018]]],
    ]);
    expect(works.map(({ topics }) => topics.map(({ value }) => value))).toEqual(works.map(() => ["Bioinformatics"]));
    expect(works.flatMap(({ institutions }) => institutions)).toEqual([]);
  });
});
