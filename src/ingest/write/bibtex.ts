import type { Atlas } from "../../model/atlas.ts";
import { recordsOf, type WorkRecord } from "./table.ts";

const escapes: Readonly<{ [sign: string]: string }> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "`": "{`}",
  "-": "-{}",
  "'": "'{}",
};

/** Text as LaTeX shows it: two hyphens or apostrophes stay two. */
const latex = (text: string): string => text.replace(/[\\~^`&%$#_{}]|-(?=-)|'(?=')/g, (sign) => escapes[sign] ?? `\\${sign}`);

const kind = ({ facts }: WorkRecord): string => {
  if (facts.work.type !== "paper") return facts.work.type === "talk" ? "presentation" : "software";
  return facts.venues.length === 0 ? "misc" : "inproceedings";
};

const field = (name: string, value: string): readonly string[] => (value === "" ? [] : [`  ${name} = {${value}},`]);

const entry = (record: WorkRecord): string => {
  const { fields, facts } = record;
  const all = (name: string): readonly string[] => fields.get(name) ?? [];
  const [venue] = facts.venues.filter(({ isInferred }) => !isInferred);
  const award = all("Award")[0];
  return [
    `@${kind(record)}{${all("Key")[0] ?? ""},`,
    ...field("title", `{${latex(facts.work.title)}}`),
    ...field(
      "author",
      all("Authors")
        .map((name) => `{${latex(name)}}`)
        .join(" and "),
    ),
    ...field("booktitle", latex(venue?.venue.series ?? venue?.venue.name ?? "")),
    ...field("date", all("Date")[0] ?? ""),
    ...field("year", (all("Date")[0] ?? "").slice(0, 4)),
    ...field("doi", all("DOI")[0] ?? ""),
    ...(all("arXiv").length === 0 ? [] : [...field("eprint", all("arXiv")[0] ?? ""), ...field("archiveprefix", "arXiv")]),
    ...field("url", all("URL")[0] ?? ""),
    ...["Code", "Slides", "Poster", "Video"].flatMap((name) => field(name.toLowerCase(), all(name)[0] ?? "")),
    ...field("affiliation", all("Affiliations").map(latex).join("; ")),
    ...field("keywords", all("Keywords").map(latex).join("; ")),
    ...field("note", latex(award ?? "")),
    ...field("related", all("References").join(",")),
    "}",
  ].join("\n");
};

/** The listed works as a library in BibTeX, with the fields of BibLaTeX that it has none for. */
export const bibtexOf = (atlas: Atlas, chosen?: ReadonlySet<string>): string => `${recordsOf(atlas, chosen).map(entry).join("\n\n")}\n`;
