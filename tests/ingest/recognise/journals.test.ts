import { describe, expect, test } from "vitest";
import { interpret } from "../../../src/ingest/interpret/interpret.ts";
import { findVenue } from "../../../src/ingest/recognise/find-venue.ts";
import { topicOf } from "../../../src/ingest/recognise/topic.ts";
import { parseVenue, parseVenueInPlace, venueAsWritten } from "../../../src/ingest/recognise/venue.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { shippedRegistry } from "../knowledge.ts";

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

describe("names shortened without dots", () => {
  test.each([
    ["Nat Rev Mol Cell Biol", "Nature Reviews Molecular Cell Biology"],
    ["J Comput Biol", "Journal of Computational Biology"],
    ["Proc Natl Acad Sci USA", "PNAS"],
    ["IEEE Trans Robot", "TRO"],
  ])("%s is %s", (written, series) => {
    expect(parseVenue(`${written} 2011`, registry)?.series).toBe(series);
    expect(registry.venue(written)?.series === series || venueAsWritten(written, registry).series === series).toBe(true);
  });

  test.each(["Computer Education 2011", "Data Min 2011", "Machine Learn 2011", "Sorting Heaps 2011"])("%s names no series", (text) => {
    expect(parseVenue(text, registry)?.series).toBeUndefined();
  });
});

describe("series called by their field", () => {
  test.each([
    ["Computer Vision and Pattern Recognition", "CVPR"],
    ["Empirical Methods in Natural Language Processing", "EMNLP"],
    ["Machine Learning", "MLJ"],
    ["Medical Image Analysis", "MedIA"],
  ])("%s with its year is %s where a venue stands", (field, series) => {
    expect(parseVenueInPlace(`${field}, 2011`, registry)).toMatchObject({ series, year: 2011 });
    expect(findVenue(`Sorting heaps by weight (${field} 2011)`, registry)?.venue.series).toBe(series);
    expect(findVenue(`Sorting heaps by weight. A. Pile. ${field}, 2011.`, registry)?.venue.series).toBe(series);
    expect(venueAsWritten(field, registry).series).toBe(series);
  });

  test("of the journal and the conference of one field, the number of an issue says which", () => {
    const field = "Human-Computer Interaction";
    expect(findVenue(`Sorting heaps by hand (${field} 2011)`, registry)?.venue).toEqual({ text: `${field} 2011`, year: 2011 });
    expect(findVenue(`Sorting heaps by hand. ${field} 7(1), 2011.`, registry)?.venue.series).toBe("Human-Computer Interaction Journal");
  });

  test.each([
    "Machine Learning",
    "Reading group: Machine Learning 2011",
    "Advances in Machine Learning 2011",
    "Machine Learning for heaps 2011",
  ])("%s holds no venue", (text) => {
    expect(parseVenue(text, registry)?.series).toBeUndefined();
    expect(findVenue(text, registry)).toBeNull();
  });

  test("over entries it is what they are about", () => {
    const text =
      "# Heaps\n\n## Machine Learning 2011\n\n- Sorting Heaps by Weight. A. Pile, B. Stack. SODA 2011.\n- Sorting Heaps by Hand. A. Pile, B. Stack. SODA 2011.\n";
    const { works } = interpret({ id: "source:heaps", title: "Heaps", path: "heaps.md", text }, registry);
    expect(works.map(({ venues }) => venues.map(({ value }) => value.series))).toEqual([["SODA"], ["SODA"]]);
  });
});

describe("series called by a word", () => {
  test.each(["Science", "Bioinformatics", "Neural Networks", "Computer Networks", "Nature"])(
    "%s alone is nowhere that a paper appeared",
    (word) => {
      expect(parseVenue(word, registry)).toBeNull();
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
    ["Shuffling a deck. D. Riffle, E. Halves. J. Chem. Theory Comput., 2001.", "JCTC", 2001, "Shuffling a deck. D. Riffle, E. Halves"],
    [
      "Shuffling a deck. D. Riffle. Transactions of the Association for Computational Linguistics, 2001",
      "TACL",
      2001,
      "Shuffling a deck. D. Riffle",
    ],
    ["Shuffling a deck. TCS 2001", "Theoretical Computer Science", 2001, "Shuffling a deck"],
  ])("%s", (line, series, year, rest) => {
    const found = findVenue(line, registry);
    expect(found?.venue).toMatchObject({ series, year });
    expect(found?.rest.replace(/\.$/, "")).toBe(rest);
  });

  test.each([
    "Part 2. D. Riffle. Of decks 5, 2003",
    "A deck of 52, 2003",
    "Of decks, No. 5. Halves 7(2), 2003",
    "What changed in neural networks 5, 2003",
  ])("%s names none", (line) => {
    expect(findVenue(line, registry)?.venue.series).toBeUndefined();
  });
});

test.each([
  "S. Ha, I. Rhee, L. Xu. ACM Transactions on Computer Systems",
  "Sangtae Ha, Injong Rhee. ACM Transactions on Computer Systems",
  "Floyd and Jacobson. ACM Transactions on Computer Systems",
  "M. Casado et al. ACM Transactions on Computer Systems",
])("people in front of whoever publishes a series are no part of its name: %s", (text) => {
  expect(parseVenue(`${text}, 2008`, registry)).toBeNull();
});

describe("journals in the rows of a list", () => {
  const list = `# Decks

## Bioinformatics

- Fast shuffling of decks. D. Riffle. J. Algorithms 2005.
- Slow shuffling of cards, D. Riffle and E. Halves, Random Struct. Algorithms 22(1), 2003
- [Shuffling reads by their ends](https://example.org/a.pdf) (Bioinformatics 2014)
- Reading by halves. D. Riffle. Bioinformatics, 2018.
- Weighing halves. D. Riffle, E. Halves. J. Chem. Theory Comput., 2011.
`;
  const { works } = interpret({ id: "source:decks", title: "Decks", path: "decks.md", text: list }, registry);

  test("each appeared where it says, under the topic of its heading", () => {
    expect(works.map(({ title, venues }) => [title, venues.map(({ value }) => [value.series, value.year])])).toEqual([
      ["Fast shuffling of decks", [["Journal of Algorithms", 2005]]],
      ["Slow shuffling of cards", [["Random Structures & Algorithms", 2003]]],
      ["Shuffling reads by their ends", [["Bioinformatics", 2014]]],
      ["Reading by halves", [["Bioinformatics", 2018]]],
      ["Weighing halves", [["JCTC", 2011]]],
    ]);
    expect(works.map(({ topics }) => topics.map(({ value }) => value))).toEqual(works.map(() => ["Bioinformatics"]));
    expect(works.flatMap(({ institutions }) => institutions)).toEqual([]);
  });
});
