import type { Dialect } from "./axes.ts";
import type { Paper } from "./papers.ts";

/** One fact of a work as a dialect writes it. */
export interface Part {
  readonly text: string;
  /** Brackets or the like stand around it, so that a space is enough before it. */
  readonly enclosed: boolean;
}

const particles = /\s(?=(?:van|von|de|der|den)\s)/;

/** "Laurens" and "van der Maaten". */
const names = (name: string): readonly [string, string] => {
  const at = particles.exec(name)?.index ?? name.lastIndexOf(" ");
  return [name.slice(0, at), name.slice(at + 1)];
};

const initialsOf = (given: string): string =>
  given
    .split(" ")
    .map((word) =>
      word
        .split("-")
        .map((part) => `${part.slice(0, 1)}.`)
        .join("-"),
    )
    .join(" ");

export const initials = (name: string): string => `${initialsOf(names(name)[0])} ${names(name)[1]}`;
export const familyFirst = (name: string): string => `${names(name)[1]}, ${initialsOf(names(name)[0])}`;
export const turned = (name: string): string => `${names(name)[1]}, ${names(name)[0]}`;

export const row = (list: readonly string[], last: string): string =>
  list.length < 2 ? list.join("") : `${list.slice(0, -1).join(", ")}${last}${list.at(-1) ?? ""}`;

/** The row of authors, and those of them that it names in full. */
export const authorsOf = ({ authors }: Paper, dialect: Dialect): { readonly text: string; readonly named: readonly string[] } => {
  const [first = ""] = authors;
  const families = authors.map((name) => names(name)[1]);
  switch (dialect.authors) {
    case "A and B":
      return { text: row(authors, " and "), named: authors };
    case "A, B, and C":
      return { text: row(authors, authors.length > 2 ? ", and " : " and "), named: authors };
    case "A & B":
      return { text: row(authors, " & "), named: authors };
    case "A et al.":
      return authors.length < 2 ? { text: first, named: authors } : { text: `${first} et al.`, named: [first] };
    case "A. B":
      return { text: authors.map(initials).join(", "), named: authors.map(initials) };
    case "A B; C D":
      return { text: authors.join("; "), named: authors };
    case "F & F":
      return authors.length > 2
        ? { text: `${families[0] ?? ""} et al.`, named: families.slice(0, 1) }
        : authors.length === 1
          ? { text: first, named: authors }
          : { text: families.join(" & "), named: families };
    case "F et al.":
      return authors.length < 2 ? { text: first, named: authors } : { text: `${families[0] ?? ""} et al.`, named: families.slice(0, 1) };
    default:
      return { text: authors.join(", "), named: authors };
  }
};

export const titleOf = ({ title, link }: Paper, dialect: Dialect): string => {
  switch (dialect.title) {
    case "bold":
      return `**${title}**`;
    case "italic":
      return `*${title}*`;
    case "quotes":
      return `"${title}"`;
    case "curly":
      return `“${title}”`;
    case "link":
      return `[${title}](${link})`;
    case "bold link":
      return `**[${title}](${link})**`;
    case "code":
      return `\`${title}\``;
    default:
      return title;
  }
};

/** Where and when; sections that say one of them leave it out. */
export const editionOf = ({ venue, year, award }: Paper, dialect: Dialect): string => {
  const short = String(year).slice(2);
  const isWord = /^[A-Za-z&]+$/.test(venue);
  const prize = dialect.award === "in venue" && award !== undefined ? `, ${award}` : "";
  if (dialect.sections === "by venue") return `${String(year)}${prize}`;
  if (dialect.sections === "by year") return `${venue}${prize}`;
  const forms: Readonly<Record<string, string>> = {
    "OSDI'22": `${venue}'${short}`,
    "OSDI '22": `${venue} '${short}`,
    "OSDI’22": `${venue}’${short}`,
    "OSDI, 2022": `${venue}, ${String(year)}`,
    "2022, OSDI": `${String(year)}, ${venue}`,
    OSDI2022: isWord ? `${venue}${String(year)}` : `${venue} ${String(year)}`,
    OSDI22: isWord ? `${venue}${short}` : `${venue} ${String(year)}`,
    "In OSDI 2022": `In ${venue} ${String(year)}`,
    "2022": String(year),
  };
  return `${forms[dialect.venue] ?? `${venue} ${String(year)}`}${prize}`;
};

const around: Readonly<Record<string, readonly [string, string]>> = {
  "( )": ["(", ")"],
  "[ ]": ["[", "]"],
  "**": ["**", "**"],
  "*": ["*", "*"],
  "` `": ["`", "`"],
  "（）": ["（", "）"],
};

export const venueOf = (paper: Paper, dialect: Dialect): Part => {
  const signs = around[dialect.venueIn];
  const text = editionOf(paper, dialect);
  if (signs === undefined) return { text, enclosed: false };
  return { text: `${signs[0]}${text}${signs[1]}`, enclosed: !signs[0].startsWith("*") };
};

export const institutionsOf = ({ institutions }: Paper, dialect: Dialect): Part | null => {
  const text = institutions.map(([written]) => written).join(institutions.length > 2 ? ", " : " & ");
  if (text === "") return null;
  if (dialect.institutions === "( )") return { text: `(${text})`, enclosed: true };
  return dialect.institutions === "@" ? { text: `@ ${text}`, enclosed: true } : { text, enclosed: false };
};

export const linkOf = ({ link }: Paper, dialect: Dialect): string => {
  const forms: Readonly<Record<string, string>> = {
    "[paper](u)": `[paper](${link})`,
    "[[paper]](u)": `[[paper]](${link})`,
    "([pdf](u))": `([pdf](${link}))`,
    bare: link,
    "<u>": `<${link}>`,
    "[📄](u)": `[📄](${link})`,
    "PDF: u": `PDF: ${link}`,
  };
  return forms[dialect.link] ?? "";
};

export const prizeOf = ({ award }: Paper, dialect: Dialect): string => {
  if (award === undefined) return "";
  const forms: Readonly<Record<string, string>> = { bold: `**${award} Award**`, "🏆": `🏆 ${award}`, "( )": `(${award})` };
  return forms[dialect.award] ?? "";
};
