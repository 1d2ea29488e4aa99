import { remarkedName } from "../../recognise/called.ts";
import type { PersonMention } from "../../claims.ts";
import { linkWords } from "../../link-words.ts";
import type { Rich } from "../../read/rich.ts";
import type { RegistryIndex } from "../../registry.ts";
import { rememberingText } from "../../remember.ts";
import { institutionShare } from "../../recognise/institutions.ts";
import { inOrder } from "../../recognise/family-first.ts";
import { parseFamiliesInPlace, parseFamiliesOfColumn, parsePeople } from "../../recognise/people.ts";
import { isPersonName, isWordOfTitles } from "../../recognise/person-name.ts";
import { longLabels, meantLabel } from "../../recognise/label.ts";

/** What a labelled line below a title gives: "Institution: Alibaba Group", "会议：OSDI 2024". */
export type FieldKey = "title" | "institutions" | "venue" | "date" | "people" | "link" | "award" | "note" | "topics" | "alias" | "ignored";

export interface Field {
  readonly key: FieldKey;
  readonly label: string;
  readonly value: string;
  /** Where the value begins in the text. */
  readonly start: number;
}

const keys: readonly (readonly [FieldKey, RegExp])[] = [
  ["title", /^(?:(?:paper )?(?:titles?|name)|titel|titre|título|titolo)$|^(?:标题|题目|论文标题|论文名|论文题目|論文名|タイトル)$/i],
  [
    "institutions",
    /^(?:inst\.?|insts|institut(?:ion|ions|e|es)|affiliations?|organi[sz]ations?|orgs?|universit(?:y|ies)|company|from|team|labs?|groups?|affil\.?|einrichtung(?:en)?|institutionen|hochschule|universität(?:en)?|arbeitsgruppe|zugehörigkeit|établissements?|laboratoires?|universités?|instituci(?:ón|ones)|afiliaci(?:ón|ones)|universidad(?:es)?)$|^(?:(?:第一|作者|研究|所属)?(?:单位|机构)|学校|高校|公司|团队|实验室|所属)$/i,
  ],
  [
    "venue",
    /^(?:conf|container[- ]title|(?:conference|proceedings|publication|journal)(?: (?:name|title))?|(?:conference|journal|venue)\/(?:conference|journal|venue)|book ?title|venue|published(?: in| at)?|publisher|where|appeared(?: in| at)?|in|on|source|pub\.?|proc\.?|journal[- ]ref(?:erence)?|erschienen(?: in| auf| bei)?|veröffentlicht(?: in)?|konferenz|tagung|zeitschrift|quelle|paru(?: à| dans)?|publié(?: à| dans)?|conférence|revue|publicad[oa](?: en)?|conferencia|congreso|revista|d[oó]nde|onde|wo|où|at)$|^(?:会议|期刊|来源|出处|(?:发表)?(?:会议|期刊|刊物|会刊)(?:名称)?|会议\/期刊|期刊\/会议|发表(?:于|在|处|情况|会议|期刊)?|收录于?|会議|掲載|学会)$/i,
  ],
  [
    "date",
    /^(?:year|(?:publication|pub\.?) (?:year|date)|year of publication|date|time|published on|month|jahr|datum|année|año|ano|fecha|data)$|^(?:(?:发表|出版)?(?:时间|日期|年份)|年)$/i,
  ],
  [
    "people",
    /^(?:(?:(?:first|1st|lead|corresponding|co-?|senior|last) )?(?:auth?s?\.?|authors?)|author\(s\)|creators?|who|people|by|with|written by|speakers?|presenters?|autor(?:en|in|innen|es|as?|i)?|auteure?s?|wer|qui|quién(?:es)?|von|par|por)$|^(?:(?:第一|第1|通讯|共同|共同第一|主要|全部)?作者(?:列表|名单)?|[一二]作|共一|通讯|演讲者|报告人|主讲|著者)$/i,
  ],
  ["award", /^(?:awards?|prize|auszeichnung|preis|prix|récompense|premio|prêmio|奖项|受賞)$/i],
  [
    "link",
    new RegExp(
      `^(?:(?:${linkWords("code", "slides", "poster", "video", "benchmark", "homepage", "paper", "arxiv")}|blogs?)s?` +
        "(?: ?(?:links?|urls?|page|code|address)|链接|地址)?|links?|liens?|enlaces?|urls?|链接|地址)$",
      "iu",
    ),
  ],
  [
    "topics",
    /^(?:tags?|keywords?|topics?|categor(?:y|ies)|area|schlag(?:wort|wörter)|stich(?:wort|wörter|worte)|themen?|thèmes?|temas?|mots?[- ]clés?|palabras clave|étiquettes?|etiquetas?)$|^(?:标签|关键词|关键字|主题|分类)$/i,
  ],
  [
    "note",
    /^(?:notes?|summary|abstract|tl;?dr|key[- ]?points?|ideas?|comments?|description|motivation|problems?|challenges?|solutions?|contributions?|insights?|observations?|methods?|results?|remarks?|review|takeaways?|question|limitations?|notiz(?:en)?|anmerkung(?:en)?|bemerkung(?:en)?|kommentare?|zusammenfassung|fazit|remarques?|résumé|commentaires?|notas?|resumen|comentarios?|idea|n\.?b\.?|nota bene|obs\.?|observa(?:ção|ções|ción|ciones)|osservazion[ei]|anm\.?|bem\.?|rem\.?)$|^(?:摘要|总结|简介|笔记|备注|心得|感想|评价|点评|短评|评论|亮点|要点|动机|问题|方法|贡献|创新点|一句话(?:总结|概括|简介|说明|点评|评价)?)$/i,
  ],
  [
    "alias",
    /^(?:alias(?:es)?|a\.?k\.?a\.?|also known as|nick ?names?|short ?names?|acronyms?|abbreviations?|abbr\.?|(?:system|method|model|tool) name|kurzname|abkürzung|surnom|sigle|apodo|siglas?)$|^(?:简称|别名|又名|缩写|系统名称?|略称)$/i,
  ],
  [
    "ignored",
    /^(?:status|rating|score|cited by|citations?|read(?: on)?|priority|stars?|(?:date |last )?(?:added|created|modified|edited|updated|accessed|read)(?: (?:time|at|on|by|date))?|access date|(?:item |document |entry )?type|genre|typ|tipo|language|pages?|volume|issue|isbn|issn|(?:cite|citation) ?key|library catalog|zotero.*|progress|finished|started|owner|assign(?:ee|ed to)|subjects?|(?:presented|discussed|led) by|discussants?|moderators?|gelesen(?: am)?|hinzugefügt(?: am)?|seiten|bewertung|lu(?: le)?|ajoutée?(?: le)?|statut|leíd[oa](?: el)?|añadid[oa](?: el)?|estado|páginas|(?:vorgestellt|vorgetragen) von|présenté par|presentado por)$|^(?:状态|评分|打分|评级|推荐(?:度|指数)|引用(?:量|数|次数)?|阅读(?:时间|日期|状态|进度))$/i,
  ],
];

const keyOfKnown = (label: string): FieldKey | null => keys.find(([, pattern]) => pattern.test(label))?.[0] ?? null;

/** What a label says that may have a slip in it; null for all that are none. */
const keyOf = rememberingText((label): FieldKey | null => keyOfKnown(label) ?? keyOfKnown(meantLabel(label, longLabels) ?? ""));

/** "Paper: seL4: Formal Verification of an OS Kernel", where others have an address. */
const namesPaper = /^(?:papers?|article|artikel|artículo|论文|文章|論文)$/i;
const fewestWritten = 3;
const isWritten = (value: string): boolean =>
  value.split(/\s+/).length >= fewestWritten && !/https?:|\bdoi\b|\barxiv\b|\bpdf\b|\[[^\]]*\]/i.test(value);

/** What says whether and when something was read says so in few words: "READ: Robust and Efficient …" is a title. */
const ofReading = /^(?:read(?: on)?|finished|started|gelesen(?: am)?|lu(?: le)?|leíd[oa](?: el)?)$/i;
/** "STAR: ultrafast universal RNA-seq aligner": in capitals, and before several words one of which has some, a mark is rather what a work is called. */
const ofMark = /^STAR$/;
export const isMark = ({ label }: Field): boolean => ofMark.test(label);
const longestOfReading = 3;
const mayBeTitle = (label: string, value: string): boolean =>
  ((ofReading.test(label) && /^\p{Lu}/u.test(value)) || (ofMark.test(label) && /\p{Lu}/u.test(value))) &&
  !/\d/.test(value) &&
  value.split(/\s+/, longestOfReading + 1).length > longestOfReading;

/** A labelled line, or null when its label is none that a list uses for facts of a work; below a work no label begins a title. */
export const parseField = (text: string, isBelow = false): Field | null => {
  const found = /^(?:\s|\p{Extended_Pictographic}|\uFE0F)*([\p{Letter}][\p{Letter} ();'./&-]{0,28}?)\s*(?:::?|：)\s*/u.exec(text);
  const label = found?.[1]?.trim();
  if (found === null || label === undefined) return null;
  const value = text.slice(found[0].length).trim();
  const said = mayBeTitle(label, value) && !(isBelow && ofMark.test(label)) ? null : keyOf(label);
  const key = said === "link" && namesPaper.test(label) && isWritten(value) ? "title" : said;
  return key === null ? null : { key, label, value, start: found[0].length };
};

/** What a label says that a work is called, "AlphaGo Zero", "PPO, PPO-clip"; none where it is a sentence. */
export const namesIn = (value: string): readonly string[] => {
  const names = value.split(/\s*[,;，；、/]\s*/).map((name) => name.replace(/^[[("“'`*]+|[\])"”'`*.]+$/g, ""));
  return names.every((name) => /^\S{2,24}(?: \S{1,16}){0,3}$/.test(name) && /\p{Lu}|\p{N}|\p{Lo}/u.test(name)) ? names : [];
};

/** The names that a line gives the work above it under a label, "a.k.a.: PPO", "note: Csmith". */
export const namedByField = (text: string): readonly string[] => {
  const field = parseField(text.slice(0, 200));
  const name = field?.key === "note" ? remarkedName(field.value) : null;
  if (name !== null) return [name];
  return field?.key === "alias" ? namesIn(field.value) : [];
};

const fewestNames = 3;

/** "Edward J Hu, yelong shen, Phillip Wallis": among several names one may be written as its owner types it. */
const rowOfNames = (value: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  const parts = value.split(/,\s*/).map((part) => part.trim());
  const others = parts.filter((part) => !isPersonName(part));
  const mayBeNames = others.every(
    (part) => /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,2}$/u.test(part) && registry.institution(part) === null,
  );
  const areNames = parts.length >= fewestNames && others.length > 0 && others.length * 4 <= parts.length && mayBeNames;
  return areNames && !/\b(?:and|et al|others)\b|(?:等人?|ほか|他)\s*$/.test(value)
    ? parts.map((name) => ({ name, institutions: [] }))
    : null;
};

const openEnd = /,?\s+et\.?\s+al\.?$/;

/** "Shor", "Harrow, Hassidim, Lloyd", "Childs et al.": families alone, as no name with given names is written. */
const saysFamilies = (value: string, registry: RegistryIndex): boolean =>
  !/^[^,]+,[^,]+$/.test(value) &&
  parseFamiliesOfColumn(value.replace(openEnd, ""), registry)?.every(({ name }) => !name.includes(" ")) === true;

const oneOrTwo = /^\p{L}[\p{L}'’-]+, \p{L}[\p{L}'’-]+$/u;

/** Whether a list gives families alone where its labels say that people stand: then "Low, Chuang" are two. */
export const areFamilies = (values: readonly string[], registry: RegistryIndex): boolean => {
  const said = values.filter((value) => saysFamilies(value, registry)).length;
  // "Low, Chuang" may be one name as well, so that it tells nothing.
  const telling = values.filter((value) => !oneOrTwo.test(value)).length;
  return said >= fewestNames && said >= telling * 0.5;
};

/** "First author: Brown" is no university where families stand alone, as long as one name is all that stands there. */
const oneFamily = (value: string): readonly PersonMention[] | null =>
  /^(?:(?:van|von|de|der|den|di|du|da|la|le) )*\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(value) ? [{ name: value, institutions: [] }] : null;

/** "René Just, Darioush Jalali": names as they are written, though a word of them is one of titles as well. */
const asWritten = (value: string, registry: RegistryIndex): readonly PersonMention[] | null => {
  const names = value.replace(openEnd, "").split(/\s*[,;，；、]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/);
  const isName = (name: string): boolean =>
    /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|di|da|la|le)){1,4}$/u.test(name) &&
    !/^(?:The|A) /.test(name) &&
    !name.split(" ").every(isWordOfTitles) &&
    registry.institution(name) === null;
  return names.every(isName) ? names.map((name) => ({ name, institutions: [] })) : null;
};

/** People where a label says that some stand, families first too: "Fischer, Michael J.; Lynch, Nancy A.". */
export const peopleOfField = (written: string, registry: RegistryIndex, families = false): readonly PersonMention[] | null =>
  peopleIn(written.replace(/^\[([^[\]]+)\]$/, "$1"), registry, families);

const peopleIn = (value: string, registry: RegistryIndex, families: boolean): readonly PersonMention[] | null =>
  (families ? (parseFamiliesOfColumn(value.replace(openEnd, ""), registry) ?? oneFamily(value.replace(openEnd, ""))) : null) ??
  rowOfNames(value, registry) ??
  parsePeople(value, registry) ??
  parsePeople(inOrder(value), registry) ??
  parseFamiliesInPlace(value, registry) ??
  asWritten(value, registry) ??
  (value.includes(";") ? asWritten(inOrder(value), registry) : null);

/** "**TL;DR**: A sentence that goes on and on": its label says what it is, and nothing stands around it as it does around titles. */
export const isLabelledNote = ({ text, marks }: Rich): boolean => {
  const field = text.length > 100 ? parseField(text) : null;
  return field?.key === "note" && marks.every(({ end }) => end <= field.start);
};

/** A group or a lab is where the work was done when it is called like one: "Group: scheduling" is a heap of papers. */
export const namesInstitutions = ({ label, value }: Field, registry: RegistryIndex): boolean =>
  !/^(?:labs?|groups?)$/i.test(label) || institutionShare(value, registry) >= 0.5;
