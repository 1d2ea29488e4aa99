import { withoutBullet, type Copied, type Page } from "./page.ts";

/* Pages of dblp: "[c12] A. Author, B. Author:" over "Title. Venue 2010: 1-15". */

const key = "(?:\\[[a-z]{1,2}\\d{1,4}\\]\\s+)?";
const name = "\\p{Lu}[\\p{L}.'’-]*(?:\\s[\\p{L}.'’-]+){1,5}(?:\\s\\d{4})?";
const authors = new RegExp(`^${key}(${name}(?:,\\s${name})*(?:,?\\set\\.?\\sal\\.?)?)\\s*:\\s*$`, "u");
const published = /^\s*\S.*[.?!]\s+\S.*(?:19|20)\d{2}\b/;

/** The longest row of authors, and the longest reference. */
const longest = 1500;

const rewrite = (copied: Copied): void => {
  copied.lines.forEach((line, at) => {
    const who = line.length > longest ? undefined : authors.exec(withoutBullet(line))?.[1];
    if (who === undefined || copied.at(at + 1).length > longest || !published.test(copied.at(at + 1))) return;
    copied.reference(at, at + 1, `${who.replace(/\s\d{4}(?=,|$)/g, "")}: ${copied.at(at + 1).trim()}`);
  });
};

export const dblp: Page = { name: "a page of dblp", mark: /,.*:\s*$|^\s*\[[a-z]{1,2}\d{1,4}\]\s.*:\s*$/, rewrite };
