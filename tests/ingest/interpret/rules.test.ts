import { describe, expect, test } from "vitest";
import { entryRules, whyEntry, type Line } from "../../../src/ingest/interpret/entries/rules.ts";

const bullet: Line = {
  role: "list",
  kind: "item",
  evidence: 0,
  title: 0.8,
  prose: 0,
  hasDatedVenue: false,
  isOfSeries: false,
  isDated: false,
  hasPaperLink: false,
  isNamed: false,
  beginsSmall: false,
  isCoined: false,
  hasLinesBelow: false,
  isSetApart: false,
  isCited: false,
  stands: false,
  isBoldTitle: false,
  isQuoted: false,
  isSigned: false,
  isTagged: false,
  isBoxed: false,
  isHeld: false,
  share: () => 0,
  layer: () => 0,
  isAmongTitles: () => false,
  list: { isPlain: false, isBare: false, haveLinesBelow: false, areSigned: false, areBoxed: false, areDated: false, areQuoted: false },
};

const signed = {
  isPlain: false,
  isBare: false,
  haveLinesBelow: false,
  areSigned: true,
  areBoxed: false,
  areDated: false,
  areQuoted: false,
};
const ticked = { isPlain: true, isBare: false, haveLinesBelow: true, areSigned: false, areBoxed: true, areDated: false, areQuoted: false };
const bare = { isPlain: false, isBare: true, haveLinesBelow: false, areSigned: false, areBoxed: false, areDated: false, areQuoted: false };

const quoted = { isPlain: true, isBare: false, haveLinesBelow: false, areSigned: false, areBoxed: false, areDated: false, areQuoted: true };

describe("why a line lists a work", () => {
  test.each<[string | null, Partial<Line>]>([
    [null, {}],
    ["references at the end of a list may be papers with venue and year", { role: "meta", evidence: 2, hasDatedVenue: true }],
    [null, { role: "meta", evidence: 2 }],
    [null, { role: "glossary", evidence: 4, hasDatedVenue: true }],
    ["a paper among them says more than a link", { role: "resources", evidence: 3.5, hasDatedVenue: true }],
    [null, { role: "resources", evidence: 2 }],
    ["the list sets its titles in bold", { kind: "text", isBoldTitle: true }],
    ["the list tells of its works in sentences that begin with them", { kind: "text", isTagged: true, prose: 1.4, title: -0.5 }],
    [null, { kind: "item", isTagged: true, title: -0.5 }],
    ["the title stands apart, with evidence beside it", { kind: "text", stands: true, evidence: 2 }],
    [null, { kind: "text", stands: true, evidence: 2, prose: 1.4 }],
    [
      "however short its title, no paragraph of the list says where and when but those that list works",
      {
        kind: "text",
        title: 0.1,
        stands: true,
        evidence: 2,
        hasDatedVenue: true,
        list: { ...bare, isBare: false, areDated: true, areQuoted: false },
      },
    ],
    [
      null,
      {
        kind: "text",
        title: -0.2,
        stands: true,
        evidence: 2,
        hasDatedVenue: true,
        list: { ...bare, isBare: false, areDated: true, areQuoted: false },
      },
    ],
    [
      "its title stands apart and a date beside it, as the paragraphs beside it have where and when",
      { kind: "text", evidence: 0.8, isSetApart: true, isDated: true, share: () => 0.5 },
    ],
    [null, { kind: "text", evidence: 0.8, isDated: true, share: () => 0.5 }],
    [
      "who stands before and where behind it is a title, whatever its words",
      { kind: "text", title: -1.5, evidence: 3.5, isCited: true, hasDatedVenue: true },
    ],
    ["paragraphs beside it are entries", { kind: "text", evidence: 1.5, share: () => 0.5 }],
    ["what is listed there is a talk", { role: "talks", title: 0 }],
    ["a project needs a link, hardly a title", { role: "software", evidence: 0.4, title: -0.3 }],
    ["what is signed is a title, however short", { kind: "text", title: -0.6, isSigned: true, list: signed }],
    [null, { kind: "text", title: -0.6, list: signed }],
    [null, { kind: "text", title: -1.5, isSigned: true, list: signed }],
    ["only works have that", { evidence: 2 }],
    ["only works have that", { evidence: 2, title: -0.5, hasPaperLink: true }],
    [null, { evidence: 2, title: -0.5 }],
    ["dated, where nearly all lines beside it are entries", { title: 0.1, isDated: true, share: () => 0.9 }],
    [null, { title: 0.1, isDated: true, share: () => 0.5 }],
    [null, { title: 0.1, share: () => 0.9 }],
    ["it looks like a title", { list: bare }],
    ["it stands among titles", { list: bare, title: 0.4, isAmongTitles: () => true }],
    [
      null,
      {
        kind: "text",
        list: { isPlain: true, isBare: false, haveLinesBelow: true, areSigned: false, areBoxed: false, areDated: false, areQuoted: false },
        share: () => 1,
      },
    ],
    ["it has one too", { kind: "text", title: 0.1, isBoxed: true, list: ticked }],
    [null, { kind: "text", title: 1.6, isNamed: true, list: ticked }],
    ["a clear title with some evidence", { kind: "text", title: 1.5, evidence: 0.7, list: quoted }],
    ["a quarter of its neighbours surely are entries", { kind: "text", title: 1.5, isQuoted: true, share: () => 1, list: quoted }],
    [null, { kind: "text", title: 1.5, share: () => 1, list: quoted }],
    ["named like a system, on a level of entries", { isNamed: true, title: 1.6, layer: () => 0.5 }],
    ["a quarter of its neighbours surely are entries", { title: 0.5, share: () => 0.25 }],
    ["a good title with some entries around", { share: () => 0.15 }],
    ["a good title with likely evidence", { evidence: 1.2 }],
    ["a clear title with some evidence", { title: 1.5, evidence: 0.7 }],
    ["a better title with some evidence, and an entry around", { title: 1, evidence: 0.7, share: () => 0.1 }],
  ])("%s: %o", (because, line) => {
    expect(whyEntry({ ...bullet, ...line })).toBe(because);
  });

  test("the last rule applies to every line, so that each is decided", () => {
    expect(entryRules.at(-1)?.applies(bullet)).toBe(true);
  });
});
