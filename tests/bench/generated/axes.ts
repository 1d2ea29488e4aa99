/*
 * What people who keep a list choose, each for himself: what holds an entry, in which order its facts stand, and with
 * which signs. A dialect is one value of each axis; "-" where a choice says nothing in it.
 */
export const axes = {
  container: ["line", "line", "line", "line", "below", "heading", "block", "record", "table", "citation"],
  mark: ["-", "*", "+", "1.", "1)", "[1]", "•", "none"],
  sections: ["#", "## below #", "setext", "bold", "== x ==", "numbered", "nested", "colon", "caps", "by venue", "by year", "none"],
  order: [
    "T A V",
    "T V A",
    "A T V",
    "V T",
    "V T A",
    "T V",
    "T A",
    "T (A, V)",
    "T [V, A]",
    "T (V) A",
    "T V I",
    "T A I V",
    "T I V",
    "Y T A",
    "T",
  ],
  separator: [", ", ". ", " - ", " — ", " | ", " · ", "; ", " / ", " : "],
  title: ["plain", "bold", "italic", "quotes", "curly", "link", "bold link", "code"],
  venue: ["OSDI 2022", "OSDI'22", "OSDI '22", "OSDI’22", "OSDI, 2022", "2022, OSDI", "OSDI2022", "OSDI22", "In OSDI 2022", "2022"],
  venueIn: ["none", "( )", "[ ]", "**", "*", "` `", "（）"],
  authors: ["A, B", "A and B", "A, B, and C", "A et al.", "A & B", "A. B", "A B; C D", "by A", "F & F", "F et al."],
  institutions: ["( )", "@", "plain"],
  link: ["none", "title", "[paper](u)", "[[paper]](u)", "([pdf](u))", "bare", "<u>", "[link](u) first", "[📄](u)", "PDF: u"],
  status: ["none", "none", "none", "[x]", "✅", "⭐", ":fire:", "🆕", "(*)", "★★★", "TODO"],
  award: ["none", "in venue", "bold", "🏆", "( )"],
  below: ["bullets", "labels", "bold labels", "lines", "one line", "italic line", "indented"],
  columns: ["venue year", "edition", "reversed", "few"],
  citation: ["acm", "ieee", "apa", "stops", "colon", "mla"],
  noise: ["none", "none", "none", "crlf", "trailing", "wrapped", "spaced", "entities", "prose", "tabs", "notes"],
} as const;

export type Axis = keyof typeof axes;
export type Dialect = { readonly [A in Axis]: (typeof axes)[A][number] | "-" };

const pick = <T>(from: readonly T[], rng: () => number): T => from[Math.floor(rng() * from.length)] as T;

const every = (rng: () => number): Dialect => ({
  container: pick(axes.container, rng),
  mark: pick(axes.mark, rng),
  sections: pick(axes.sections, rng),
  order: pick(axes.order, rng),
  separator: pick(axes.separator, rng),
  title: pick(axes.title, rng),
  venue: pick(axes.venue, rng),
  venueIn: pick(axes.venueIn, rng),
  authors: pick(axes.authors, rng),
  institutions: pick(axes.institutions, rng),
  link: pick(axes.link, rng),
  status: pick(axes.status, rng),
  award: pick(axes.award, rng),
  below: pick(axes.below, rng),
  columns: pick(axes.columns, rng),
  citation: pick(axes.citation, rng),
  noise: pick(axes.noise, rng),
});

const without = (dialect: Dialect, ...names: readonly Axis[]): Dialect => ({
  ...dialect,
  ...Object.fromEntries(names.map((name) => [name, "-"])),
});

/** Which choices each way of holding an entry knows of. */
const unused: Readonly<Record<(typeof axes)["container"][number], readonly Axis[]>> = {
  line: ["below", "columns", "citation"],
  below: ["order", "separator", "venueIn", "columns", "citation", "institutions"],
  heading: ["order", "separator", "venueIn", "columns", "citation", "institutions", "mark", "status"],
  block: ["order", "separator", "venueIn", "columns", "citation", "institutions", "mark", "below", "title", "status", "award"],
  record: ["order", "separator", "venueIn", "columns", "citation", "institutions", "mark", "title", "status"],
  table: ["order", "separator", "venueIn", "citation", "below", "mark", "institutions", "award", "status"],
  citation: ["order", "separator", "venueIn", "columns", "below", "venue", "authors", "institutions", "status", "award", "title"],
};

const markup: readonly string[] = ["bold", "italic", "link", "bold link", "code"];

/** Choices that nobody makes together. */
const settled = (dialect: Dialect): Dialect => {
  const { container, order, title, link, venueIn, mark, sections, venue, noise, separator } = dialect;
  const isText = container === "block" || sections === "caps" || sections === "== x ==" || sections === "colon";
  const isLinked = title === "link" || title === "bold link";
  let out = dialect;
  if (link === "title" && !isLinked) out = { ...out, title: title === "bold" ? "bold link" : "link" };
  if (isLinked && link !== "title") out = { ...out, link: "title" };
  if (isText) {
    const bare = out.link === "title" ? "bare" : out.link === "none" || out.link === "<u>" || out.link === "PDF: u" ? out.link : "bare";
    out = { ...out, link: bare, title: markup.includes(out.title) ? "plain" : out.title };
    if (venueIn === "**" || venueIn === "*" || venueIn === "` `") out = { ...out, venueIn: "( )" };
    if (out.award === "bold") out = { ...out, award: "( )" };
    if (out.below === "bold labels" || out.below === "italic line") out = { ...out, below: "labels" };
  }
  if (container === "table" && (isText || sections === "nested")) out = { ...out, sections: "#" };
  if (container === "heading") out = { ...out, sections: sections === "none" ? "none" : "## below #" };
  if (container === "block" && !isText) out = { ...out, sections: "caps" };
  if (container === "citation" || container === "block" || container === "record")
    if (sections === "nested" || sections === "by venue" || sections === "by year") out = { ...out, sections: "#" };
  if (container === "block") out = { ...out, sections: sections === "none" ? "none" : "caps" };
  if (sections === "nested" && (mark === "none" || mark === "[1]" || mark === "•")) out = { ...out, mark: "-" };
  if (container === "below" && (mark === "none" || mark === "[1]" || mark === "•")) out = { ...out, mark: "-" };
  if (container !== "line" && link === "[link](u) first") out = { ...out, link: "[paper](u)" };
  if (container === "line") out = lineSettled(out);
  if (venue === "2022, OSDI" && (venueIn === "none" || separator === ", ")) out = { ...out, venue: "OSDI 2022" };
  if (noise === "wrapped" && container !== "line" && container !== "citation") out = { ...out, noise: "none" };
  if (noise === "notes" && container !== "line") out = { ...out, noise: "none" };
  const has = (part: string): boolean => container !== "line" || order.includes(part);
  if (!has("V") && !has("Y")) out = without(out, "venue", "venueIn", "award");
  if (!has("A") || out.authors === "-") out = without(out, "authors");
  if (!has("I")) out = without(out, "institutions");
  return without(out, ...(container === "-" ? [] : unused[container]));
};

/** What stands on one line needs signs that keep its parts apart. */
const lineSettled = (dialect: Dialect): Dialect => {
  const { order, separator, title, venueIn, venue, authors } = dialect;
  let out = dialect;
  const isBare = title === "plain";
  // Nobody divides bare titles from names by a colon or a slash.
  if (separator === " : " || separator === " / ") out = { ...out, separator: isBare && order !== "T V" ? " - " : separator };
  if (order.includes("(") || order.includes("[") || order === "T") out = { ...out, venueIn: "none" };
  if (order === "Y T A") out = { ...out, venue: "2022", venueIn: venueIn === "none" ? "( )" : venueIn };
  else if (venue === "2022" && !order.includes("A")) out = { ...out, venue: "OSDI 2022" };
  if (authors === "A B; C D" && separator === "; ") out = { ...out, authors: "A, B" };
  if (authors === "by A" && !/^T (?:A|\(V\) A)/.test(order)) out = { ...out, authors: "A, B" };
  if (dialect.sections === "by venue" || dialect.sections === "by year") {
    if (order === "Y T A" || order.includes("I")) out = { ...out, order: "T A V" };
  }
  return out;
};

/** One dialect out of all that the axes span. */
export const compose = (rng: () => number): Dialect => settled(every(rng));
