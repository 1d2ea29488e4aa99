/*
 * Words without which a pattern matches nothing, read off its source: of "(?:builds?|based) on|extends" a text needs
 * "build", "based" or "extends". So most patterns need not be asked at all. As Russ Cox does it for RE2's
 * FilteredRE2: an alternative is known by all that it may be, where that is little, or else by its best part.
 */

/** A blank stands for all that divides words, so that " port" begins a word and " on " is one. */
type Strings = readonly string[];

/** Words of which one stands in a text, and how seldom the commonest of them does by chance. */
interface Need {
  readonly words: Strings;
  readonly worth: number;
}

interface Known {
  /** All that it may match; null where that is unknown or too much. */
  readonly exact: Strings | null;
  /** One of these stands in all that it matches; null where nothing is known. */
  readonly need: Need | null;
  /** It begins with one of these whenever it is not empty; null where it may begin with anything. */
  readonly begins: Strings | null;
  readonly mayBeEmpty: boolean;
  /** Whether it ends where a word does, whenever it is not empty. */
  readonly endsWord: boolean;
}

const mostExact = 1_000;
const mostJoined = 64;
const mostBeginnings = 1_000;
const mostOfClass = 10;

const unknown: Known = { exact: null, need: null, begins: null, mayBeEmpty: false, endsWord: false };
const isHan = (char: string): boolean => char >= "\u3040" && char <= "\u9FFF";
const isOfWord = (char: string): boolean => /[\da-zß-ɏ+-]/.test(char) || isHan(char);

const isBlank = (text: string): boolean => text === "" || text === " ";

const known = (exact: Strings): Known => ({
  exact,
  need: null,
  begins: exact,
  mayBeEmpty: exact.some(isBlank),
  endsWord: exact.every((each) => each === "" || each.endsWith(" ")),
});

/** How seldom a word stands in a text by chance: Chinese ones are short. */
const worthOf = (word: string): number => word.length * (isHan(word.trim().slice(0, 1)) ? 3 : 1);

/** The word of a text that is found most seldom, with the blanks that are known to stand around it: Chinese has none. */
const rarest = (text: string): string => {
  const words = text.split(" ");
  let best = "";
  for (const [at, word] of words.entries()) {
    const before = at > 0 && !isHan(word.slice(0, 1)) ? " " : "";
    const behind = at < words.length - 1 && !isHan(word.slice(-1)) ? " " : "";
    if (word !== "" && worthOf(word) > worthOf(best.trim())) best = before + word + behind;
  }
  return best;
};

const needOfAny = (exact: Strings): Need | null => {
  const words = exact.map(rarest);
  return words.includes("") ? null : { words: [...new Set(words)], worth: Math.min(...words.map(worthOf)) };
};

const better = (a: Need | null, b: Need | null): Need | null => ((b?.worth ?? 0) > (a?.worth ?? 0) ? b : a);
const needOf = ({ exact, need }: Known): Need | null => (exact === null ? need : needOfAny(exact));
const oneOf = (needs: readonly (Need | null)[]): Need | null => {
  const all = needs.filter((need) => need !== null);
  if (all.length < needs.length) return null;
  return { words: [...new Set(all.flatMap(({ words }) => words))], worth: Math.min(...all.map(({ worth }) => worth)) };
};

const endWords = (texts: Strings): boolean => texts.every((each) => each.endsWith(" "));
const joined = (a: string, b: string): string => (a.endsWith(" ") && b.startsWith(" ") ? a + b.slice(1) : a + b);
const joinedWith = (before: Strings, after: Strings): Strings =>
  before.length === 1
    ? after.map((each) => joined(before[0] ?? "", each))
    : after.length === 1
      ? before.map((each) => joined(each, after[0] ?? ""))
      : [...new Set(before.flatMap((a) => after.map((b) => joined(a, b))))];

const letters = /[ a-zß-ɏ\u3040-\u30FF\u3400-\u9FFF]+(?![?*+{])/y;

/** The first two words of a beginning say enough. */
const firstWords = (text: string): string => {
  const first = text.indexOf(" ", 1);
  const second = first === -1 ? -1 : text.indexOf(" ", first + 1);
  return second === -1 ? text : text.slice(0, second);
};
const isEnough = (text: string): boolean => {
  const first = text.indexOf(" ", 1);
  return first !== -1 && first < text.length - 1;
};

/** What a sequence may begin with, part by part, until a part may be anything. */
class Beginnings {
  private open: Strings;
  private readonly ended = new Set<string>();

  constructor(isAtWord: boolean) {
    this.open = [isAtWord ? " " : ""];
  }

  private end(texts: Strings): void {
    for (const each of texts) this.ended.add(each);
  }

  add({ exact, begins, mayBeEmpty }: Known): void {
    if (this.open.length === 0) return;
    const next = exact ?? begins;
    if (next === null || this.open.length * next.length > mostBeginnings) {
      this.end(this.open);
      this.open = [];
      return;
    }
    const longer = [...new Set(joinedWith(this.open, next).map(firstWords))];
    this.end(exact === null ? longer : longer.filter(isEnough));
    if (exact !== null) this.open = longer.filter((each) => !isEnough(each));
    else if (!mayBeEmpty) this.open = [];
  }

  get all(): Strings | null {
    const all = [...this.ended, ...this.open];
    return all.some(isBlank) ? null : all;
  }
}

/** What is known of groups by their sources: phrases share most of theirs. Short ones are read as quickly as found. */
class Groups {
  private static readonly shortest = 24;
  private readonly byStart = new Map<string, { readonly source: string; readonly isAtWord: boolean; readonly known: Known }[]>();

  private startOf(text: string, at: number): string {
    return text.slice(at, at + Groups.shortest);
  }

  find(text: string, at: number, isAtWord: boolean): { readonly source: string; readonly known: Known } | undefined {
    return this.byStart.get(this.startOf(text, at))?.find((each) => each.isAtWord === isAtWord && text.startsWith(each.source, at));
  }

  keep(source: string, isAtWord: boolean, known: Known): void {
    if (source.length < Groups.shortest) return;
    const start = this.startOf(source, 0);
    const same = this.byStart.get(start);
    if (same === undefined) this.byStart.set(start, [{ source, isAtWord, known }]);
    else same.push({ source, isAtWord, known });
  }
}

const groups = new Groups();

/** Reads the source of a pattern from its beginning to its end. */
class Source {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  private get next(): string {
    return this.text[this.at] ?? "";
  }

  private skip(sign: string): boolean {
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  /** Alternatives up to a bracket or the end; `isAtWord` where a word begins before them. */
  alternatives(isAtWord: boolean): Known {
    const all = [this.sequence(isAtWord)];
    while (this.skip("|")) all.push(this.sequence(isAtWord));
    const mayBeEmpty = all.some((each) => each.mayBeEmpty);
    const endsWord = all.every((each) => each.endsWord);
    const exact = all.flatMap((each) => each.exact ?? []);
    if (all.every((each) => each.exact !== null) && exact.length <= mostExact) return known([...new Set(exact)]);
    const begins = all.some((each) => each.begins === null) ? null : all.flatMap((each) => each.begins ?? []);
    return { exact: null, need: oneOf(all.map(needOf)), begins, mayBeEmpty, endsWord };
  }

  private sequence(isAtWord: boolean): Known {
    let open: Strings = [isAtWord ? " " : ""];
    let need: Need | null = null;
    let isExact = true;
    let mayBeEmpty = true;
    const beginnings = new Beginnings(isAtWord);
    while (this.at < this.text.length && this.next !== "|" && this.next !== ")") {
      const isOpen = endWords(open);
      const part = this.repeated(isOpen);
      mayBeEmpty &&= part.mayBeEmpty;
      beginnings.add(part);
      need = better(need, part.need);
      if (part.exact !== null && open.length * part.exact.length <= mostJoined) {
        open = joinedWith(open, part.exact);
        continue;
      }
      need = better(better(need, needOfAny(open)), part.exact === null ? part.need : null);
      isExact = false;
      open = part.exact ?? [part.endsWord && (!part.mayBeEmpty || isOpen) ? " " : ""];
    }
    if (isExact && need === null) return known(open);
    const begins = beginnings.all;
    return { exact: null, need: better(need, needOfAny(open)), begins, mayBeEmpty, endsWord: endWords(open) };
  }

  private repeated(isAtWord: boolean): Known {
    const part = this.part(isAtWord);
    const [all = "", sign = "", least = ""] = /^(?:([?*+])|\{(\d+)(?:,\d*)?\})\??/.exec(this.text.slice(this.at, this.at + 12)) ?? [];
    this.at += all.length;
    if (all === "") return part;
    const isOneBlank = part.exact?.length === 1 && part.exact[0] === " " && !isAtWord;
    const fewest = sign === "?" || sign === "*" ? 0 : sign === "+" ? 1 : Number(least);
    if (isOneBlank && fewest > 0) return part;
    const nothing = isAtWord ? " " : "";
    if (part.exact !== null && fewest === 0 && (sign === "?" || isOneBlank)) return known([...new Set([...part.exact, nothing])]);
    return fewest === 0 ? { ...part, exact: null, need: null, mayBeEmpty: true } : { ...part, exact: null, need: needOf(part) };
  }

  private part(isAtWord: boolean): Known {
    const own = (exact: Strings): Known => known(joinedWith([isAtWord ? " " : ""], exact));
    if (this.next === "(") return this.group(isAtWord, own);
    if (this.skip("[")) return this.ofClass(own);
    if (this.skip("\\")) return this.escaped(own);
    const letters = this.letters();
    if (letters !== "") return own([letters]);
    const sign = this.next;
    this.at += 1;
    return sign === "^" || sign === "$" ? own([""]) : sign === "." ? unknown : own(this.char(sign));
  }

  private group(isAtWord: boolean, own: (exact: Strings) => Known): Known {
    const start = this.at;
    const remembered = groups.find(this.text, start, isAtWord);
    this.at += remembered?.source.length ?? 1;
    if (remembered !== undefined) return remembered.known;
    const [kind = ""] = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.text.slice(this.at, this.at + 24)) ?? [];
    this.at += kind.length;
    const isAround = /[=!]$/.test(kind);
    const inside = this.alternatives(isAtWord && !isAround);
    this.skip(")");
    const found = isAround ? { ...own([""]), need: kind.endsWith("=") ? needOf(inside) : null } : inside;
    groups.keep(this.text.slice(start, this.at), isAtWord, found);
    return found;
  }

  /** Several in a row that stand for themselves, up to the last that a sign behind it may belong to. */
  private letters(): string {
    letters.lastIndex = this.at;
    const found = letters.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  private char(sign: string): Strings {
    const small = sign.toLowerCase();
    return [isOfWord(small) ? small : " "];
  }

  private escaped(own: (exact: Strings) => Known): Known {
    const sign = this.next;
    this.at += 1;
    if (sign === "s") return own([" "]);
    if (sign === "b") return own([""]);
    if (sign === "u") this.at += 4;
    if (/[pP]/.test(sign)) this.at = this.text.indexOf("}", this.at) + 1;
    return /[\w]/.test(sign) ? unknown : own(this.char(sign));
  }

  private ofClass(own: (exact: Strings) => Known): Known {
    const [whole = ""] = /^(?:\\.|[^\]\\])*\]/.exec(this.text.slice(this.at)) ?? [];
    this.at += whole.length;
    const inside = whole
      .slice(0, -1)
      .replace(/(\d)-(\d)/g, (_, from: string, to: string) => "0123456789".slice(Number(from), Number(to) + 1));
    const isPlain = !/^\^|\\\w|[^\\]-./.test(inside) && inside.length <= mostOfClass;
    return isPlain ? own([...new Set([...inside.replaceAll("\\", "")].flatMap((sign) => this.char(sign)))]) : unknown;
  }
}

/** What stands in all texts that a pattern matches: one of these, small; null where nothing does. `isAtWord` where it begins with a word. */
export const needlesOf = (source: string, isAtWord: boolean): Strings | null =>
  needOf(new Source(source).alternatives(isAtWord))?.words ?? null;

/** What all texts that a pattern matches begin with: one of these, small, a blank for all that divides words; null where they may begin with anything. */
export const beginningsOf = (source: string): Strings | null => {
  const { begins, mayBeEmpty } = new Source(source).alternatives(true);
  return begins === null || mayBeEmpty || begins.some(isBlank) ? null : [...new Set(begins.map((each) => firstWords(each).trimStart()))];
};
