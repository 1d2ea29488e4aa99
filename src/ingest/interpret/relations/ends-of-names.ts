import { links, slice, trim } from "../../read/rich.ts";
import { cleanName, isListed, isName, mayBeNames, wholes, type KnownWorks, type Mention } from "./named-works.ts";

/* Where a name ends that more words follow: "Orca: ranks differ", "Paxos leases", "the $1 recognizer". */

const mostWordsOfName = 6;

const endsOfNames =
  /\s+(?=(?:\p{Ll}+|w\/o?)(?:\s|[.,;!)]|$))|(?<=[\p{L}\p{N}+])\s*(?=(?![是为被比和与跟就])[\p{Script=Han}\p{Script=Hiragana}])/gu;

/** "Paxos leases", "BERT trained for longer": the longest name of a work of the list that words written small follow. */
const beforeWords = (mention: Mention, known: KnownWorks): Mention | null => {
  const beginning = mention.name.text.slice(0, 120);
  const ends = [...beginning.matchAll(endsOfNames)].slice(0, mostWordsOfName);
  const words = ends.map(({ index }) => beginning.slice(0, index));
  const found = mayBeNames(words, known).findLast((each) => isListed(cleanName(each), known));
  return found === undefined ? null : { ...mention, name: slice(mention.name, 0, found.length) };
};

/** "Orca: ranks differ", "Pollux for clusters with …": where more words follow, the name that they follow, if it is known. */
export const namedFirst = (mention: Mention, known: KnownWorks): Mention => {
  if (mention.isMeant === true) return mention;
  const text = mention.name.text;
  const whole = wholes(mention.name).find(([start]) => start === 0)?.[1] ?? text.length;
  if (whole < text.length && isName(cleanName(text.slice(0, whole)))) return { ...mention, name: slice(mention.name, 0, whole) };
  const ends =
    /\s*[:.]\s|\s*：|['’]s?\s|-(?:style|like|type|based|esque)\s|\s[→⇒]|\s+(?:for|with|without|by|to|in|on|from|using|that|which|at|via|through|as|but|so|where|when|while|since|because|after|before|into|over|under|inside|across|beyond|instead|minus|and (?:adds|makes|turns|replaces|drops|uses)|is|are|was|does|has|can)\s|\s+(?:too|again|also|even|further|itself|directly|\p{Ll}+ly|one level|papers?|work|designs?|ideas?|systems?|architecture|approach|lines?|algorithms?|protocol|framework|code(?:base)?|techniques?|methods?|engine|API|model|family)(?=$|[\s.,;!)])|\s+[-–—]|\s*(?:改进|优化|扩展|实现|加入|加了|做了?|进行|之上)|\s*的(?=\p{Script=Han})|，|。/u;
  if (isListed(cleanName(text), known)) return mention;
  const first = slice(mention.name, 0, ends.exec(text)?.index ?? 0);
  if (first.text !== "" && (links(first).length > 0 || isListed(cleanName(first.text), known))) return { ...mention, name: trim(first) };
  return beforeWords(mention, known) ?? mention;
};

/** "vLLM. Live migration of requests": behind the name of a work of the list another sentence is a remark. */
export const beforeSentence = (mention: Mention, known: KnownWorks): Mention => {
  const end = /^[^.。]{2,80}(?=[.。]\s+\p{Lu}\p{L}*\s+\p{Ll}|。)/u.exec(mention.name.text)?.[0].length;
  if (end === undefined || isListed(cleanName(mention.name.text), known)) return mention;
  const name = slice(mention.name, 0, end);
  return isListed(cleanName(name.text), known) ? { ...mention, name } : mention;
};

const kindBehind =
  /\s+(?:papers?|works?|systems?|algorithms?|methods?|models?|protocols?|approach|frameworks?|techniques?|designs?|engines?|languages?|kernels?|compilers?|indexe?s?|recogni[sz]ers?|attacks?|ideas?|libraries|library|tools?)$/u;
/** "the $1 recognizer": what it is behind its name. */
export const withoutKind = (mention: Mention, known: KnownWorks): Mention => {
  const end = kindBehind.exec(mention.name.text)?.index;
  if (end === undefined || isListed(cleanName(mention.name.text), known)) return mention;
  const name = slice(mention.name, 0, end);
  return isListed(cleanName(name.text), known) ? { ...mention, name } : mention;
};
