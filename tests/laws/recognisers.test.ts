import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { link } from "../../src/model/link.ts";
import { isoDate } from "../../src/model/work.ts";
import { parseAward } from "../../src/ingest/recognise/award.ts";
import { parseDate } from "../../src/ingest/recognise/date.ts";
import { findVenue } from "../../src/ingest/recognise/find-venue.ts";
import { institutionShare, splitInstitutions } from "../../src/ingest/recognise/institutions.ts";
import { classifyLink, identifiersOf } from "../../src/ingest/recognise/links.ts";
import { parsePeople } from "../../src/ingest/recognise/people.ts";
import { shortTitleOf } from "../../src/ingest/recognise/title.ts";
import { topicOf } from "../../src/ingest/recognise/topic.ts";
import { parseVenue } from "../../src/ingest/recognise/venue.ts";
import { registry } from "../ingest/resolve/claims.ts";

const scrap = fc.constantFrom(
  "OSDI",
  "'24",
  "’24",
  "2024",
  "24_",
  "22-",
  "ATC",
  "IA3",
  "UW",
  "Duke",
  "PKU",
  "Inc.",
  "Ltd",
  "University",
  "of",
  "and",
  "&",
  ",",
  ";",
  "(",
  ")",
  "[",
  "]",
  "（",
  "）",
  "|",
  "by",
  "et al.",
  "A. Lee",
  "Wei Wang",
  "@",
  ":",
  "：",
  "-",
  "_",
  "*",
  "**",
  " ",
  "  ",
  "…",
  "Best Paper",
  "arXiv",
  "2312.07104",
  "https://a.org/b.pdf",
  "javascript:",
  "\u0000",
  "💥",
  "with",
  "SigmaOS",
);
/** Texts that look like lists, put together wrongly, and any other text. */
const text = fc.oneof(
  fc.array(scrap, { maxLength: 14 }).map((scraps) => scraps.join(" ")),
  fc.array(scrap, { maxLength: 14 }).map((scraps) => scraps.join("")),
  fc.string({ unit: "binary" }),
);
const folded = (value: string): string => value.normalize("NFKC").replace(/[\s*_`]+/g, "");

describe("recognisers, whatever they are given", () => {
  test("find venues inside the text, and leave no more than it had", () => {
    fc.assert(
      fc.property(text, (line) => {
        const found = findVenue(line, registry);
        expect(found === null || (found.start >= 0 && found.start < found.end && found.end <= line.length)).toBe(true);
        expect((found?.rest ?? "").length).toBeLessThanOrEqual(line.length);
      }),
    );
  });

  test("name institutions and people only with words of the text", () => {
    fc.assert(
      fc.property(text, (line) => {
        const people = parsePeople(line, registry) ?? [];
        const names = [...splitInstitutions(line, registry), ...people.flatMap((each) => each.institutions)].map((each) => each.text);
        for (const name of [...names, ...people.map((each) => each.name)]) expect(folded(line)).toContain(folded(name));
        expect(institutionShare(line, registry)).toBeGreaterThanOrEqual(0);
        expect(institutionShare(line, registry)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("never make up a short title, a topic or an award", () => {
    fc.assert(
      fc.property(text, (line) => {
        expect(line.normalize("NFC")).toContain(shortTitleOf(line) ?? "");
        expect(topicOf(line, registry)?.name.length ?? 0).toBeLessThanOrEqual(120);
        expect((parseAward(line) ?? "").length).toBeLessThanOrEqual(60);
      }),
    );
  });

  test("give only dates that are dates and links that are safe", () => {
    fc.assert(
      fc.property(text, text, (label, line) => {
        const dates = [parseDate(line), parseVenue(line, registry)?.date].filter((date) => typeof date === "string");
        for (const date of dates) expect(isoDate.safeParse(date).success).toBe(true);
        const found = classifyLink(label, line);
        expect(found === null || link.safeParse(found).success).toBe(true);
        expect(identifiersOf(line).arxiv ?? "0000.0000").toMatch(/\d{4}/);
      }),
    );
  });

  test("read texts of any length, one run of signs among them, without going over them again and again", () => {
    const long = 200_000;
    for (const sign of [".", " ", "(", "[", ",", "_", "A ", "a.", "|", ": "]) {
      const line = `${sign.repeat(long)}x`;
      expect(splitInstitutions(line, registry)).toEqual([]);
      expect(parsePeople(line, registry)).toBeNull();
      expect(findVenue(line, registry)).toBeNull();
      expect(parseVenue(line, registry)).toBeNull();
      expect(topicOf(line, registry)).toBeNull();
      expect(shortTitleOf(line)).toBeNull();
      expect(parseAward(line)).toBeNull();
      expect(parseDate(line)).toBeNull();
    }
  });
});
