import type { SectionRole } from "../units/sections.ts";

/** What is known of a line when it is asked whether it lists a work. */
export interface Line {
  readonly role: SectionRole;
  readonly kind: "item" | "text" | "other";
  /** Points for what stands beside and below it. */
  readonly evidence: number;
  /** How much its title looks like one, and how much the line reads like prose. */
  readonly title: number;
  readonly prose: number;
  readonly hasDatedVenue: boolean;
  /** An edition of a series that the registry knows, as publishers of books are none. */
  readonly isOfSeries: boolean;
  /** A year or a day stands beside its title. */
  readonly isDated: boolean;
  readonly hasPaperLink: boolean;
  /** A system's name, a colon and more: written like nothing else but a title. */
  readonly isNamed: boolean;
  /** A bullet whose title is one word set apart, as only systems are called. */
  readonly isCoined: boolean;
  /** It goes on in small letters where titles begin with a capital, as notes to oneself do. */
  readonly beginsSmall: boolean;
  readonly hasLinesBelow: boolean;
  readonly isSetApart: boolean;
  /** Words of it stand in quotation marks. */
  readonly isQuoted: boolean;
  /** People stand before its title, as in a reference. */
  readonly isCited: boolean;
  /** The title is set apart, or something stands around it. */
  readonly stands: boolean;
  /** Set in bold where the list sets its titles so, or signed with authors. */
  readonly isBoldTitle: boolean;
  /** Its authors stand on the line below it. */
  readonly isSigned: boolean;
  /** Its name and its edition begin a sentence, as in the paragraphs of its list. */
  readonly isTagged: boolean;
  /** A box to tick stands in front of it. */
  readonly isBoxed: boolean;
  /** The heading of its section is an edition of something, or says when. */
  readonly isHeld: boolean;
  /** Of the lines of its kind around it, the share that surely lists works; of its level in the whole list. */
  readonly share: () => number;
  readonly layer: () => number;
  /** Written like the titles beside it, most of which surely are titles. */
  readonly isAmongTitles: () => boolean;
  readonly list: {
    readonly isPlain: boolean;
    /** Nothing stands beside the titles of this list. */
    readonly isBare: boolean;
    /** Most entries have lines below them. */
    readonly haveLinesBelow: boolean;
    /** Most entries have their authors on the line below. */
    readonly areSigned: boolean;
    /** Most entries have a box to tick in front. */
    readonly areBoxed: boolean;
    /** Paragraphs that say where and when are entries, nearly all of them for certain. */
    readonly areDated: boolean;
    /** What surely are entries have their titles in quotation marks, with where and when beside them. */
    readonly areQuoted: boolean;
  };
}

/*
 * The scales. Evidence: a link to a paper or a venue with its year make 2; titles: below 0 hardly one, above 0.5
 * well; prose: 1 is a sentence. Calibrated on the lists of tests/golden (`npm run bench -- import`).
 */
const evidence = { hint: 0.4, some: 0.7, likely: 1.2, ample: 1.5, enough: 2, overwhelming: 3.5 } as const;
const title = {
  no: -1.3,
  unlike: -1,
  hardly: -0.75,
  bad: -0.5,
  poor: -0.3,
  any: 0,
  weak: 0.3,
  fair: 0.4,
  good: 0.7,
  better: 1,
  clear: 1.5,
} as const;
const prose = { some: 1, sentence: 1.3, paragraph: 1.5, running: 1.6 } as const;
const share = { few: 0.15, quarter: 0.25, half: 0.5, most: 0.8 } as const;

/** The least title that will do: the more stands beside it, the less it need look like one. */
const leastTitle = (line: Line): number =>
  line.evidence >= evidence.overwhelming ? title.no : line.hasPaperLink || line.hasDatedVenue ? title.hardly : title.any;

interface Reason {
  readonly because: string;
  readonly holds: (line: Line) => boolean;
}

interface Rule {
  readonly where: string;
  readonly applies: (line: Line) => boolean;
  /** One of them is enough; none makes the line no entry. */
  readonly reasons: readonly Reason[];
}

/** Sections whose lines are about the list, or about words. */
export const noWorks: readonly SectionRole[] = ["contents", "glossary", "meta", "notes"];

/** In order: the first rule that applies to a line decides. */
export const entryRules: readonly Rule[] = [
  {
    where: "sections that list no works",
    applies: ({ role }) => noWorks.includes(role),
    reasons: [
      {
        because: "references at the end of a list may be papers with venue and year",
        holds: (line) =>
          line.role === "meta" && line.kind === "item" && line.title > title.good && line.evidence >= evidence.enough && line.hasDatedVenue,
      },
    ],
  },
  {
    where: "sections of people, courses and further lists",
    applies: ({ role }) => role === "resources" || role === "people",
    reasons: [
      {
        because: "a paper among them says more than a link",
        holds: (line) => line.evidence >= evidence.overwhelming && line.title > title.good && line.hasDatedVenue,
      },
      {
        because: '"Materials" and "Articles" are what works are about, and works themselves, where most lines are such',
        holds: (line) => line.evidence >= evidence.enough && line.title > title.any && line.isOfSeries && line.share() >= share.most,
      },
    ],
  },
  {
    where: "references as bibliographies write them",
    applies: (line) => line.isCited && line.hasDatedVenue && line.evidence >= evidence.overwhelming && line.prose < prose.sentence,
    reasons: [{ because: "who stands before and where behind it is a title, whatever its words", holds: () => true }],
  },
  {
    where: "lines over their authors, where most entries are signed",
    applies: (line) =>
      line.isSigned && line.list.areSigned && line.title > title.no && line.title < title.good && line.prose < prose.sentence,
    reasons: [{ because: "what is signed is a title, however short", holds: () => true }],
  },
  {
    where: "paragraphs of Markdown, most of which are prose",
    applies: ({ kind, list }) => kind === "text" && !list.isPlain,
    reasons: [
      { because: "the list sets its titles in bold", holds: ({ isBoldTitle }) => isBoldTitle },
      {
        because: "its authors stand below it, as below most entries",
        holds: (line) => line.isSigned && line.list.areSigned && line.title >= title.good && line.prose < prose.some,
      },
      { because: "the list tells of its works in sentences that begin with them", holds: ({ isTagged }) => isTagged },
      {
        because: "the title stands apart, with evidence beside it",
        holds: (line) =>
          line.stands &&
          line.evidence >= evidence.enough &&
          line.title > (line.evidence >= evidence.overwhelming ? title.unlike : title.weak) &&
          line.prose < prose.sentence,
      },
      {
        because: "however short its title, it says where it appeared as the paragraphs beside it do",
        holds: (line) =>
          (line.hasDatedVenue || line.evidence >= evidence.ample) &&
          line.stands &&
          line.title > title.bad &&
          line.prose < prose.sentence &&
          line.share() >= share.half,
      },
      {
        because: "however short its title, no paragraph of the list says where and when but those that list works",
        holds: (line) => line.list.areDated && line.hasDatedVenue && line.stands && line.title > title.any && line.prose < prose.sentence,
      },
      {
        because: "paragraphs beside it are entries",
        holds: (line) => line.evidence >= evidence.ample && line.title > title.good && line.share() >= share.half,
      },
      {
        because: "its title stands apart and a date beside it, as the paragraphs beside it have where and when",
        holds: (line) =>
          line.isSetApart && line.isDated && line.title > title.good && line.prose < prose.some && line.share() >= share.half,
      },
    ],
  },
  {
    where: "bullets of a section of talks",
    applies: ({ role, kind }) => role === "talks" && kind === "item",
    reasons: [{ because: "what is listed there is a talk", holds: (line) => line.title > title.bad && line.prose < prose.some }],
  },
  {
    where: "sections of software",
    applies: ({ role }) => role === "software",
    reasons: [
      {
        because: "a project needs a link, hardly a title",
        holds: (line) => line.evidence >= evidence.hint && line.title > title.unlike && line.prose < prose.paragraph,
      },
    ],
  },
  {
    where: "lines with enough beside them",
    applies: (line) => line.evidence >= evidence.enough && line.title > leastTitle(line),
    reasons: [{ because: "only works have that", holds: (line) => line.kind === "item" || line.prose < prose.running }],
  },
  {
    where: "lines of a text whose entries have boxes to tick",
    applies: ({ list, kind }) => list.areBoxed && kind === "text",
    reasons: [
      {
        because: "it has one too",
        holds: (line) => line.isBoxed && !line.beginsSmall && line.title > title.bad && line.prose < prose.sentence,
      },
    ],
  },
  {
    where: "lines of a text whose titles are all in quotation marks",
    applies: (line) => line.list.areQuoted && line.kind === "text" && !line.isQuoted && line.evidence < evidence.hint,
    reasons: [],
  },
  {
    where: "lines that hardly look like titles",
    applies: (line) => line.title < (line.list.isBare ? title.any : title.fair),
    reasons: [
      {
        because: "signed, among entries",
        holds: (line) => line.kind === "item" && line.evidence >= evidence.ample && line.title > title.any && line.share() >= share.half,
      },
      {
        because: "set apart over what is said of it, among entries",
        holds: (line) =>
          line.isSetApart && line.hasLinesBelow && line.evidence >= evidence.ample && line.title > title.bad && line.share() >= share.half,
      },
      {
        because: "dated, where nearly all lines beside it are entries",
        holds: (line) =>
          line.kind === "item" &&
          line.isDated &&
          line.title > title.any &&
          line.prose < prose.some &&
          !line.beginsSmall &&
          line.share() >= share.most,
      },
      { because: "dated, among entries", holds: (line) => line.isCoined && line.isDated && line.share() >= share.half },
      {
        because: "under an edition, with some evidence",
        holds: (line) =>
          line.kind === "item" && line.isHeld && line.evidence >= evidence.some && line.title > title.any && line.prose < prose.some,
      },
    ],
  },
  {
    where: "lists of bare titles",
    applies: ({ list }) => list.isBare,
    reasons: [
      {
        because: "it looks like a title",
        holds: (line) => line.title >= title.good && (line.kind === "item" || line.list.isPlain || line.title >= title.clear),
      },
      { because: "it stands among titles", holds: (line) => line.title < title.good && line.isAmongTitles() },
    ],
  },
  {
    where: "lines without any below, where entries have some",
    applies: (line) => line.kind === "text" && line.list.haveLinesBelow && !line.hasLinesBelow && !line.isNamed,
    reasons: [],
  },
  {
    where: "words in small letters with hardly anything beside them, among lines that surely are entries",
    applies: (line) => line.beginsSmall && line.evidence < evidence.likely && !line.isNamed && line.share() >= share.half,
    reasons: [],
  },
  {
    where: "all other lines",
    applies: () => true,
    reasons: [
      {
        because: "named like a system, on a level of entries",
        holds: (line) => line.isNamed && line.kind === "item" && line.layer() >= share.half,
      },
      {
        because: "under an edition, with some evidence",
        holds: (line) => line.kind === "item" && line.isHeld && line.evidence >= evidence.some && line.prose < prose.sentence,
      },
      { because: "a quarter of its neighbours surely are entries", holds: (line) => line.share() >= share.quarter },
      { because: "a good title with some entries around", holds: (line) => line.title >= title.good && line.share() >= share.few },
      { because: "a good title with likely evidence", holds: (line) => line.title >= title.good && line.evidence >= evidence.likely },
      { because: "a clear title with some evidence", holds: (line) => line.title >= title.clear && line.evidence >= evidence.some },
      {
        because: "a better title with some evidence, and an entry around",
        holds: (line) => line.title >= title.better && line.evidence >= evidence.some && line.share() > 0,
      },
    ],
  },
];

/** Why a line lists a work, in the words of the table above; null when it does not. */
export const whyEntry = (line: Line): string | null => {
  const rule = entryRules.find(({ applies }) => applies(line));
  return rule?.reasons.find(({ holds }) => holds(line))?.because ?? null;
};
