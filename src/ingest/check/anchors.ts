import { isOneOff } from "../recognise/label.ts";

/*
 * Where links within a list can lead: sites make an anchor of each heading, of its words and in their own way, and any
 * element of HTML may carry one.
 */

/** As much of a line as a heading has. */
const longest = 1000;

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
]);

/** The words of a heading as a page shows them: of links their text, of pictures nothing. */
const shownText = (markup: string): string =>
  markup
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1")
    .replace(/<[^>]*>/g, "")
    .replace(/(?<![\p{Letter}\p{Number}_])_{1,3}(?=\S)([^_]+)_{1,3}(?![\p{Letter}\p{Number}_])/gu, "$1")
    .replace(/&([a-z]+|#\d{1,6});/gi, (written, name: string) =>
      name.startsWith("#") ? String.fromCodePoint(Number(name.slice(1))) : (entities.get(name.toLowerCase()) ?? written),
    )
    .trim();

const hashed = /^\s{0,3}(?:>\s?|[-*+]\s+|\d{1,3}[.)]\s+)*#{1,6}(.*)$/;
const underline = /^\s{0,3}(?:=+|-+)\s*$/;
const opened = /<h([1-6])\b[^>]*>(.*)/i;
const mostLinesOfHeading = 5;

/** What a heading in HTML that begins in this line holds, which may go on for some lines. */
const elementAt = (lines: readonly string[], at: number): string | null => {
  const [, level = "", rest] = opened.exec((lines[at] ?? "").slice(0, longest)) ?? [];
  if (rest === undefined) return null;
  const text = [rest, ...lines.slice(at + 1, at + mostLinesOfHeading)].join(" ").slice(0, longest);
  const end = text.toLowerCase().indexOf(`</h${level}>`);
  return end === -1 ? null : text.slice(0, end);
};

const markupAt = (lines: readonly string[], at: number): string | null => {
  const line = (lines[at] ?? "").slice(0, longest);
  const text = hashed.exec(line)?.[1];
  if (text !== undefined) return text.trimEnd().replace(/\s+#+$/, "");
  return line.trim() !== "" && underline.test(lines[at + 1] ?? "") ? line : elementAt(lines, at);
};

/** An anchor as links write it: sites tell no capitals apart, and a sign may be escaped. */
const written = (anchor: string): string => {
  let plain = anchor;
  try {
    if (anchor.includes("%")) plain = decodeURIComponent(anchor);
  } catch {
    // an escape that is none stays as it is
  }
  return plain
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("\uFE0F", "")
    .replace(/^user-content-/, "");
};

/** The letters and digits alone of what links write. */
const lettersOf = (anchor: string): string =>
  anchor
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, "");

const onGitHub = (heading: string): string =>
  written(heading.replaceAll("%", ""))
    .replace(/[^\p{Letter}\p{Mark}\p{Number}\p{Connector_Punctuation}\s-]+/gu, "")
    .replace(/\s/g, "-");
const joined = (heading: string): string => onGitHub(heading).replace(/-{2,}/g, "-");

type Maker = (heading: string) => string;

/** How anchors are made elsewhere: by GitLab and MkDocs, Jekyll and Pandoc. */
const otherMakers: readonly Maker[] = [
  joined,
  (heading) => joined(heading).replace(/^-|-$/g, ""),
  (heading) => onGitHub(heading).replace(/^[^\p{Letter}]+/u, ""),
  (heading) => joined(heading).replace(/^[^\p{Letter}]+/u, ""),
];

interface Heading {
  readonly text: string;
  readonly line: number;
}

/** The anchors of headings, with the lines that they lead to; the second heading of a name gets "-1" behind it, the third "-2". */
const anchorsBy = (maker: Maker, headings: readonly Heading[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const times = new Map<string, number>();
  for (const { text, line } of headings) {
    const name = maker(text);
    let number = times.get(name) ?? 0;
    while (found.has(number === 0 ? name : `${name}-${String(number)}`)) number++;
    times.set(name, number);
    found.set(number === 0 ? name : `${name}-${String(number)}`, line);
  }
  return found;
};

export interface AnchorLink {
  /** Without its hash, as written. */
  readonly anchor: string;
  /** The words of the link. */
  readonly named: string;
  readonly line: number;
}

/** Ways up, and into lines of a file, that every site knows. */
const always = /^(?:top|readme|l\d+(?:c\d+)?(?:-l\d+(?:c\d+)?)?)?$/;

export interface Anchors {
  /** What is wrong with a link, with what to do about it; null when it leads somewhere. */
  readonly flawOf: (link: AnchorLink) => string | null;
}

const idsIn = (lines: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const line of lines) {
    if (line.includes("=")) for (const [, id = ""] of line.matchAll(/\b(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi)) found.add(written(id));
    if (line.includes("{#")) for (const [, id = ""] of line.matchAll(/\{#([^{}\s]+)\}/g)) found.add(written(id));
  }
  return found;
};

/** So many links that fit no site we know show another one, whose anchors we can compare by their letters alone. */
const fewest = 3;

const headingsOf = (lines: readonly string[]): readonly Heading[] =>
  lines.flatMap((_, at): readonly Heading[] => {
    const markup = markupAt(lines, at);
    return markup === null ? [] : [{ text: shownText(markup).replace(/\s*\{#[^{}\s]+\}$/, ""), line: at + 1 }];
  });

interface Site {
  readonly maker: Maker;
  readonly anchors: ReadonlyMap<string, number>;
  /** How many of the links lead to a heading there. */
  readonly fitting: number;
}

/** The site that most of the links are written for. */
const siteOf = (headings: readonly Heading[], links: readonly string[]): Site => {
  const on = (maker: Maker): Site => {
    const anchors = anchorsBy(maker, headings);
    return { maker, anchors, fitting: links.filter((link) => anchors.has(link)).length };
  };
  let best = on(onGitHub);
  for (const maker of otherMakers) {
    if (best.fitting === links.length) break;
    const site = on(maker);
    if (site.fitting > best.fitting) best = site;
  }
  return best;
};

/** The anchors of a list, as that site makes them which most of its links are written for. */
export const anchorsOf = (lines: readonly string[], links: readonly AnchorLink[]): Anchors => {
  const ids = idsIn(lines);
  const folded = new Map([...new Set(links.map(({ anchor }) => anchor))].map((anchor) => [anchor, written(anchor)]));
  const keyOf = (anchor: string): string => folded.get(anchor) ?? written(anchor);
  const isElsewhere = (key: string): boolean => always.test(key) || ids.has(key);
  const toHeadings = links.map(({ anchor }) => keyOf(anchor)).filter((key) => !isElsewhere(key));
  const { maker, anchors, fitting } = siteOf(headingsOf(lines), toHeadings);
  const names = [...anchors.keys()];
  const byLetters = new Map(names.map((name) => [lettersOf(name), name]));
  const loose = toHeadings.filter((key) => anchors.has(key) || byLetters.has(lettersOf(key))).length;
  const isUnknownSite = loose >= fewest && fitting < loose / 2;

  return {
    flawOf: ({ anchor, named }) => {
      const key = keyOf(anchor);
      if (isElsewhere(key) || anchors.has(key)) return null;
      const same = byLetters.get(lettersOf(key));
      if (same !== undefined && isUnknownSite) return null;
      const wrong = `"#${anchor}" leads to no heading of this list`;
      if (same !== undefined) return `${wrong}: that of line ${String(anchors.get(same))} is "#${same}". Write it so.`;
      const meant = meantBy(key, maker(named), anchors, names);
      return `${wrong}. ${meant === null ? "Write it as the heading is called now, or take the link out" : `Write "#${meant}" if that is meant`}.`;
    },
  };
};

const fewestLetters = 4;
/** A list with more headings than this is none that somebody's slip is looked for in. */
const mostHeadings = 500;

/** The anchor that was meant: of the heading that the link names, or the only one that is a slip away or goes on from there. */
const meantBy = (anchor: string, named: string, anchors: ReadonlyMap<string, number>, names: readonly string[]): string | null => {
  if (named !== "" && anchors.has(named)) return named;
  const key = lettersOf(anchor);
  if (key.length < fewestLetters || names.length > mostHeadings) return null;
  const [near, other] = names.filter((each) => isOneOff(lettersOf(each), key) || lettersOf(each).startsWith(key));
  return near !== undefined && other === undefined ? near : null;
};
