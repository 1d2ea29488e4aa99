import { row, short, type Form } from "./plain-form-lines.ts";

/* Ways to say where and when, and where links stand. */

const url = "https://papers.example/p";
const code = "https://github.com/a/b";
const two = (year: number): string => String(year % 100).padStart(2, "0");
const arxiv = (at: number): string => `2401.${String(10000 + at * 7)}`;

const longNames: Readonly<Record<string, string>> = {
  OSDI: "USENIX Symposium on Operating Systems Design and Implementation",
  KDD: "ACM SIGKDD Conference on Knowledge Discovery and Data Mining",
  NeurIPS: "Advances in Neural Information Processing Systems",
  SIGMOD: "International Conference on Management of Data",
  CHI: "CHI Conference on Human Factors in Computing Systems",
  VLDB: "Proceedings of the VLDB Endowment",
  ICML: "International Conference on Machine Learning",
  NSDI: "USENIX Symposium on Networked Systems Design and Implementation",
  SOSP: "ACM Symposium on Operating Systems Principles",
  CCS: "ACM Conference on Computer and Communications Security",
};

export const editionForms: Readonly<Record<string, Form>> = {
  "blank before the year": ({ title, where, year }) => ({ text: `- ${title}. ${where} ${short(year)}` }),
  "two digits": ({ title, where, year, who }) => ({ text: `- ${title}, ${where}${two(year)}, ${who}`, saysWho: true }),
  "two digits in brackets": ({ title, where, year }) => ({ text: `- ${title} (${where} ${two(year)})` }),
  "Proc. of": ({ title, authors, where, year }) => ({ text: `- ${title}, ${row(authors)}, Proc. of ${where} ${year}`, authors }),
  "long names": ({ title, authors, where, year }) => ({
    text: `- ${authors.join(", ")}. ${title}. In Proceedings of the ${longNames[where] ?? ""} (${where}), ${year}.`,
    authors,
  }),
  "long names behind titles": ({ title, where, year }) => ({ text: `- ${title}. ${longNames[where] ?? ""}, ${year}` }),
  "hyphen and year": ({ title, where, year }) => ({ text: `- ${title} (${where}-${year})` }),
  "hyphen in front": ({ title, where, year }) => ({ text: `- ${where}-${two(year)}: ${title}` }),
  "edition and dash": ({ title, where, year }) => ({ text: `- ${where} ${year} - ${title}` }),
  "linked, edition in front": ({ title, where, year }) => ({ text: `- (${where} ${year}) [${title}](${url})` }),
  "edition in bold in front": ({ title, where, year }) => ({ text: `- **${where} ${year}** ${title} [[paper](${url})]` }),
  "edition linked in front": ({ title, where, year }) => ({ text: `- [${where} ${year}](${url}) ${title}` }),
  "preprints by number": ({ title, authors }, at) => ({
    text: `- ${authors.join(", ")}. ${title}. arXiv:${arxiv(at)}`,
    authors,
    edition: "v arXiv 2024",
    facts: [`l https://arxiv.org/abs/${arxiv(at)}`],
  }),
  "preprints as they are cited": ({ title, authors }, at) => ({
    text: `- ${title}. ${row(authors)}. arXiv preprint arXiv:${arxiv(at)}, 2024.`,
    authors,
    edition: "v arXiv 2024",
    facts: [`l https://arxiv.org/abs/${arxiv(at)}`],
  }),
  "preprints in brackets": ({ title }, at) => ({
    text: `- ${title} (arXiv 2024${at % 2 === 0 ? ", code coming" : ""})`,
    edition: "v arXiv 2024",
  }),
  "numbers of preprints in front": ({ title, who }, at) => ({
    text: `- [${arxiv(at)}] ${title} (${who})`,
    saysWho: true,
    edition: "v arXiv 2024",
    facts: [`l https://arxiv.org/abs/${arxiv(at)}`],
  }),
  DOI: ({ title, authors, where, year }, at) => ({
    text: `- ${authors.join(", ")}: ${title}. ${where} ${year}. doi:10.1145/3${String(100000 + at)}.3${String(200000 + at)}`,
    authors,
    facts: [`l https://doi.org/10.1145/3${String(100000 + at)}.3${String(200000 + at)}`],
  }),
  spotlights: ({ title, where, year }, at) => ({
    text: `- ${title} (${where} ${year}${[" Oral", " Spotlight", ""][at % 3] ?? ""})`,
  }),
  "bare address behind": ({ title, where, year }) => ({ text: `- ${title} (${where} ${year}) ${url}` }),
  "bare address behind a colon": ({ title, where, year }) => ({ text: `- ${title}, ${where} ${year}: ${url}` }),
  "address in angles": ({ title, where, year, who }) => ({ text: `- ${title}, ${who} (${where} ${year}) <${url}>`, saysWho: true }),
  "nothing but titles and addresses": ({ title }) => ({ text: `- ${title} ${url}`, isUndated: true }),
  "titles and addresses by dashes": ({ title }) => ({ text: `- ${title} - ${url}`, isUndated: true }),
  "reference links": {
    head: ["# Papers", ""],
    line: ({ title, where, year }, at) => ({ text: `- [${title}][${at}], ${where} ${year}`, facts: [`l ${url}${at}`] }),
    tail: (papers) => ["", ...papers.map((_, at) => `[${String(at + 2)}]: ${url}${String(at + 2)}`)],
  },
  "links of words": ({ title, where, year }) => ({ text: `- ${title} (${where}${short(year)}) [paper](${url}) | [code](${code})` }),
  "links of signs": ({ title, where, year, who }) => ({
    text: `- ${title} [📄](${url}) [💻](${code}) — ${who}, ${where} ${year}`,
    saysWho: true,
  }),
  "item of TeX": {
    head: ["\\section{Papers}", "\\begin{itemize}"],
    line: ({ title, authors, where, year }) => ({
      text: `\\item ${authors.join(", ")}. \`\`${title}.'' \\emph{${where}}, ${year}.`,
      authors,
    }),
    tail: ["\\end{itemize}"],
  },
  "lines of HTML": {
    head: ["<h1>Papers</h1>", "<ol>"],
    line: ({ title, authors, where, year }) => ({
      text: `<li><b>${title}</b><br>${authors.join(", ")}<br><i>${where} ${year}</i></li>`,
      authors,
    }),
    tail: ["</ol>"],
  },
  "paragraphs of HTML": {
    head: ["<html><body>", "<h2>Papers</h2>"],
    line: ({ title, authors, where, year, who }) => ({
      text: `<p><a href="${url}">${title}</a><br>${row(authors)} (${who})<br>${where}, ${year}</p>`,
      authors,
      saysWho: true,
    }),
    tail: ["</body></html>"],
  },
};
