import { whole, type Copied, type Page } from "./page.ts";

/* Listings of the arXiv, and the mails that it sends: a number, labelled lines below it, and in mails a summary between rules. */

const number = /^\s*(?:\[\d+\]\s*)?arXiv:\s*(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?\b(?!.*\btitle:)/i;
const label = /^\s*(Title|Authors?|Comments?|Journal-ref|DOI|Report-no)\s*:\s*(\S.*)$/i;
const aside =
  /^\s*(?:Subjects?|Categories|MSC-class|ACM-class|License|Date|Date \(revised v\d+\)|replaced with revised version)\b.*|^\s*\\\\\s*$/i;
const closing = /^\s*\\\\\s*\(\s*https?:/;
const address = /https?:\/\/[^\s()<>\\\],]*[^\s()<>\\\],.;]/g;
/** What a remark says when the text appeared somewhere: its number then says which it is, and not where. */
const appeared =
  /\b(?:[Aa]ccepted|[Aa]ppear(?:s|ed|ing)?|[Pp]ublished|[Pp]resented|[Cc]amera[- ]ready|[Pp]roceedings)\b|\b[A-Z][A-Za-z&]*[A-Z]\w*[ '’-]+\d{2,4}\b/;
const reach = 60;

interface Labelled {
  readonly at: number;
  readonly label: string;
  value: string;
}

/** The labelled lines of one text, and those that say nothing of it. */
const recordBelow = (copied: Copied, at: number): { readonly labels: readonly Labelled[]; readonly asides: readonly number[] } => {
  const labels: Labelled[] = [];
  const asides: number[] = [];
  let isOver = false;
  for (let below = at + 1; below < Math.min(copied.lines.length, at + reach) && !number.test(copied.at(below)); below += 1) {
    const line = copied.at(below);
    const [, said, value] = isOver ? [] : (label.exec(line) ?? []);
    const last = labels.at(-1);
    if (closing.test(line)) asides.push(below);
    if (isOver) continue;
    if (said !== undefined && value !== undefined) labels.push({ at: below, label: said.toLowerCase().replace(/s$/, ""), value });
    else if (aside.test(line)) asides.push(below);
    else if (last?.at === below - 1 && /^\s+\S/.test(line)) {
      last.value += ` ${line.trim()}`;
      asides.push(below);
    } else isOver = !copied.isBlank(below);
  }
  return { labels, asides };
};

const rewrite = (copied: Copied): void => {
  copied.lines.forEach((line, at) => {
    const id = number.exec(line)?.[1];
    if (id === undefined || copied.isTaken(at)) return;
    const { labels, asides } = recordBelow(copied, at);
    if (!labels.some((each) => each.label === "title")) return;
    const isOut = labels.some(({ label: said, value }) => said === "journal-ref" || (said === "comment" && appeared.test(value)));
    const around = [at, ...asides].map((each) => copied.at(each)).join(" ");
    const date = /\b\d{1,2} [A-Z][a-z]{2} \d{4}\b/.exec(around)?.[0] ?? "";
    const urls = new Set([...around.matchAll(address), ...labels.flatMap(({ value }) => [...value.matchAll(address)])].map(([url]) => url));
    for (const each of [at, ...asides]) copied.leave(each, "markup of a page");
    for (const { at: below, label: said, value } of labels)
      if (said === "title") copied.title(below, value);
      else if (said === "author")
        copied.say(
          below,
          ["Authors", whole(value)],
          isOut ? ["arXiv", id] : ["Venue", `arXiv:${id}`],
          ["Date", date],
          ...[...urls].map((url): [string, string] => ["Link", url]),
        );
      else copied.say(below, [said === "journal-ref" ? "Journal-ref" : said === "doi" ? "DOI" : "Comments", value]);
  });
};

export const arxivListing: Page = { name: "a listing of the arXiv", mark: number, rewrite };
