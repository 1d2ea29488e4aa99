import { sourceId } from "./ids.ts";
import { isoDate, workType } from "./work.ts";
import { z } from "./zod.ts";

/**
 * Which work a ruling means: a title, or a name where a list gives only that (case, width and punctuation do not
 * count), narrowed by a year, a venue series or a list where several works bear it. With both year and series a
 * system's name also means the full titles that begin with it.
 */
export const rulingWork = z.strictObject({
  name: z.string().check(z.minLength(1)),
  year: z.exactOptional(z.int()),
  series: z.exactOptional(z.string()),
  source: z.exactOptional(sourceId),
});
export type RulingWork = z.infer<typeof rulingWork>;

const grounds = { reason: z.string().check(z.minLength(1)), date: isoDate };

/** Fields that a ruling can set; "institution" and "venue" replace the written value `from`. */
export const rulingField = z.enum(["title", "shortTitle", "type", "year", "date", "doi", "arxiv", "venue", "institution"]);

const arxivNumber = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/;

/** What a value must look like where the field decides it; names and titles are any text. */
const fits: Partial<Readonly<Record<z.infer<typeof rulingField>, (value: string) => boolean>>> = {
  type: (value) => workType.safeParse(value).success,
  year: (value) => /^\d{4}$/.test(value),
  date: (value) => isoDate.safeParse(value).success,
  doi: (value) => /^10\.\d{4,9}\/\S+$/.test(value),
  arxiv: (value) => arxivNumber.test(value),
};

/** What a line of a list can be said to be; an entry lists a work, a heading names a topic of what follows. */
export const lineRole = z.enum(["entry", "heading", "note", "nothing"]);
export type LineRole = z.infer<typeof lineRole>;

/** Longer texts are abstracts, or whole pages that were pasted. */
export const longestTitle = 500;

/** The file of rulings beside lists. */
export const rulingsName = "rulings.json";

/**
 * What a name means wherever it is written, or only in one list, which goes before: an institution or a venue by its
 * name, known beforehand or new; null for none at all. A venue is named without its year. A name that no list writes
 * any more is told as a problem.
 */
const meaning = <D extends "institution" | "venue">(decision: D) =>
  z.strictObject({
    decision: z.literal(decision),
    written: z.string().check(z.minLength(1)),
    source: z.exactOptional(sourceId),
    means: z.nullable(z.string().check(z.minLength(1))),
    ...grounds,
  });

/** A human decision about what lists say; it outranks what resolution would conclude. Files of rulings are arrays of these. */
export const ruling = z.discriminatedUnion("decision", [
  z.strictObject({ decision: z.literal("same"), works: z.array(rulingWork).check(z.minLength(2)), ...grounds }),
  z.strictObject({ decision: z.literal("different"), works: z.array(rulingWork).check(z.minLength(2)), ...grounds }),
  z
    .strictObject({
      decision: z.literal("field"),
      work: rulingWork,
      field: rulingField,
      /** The value as written, which this replaces; all values of the field when left out. */
      from: z.exactOptional(z.string()),
      /** Null takes the value away. */
      value: z.nullable(z.string().check(z.minLength(1))),
      ...grounds,
    })
    .check(
      z.refine(({ field, value }) => value === null || fits[field]?.(value) !== false, "the value is none that this field can have"),
      z.refine(
        ({ field, value }) => value !== null || (field !== "title" && field !== "type"),
        "a work cannot do without a title or a type",
      ),
      z.refine(
        ({ field, from }) => from === undefined || field === "venue" || field === "institution",
        "only a venue or an institution is replaced by what is written",
      ),
    ),
  /**
   * What a line is. It is known by its text without bullet and spaces, not by its number, so that it may move; of equal
   * lines all are meant. When the list has no such line any more nothing happens, and a problem says so.
   */
  z
    .strictObject({
      decision: z.literal("line"),
      source: sourceId,
      text: z.string().check(z.minLength(1)),
      as: lineRole,
      /** What the entry is titled, where the line does not say it well. It is shown, and no evidence of which work it is. */
      title: z.exactOptional(z.string().check(z.regex(/[\p{Letter}\p{Number}]/u), z.maxLength(longestTitle))),
      ...grounds,
    })
    .check(z.refine(({ as, title }) => title === undefined || as === "entry", "only an entry has a title")),
  meaning("institution"),
  meaning("venue"),
]);
export type Ruling = z.infer<typeof ruling>;

type Undated<R> = R extends Ruling ? Omit<R, "date"> : never;
/** A ruling before the day on which somebody makes it is known. */
export type Verdict = Undated<Ruling>;
