import type { RegistryIndex } from "../../registry.ts";
import { isMarked } from "../../recognise/called.ts";
import { institutionShare, isPlaceShaped, splitInstitutions } from "../../recognise/institutions.ts";
import { wordCount } from "../line/traits.ts";

/*
 * Whose a work is, where a remark says it before or behind everything else: "Seurat v1, Broad Institute",
 * "distils the older one; 清华 & Google", "(百度，全卷积)".
 */

const areKnown = (text: string, registry: RegistryIndex): boolean => {
  const names = splitInstitutions(text, registry);
  return names.length > 0 && names.every((name) => registry.institution(name.text) !== null) && institutionShare(text, registry) >= 1;
};

/** "used at", "like": what follows is not whose the work is. */
const ofOthers = /\b(?:at|by|with|from|to|in|and|of|for|like|than|as|vs|chez|bei|von|mit|wie|avec|par|de)\b|[.:!?()]/i;
const mostWordsBefore = 4;
const mostWordsOfNames = 8;

/** "Seurat v1, Broad Institute", "the fat tree, UCSD": whose it is, where a few words and a comma stand before it. */
const behindComma = (note: string, registry: RegistryIndex): string | null => {
  const at = note.indexOf(", ");
  const before = note.slice(0, at);
  if (at <= 0 || wordCount(before) > mostWordsBefore || ofOthers.test(before)) return null;
  return areKnown(note.slice(at + 2), registry) ? note.slice(at + 2) : null;
};

const behindSemicolon = (note: string, registry: RegistryIndex): string | null => {
  const who = /[;；]\s*([^;；]{2,80})$/.exec(note)?.[1];
  return who !== undefined && areKnown(who, registry) ? who : null;
};

/** In brackets of its own a comma suffices, and so does the wide one before a clause in Chinese. */
const first =
  /^(?:[(（](?<inside>[^,，;；()（）]{2,40})[,，;；][^()（）]+[)）]|(?<who>[^;；]{2,40})[;；].+|(?<led>[^,，;；、。]{2,40})，(?<clause>[^，]*\p{Script=Han}.*))$/u;

/** "字节跳动，后来也采用了类似的设计": what somebody else did with it. */
const ofOthersInHan = /也|采用|使用|在用|用了|部署|课程|后来|上线/;

const inFront = (note: string, registry: RegistryIndex): string | null => {
  const { inside, clause = "", led, who = inside ?? led } = first.exec(note)?.groups ?? {};
  if (ofOthersInHan.test(clause)) return null;
  // "谷歌，微软都在用": one of several who are spoken of.
  const [next = ""] = clause.split(/[，,、和与都]/);
  if (next !== "" && institutionShare(next, registry) > 0) return null;
  return who !== undefined && areKnown(who, registry) ? who : null;
};

const longest = 200;

const endOfSentence = /(?<=[\p{L})]{2})[.。]\s*/gu;
const mostSentences = 4;

const nameAndPlace =
  /^(?<name>[^\s,，]{2,24})(?:[,，]\s*(?:(?:from|by|at|von|aus|bei|de|chez)\s+)?|\s+(?:from|by|at|von|aus|bei|de|chez)\s+)(?<who>\p{Lu}[^,，.:;]{1,60})$/u;

const fewestInitials = 3;

/** "DLRM" is the "Deep Learning Recommendation Model for …", and "Borg" the "… (Borg)". */
const isWithin = (title: string, name: string): boolean => {
  const words = title.split(/[\s()[\]:,;/-]+/);
  const initials = words.map((word) => word.slice(0, 1)).join("");
  return words.includes(name) || title.split(/[\s()[\]:,;/]+/).includes(name) || (name.length >= fewestInitials && initials.includes(name));
};

/** "DLRM, Facebook.", "Borg at Google.": how the work itself is called, and whose it is; behind any other name it would be whose that is. */
const behindName = (sentence: string, names: readonly string[], registry: RegistryIndex): string | null => {
  const { name = "", who = "" } = nameAndPlace.exec(sentence)?.groups ?? {};
  const isOwn = names.includes(name) || (isMarked(name) && names.some((title) => isWithin(title, name)));
  return isOwn && registry.institution(name) === null && areKnown(who, registry) ? who : null;
};

/** "Inspired by the older one. University of Washington.": a sentence that says nothing else. */
const inSentence = (note: string, names: readonly string[], registry: RegistryIndex): string | null => {
  const sentences = note.split(endOfSentence, mostSentences + 1);
  if (sentences.length < 2 || sentences.length > mostSentences) return null;
  const whole = sentences.find((each) => wordCount(each) <= mostWordsOfNames && areKnown(each, registry));
  return whole ?? behindName(sentences[0] ?? "", names, registry);
};

/** What others did with a work, or what it is measured on: whose that is stands behind it as well. */
const ofUse =
  /\b(?:traces?|workloads?|data|datasets?|production|deployed|deployment|us(?:es?|ed|ing)|talk|slides|compare[sd]?|similar|see|like|elsewhere|later|also|clusters?|benchmarks?)\b|用|部署|数据/i;
const bracketsAtEnd = /(?<=(?:^|\s)\p{Ll}[\p{Ll}'’-]{1,30}\s|\p{Script=Han})[(（](?<who>[^()（）]{2,60})[)）][.。]?$/u;

/** "keeps its state on disk (Imperial College London).": behind a name of another work it would be whose that is. */
const inBracketsAtEnd = (note: string, registry: RegistryIndex): string | null => {
  const who = ofUse.test(note) ? undefined : bracketsAtEnd.exec(note)?.groups?.["who"];
  return who !== undefined && areKnown(who, registry) ? who : null;
};

const atEitherEnd = (note: string, registry: RegistryIndex): string | null => {
  const behind = /[,，;；]/.test(note) ? (behindSemicolon(note, registry) ?? inFront(note, registry) ?? behindComma(note, registry)) : null;
  return behind ?? inBracketsAtEnd(note, registry);
};

const addressAtEnd = /[\s,;]+https?:\/\/\S+$/;

/** Known institutions that a remark names beside what else it says, as written there: at either end, or in a sentence of their own. */
export const whoIn = (line: string, names: readonly string[], registry: RegistryIndex): string | null => {
  if (line.length > longest) return null;
  const note = line.replace(addressAtEnd, "");
  return (
    (note.length < line.length && areKnown(note, registry) ? note : null) ??
    atEitherEnd(note, registry) ??
    inSentence(note, names, registry)
  );
};

/** "Meta's SoundStream", "Le Dynamo de Facebook", "Tacotron 去掉 CBHG": whose something is, and clauses in Chinese, where names of institutions may stand. */
export const isNoInstitution = (text: string): boolean =>
  /['’]s\s+\p{Lu}[^\s]*$|^L[ea]\s\S+\s(?:de|du)\s/u.test(text) ||
  (/\p{Script=Han}/u.test(text) && !isPlaceShaped(text.replace(/\s+/g, "")));
