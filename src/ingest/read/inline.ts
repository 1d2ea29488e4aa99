import type { PhrasingContent } from "mdast";
import { statedByBadge } from "./badge.ts";
import type { Held } from "./hold.ts";
import { headingLevel, parseTag } from "./html.ts";
import { narrowed } from "./narrow.ts";
import type { Mark, Rich } from "./rich.ts";

/** One line of running text, and what its HTML says it is. */
export interface InlineLine {
  readonly line: number;
  readonly rich: Rich;
  /** Of <h1> to <h6> around the line. */
  readonly headingLevel?: number;
  readonly isSummary: boolean;
  /** The line stands between <dd> and its end: it says something of the term above. */
  readonly isDefinition: boolean;
  /** The line holds markup (an image, a tag) and nothing to read. */
  readonly hasMarkup: boolean;
  /** A break of Markdown stands before the line, and nothing marked goes on from the one above. */
  readonly isBroken: boolean;
}

interface Draft {
  readonly line: number;
  text: string;
  readonly marks: Mark[];
  headingLevel?: number;
  isSummary: boolean;
  isDefinition: boolean;
  hasMarkup: boolean;
  isBroken: boolean;
}

interface Open {
  readonly kind: Mark["kind"];
  readonly url?: string;
  draft: Draft;
  start: number;
}

const address = /https?:\/\/[^\s<>"'`，。；、（）【】]+/g;

/** "doi:10.1145/12345.6", "DOI 10.1145/12345.6", "10.1145/12345.6": the number of a DOI, which a line begins with only as a field. */
const doi = /(?<=\S[\s([,;]{1,3})(?:doi[:\s]\s{0,3})?(10\.\d{4,9}\/[^\s<>"'`，。；、（）【】]+)/giu;

/** Closing punctuation and unpaired brackets stay outside. */
const withoutClosing = (written: string): string => {
  let text = written.replace(/[.,;:!?*_~|]+$/, "");
  while (/[)\]]$/.test(text) && text.split(/[)\]]/).length > text.split(/[([]/).length) text = text.slice(0, -1);
  return text;
};

/** Bare addresses become links, as in GFM, and DOIs do. */
const linkAddresses = (draft: Draft): void => {
  const add = (start: number, written: string, urlOf: (text: string) => string): void => {
    const text = withoutClosing(written);
    const end = start + text.length;
    if (!draft.marks.some((mark) => mark.kind === "link" && mark.start < end && mark.end > start))
      draft.marks.push({ kind: "link", start, end, url: urlOf(text) });
  };
  for (const { index, 0: written } of draft.text.matchAll(address)) add(index, written, (url) => url);
  if (!draft.text.includes("10.")) return;
  for (const { index, 0: written } of draft.text.matchAll(doi))
    add(index, written, (text) => `https://doi.org/${text.slice(text.indexOf("10."))}`);
};

/** Writes phrasing content out as lines of text with marks. `definitions` resolve links by reference. */
export class InlineWriter {
  private readonly drafts: Draft[] = [];
  private readonly open: Open[] = [];
  private isDefining = false;

  private readonly definitions: ReadonlyMap<string, string>;
  private readonly held: Held;

  constructor(line: number, definitions: ReadonlyMap<string, string>, held: Held) {
    this.definitions = definitions;
    this.held = held;
    this.start(line);
  }

  private start(line: number): Draft {
    const draft: Draft = { line, text: "", marks: [], isSummary: false, isDefinition: this.isDefining, hasMarkup: false, isBroken: false };
    for (const mark of this.open) {
      this.close(mark);
      mark.draft = draft;
      mark.start = 0;
    }
    this.drafts.push(draft);
    return draft;
  }

  private get current(): Draft {
    return this.drafts[this.drafts.length - 1] as Draft;
  }

  private close(mark: Open): void {
    const end = mark.draft.text.length;
    if (end > mark.start)
      mark.draft.marks.push({ kind: mark.kind, start: mark.start, end, ...(mark.url === undefined ? {} : { url: mark.url }) });
  }

  private begin(kind: Mark["kind"], url?: string): Open {
    const mark: Open = { kind, draft: this.current, start: this.current.text.length, ...(url === undefined ? {} : { url }) };
    this.open.push(mark);
    return mark;
  }

  private end(mark: Open): void {
    this.close(mark);
    this.open.splice(this.open.indexOf(mark), 1);
  }

  /** Text whose first character stands on `line`; inside a link a line break is a space. */
  private write(text: string, line: number): void {
    const inLink = this.open.some((mark) => mark.kind === "link");
    text.split(/\r?\n/).forEach((part, index) => {
      if (index > 0 && inLink) this.current.text += " ";
      else if (line + index > this.current.line && !inLink) this.start(line + index);
      this.current.text += part;
    });
  }

  /** Text whose simple lines were held out, each a line of its own. */
  private text(value: string, line: number, depth: number): void {
    let at = line;
    for (const part of this.held.parts(value)) {
      this.write(typeof part === "string" ? part : "", at);
      if (typeof part === "string") at += part.split("\n").length - 1;
      else this.add(part, depth);
    }
  }

  private html(value: string): void {
    const draft = this.current;
    draft.hasMarkup = true;
    const tag = parseTag(value.trim());
    if (tag === null) return;
    const level = headingLevel(tag);
    if (level !== null) draft.headingLevel ??= level;
    if (tag.name === "summary" && !tag.isClosing) draft.isSummary = true;
    if (tag.name === "hr") draft.text += " ";
    if (tag.name === "br" || (/^(?:li|d[dt])$/.test(tag.name) && !tag.isClosing)) {
      draft.marks.push({ kind: "break", start: draft.text.length, end: draft.text.length + 1 });
      draft.text += " ";
    }
    if (/^d[dlt]$/.test(tag.name)) {
      this.isDefining = tag.name === "dd" && !tag.isClosing;
      if (draft.text.trim() === "") draft.isDefinition = this.isDefining;
    }
    const kind = tag.name === "a" ? "link" : /^(?:b|strong)$/.test(tag.name) ? "strong" : /^(?:i|em)$/.test(tag.name) ? "emphasis" : null;
    if (kind === null) return;
    if (tag.isClosing) {
      const mark = this.open.findLast((each) => each.kind === kind);
      if (mark !== undefined) this.end(mark);
    } else if (kind !== "link") this.begin(kind);
    else if (tag.href !== undefined) this.begin("link", tag.href);
  }

  private wrapped(nodes: readonly PhrasingContent[], kind: Mark["kind"], depth: number, url?: string): void {
    const mark = this.begin(kind, url);
    this.add(nodes, depth + 1);
    if (this.open.includes(mark)) this.end(mark);
  }

  add(nodes: readonly PhrasingContent[], depth = 0): void {
    if (depth > 40) return;
    for (const node of nodes) {
      const line = node.position?.start.line ?? this.current.line;
      switch (node.type) {
        case "text":
          this.text(node.value, line, depth);
          break;
        case "inlineCode": {
          const mark = this.begin("code");
          this.write(this.held.restore(node.value), line);
          this.end(mark);
          break;
        }
        case "break":
          this.start(line + 1).isBroken = this.open.length === 0;
          break;
        case "html":
          this.html(this.held.restore(node.value));
          break;
        case "image":
        case "imageReference":
          this.current.hasMarkup = true;
          this.badge(this.held.restore(node.alt ?? ""), "url" in node ? this.held.restore(node.url) : "");
          break;
        case "link":
          this.wrapped(node.children, "link", depth, this.held.restore(node.url));
          break;
        case "linkReference":
          this.wrapped(node.children, "link", depth, this.definitions.get(node.identifier.toLowerCase()) ?? "");
          break;
        case "strong":
          this.wrapped(node.children, "strong", depth);
          break;
        case "emphasis":
          this.wrapped(node.children, "emphasis", depth);
          break;
        case "delete":
          this.add(node.children, depth + 1);
          break;
        default:
          break;
      }
    }
  }

  /**
   * An image inside a link is its label: `[![arXiv](badge)](address)`; elsewhere it says nothing, but for a badge with an
   * edition or an award: `![NeurIPS 2020](https://img.shields.io/badge/NeurIPS-2020-blue)`.
   */
  private badge(alt: string, url: string): void {
    const link = this.open.findLast((mark) => mark.kind === "link");
    if (link !== undefined) this.current.text += alt.trim() === "" ? "link" : alt.trim();
    else {
      const said = statedByBadge(alt, url);
      if (said !== null) this.current.text += ` [${said}] `;
    }
  }

  lines(): readonly InlineLine[] {
    while (this.open.length > 0) this.end(this.open[0] as Open);
    return this.drafts.map((draft) => {
      linkAddresses(draft);
      const { line, text, marks, isSummary, isDefinition, hasMarkup, isBroken } = draft;
      const sorted = marks.sort((a, b) => a.start - b.start || b.end - a.end);
      return {
        line,
        rich: { text: narrowed(text), marks: sorted },
        isSummary,
        isDefinition,
        hasMarkup,
        isBroken,
        ...(draft.headingLevel === undefined ? {} : { headingLevel: draft.headingLevel }),
      };
    });
  }
}
