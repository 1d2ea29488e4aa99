import type { LineAccount } from "../claims.ts";

/*
 * Outlines of org-mode, rewritten to Markdown line by line: headlines that others stand under are headings, the last ones
 * are items with their properties and words below them.
 */

const headline = /^(\*{1,9})\s+(\S.*)$/;
const keyword = /^\s*#\+(\w+):?\s*(.*)$/;
const drawer = /^\s*:([\w-]+):\s*$/;
const property = /^\s*:([\w+-]+):\s+(\S.*)$/;
const planning = /^\s*(?:(?:CLOSED|SCHEDULED|DEADLINE):\s*[[<][^\]>]*[\]>]\s*)+$/;
const clock = /^\s*(?:CLOCK:|- State "|- Note taken on|[[<]\d{4}-\d\d-\d\d[^\]>]*[\]>]\s*$)/;
const states =
  /^(?:TO-?DO|DONE|NEXT|WAIT(?:ING)?|HOLD|STARTED|CANCELL?ED|SOMEDAY|MAYBE|READ|READING|TOREAD|TO-READ|SKIM(?:MED)?|INBOX|PROG|INPROGRESS|IN-PROGRESS)$/;
/** What org keeps for itself. */
const housekeeping =
  /^(?:id|custom_id|created|added|modified|effort|category|ordered|style|last_\w+|noter\w*|attach\w*|archive\w*|visibility|header-args\S*|btype|file|dir|export_\w+|logging|repeat\w*)$/i;

const isBullet = (line: string): boolean => /^\s*(?:[-+]|\d+[.)]|\s\*)\s+\S/.test(line);

/** A link or a heading that Markdown alone writes so. */
const markdown = /\]\(https?:|^#{2,6}\s/;

export const isOrg = (lines: readonly string[]): boolean => {
  let heads = 0;
  let marks = 0;
  let inBlock = false;
  for (const line of lines) {
    if (/^\s*#\+(?:begin|end)_/i.test(line)) inBlock = /^\s*#\+begin/i.test(line);
    if (!inBlock && markdown.test(line)) return false;
    if (!/^\s*(?:\*|#\+|:)|\[\[/.test(line)) continue;
    if (headline.test(line)) {
      heads += 1;
      if (states.test(/^\*+\s+(\S+)\s/.exec(line)?.[1] ?? "") || /\s:[\w@:]+:\s*$/.test(line)) marks += 1;
    } else if (/^\s*#\+\w+:/.test(line) || /^\s*:(?:PROPERTIES|LOGBOOK):\s*$/.test(line) || /\[\[[^\]]+\]\[/.test(line)) marks += 1;
  }
  return heads >= 2 && marks >= 1;
};

/** "*bold*" of these notations. */
export const bold = (text: string): string => text.replace(/(^|[\s(])\*(\S(?:[^*\n]*\S)?)\*(?=[\s.,;:)]|$)/g, "$1**$2**");

const inline = (text: string): string =>
  bold(
    text
      .replace(/\[\[(https?:[^\]]+)\]\[([^\]]+)\]\]/g, "[$2]($1)")
      .replace(/\[\[(https?:[^\]]+)\]\]/g, "<$1>")
      .replace(/\[\[[^\]]*\]\[([^\]]+)\]\]/g, "$1"),
  )
    .replace(/(^|[\s(])[=~](\S(?:[^=~\n]*\S)?)[=~](?=[\s.,;:)]|$)/g, "$1`$2`")
    .replace(/^(\s*[-+]\s+.{1,80}?)\s+::\s+/, "$1: ");

/** States that a file declares for itself: "#+SEQ_…: READING | DONE". */
const declared = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap((line) => {
      const found = /^\s*#\+(?:SEQ_|TYP_)?TO-?DO:\s*(.*)$/i.exec(line)?.[1] ?? "";
      return found.split(/[\s|]+/).map((word) => word.replace(/\(.*\)$/, ""));
    }),
  );

interface Head {
  readonly level: number;
  readonly text: string;
  readonly isTask: boolean;
}

const readHead = (line: string, own: ReadonlySet<string>): Head | null => {
  const found = headline.exec(line);
  if (found?.[1] === undefined || found[2] === undefined) return null;
  const [word = "", ...rest] = found[2].split(" ");
  const isTask = states.test(word) || own.has(word);
  const tagged = /^(.*?)\s+:((?:[\p{Letter}\p{Number}_@#%]+:)+)\s*$/u.exec(isTask ? rest.join(" ") : found[2]);
  const tags = (tagged?.[2] ?? "").split(":").filter((tag) => /\p{Letter}{2}/u.test(tag) && !/^(?:noexport|archive|ignore)$/i.test(tag));
  const text = (tagged?.[1] ?? (isTask ? rest.join(" ") : found[2])).replace(/^\s*\[#\w\]\s*/, "").replace(/\s*\[(?:\d*\/\d*|\d*%)\]/g, "");
  return { level: found[1].length, text: [inline(text.trim()), ...tags.map((tag) => `#${tag}`)].join(" "), isTask };
};

/** What stands below a headline: its own words, and other headlines. */
interface Place extends Head {
  readonly at: number;
  hasProperties: boolean;
  hasBullets: boolean;
  holdsHeads: boolean;
  /** A headline below is a thing of its own, so that this one is where it stands. */
  holdsThings: boolean;
}

const placesOf = (lines: readonly string[], own: ReadonlySet<string>): readonly Place[] => {
  const places: Place[] = [];
  for (const [at, line] of lines.entries()) {
    const head = readHead(line, own);
    const last = places.at(-1);
    if (head !== null) places.push({ ...head, at, hasProperties: false, hasBullets: false, holdsHeads: false, holdsThings: false });
    else if (last !== undefined) {
      const named = property.exec(line)?.[1];
      if (named !== undefined && !housekeeping.test(named)) last.hasProperties = true;
      if (isBullet(line) && !clock.test(line)) last.hasBullets = true;
    }
  }
  const above: Place[] = [];
  for (const place of places) {
    while ((above.at(-1)?.level ?? 0) >= place.level) above.pop();
    for (const outer of above) {
      outer.holdsHeads = true;
      if (place.hasProperties || place.isTask) outer.holdsThings = true;
    }
    above.push(place);
  }
  return places;
};

/** Said by itself: it has properties, is to be done, or leads to a page. */
const isThing = ({ hasProperties, isTask, text, holdsThings }: Place): boolean =>
  hasProperties || (!holdsThings && (isTask || /^\[[^\]]+\]\(http/.test(text)));

/** The headlines that are items: things, last ones without bullets, and what stands on a level where most are such. */
const itemsOf = (places: readonly Place[], top: number): ReadonlySet<number> => {
  const likely = (place: Place): boolean => isThing(place) || (!place.holdsHeads && !place.hasBullets && place.level > top);
  const most = (level: number): boolean => {
    const own = places.filter((place) => place.level === level);
    return own.filter(likely).length >= own.length * 0.5 && own.some(isThing);
  };
  const levels = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9].filter(most));
  return new Set(places.flatMap((place) => (likely(place) || (levels.has(place.level) && !place.holdsThings) ? [place.at] : [])));
};

class OrgReader {
  private readonly accounts: LineAccount[];
  private readonly own: ReadonlySet<string>;
  private readonly shift: number;
  private readonly items: ReadonlySet<number>;
  /** The level of the headline that is an item, and how far its words are indented; 0 outside of one. */
  private item = 0;
  private indent: number | null = null;
  private inDrawer = "";
  private inBlock = "";

  constructor(lines: readonly string[], accounts: LineAccount[]) {
    this.accounts = accounts;
    this.own = declared(lines);
    this.shift = lines.some((line) => /^\s*#\+TITLE:/i.test(line)) ? 1 : 0;
    this.items = itemsOf(placesOf(lines, this.own), 1 - this.shift);
  }

  private leave(at: number, as: LineAccount["as"], reason: string): string {
    this.accounts.push({ line: at + 1, as, reason });
    return "";
  }

  private head(head: Head, at: number): string {
    const { level, text } = head;
    this.indent = null;
    if (this.item > 0 && level > this.item) return `${"  ".repeat(level - this.item)}- ${text}`;
    const isItem = this.items.has(at);
    this.item = isItem ? level : 0;
    return isItem ? `- ${text}` : `${"#".repeat(Math.min(6, level + this.shift))} ${text}`;
  }

  private keyword(line: string, at: number): string | null {
    const [, name = "", value = ""] = keyword.exec(line) ?? [];
    if (name === "") return null;
    if (/^title$/i.test(name)) return `# ${value}`;
    const block = /^(begin|end)_(\w+)$/i.exec(name);
    const isCode = /^(?:src|example)$/i.test(block?.[2] ?? "");
    if (block !== null && isCode) {
      this.inBlock = /^begin$/i.test(block[1] ?? "") ? "code" : "";
      return "```";
    }
    return this.leave(at, "metadata", "keyword of an outline");
  }

  private drawer(line: string, at: number): string | null {
    const name = drawer.exec(line)?.[1];
    if (name !== undefined && (this.inDrawer !== "" || !/^end$/i.test(name))) {
      this.inDrawer = /^end$/i.test(name) ? "" : name.toUpperCase();
      return this.leave(at, "ignored", "edge of a drawer");
    }
    if (this.inDrawer === "") return null;
    const [, key = "", value = ""] = property.exec(line) ?? [];
    if (this.inDrawer !== "PROPERTIES" || key === "" || housekeeping.test(key))
      return this.leave(at, "ignored", "kept by the outline for itself");
    const label = key
      .toLowerCase()
      .replace(/[_+-]+/g, " ")
      .trim();
    return `  - ${label.slice(0, 1).toUpperCase()}${label.slice(1)}: ${inline(value)}`;
  }

  private words(line: string): string {
    if (line.trim() === "") return "";
    if (/^\s*\|[-+|]+\|\s*$/.test(line)) return line.replace(/\+/g, "|");
    const indent = line.length - line.trimStart().length;
    this.indent ??= indent;
    const text = inline(line.slice(Math.min(indent, this.indent)));
    return this.item > 0 ? `  ${text}` : text;
  }

  line(line: string, at: number): string {
    if (this.inBlock !== "" && !keyword.test(line)) return line;
    const head = readHead(line, this.own);
    if (head !== null) return this.head(head, at);
    if (/^\s*#(?:\s|$)/.test(line)) return this.leave(at, "ignored", "comment");
    if (planning.test(line) || clock.test(line)) return this.leave(at, "ignored", "when something was done or is to be");
    return this.keyword(line, at) ?? this.drawer(line, at) ?? this.words(line);
  }
}

/** Changes the lines in place; numbers of lines stay. */
export const fromOrg = (lines: string[], accounts: LineAccount[]): void => {
  const reader = new OrgReader([...lines], accounts);
  lines.forEach((line, at) => {
    lines[at] = line.trim() === "" ? line : reader.line(line, at);
  });
};
