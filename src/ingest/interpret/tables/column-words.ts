import { linkWords } from "../../link-words.ts";
import { parseAward } from "../../recognise/award.ts";
import { longLabels, meantLabel } from "../../recognise/label.ts";
import { presenterWords } from "../line/presenters.ts";
import { labelOf } from "../phrases/relation-words.ts";

/* What the headers of tables call their columns. */

/** What a column holds: "mixed" cells say several things, "remarks" name institutions in passing. */
export type ColumnRole =
  | "title"
  | "name"
  | "venue"
  | "year"
  | "date"
  | "institutions"
  | "people"
  | "links"
  | "notes"
  | "relations"
  | "topics"
  | "awards"
  | "mixed"
  | "remarks"
  | "ignored";

/** By role what a column of it is called: in English, in Chinese, in German and Romance languages. */
const words: readonly (readonly [role: ColumnRole, ...called: readonly RegExp[]])[] = [
  [
    "title",
    /^(?:(?:paper|article|work)?\s*titles?|papers?(?: (?:name|title))?|articles?|publications?|works?|(?:required |assigned |optional )?readings?|papers? (?:to read|discussed)|to read)$/i,
    /^(?:(?:论文|文章|文献)(?:标题|名称?|题目|名字)?|标题|题目|题名|篇名)$/i,
    /^(?:titel|titre|título|titolo|arbeit|aufsatz)$/i,
  ],
  [
    "name",
    /^(?:names?|nick ?names?|schedulers?|systems?|methods?|models?|frameworks?|projects?|tools?|acronyms?|abbr(?:eviation)?\.?|short(?: ?name)?|algorithm|approach)$/i,
    /^(?:简称|系统|方法|名称|框架|模型|系统名称?|缩写)$/i,
  ],
  [
    "venue",
    /^(?:venues?|conf(?:erence|\.)?s?(?:\s*\/\s*journals?)?|series|journals?|published(?: in| at)?|publication|publisher|pub\.?(?:\s*&\s*(?:date|year))?|cite|where|source|proceedings|appeared(?: (?:in|at))?|forum|presented (?:in|at))$/i,
    /^(?:会议|会议名称?|期刊|刊物|出处|来源|录用|收录|会议\s*[/、或]\s*期刊|期刊\s*[/、或]\s*会议|发表.*)$/i,
    /^(?:konferenz|tagung|zeitschrift|erschienen(?: (?:in|bei))?|conférence|revue|publié(?: (?:dans|à))?|conferencia|revista)$/i,
  ],
  [
    "year",
    /^(?:years?|yr\.?|pub(?:lication)?\.? year|year published)$/i,
    /^(?:(?:发表|出版)?年份?|年度)$/i,
    /^(?:jahr|erscheinungsjahr|année|año|anno)$/i,
  ],
  ["date", /^(?:date|time|month|when)$/i, /^(?:日期|时间)$/i],
  [
    "institutions",
    /^(?:orgs?\.?|organi[sz]ations?|inst\.?|institut(?:ion|e)s?|affil\.?|affiliations?|universit(?:y|ies)|univ\.?|schools?|company|companies|from|labs?|groups?|teams?)$/i,
    /^(?:(?:作者|第一|所属)?单位|(?:研究)?机构|学校|高校|院校|公司|团队|实验室)$/i,
    /^(?:einrichtung|institution(?:en)?|universität|hochschule|université|établissement|institución|universidad)$/i,
  ],
  [
    "people",
    /^(?:(?:first |1st |lead |main |corresponding |senior )?authors?(?: lists?| names?)?|authors? \(first\)|written by|by|who|people|speakers?|presenters?|(?:(?:1\.?|1er|premier|primer|primo|erst(?:er)?)[- ]?)?(?:auteure?s?|autor(?:en|in|es|as?|i)?|autrice))$/i,
    /^(?:who (?:did|wrote|made|built) (?:it|this|that)|who['’]?s behind (?:it|this)|written by whom|by whom|wer(?: (?:hat(?: es)? geschrieben|war['’]?s))?|von wem|par qui|qui|de quién|quiénes?|di chi|de quem|谁写的|谁(?:做|提出)的?)$/i,
    /^(?:作者(?:列表|名单)?|(?:第一|主要|通讯)作者|一作|通讯)$/i,
    /^(?:autor(?:en|in)?|verfasser|auteurs?|autores|autori)$/i,
  ],
  [
    "links",
    new RegExp(
      `^(?:links?|urls?|resources?|demo|blog|git|链接|${linkWords("code", "slides", "video", "homepage", "paper", "arxiv")})$`,
      "iu",
    ),
  ],
  [
    "notes",
    /^(?:(?:general |key |main )?ideas?|notes?|summary|comments?|descriptions?|tl;?dr|abstract|remarks?|contributions?|highlights?|insights?|problem|solution|details?|take[- ]?aways?|about|gist)$/i,
    /^(?:in (?:one|a) (?:line|sentence|nutshell)|one[- ]?liners?|why(?: (?:read|it matters))?|what(?: it (?:does|is))?)$/i,
    /^(?:what (?:i|we) (?:think|thought|learned)|my (?:take|notes?|comments?|thoughts|opinion|impression)|impressions?|thoughts?|opinions?|(?:my )?verdict)$/i,
    /^(?:备注|摘要|简介|简述|说明|笔记|要点|总结|概括|概述|内容|一句话(?:总结|概括|简介|说明)?|(?:核心)?(?:思想|思路|观点|贡献)|亮点|创新点?|评[价论注]|点评|感想|描述)$/i,
    /^(?:anmerkung(?:en)?|bemerkung(?:en)?|notiz(?:en)?|kommentare?|inhalt|remarques?|commentaires?|résumé|notas?|comentarios?)$/i,
  ],
  [
    "topics",
    /^(?:topics?|subjects?|themes?|categor(?:y|ies)|areas?|keywords?|tags?|fields?|type)$/i,
    /^(?:类别|分类|方向|主题|关键词)$/i,
    /^(?:thema|themen|th[eè]mes?|temas?|sujets?|domaines?|mots[- ]clés|schlagw(?:o|ö)rte?r?|stichw(?:o|ö)rte?r?|bereich|gebiet|área|argomento)$/i,
  ],
  [
    "awards",
    /^(?:awards?|prizes?|honou?rs?)$/i,
    /^(?:奖项?|获奖(?:情况)?|荣誉)$/i,
    /^(?:preise?|auszeichnung(?:en)?|prix|récompenses?|premios?)$/i,
  ],
  [
    "ignored",
    /^(?:status|scribes?|food|snacks?|room|hosts?|week|read|recom\w*|rating|stars?|#|no\.?|id|index|score|priority)$/i,
    /^(?:序号|编号|状态|评分|评级|推荐(?:度|指数)?|进度|难度|优先级)$/i,
    /^(?:nr\.?|nummer|lfd\. ?nr\.?|n°|nº|núm\.?|numéro|número|état|estado|statut|note \/\s?\d+)$/i,
  ],
];

const plainHeader = (header: string): string =>
  header
    .replace(/[*_`]|\(s\)|\p{Extended_Pictographic}|\uFE0F/gu, "")
    .replace(/\s+/g, " ")
    .trim();

/** Columns of these may as well hold what was measured, or anything. */
const mayHoldOthers =
  /^(?:baselines?|base|foundation|compare\w*|contrast|alternatives?|cf|vgl|similar|competing|follows|later|origins?|roots|refers|cited?\b|citations?|previous|prior|对比|引用)/i;

/** What is measured against stands beside what measures; an evaluation says so in the header and nowhere else. */
const measured = /^(?:baselines?|evaluated against|compare[sd]? (?:against|with|to)|compared?)$/i;

/** What the header of a column of relations is as the label of each of its cells: "Related work: ". */
export const labelOfColumn = (header: string): string => {
  const plain = plainHeader(header);
  return `${measured.test(plain) ? "Compared with" : plain}: `;
};

/** "Related work", "Builds on", "Successor", "Base": may head a column of names. */
export const mayBeOfRelations = (header: string): boolean => {
  const label = labelOfColumn(header);
  return labelOf(label)?.pattern.exec(label)?.[0] === label;
};

const isOfRelations = (header: string): boolean => mayBeOfRelations(header) && !mayHoldOthers.test(plainHeader(header));

/** Who presents what others wrote. */
export const presenter = new RegExp(`^(?:${presenterWords}|leads?|volunteers?|who presents)$`, "i");

/** What only the days of a course have beside a date. */
export const session =
  /^(?:lec(?:ture)?\.?s?(?: ?(?:#|no\.?|number))?|class(?: ?#)?|week|wk\.?|session|meeting|due|deadlines?|assignments?|home ?works?|hw|labs?|sitzung|vorlesung|woche|séance|cours)$/i;

/** What a day of a course is about, where no column of topics says it. */
export const lecture =
  /^\s*(?:lectures?|class|session|(?:lecture |session |class )(?:topic|title|theme)|content|vorlesung|sitzung|séance|cours)\s*$/i;

/** What a header calls its column; null when it is none of the words for what works have. */
export const headerRole = (header: string): ColumnRole | null => {
  if (isOfRelations(header)) return "relations";
  const plain = plainHeader(header);
  const roleOf = (written: string): ColumnRole | undefined => words.find(([, ...called]) => called.some((each) => each.test(written)))?.[0];
  return roleOf(plain) ?? roleOf(meantLabel(plain, longLabels) ?? "") ?? (parseAward(plain) === null ? null : "awards");
};

const betweenWords = /\s*(?:[/／&+,，、|;；()（）·]|[-–—]\s|\band\b|[和与及])\s*/iu;

const wordsOf = (header: string): readonly string[] =>
  plainHeader(header)
    .split(betweenWords)
    .filter((word) => word !== "");

/** "Institution / first author", "单位（作者）": the several things that a header promises, in its order; empty where it is one. */
export const promisedRoles = (header: string): readonly ColumnRole[] => {
  if (headerRole(header) !== null) return [];
  const roles = wordsOf(header).map(headerRole);
  const said = [...new Set(roles.filter((role) => role !== null))];
  return roles.some((role) => role === null) || said.length < 2 ? [] : said;
};

/** "Notes / related", "备注（相关工作）": remarks, and names for which one word of the header is the label; null of other headers. */
export const labelAmongRemarks = (header: string): string | null => {
  const promised = promisedRoles(header);
  if (!promised.includes("relations") || !promised.every((role) => role === "notes" || role === "relations")) return null;
  const word = wordsOf(header).find(isOfRelations);
  return word === undefined ? null : labelOfColumn(word);
};
