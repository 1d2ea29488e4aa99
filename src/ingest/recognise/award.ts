import { isRank } from "./award-rank.ts";
import { clausesOf, partsOfClause } from "./clauses.ts";

/** How good a paper was found. */
const degree =
  "best|outstanding|distinguished|exemplary|honou?rable|(?:most\\s+)?influential|test[- ]of[- ]time|lasting[- ](?:impact|influence)|jay lepreau";
/** Of several awards of one kind, which: "Best Student Paper", "Best Machine Learning Paper". */
const among = "((?:\\p{L}[\\p{L}&-]*\\s+){0,3}?)";
const rank =
  "runner[- ]?up|candidate|nomin(?:ee|ation|ated)|finalist|shortlist(?:ed)?|honou?rable mention|mention|winner|\\(?honou?rable mention\\)?";
/** A mere mention before an award is one of it in passing. */
const rankBefore = rank.replace("|mention|", "|");
/** Who gives it stands before it: "InfoVis Best Paper", "10-Year Test of Time Award"; whether that is written as a name is asked apart. */
const years = "(?:\\d{1,2}|ten|twenty)[- ]years?(?:\\s+(?:retrospective|later|on))?";
const giver = `(?:(?:${years}|\\d(?:st|nd|rd|th)|\\p{L}[\\p{L}\\d.&'’-]*)\\s+){0,4}?`;
const kind = `(?:${degree})(?:\\s?\\/\\s?(?:${degree}))?(?:\\s+best)?(?:\\s+${among}(?:papers?|articles?|artifacts?|posters?|demos?|tracks?|mention|thesis|dissertation|presentation|talks?))?`;
const english = new RegExp(
  `^(?:the\\s+)?((?:(?:${rankBefore}),?\\s+(?:(?:for|of|to)\\s+)?(?:the\\s+)?)?${giver}${kind}(?:\\s*[,:]?\\s*(?:${rank}))?)(?:\\s+(?:awards?|prizes?|preis|winner))?(?:\\s+(${rank}))?$`,
  "iu",
);
/** What only looks like an award without one of these. */
const isOfWork = /paper|article|mention|artifact|poster|demo|time|lasting|thesis|dissertation|presentation|talk|runner/i;

/** "Marr Prize", "SIGOPS Hall of Fame Award", "VLDB 10-Year Award": a name in capitals before the word, and nothing else. */
const named =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|\d{1,2}[- ][Yy]ears?)\s+(?:(?:of|for|in|and)\s+)?){1,4}(?:Prize|Award)(?:\s+(?:Honou?rable Mention|Runner[- ]Up|Finalist))?$/u;
/** Honours that are called by no such word. */
const honours =
  /^(?:(?:ACM\s+)?SIG\p{L}+\s+Hall of Fame|(?:IEEE\s+)?Micro Top Picks?(?:\s+Honou?rable Mention)?|(?:(?:ACM\s+)?SIG\p{L}+|CACM|Communications of the ACM)\s+Research Highlights?|runner[- ]ups?|runners[- ]up)$/iu;
/** Honours only where they are written as names: "the best of both", "my paper of the year". */
const capitals =
  /^(?:Best of \p{Lu}[\p{Lu}\d&-]{2,}(?:\s+Honou?rable Mention)?|(?:\p{Lu}[\p{L}&-]*\s+){0,4}Paper of the Year)(?:\s+(?:Award|Prize))?$/u;
const endOfHonour = /\s+(?:awards?|prize)$/i;
/** Prizes that people know well enough to write their names small. */
const known = /^(?:marr|turing|g[öo]del|dijkstra|longuet-higgins|mark weiser|jim gray)\s+(?:prize|award)$/iu;

/** "ToT award", "ToT 2014": the test of time. */
const inInitials = /^(ToT)\s+(?:[Aa]ward|[Pp]rize|(?:19|20)\d{2})$/;

const chinese =
  /^(?:(?:曾|并|也|被)*(?:荣获|获得|获|拿了?|评为|入选|当选)(?:了|过)?\s*)?(?:[A-Za-z][\w&-]*(?:\s*['’]?\d{2,4})?\s*(?:的|年)?\s*)?((?:年度)?(?:(?:最佳|优秀|杰出|经典|最具影响力|最有影响力)[^\P{Script=Han}的]{0,4}(?:论文|海报|演示)|(?:时间|十年)[检考]验|荣誉提名|马尔|图灵)(?:荣誉提名|提名|候选)?奖?)$/u;

/** "最優秀論文賞", "ベストペーパーアワード", "최우수 논문상". */
const japaneseOrKorean =
  /^(?:(?:最優秀|優秀|若手優秀|最優秀学生)(?:論文|発表|デモ|ポスター)賞|ベストペーパー(?:賞|アワード)?|(?:최우수|우수)\s?(?:학생\s?)?논문상)$/u;

/** "prix du meilleur article", "bester Beitrag", "premio al mejor artículo". */
const elsewhere =
  /^(?:(?:le |der |el )?(?:prix d[ue] |premio al? ))?((?:meilleur|bestes?|bester|mejor)\s+(?:(?:article|papier)(?: étudiant)?|(?:beitrag|artikel|aufsatz)|(?:artículo|trabajo))|melhor (?:artigo|trabalho)|miglior (?:articolo|lavoro|paper)|лучш(?:ая статья|ий доклад))(?:\s+(?:award|preis))?$/iu;

/** "Outstanding Paper in Robot Learning", "Best Paper on Human-Robot Interaction", "… in Robotics": among the papers of which field. */
const ofField =
  /^(.*?\b[Pp]aper(?:\s+[Aa]ward)?)\s+((?:in|on)\s+(?:\p{Lu}[\p{L}-]*\s+(?:(?:and|&|of)\s+)?){1,4}\p{Lu}[\p{L}-]*|in\s+\p{Lu}\p{L}*(?:ics|tion|ity|ware))$/u;

/** "Won the …", "got a …", "winner of the …": that it was given says no more than its name. */
const given =
  /^(?:(?:awards?|prizes?|hono(?:u)?rs?)\s*[:：]\s*)?(?:(?:it|this(?:\s+(?:one|paper|work))?|the paper|which|and|also)\s+)*(?:(?:has|was|is)\s+)?(?:also\s+)?(?:(?:then|later|later on|afterwards|subsequently|eventually)\s+)?(?:(?:won|wins|winning|received|receives|got|gets|took|earned|awarded|given|named|winner of|recipient of|(?:selected|chosen|picked)\s+(?:as|for)|inducted into)\s+(?:(?:the|an?|its|our)\s+)?)?/i;
/** "… at the conference", "… that year", "… at SOSP'19 in 2019": where and when it was given. */
const occasion =
  /(?:\s+(?:at\s+(?:the\s+)?(?:(?:[A-Z][\w&-]*|on|of|for|and|in)\s+){1,8}(?:19|20)\d{2}|(?:at|in|from|by|of)\s+(?:the\s+)?(?:(?:same\s+)?(?:conference|workshop|symposium|meeting|venue)|(?:ACM |IEEE |USENIX )?[A-Z][\w&-]*[A-Z][\w&-]*(?:\s*['’]?\d{2,4})?|(?:19|20)\d{2})|(?:that|the same)\s+year|at\s+(?:the|that)\s+time|back\s+then|then|there|(?:\d+|ten|twenty)\s+years\s+(?:later|after|on)|(?:19|20)\d{2})){1,2}$/;

/** "… too", "…, I think": said in passing, and nothing of the award. */
const inPassing =
  /(?:\s*,?\s+(?:too|as well|also|again|apparently|iirc|afaik|I (?:think|believe|guess|hear)|if I (?:remember|recall)(?: (?:it )?(?:right|correctly|well))?|glaube ich|auch|aussi|je crois|también|creo))+$/i;

/** "OSDI'22 Best Paper", "2019 Test of Time", "Best Paper, SOSP 2021": the edition says when, not what. */
const edition = /^(?:(?:ACM |IEEE |USENIX )?\p{L}[\p{L}\d&-]*(?:\s*['’]\s*\d{2,4}|\s+(?:19|20)\d{2})|(?:19|20)\d{2})\s+(?=\S)/u;
const editionBehind = /\s*,\s*(?:(?:ACM |IEEE |USENIX )?[A-Z][\w&-]*(?:\s*['’]?\s*\d{2,4}))$|\s*,\s*(?:19|20)\d{2}$/;

const longest = 60;

/** "prix « Most Influential Logic Paper »", "Preis „Bestes Werkzeug“": a prize whose name says itself where it begins and ends. */
const quoted =
  /^(?:(?:le |the |der |el )?(?:[Pp]rix|[Pp]reis|[Pp]rize|[Aa]ward|[Pp]remio|[Pp]rêmio|[Rr]écompense|Auszeichnung)|奖项?)\s*[:：]?\s*[«"“„「]\s*([\p{Lu}\p{Script=Han}][^«»"“”„「」]{2,58}?)\s*[»"”“」]$/u;

/** A word that every award has, in any script: most texts have none. */
const wordOfAward =
  /best|outstanding|distinguished|exemplary|hono|influential|lasting|test|lepreau|prize|award|prix|preis|pr[eê]mio|récomp|auszeich|奖|fame|pick|highlight|runner|of the year|tot (?:19|20)\d{2}|meilleur|mejor|melhor|miglior|лучш|[检考]验|论文|海报|演示|提名|马尔|图灵|賞|ベスト|논문/iu;

/** Whether an award may be all of a text, or stand in it. */
export const mayBeAward = (text: string): boolean =>
  wordOfAward.test(text) || (/[^\x00-\x7f]/.test(text) && wordOfAward.test(text.normalize("NFKC")));

const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "")
    .replace(/[*_`()[\]!]+|\uFE0F|(?<=\bbest)-|-(?=(?:papers?|awards?|preis)\b)/giu, " ")
    .replace(/(?<!\b\p{Lu})\.+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

const inCapitals = (text: string): string =>
  text
    .replace(/(?<=\S)\s+winners?$/i, "")
    .replace(/\bpapers\b/i, "paper")
    .replace(/^(runner[- ]?up),/i, "$1")
    .split(" ")
    .map((word) => (/^(?:of|the|for|in)$/i.test(word) ? word.toLowerCase() : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join(" ");

const fromDegree = new RegExp(`(?:${degree}).*$`, "iu");
const span = new RegExp(years, "iu");
/** "Latency in Clusters. Best Paper": what stands before a full stop is no giver. */
const stopBefore = new RegExp(`\\p{L}{2}\\.\\s.*\\b(?:${degree})`, "iu");
const rankInFront = new RegExp(`^(?:${rankBefore}),?\\s+(?:(?:for|of|to)\\s+)?(?:the\\s+)?`, "iu");

/** Words before the degree are the giver's name only when they are written like one; the pattern itself asks nothing of case. */
const isGiver = (name: string): boolean =>
  name
    .replace(fromDegree, "")
    .replace(span, "")
    .replace(rankInFront, "")
    .trim()
    .split(/\s+/)
    .every((word) => word === "" || /^(?:\p{Lu}|\d(?:st|nd|rd|th)$)/u.test(word));

/** "best and most readable", "best written industry systems": what somebody thinks of a paper. */
const isOpinion = /(?:^|\s)(?:and|or|of|to|very|most|written|readable|introductory)(?:\s|$)/i;

const isAmong = (words: string): boolean => !isOpinion.test(words) && (!/\s\S/.test(words) || /^(?:\p{Lu}\S*\s+)+$/u.test(words));

/**
 * The award a short text names, as the list has it: "**Best Paper Award!**", "Best paper" and "won the best paper award
 * at SOSP" give "Best Paper", "获最佳论文奖" gives "最佳论文奖".
 */
export const parseAward = (text: string): string | null => {
  if (text.length > 200 || !mayBeAward(text)) return null;
  // "CVPR (Best Paper)" says where as well; "Best Paper (Runner-Up)" is one award.
  const [, outside = "", inside = ""] = /^([^()[\]（）]*)[([（]([^()[\]（）]+)[)\]）]\W*$/u.exec(text) ?? [];
  if (/\p{L}/u.test(outside) && parseAward(outside) === null && parseAward(inside) !== null) return null;
  const name = quoted.exec(text.trim())?.[1];
  if (name !== undefined) return parseAward(name) ?? name;
  const plain = bare(text);
  if (plain === "" || /\p{Extended_Pictographic}/u.test(plain)) return null;
  const han = chinese.exec(plain)?.[1];
  if (han !== undefined) return han;
  if (japaneseOrKorean.test(plain)) return plain;
  const foreign = elsewhere.exec(plain)?.[1];
  if (foreign !== undefined) return inCapitals(foreign);
  const [honour] = capitals.exec(plain.replace(given, "")) ?? [];
  if (honour !== undefined) return honour.replace(endOfHonour, "");
  const short = plain.replace(inPassing, "").replace(given, "").replace(editionBehind, "").replace(occasion, "").replace(edition, "");
  if (short.length > longest) return null;
  const [, found, words = "", behind] = english.exec(short) ?? [];
  if (found !== undefined && isAmong(words) && isOfWork.test(found) && isGiver(found) && !stopBefore.test(text))
    return inCapitals(behind === undefined ? found : `${found} ${behind}`);
  const [, award, field] = ofField.exec(short) ?? [];
  const inField = award === undefined || field === undefined ? null : parseAward(award);
  if (inField !== null) return `${inField} ${field ?? ""}`;
  const bareHonour = short.replace(endOfHonour, "");
  if (honours.test(bareHonour)) return inCapitals(bareHonour);
  if (named.test(short)) return short;
  const initials = (inInitials.exec(short) ?? inInitials.exec(plain))?.[1];
  if (initials !== undefined) return initials;
  return known.test(short) ? inCapitals(short) : null;
};

const inPlace = /^(?:hall of fame|top picks?|research highlights?)$/i;

/** The honour that is all of a part beside a title, "… | Hall of Fame": elsewhere these are words like others. */
export const honourInPlace = (text: string): string | null => {
  const plain = bare(text).replace(endOfHonour, "");
  return inPlace.test(plain) ? inCapitals(plain) : null;
};

/** What stands in the place of awards and is none: how a paper was presented, or that it won nothing. */
export const isNoAward = (text: string): boolean =>
  /^(?:no|none|n\/a|tb[ad]|[-–—?]+|无|否|(?:(?:selected|notable|accepted)\s+(?:as\s+)?)?(?:oral|spotlight|poster|highlight|talk|demo)s?(?:\s+(?:paper|presentation|talk))?|(?:notable[- ])?top[- ]?\d+\s?%)$/i.test(
    text.trim(),
  );

const longestNote = 1000;
const fewWords = 3;

/** In a remark these are words like any others. */
const onlyWords = /^(?:(?:and|an?|the) )?(?:test[- ]of[- ]time|lasting[- ](?:impact|influence))\W*$/;

/** Awards that clauses of a remark name and say nothing else: "ELMo. Best paper that year, and everybody forgot it". */
export const awardsIn = (note: string): readonly string[] => {
  if (note.length > longestNote || !mayBeAward(note)) return [];
  const all = clausesOf(note.replaceAll("？", "? ")).flatMap((clause) => {
    const found: string[] = [];
    for (const part of partsOfClause(clause)) {
      // "Best paper?": who asks states none.
      const award = onlyWords.test(part) || part.endsWith("?") ? null : parseAward(part);
      if (award !== null) found.push(award);
      // Behind a phrase an award may be that of another work, of which a phrase in Chinese without any name says nothing.
      else if (part.split(/\s+/).length > fewWords && (!/\p{Script=Han}/u.test(part) || /\p{Lu}|[《"“]/u.test(part))) break;
    }
    return found;
  });
  return all.every(isRank) ? [] : all;
};

/** Where a sentence or brackets end that an award may stand behind. */
const beforeAward = /[.,;!?，。；！]\s*|\s[-–—]{1,3}\s+|[)\]）】]\s+/gu;

const isWithinBrackets = (text: string, at: number): boolean =>
  (text.slice(0, at).match(/[([（【]/gu)?.length ?? 0) > (text.slice(0, at).match(/[)\]）】]/gu)?.length ?? 0);

/** "… for Low Latency. Best Paper Award", "Title (MIT) Best Paper": the award that a line ends with, and where what stands before it ends. */
export const awardAtEnd = (text: string): { readonly at: number; readonly award: string } | null => {
  if (!mayBeAward(text.slice(-longest))) return null;
  for (const { index, 0: sign } of text.matchAll(beforeAward)) {
    const behind = index < 8 || text.length - index > longest ? null : parseAward(text.slice(index + sign.length));
    if (behind !== null && (/^[)\]）】]/u.test(sign) || !isWithinBrackets(text, index)))
      return { at: /^[)\]）】]/.test(sign) ? index + 1 : index, award: behind };
  }
  return null;
};
