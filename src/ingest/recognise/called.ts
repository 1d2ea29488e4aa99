import { isWordOfTitles } from "./person-name.ts";
import { isReadingState } from "./reading-state.ts";
import { isAfterName, isCoined, isCommonTerm, isFamilyWithin, isRemark } from "./title.ts";

const name = '[*_`"“]*(?<name>\\p{L}[\\p{L}\\p{N}+./-]{1,23}?)[*_`"”]*(?=$|[\\s.,;:!)，。；：！）、]*$|[.,;)，。；）、]|\\s[;!])';
const calls = new RegExp(
  `(?:^(?:\\p{L}{2,10}\\s?[:：]\\s*)?|[.。;；,，(（]\\s*)(?:>+\\s*)?(?:(?:(?:also |better |commonly |widely )?(?:known|called|referred to) (?:as|by the name of(?: (?:its|the|their) (?:tool|system|prototype|implementation),?)?)|which (?:everyone|everybody|people|most people|many|we) (?:now |just |simply )?calls?|(?:short|kurz|abbr(?:eviated)?\\.?|acronym)(?=\\s*:)|(?:auch |besser )?bekannt als|alias|(?:aussi |mieux )?connue? (?:comme|sous le nom de)|(?:también |más )?conocid[oa] como|a\\.?k\\.?a\\.?|(?:the |their |our |this )?(?:system|model|method|framework|tool|approach)(?:'s name)? (?:is |was )?(?:called |named |known as )?|(?:called|named|dubbed|nicknamed))\\s*[:：]?\\s*|(?:即|也就是|就是|又名|又称|亦称|俗称|简称|名为|系统(?:名|叫)(?:为|叫|是|做)?)\\s*[:：]?\\s*)${name}`,
  "iu",
);
/** "= Silo", "(= Silo)", and in languages that write no other words with a capital "é o Bowtie", "c'est Bowtie": at the beginning of a remark. */
const isCalled = new RegExp(
  `^(?:\\p{L}{2,5}\\.?:\\s+)?(?:[(（]?[=≡]\\s+|(?:[éÉ]|[eE]s|[èÈ])\\s+(?:o|a|el|la|il|lo)\\s+|[cC]['’]est\\s+(?:l[ae]\\s+)?)${name}`,
  "u",
);
const thisIs = new RegExp(`(?:^|[.。]\\s+)(?:>+\\s*)?[Tt]h(?:is|at) is ${name}`, "u");

/** "(System Description)" ends a title; "Model Checking" and "Alias Analysis" are two words. */
const inTitleCase = /^[(（]\s*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|^[^\p{L}]*(?:Alias|System|Model|Method|Framework|Tool|Approach)\s+\p{Lu}/u;

/** Written as names are rather than words: coined, an acronym, or with a digit. */
export const isMarked = (word: string): boolean =>
  isCoined(word) ||
  (!isFamilyWithin(word) &&
    !isAfterName(word) &&
    /^\p{Lu}\p{L}*\p{Lu}\p{L}*$|\p{L}\p{N}|\p{Ll}\p{Lu}|^\p{Lu}[\p{Lu}\p{N}+-]+$/u.test(word));

/** What a remark says that a work is called, "a.k.a. Silo", "即 vLLM", "This is HERD."; null where it says nothing of the kind. */
export const calledIn = (remark: string): string | null => {
  const text = remark.slice(0, 300);
  const found = calls.exec(text);
  const said = found?.groups?.["name"];
  if (found !== null && said !== undefined && (isMarked(said) || (/^\p{Lu}/u.test(said) && !inTitleCase.test(found[0])))) return said;
  const equal = isCalled.exec(text)?.groups?.["name"];
  if (equal !== undefined && /^\p{Lu}/u.test(equal) && !isCommonTerm(equal)) return equal;
  const shown = thisIs.exec(text)?.groups?.["name"];
  return shown !== undefined && (isMarked(shown) || (/^\p{Lu}\p{Ll}{3,}$/u.test(shown) && !isWordOfTitles(shown))) ? shown : null;
};

/** "revised", "abridged", "translation": words that say which text it is. */
const saysWhich = /(?:ed|ing|ions?|ly|al|ive|able|ible|ent|ant|er|or|ers)$/;

/** "kallisto", "hifiasm": a word that begins small, and is none of titles or of readers as far as its looks tell. */
export const isSmallName = (word: string): boolean =>
  /^\p{Ll}[\p{L}\p{N}+-]{3,23}$/u.test(word) &&
  !saysWhich.test(word) &&
  !isWordOfTitles(word) &&
  !isCommonTerm(word) &&
  !isRemark(word) &&
  !isReadingState(word);

/** "the Count Sketch": several words written as a name, and nothing else. */
const theSeveral = /^[Tt]he (\p{Lu}[\p{L}\p{N}-]+(?: \p{Lu}[\p{L}\p{N}-]+){1,2})[.!]?$/u;

/** "The Dremel paper.", "the original Paxos article", "Das Kerberos-Paper": it is known by that name, and nothing else is said. */
const paperOf =
  /^(?:[Tt]he|[Dd]as|[Dd]er) (?:original |famous |classic |first )?(?<name>\p{Lu}(?:[\p{L}\p{N}+-]{2,23}|\d))(?: |-)(?:[Pp]aper|[Aa]rticle|[Pp]apier|[Aa]rtikel)(?:[.!]?$|[.!;]\s)|^L['’]article (?:original )?(?:de |d['’]|sur )(?<de>\p{Lu}[\p{L}\p{N}+]{2,23})[.!]?$|^(?:就是|即)?(?<zh>\p{Lu}[\p{Lu}\p{Ll}\p{N}+-]{2,23})\s?(?:的)?(?:原文|原始?论文|那篇论文)[。!！]?$/u;

const namedPaper = (remark: string): string | null => {
  const { name, de = name, zh = de } = paperOf.exec(remark.slice(0, 80))?.groups ?? {};
  return zh === undefined || isCommonTerm(zh) || (!isMarked(zh) && isWordOfTitles(zh)) ? null : zh;
};

/** "The Google paper." rather says whose it is than how it is called, where somebody is called so. */
export const isCalledPaper = (remark: string): boolean => namedPaper(remark) !== null;

/** "PipeDream-2BW: improves on …": written as no word is, before a colon and what is said of it. */
const beforeColon =
  /^(?!GitHub|GitLab|YouTube|OpenReview|PyTorch|TensorFlow)(\p{Lu}\p{Ll}[\p{L}\p{N}+-]*[\p{Lu}\p{N}][\p{L}\p{N}+-]{0,15}):\s(?=\p{Ll}{3,}s\s)/u;

/** "Sparrow, a scheduler without …", "Bowtie, from Maryland": what follows says what it is, or whose. */
const beforeApposition =
  /^(\p{Lu}\p{Ll}{3,20}), (?:from \p{Lu}|(?:an?|the|our|their) \p{Ll}+ (?:(?!is |was |are |has )\p{Ll}+ )?(?:that|which|for|of|without|with|from|by|on|in)\s)/u;

/** An adjective of how it reads is none: "Elegant, a pleasure to read". */
const isQuality = (word: string): boolean => saysWhich.test(word.toLowerCase()) || /(?:ful|less|ous|ic|ish|ty|y|ant|ple)$/.test(word);

const apposed = (remark: string): string | null => {
  const name = beforeApposition.exec(remark)?.[1];
  return name === undefined || isQuality(name) || isWordOfTitles(name) || isCommonTerm(name) || isRemark(name) ? null : name;
};

/** "= ChebNet. Slow", "aka GAT": behind such a sign or word stands another name of the work itself. */
const alsoCalled = /^(?:=|≡|a\.?k\.?a\.?)\s+(?=\p{Lu}\S{1,23}[.;,]?(?:\s|$))/u;

/** "Monocle 1", "Seurat v4, WNN", "Seurat v2 (CCA)": a name with its version, before anything else is said. */
const versioned =
  /^(?<name>(?!(?:Day|Week|Part|Page|Chapter|Section|Session|Lecture|Figure|Table|Room|Score|Top|Level|Year|Unit|Slides?|Read|Vol)\s)\p{Lu}[\p{L}-]{2,20}\s(?:v\d(?:\.\d+)?|\d))(?=$|[.;,](?:\s|$)|\s\()/u;

const withVersion = (remark: string): string | null => {
  const name = versioned.exec(remark)?.groups?.["name"];
  const [first = ""] = name?.split(" ") ?? [];
  return name === undefined || isWordOfTitles(first) || isCommonTerm(first) ? null : name;
};

/** The name that a remark consists of, or begins with before another clause: "PMFS. A file system without page cache", "GPT-3，75 页", "Hawkeye". */
export const remarkedName = (written: string): string | null => {
  const remark = written.replace(alsoCalled, "");
  const small = /^\(([^\s()]+)\)[.\s]*$/.exec(remark)?.[1] ?? remark.trim().replace(/\.$/, "");
  if (isSmallName(small)) return small;
  const several = theSeveral.exec(remark)?.[1];
  if (several !== undefined) return several;
  const said = namedPaper(remark) ?? beforeColon.exec(remark)?.[1] ?? apposed(remark) ?? withVersion(remark);
  if (said !== null) return said;
  const name = /^\(?([^\s.,;:。；：，()]{2,24})\)?(?=$|[.;](?:\s|$)|[。；，]|,(?:\s(?!\p{Lu}\S*[\p{Lu}\d])|\p{Script=Han})|\s=\s)/u.exec(
    remark,
  )?.[1];
  if (name === undefined || isCommonTerm(name)) return null;
  return isMarked(name) || /^\p{Lu}\p{Ll}{3,}(?:$|[.。](?:\s|$))/u.test(remark) ? name : null;
};

/** The same behind the name of a column, "scribbles: Bowtie 1. See also BWA". */
export const nameInRemark = (remark: string): string | null =>
  remarkedName(remark) ?? remarkedName(remark.replace(/^\p{L}[\p{L} ]{1,22}[:：]\s+/u, ""));
