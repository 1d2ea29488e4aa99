import { lineIndex } from "./line-index.ts";

export type XmlToken =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly closed: boolean;
      readonly line: number;
    }
  | { readonly kind: "close"; readonly name: string; readonly line: number }
  | { readonly kind: "text"; readonly text: string; readonly line: number };

export interface XmlFlaw {
  readonly line: number;
  readonly reason: string;
}

const attribute = /\s*([^\s=/>"'<]{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const opening = /<([A-Za-z_][^\s/>"'<=]{0,200})/y;
const closing = /<\/([^\s<>]{1,200})\s*>/y;
const ending = /\s*(\/?)>/y;

/** Names without the prefix of their namespace, lower case. */
const local = (name: string): string => name.slice(name.indexOf(":") + 1).toLowerCase();

/** What is open in a document, outermost first. A close ends whatever is open within what it closes. */
class Opened {
  readonly #names: string[] = [];
  readonly #times = new Map<string, number>();

  get outermost(): string | undefined {
    return this.#names[0];
  }

  open(name: string): void {
    this.#names.push(name);
    this.#times.set(name, (this.#times.get(name) ?? 0) + 1);
  }

  close(name: string): void {
    if ((this.#times.get(name) ?? 0) === 0) return;
    for (let last = this.#names.pop(); last !== undefined; last = this.#names.pop()) {
      this.#times.set(last, (this.#times.get(last) ?? 1) - 1);
      if (last === name) return;
    }
  }
}

/**
 * The tokens of an XML document in order, without its declarations and comments; nothing is fetched and no entity is
 * expanded. Reads each character a bounded number of times.
 */
export const readXml = (text: string): { readonly tokens: readonly XmlToken[]; readonly flaws: readonly XmlFlaw[] } => {
  const tokens: XmlToken[] = [];
  const flaws: XmlFlaw[] = [];
  const opened = new Opened();
  const lineOf = lineIndex(text);
  const at = (form: RegExp, offset: number): RegExpExecArray | null => {
    form.lastIndex = offset;
    return form.exec(text);
  };
  const broken = (start: number, next: number): number => {
    flaws.push({ line: lineOf(start), reason: "a tag that cannot be read" });
    return next;
  };
  /** Reads a tag and says where the text goes on; nothing is read twice, also where a tag is broken. */
  const tag = (start: number): number => {
    const open = at(opening, start);
    if (open === null) return broken(start, start + 1);
    const attributes = new Map<string, string>();
    let next = opening.lastIndex;
    for (let found = at(attribute, next); found !== null; found = at(attribute, next)) {
      attributes.set(local(found[1] ?? ""), found[2] ?? found[3] ?? "");
      next = attribute.lastIndex;
    }
    const end = at(ending, next);
    if (end === null) return broken(start, next);
    const [name, closed] = [local(open[1] ?? ""), end[1] === "/"];
    if (!closed) opened.open(name);
    tokens.push({ kind: "open", name, attributes, closed, line: lineOf(start) });
    return ending.lastIndex;
  };
  const behind = (mark: string, start: number): number => {
    const end = text.indexOf(mark, start);
    if (end >= 0) return end + mark.length;
    flaws.push({ line: lineOf(start), reason: `"${text.slice(start, start + 9)}" opens and does not close` });
    return text.length;
  };
  for (let offset = 0; offset < text.length;) {
    const start = text.indexOf("<", offset);
    const end = start < 0 ? text.length : start;
    if (end > offset && /\S/.test(text.slice(offset, end)))
      tokens.push({ kind: "text", text: text.slice(offset, end), line: lineOf(offset + text.slice(offset, end).search(/\S/)) });
    if (start < 0) break;
    if (text.startsWith("<!--", start)) offset = behind("-->", start);
    else if (text.startsWith("<![CDATA[", start)) {
      offset = behind("]]>", start);
      tokens.push({ kind: "text", text: text.slice(start + 9, Math.max(start + 9, offset - 3)), line: lineOf(start) });
    } else if (text[start + 1] === "?" || text[start + 1] === "!") offset = behind(">", start);
    else {
      const close = at(closing, start);
      offset = close === null ? tag(start) : closing.lastIndex;
      if (close === null) continue;
      const name = local(close[1] ?? "");
      opened.close(name);
      tokens.push({ kind: "close", name, line: lineOf(start) });
    }
  }
  if (opened.outermost !== undefined)
    flaws.push({ line: lineOf(text.trimEnd().length), reason: `the file ends before <${opened.outermost.slice(0, 40)}> closes` });
  return { tokens, flaws };
};
