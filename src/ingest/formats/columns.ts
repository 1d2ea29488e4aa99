import { foldName } from "../registry.ts";
import { firstText, type Table } from "./table.ts";

export type Role =
  | "key"
  | "title"
  | "doi"
  | "arxiv"
  | "year"
  | "date"
  | "venue"
  | "authors"
  | "affiliations"
  | "keywords"
  | "link"
  | "award"
  | "type"
  | "references"
  | "related-work"
  | "builds-on"
  | "notes"
  | "from"
  | "to";

const ids = "(?: (?:id|ids|doi|key|paper|paper id|paper doi|work|work id|node|index))?";

/** What columns are called, folded. The first that fits decides. */
const names: readonly (readonly [RegExp, Role])[] = [
  [/^(?:doi|digital object identifier|doi (?:link|url|number)|(?:paper|article) doi)$/, "doi"],
  [/^arxiv(?: (?:id|number|no|url|link|eprint))?$|^eprint$/, "arxiv"],
  [new RegExp(`^(?:from|source|citing|src)${ids}$`), "from"],
  [new RegExp(`^(?:to|target|cited|dst|destination|referenced)${ids}$`), "to"],
  [
    /^(?:(?:paper|article|document|work|full) )?(?:title|titel|titre|titulo)$|^title of (?:the )?(?:paper|article|work)$|^(?:论文)?(?:标题|题目|名称)$|^论文$/,
    "title",
  ],
  [
    /^(?:conf|book ?title|publication title|source title|published in|container title|publication venue|primary location source display name|会议|期刊)$|^(?:venue|conference|journal|proceedings)(?: (?:or )?(?:venue|conference|journal|book|proceedings|name|title))*$/,
    "venue",
  ],
  [/^(?:year|(?:publication|publishing|pub|published) year|year of publication|py|年份|jahr|annee|ano)$/, "year"],
  [/^(?:date|(?:publication|publishing|pub|published) date|date published|published|日期|发表时间)$/, "date"],
  [
    /^(?:authors?|author s|author (?:full )?names?|author list|all authors|creators?|作者|autoren|auteurs)$|^authorships author display name$/,
    "authors",
  ],
  [
    /^(?:(?:author )?(?:affiliations?|institutions?|institutes?|organi[sz]ations?)|affiliation s|orgs?|universit(?:y|ies)|单位|机构)$|^authorships institutions display name$/,
    "affiliations",
  ],
  [
    /^(?:(?:author |index )?key ?words?|(?:manual )?tags|topics?|subjects?|categor(?:y|ies)|(?:research )?(?:areas?|fields?)|fields? of study|themes?|关键词|主题|分类)$|^(?:keywords|primary topic) display name$/,
    "keywords",
  ],
  [/^(?:awards?|prizes?)$/, "award"],
  [/^(?:type|(?:item|document|work|publication) type|kind)$/, "type"],
  [/^(?:references?|cites|cited (?:works|papers|references)|referenced works|bibliography|out ?citations)$/, "references"],
  [/^related(?: (?:works?|papers?))?$|^see also$/, "related-work"],
  [/^(?:builds? (?:up)?on|based on|extends|previous works?)$/, "builds-on"],
  [/^(?:(?:my |own |reading )?notes?|comments?|remarks?|annotations?|笔记|备注)$/, "notes"],
  [/(?:^| )(?:urls?|links?|pdf|code|github|repo(?:sitory)?|slides?|video|poster|web ?site|home ?page|artifacts?|openreview)$/, "link"],
  [/^(?:id|key|uid|uuid|(?:paper|work|item|node|document|record|citation|bibtex|cite) ?(?:id|key)|eid)$/, "key"],
];

/** Names that mean a title only where no column is called one. */
const looseTitle = /^(?:paper|papers|work|publication|article|name|label|reading|item)$/;

/** These are called so for what they hold, be it only the names of systems. */
const calledWork = /^(?:papers?|work|publication|article)$/;

/** And a venue only beside a title, where nothing else is called one. */
const looseVenue = /^(?:publication|source|outlet|appeared in|where)$/;

const nameOf = (header: string): string =>
  foldName(
    header
      .slice(0, 100)
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
      .replace(/_/g, " "),
  );

const roleCalled = (name: string): Role | undefined => names.find(([pattern]) => pattern.test(name))?.[1];

/** Whether these are the names of columns of a table of works. */
export const isHeader = (header: readonly string[]): boolean =>
  header.length > 1 && header.some((name) => roleCalled(nameOf(name)) === "title");

const sampled = 200;

/** Some of what a column holds, from all over the table. */
const sample = (table: Pick<Table, "rows">, column: number): readonly string[] => {
  const step = Math.max(1, Math.floor(table.rows.length / sampled));
  const texts: string[] = [];
  for (let at = 0; at < table.rows.length; at += step) {
    const text = firstText(table.rows[at]?.cells[column]).trim().slice(0, 400);
    if (text !== "") texts.push(text);
  }
  return texts;
};

const share = (texts: readonly string[], fits: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;

const isDoi = (text: string): boolean => /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?10\.\d{4,9}\/\S+$/i.test(text);
const isYear = (text: string): boolean => /^(?:19|20)\d{2}(?:\.0)?$/.test(text);
const isDated = (text: string): boolean => /\b(?:19|20)\d{2}\b/.test(text);
const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);
const isTitle = (text: string): boolean => text.split(/\s+/).length >= 4 && /\p{Letter}{3}/u.test(text) && !isAddress(text);

/** A column has to hold what it is called: a "year" without years is none. An empty column holds nothing that speaks against. */
const holds = (role: Role, texts: readonly string[]): boolean => {
  if (texts.length === 0) return true;
  if (role === "year" || role === "date") return share(texts, isDated) >= 0.5;
  if (role === "doi") return share(texts, (text) => /10\.\d{4,9}\//.test(text)) >= 0.3;
  if (role === "link") return share(texts, (text) => /https?:\/\/|^www\.|^10\./i.test(text)) >= 0.3;
  if (role === "venue" && share(texts, isAddress) >= 0.5) return false;
  if (role === "title" || role === "venue" || role === "authors") return share(texts, (text) => /\p{Letter}{2}/u.test(text)) >= 0.5;
  if (role === "references") return share(texts, (text) => /^\d{1,6}$/.test(text)) < 0.5;
  return true;
};

/** The role of a column without a name that says it, by what nearly all of its cells are. */
const byContent = (texts: readonly string[]): Role | null => {
  if (share(texts, isDoi) >= 0.8) return "doi";
  if (share(texts, isYear) >= 0.9) return "year";
  if (share(texts, (text) => isAddress(text) && !/\s/.test(text)) >= 0.8) return "link";
  return null;
};

const meanLength = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);

/** Roles of which a record has one only: of several columns the one that is filled most and says most is taken. */
const keepBest = (roles: (Role | null)[], role: Role, samples: readonly (readonly string[])[]): void => {
  const all = roles.flatMap((each, at) => (each === role ? [at] : []));
  const score = (at: number): number => Math.min(200, meanLength(samples[at] ?? [])) * (samples[at]?.length ?? 0);
  const [best] = [...all].sort((a, b) => score(b) - score(a) || a - b);
  for (const at of all) if (at !== best) roles[at] = null;
};

const isDistinct = (texts: readonly string[]): boolean => new Set(texts).size >= texts.length * 0.9;

/** Words that tell rows apart; what has digits or dots in it may be an id or a file. */
const areNames = (texts: readonly string[]): boolean =>
  isDistinct(texts) && share(texts, (text) => /\p{Letter}{2}/u.test(text) && !/^\S*[\d.:/]\S*$/.test(text)) >= 0.6;

/** What each column is for, by what it is called and what it holds; null for what a work has no place for. */
export const rolesOf = (table: Pick<Table, "header" | "rows">): readonly (Role | null)[] => {
  const samples = table.header.map((_, at) => sample(table, at));
  const called = table.header.map(nameOf);
  const roles = called.map((name, at): Role | null => {
    const role = roleCalled(name);
    const texts = samples[at] ?? [];
    return role !== undefined && holds(role, texts) ? role : byContent(texts);
  });
  if (!roles.includes("title")) {
    const loose = called.findIndex((name, at) => looseTitle.test(name) && roles[at] === null && share(samples[at] ?? [], isTitle) >= 0.4);
    const supported = roles.some((role) => role !== null && role !== "key" && role !== "from" && role !== "to");
    const held = !supported
      ? -1
      : samples.findIndex((texts, at) => roles[at] === null && share(texts, isTitle) >= 0.8 && isDistinct(texts));
    const named = !supported
      ? -1
      : called.findIndex((name, each) => calledWork.test(name) && roles[each] === null && areNames(samples[each] ?? []));
    const at = loose >= 0 ? loose : held >= 0 ? held : named;
    if (at >= 0) roles[at] = "title";
  }
  if (roles.includes("title") && !roles.includes("venue")) {
    const isFree = (role: Role | null | undefined): boolean => role === null || (role === "from" && !roles.includes("to"));
    const at = called.findIndex((name, each) => looseVenue.test(name) && isFree(roles[each]) && holds("venue", samples[each] ?? []));
    if (at >= 0) roles[at] = "venue";
  }
  keepBest(roles, "title", samples);
  keepBest(roles, "authors", samples);
  return roles;
};
