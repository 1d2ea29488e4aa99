import { withoutBullet, type Copied, type Page } from "./page.ts";

/* Pages of libraries, where a work is a title over who and where, each on its line, among words of the page. */

const kind = /^\s*(?:(?:research|review|short|survey|invited|opinion)-(?:article|paper|talk)|extended-abstract|article)\s*$/i;
const ofEntry =
  /^\s*(?:(?:free|open|public) access|artifacts? (?:available|evaluated).*|pdf|html|eReader|add to citation alerts|get access|save to binder.*|download citation)\s*$/i;

/** A work of the ACM's library stands below what kind of text it is. */
const acm = (copied: Copied): void => {
  const isBeside = (at: number): boolean => kind.test(copied.at(at)) || ofEntry.test(copied.at(at));
  copied.lines.forEach((line, at) => {
    if (!kind.test(line) || copied.isTaken(at)) return;
    let title = at;
    for (; isBeside(title); title += 1) copied.leave(title, "markup of a page");
    if (copied.isBlank(title) || copied.isBlank(title + 1) || copied.isTaken(title)) return;
    copied.title(title, copied.at(title));
    for (let below = title + 1; !copied.isBlank(below) && !kind.test(copied.at(below)); below += 1)
      if (ofEntry.test(copied.at(below))) copied.leave(below, "markup of a page");
      else copied.keep(below);
  });
};

const dates = /^\s*(?:Published|Submitted|Uploaded|Accepted):\s.*\b(?:Last Modified|Modified):?\s/i;
const ofPage = /^\s*(?:Readers?:\s.*|Everyone|(?:Show )?Revisions|BibTeX|Show details|Keywords: none|License: .*|CC BY.*)\s*$/i;

/** "ICLR 2019 Conference Blind Submission", "ICLR (Poster) 2015", but "Submitted to ICLR 2025" is nowhere. */
const accepted = (line: string): string =>
  /\b(?:submitted|withdrawn|rejected|desk)\b/i.test(line)
    ? ""
    : line
        .replace(/\s+Conference(?:\s+(?:Blind\s+)?Submission)?\b|\s+(?:Blind\s+)?Submission\b/i, "")
        .replace(/\s*\((?:poster|oral|spotlight|workshop poster)\)/i, "");

/** A submission at OpenReview: title, authors, dates, and what became of it. */
const openReview = (copied: Copied): void => {
  copied.lines.forEach((line, at) => {
    if (ofPage.test(line)) copied.leave(at, "markup of a page");
    if (!dates.test(line) || at < 2 || copied.isBlank(at - 1) || copied.isBlank(at - 2) || copied.isTaken(at - 2)) return;
    copied.title(at - 2, withoutBullet(copied.at(at - 2)));
    copied.say(at - 1, ["Authors", copied.at(at - 1)]);
    copied.leave(at, "dates of a submission");
    if (!copied.isBlank(at + 1) && !ofPage.test(copied.at(at + 1))) copied.say(at + 1, ["Venue", accepted(copied.at(at + 1))]);
  });
};

const fields =
  "(?:Computer Science|Mathematics|Engineering|Physics|Medicine|Biology|Chemistry|Economics|Psychology|Linguistics|Environmental Science|Materials Science|Philosophy|Sociology|Education|Business|Political Science|Geography|Geology|History|Art|Law|Agricultural and Food Sciences)";
const subject = new RegExp(`^\\s*(\\S.{2,900}?)\\s+[·•]\\s+${fields}(?:,\\s${fields})*(?:\\s+[·•]\\s+(.*))?$`);
const counts =
  /^\s*(?:[\d,]+|No) (?:highly influential )?(?:citations?|references)\b.*$|^\s*(?:\[?PDF\]?|Save|Alert|Cite|View(?: .{1,40})?|Semantic Reader|Highly Influenced)\s*$/i;

/** A result of Semantic Scholar: title, "A. Author, B. Author · Computer Science · Venue · 1 May 2020", a summary, numbers. */
const semanticScholar = (copied: Copied): void => {
  copied.lines.forEach((line, at) => {
    if (counts.test(line)) copied.leave(at, "markup of a page");
    const [, who = "", rest = ""] = line.length > 1200 ? [] : (subject.exec(line) ?? []);
    if (who === "" || at < 1 || copied.isBlank(at - 1) || copied.isTaken(at - 1)) return;
    const where = rest.split(/\s+[·•]\s+/);
    const date = /(?:19|20)\d{2}$/.test(where.at(-1) ?? "") ? (where.at(-1) ?? "") : "";
    const venue = where.slice(0, date === "" ? undefined : -1).join(", ");
    const year = /\d{4}$/.exec(date)?.[0] ?? "";
    copied.title(at - 1, withoutBullet(copied.at(at - 1)));
    copied.say(at, ["Authors", who], ["Venue", /\d{4}/.test(venue) || venue === "" ? venue : `${venue} ${year}`], ["Date", date]);
    if (!copied.isBlank(at + 1) && !counts.test(copied.at(at + 1))) copied.keep(at + 1);
  });
};

const kindOfItem = /^\s*Item Type\t/;
const labelled = /^\s*([\p{Lu}][\p{L} ]{1,24})\t(\S.*)$/u;

/** An item of a report of Zotero: a title, and fields in a table of two columns. */
const zotero = (copied: Copied): void => {
  copied.lines.forEach((line, at) => {
    if (!kindOfItem.test(line) || copied.isBlank(at - 1)) return;
    copied.title(at - 1, withoutBullet(copied.at(at - 1)));
    copied.leave(at, "kind of an item");
    for (let below = at + 1; labelled.test(copied.at(below)) && !kindOfItem.test(copied.at(below)); below += 1) {
      const [, label = "", value = ""] = labelled.exec(copied.at(below)) ?? [];
      copied.say(below, [label, value]);
    }
  });
};

export const libraries: readonly Page[] = [
  { name: "pages of the ACM's library", mark: kind, rewrite: acm },
  { name: "pages of OpenReview", mark: dates, rewrite: openReview },
  { name: "pages of Semantic Scholar", mark: /\s[·•]\s/, rewrite: semanticScholar },
  { name: "a report of Zotero", mark: kindOfItem, rewrite: zotero },
];
