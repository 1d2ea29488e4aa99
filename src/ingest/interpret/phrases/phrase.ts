import type { RelationClaim } from "../../claims.ts";

/* How a phrase that states a relation is written down: its words, and where the names of works stand behind or around it. */

export type RelationType = RelationClaim["type"];

/** What a way to state a relation says. */
export interface Meaning {
  readonly type: RelationType;
  /** What is named stands on the work: "superseded by X". */
  readonly isReversed?: true;
  /** Common words: only works that the list has, or leads to, are meant. */
  readonly isLoose?: true;
  /** Hardly anything but a work is named so, although the words are common ones: a work that the list does not have too. */
  readonly namesOthers?: true;
  /** It speaks of whoever wrote what is named, and means the work. */
  readonly isOfAuthors?: true;
}

export interface Phrase extends Meaning {
  /** What has to stand in a text that it is sought in: words that lead to a name, a name in front, or signs of its language. */
  readonly begins: "lead" | "name" | "han";
  /** The pattern of what stands before any name. */
  readonly lead: string;
  /** The pattern of the names that it encloses; all that follows where it encloses none. */
  readonly names?: string;
  /** The pattern of what stands behind these, or else before any name. */
  readonly behind: string;
  /** Whether more words may lead to the names: "the ideas of". */
  readonly isBridged?: true;
}

export const buildsOn: Meaning = { type: "builds-on" };
export const loosely: Meaning = { type: "builds-on", isLoose: true };
export const reversed: Meaning = { type: "builds-on", isLoose: true, isReversed: true };
export const beside: Meaning = { type: "related-work" };
export const looselyBeside: Meaning = { type: "related-work", isLoose: true };
/** "Same group as X". */
export const bySame: Meaning = { type: "related-work", isLoose: true, isOfAuthors: true };
export const looselyCites: Meaning = { type: "cites", isLoose: true };

/** The same where the list need not have what is named. */
export const othersToo = (meaning: Meaning): Meaning => ({ ...meaning, namesOthers: true });

export const anyOf = (...words: readonly string[]): string => `(?:${words.join("|")})`;

/** Verbs with what they are about behind them, whatever their ending. */
export const verbs = (...stems: readonly string[]): string => `${anyOf(...stems)}[a-z]{0,3}`;

/** Phrases that names follow: "extends X". */
export const leading = (words: string, kind: Meaning): Phrase => ({
  ...kind,
  begins: "lead",
  lead: `(?:${words})`,
  behind: "(?![a-zß-ÿ0-9-])\\s*",
  isBridged: true,
});

/** The same in Chinese, without blanks. */
export const leadingHan = (words: string, kind: Meaning): Phrase => ({
  ...kind,
  begins: "lead",
  lead: `(?:${words})`,
  behind: "\\s*(?:(?:作者|他们|自家|本组|同组|团队|自己|之前|此前|前面|早期|以前|去年){1,3}的?\\s*)?",
});

/** `@` stands for the names. */
export const around = (words: string, kind: Meaning, names = "[^。；;!?]{2,160}?"): Phrase => {
  const [lead = "", behind = ""] = words.split("@");
  const mayBeginSo = !new RegExp(`^(?:${lead.trim()})$`).test("");
  const begins = mayBeginSo ? "lead" : /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words) ? "han" : "name";
  return { ...kind, begins, lead, names, behind };
};

/** Where words behind a name end, so that no longer word is meant. */
export const wordEnd = "(?![a-zß-ÿ0-9-])";
