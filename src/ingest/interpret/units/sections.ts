import type { RegistryIndex } from "../../registry.ts";
import { monthWord } from "../../calendar-words.ts";
import type { TreeNode } from "../../read/tree.ts";
import { findVenue } from "../../recognise/find-venue.ts";
import { heldAt } from "../../recognise/held-at.ts";
import { isStructure } from "../../recognise/topic.ts";
import { isOnlyWord, parseVenue, type VenueTag } from "../../recognise/venue.ts";
import { wordCount } from "../line/traits.ts";

/**
 * What a section holds, by its heading: `list` anything, `software` projects, `talks`, `people` researchers,
 * `resources` courses and further lists; `contents`, `glossary`, `meta` and `notes` hold no works at all.
 */
export type SectionRole = "list" | "software" | "talks" | "people" | "resources" | "contents" | "glossary" | "meta" | "notes";

const roles: readonly (readonly [SectionRole, RegExp])[] = [
  ["contents", /^(?:table of contents?|contents?|toc|catalog(?:ue)?|outline|index|menu|navigation|目录|索引)$/i],
  [
    "glossary",
    /^(?:acronyms?|glossary(?: of .*)?|abbreviations?|terminology|terms|symbols?(?: .*)?|legend|notations?|definitions?|缩写|术语.*)$/i,
  ],
  [
    "meta",
    /^(?:meta(?: ?info(?:rmation)?)?|about(?: (?:this|these|that|the|me|us|you|it|its|my|our|your|here|authors?|awesome)\b.*)?|introduction|intro|overview|preface|acknowledge?ments?|contribut(?:e|ion|ions|ing|ors)(?: .*)?|how to contribute|licen[cs]e|citations?|cite(?: .*)?|star[- ]?history|changelog|news|updates?|contact|maintainers?|todo|to-do|(?:still )?to (?:be added|add|come)|(?:still )?missing|disclaimer|sponsors?|notes on .*|简介|介绍|贡献.*|致谢|更新.*|前言|待办(?:事项|清单)?|待(?:补充?|更新|完善|添加|整理)|(?:下一步)?计划)$/i,
  ],
  [
    "meta",
    /^(?:grading(?: .*)?|logistics|(?:course )?(?:polic(?:y|ies)|information|description|staff|requirements|objectives)|prerequisites?|instructors?|assignments?|homeworks?|exams?|office hours|(?:late|attendance|academic) .*polic(?:y|ies)|academic (?:integrity|honesty)|how to (?:use|read) .*|legend|评分.*|考核.*)$/i,
  ],
  ["meta", /^(?:(?:main |other |external )?references?|参考(?:文献|资料)?|sources?|来源)$/i],
  ["notes", /^(?:questions?|key[- ]?points?|takeaways?|thoughts|discussion|summary|my notes|问题|思考|总结)$/i],
  ["people", /^(?:researchers?|people|(?:research )?(?:groups?|labs?)|authors?|speakers?|faculty|teams?)$/i],
  ["talks", /^(?:(?:invited |keynote |guest )?(?:talks?|keynotes?|speeches|lectures?)|演讲|报告)$/i],
  [
    "resources",
    /^(?:(?:related |external |other |further |useful |learning |online |more )?(?:resources?|tutorials?|courses?|blogs?(?: posts?)?|articles?|books?(?: and .*)?|textbooks?|links?|materials?|posts?|reading lists?|awesome lists?|lists?|conferences?|venues|newsletters?|podcasts?|leaderboards?|websites?)(?:(?:,| and| &| \/)+ ?(?:resources?|tutorials?|courses?|blogs?|articles?|books?|lectures?|posts?|videos?))*|.*\bcourses?|.*\btutorials?|.*leaderboards?.*|related (?:ml )?readings?|other readings?|external reading lists?|(?:其他|其它|更多|补充|学习|推荐|入门)(?:资料|材料|链接)|(?:参考|相关|推荐|学习|其他|其它|更多)?(?:教程|课程|博客|资源|书籍|教材|书目?|课本|视频|公开课))$/i,
  ],
  [
    "resources",
    /\b(?:no|not|non)[- ]papers?\b|\bkeine (?:aufsätze|paper|artikel)\b|\bpas d(?:es|e) (?:articles|papiers)\b|非论文|不是论文/i,
  ],
  [
    "software",
    /^(?:(?:awesome |popular |other |useful )?open[- ]?sourced?\b.*|.*\b(?:projects?|repositor(?:y|ies)|repos?|software|toolkits?|tool ?sets?|tools|libraries|implementations|codebases?)|(?:.*\b)?frameworks?|开源.*|.*(?:项目|工具|框架))$/i,
  ],
];

/** Whether a section is named as bibliographies and reading lists are: behind a list it is about the list, alone it is the list. */
export const isBibliography = (heading: string): boolean =>
  /^(?:\d+\.?\s+)?(?:reading lists?|references?|bibliograph(?:y|ie)|works cited|literature(?: cited)?|literatur(?:verzeichnis)?|références|参考文献)\s*[:：]?$/i.test(
    heading.trim(),
  );

const fewestWordsOfName = 3;
/** "Notes on runtimes and collectors" over all other headings. */
const isNameOfPage = (headings: readonly TreeNode[], node: TreeNode): boolean =>
  headings.length > 1 &&
  headings[0] === node &&
  wordCount(node.rich.text) >= fewestWordsOfName &&
  headings.every((each) => each === node || node.children.includes(each));

/** A bibliography without anything before it is the list itself, and so is what a page is called: "# Links" over everything. */
export const isWholeList = (headings: readonly TreeNode[], node: TreeNode): boolean =>
  (headings.length === 1 && node.level === 1) ||
  isNameOfPage(headings, node) ||
  (isBibliography(node.rich.text) && headings.every((each) => each === node || each.children.includes(node)));

const named = (plain: string): SectionRole | null => roles.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;

/** "Textbooks and tools", "工具 / 课程": what holds other things than works besides projects holds no works. */
const ofSeveral = (plain: string): SectionRole | null => {
  const parts = plain.split(/\s*[/&,、]\s*|\s+(?:and|und|et)\s+|\s*[和与及]\s*/);
  const said = parts.length > 3 ? [] : parts.map(named);
  return said.length > 1 && said.every((role) => role !== null) && said.includes("resources") ? "resources" : null;
};

/** What the name of a section says of what stands under it; null when it may be any topic. */
export const roleOf = (heading: string): SectionRole | null => {
  if (/[:：]\s*\S/.test(heading)) return null;
  const plain = heading
    .replace(/[^\p{Letter}\p{Number}\s&/,-]+/gu, " ")
    .replace(/^\s*(?:(?:\d+|[一二三四五六七八九十]{1,3})(?:\s|$))+/, "")
    .replace(/\s+/g, " ")
    .trim();
  return wordCount(plain) > 7 ? null : (ofSeveral(plain) ?? named(plain));
};

export interface HeadingVenue {
  readonly venue: VenueTag;
  /** The heading is nothing but the venue, so it is no topic. */
  readonly isAll: boolean;
}

/** "And, from the folder: PPoPP 2021", "Und dann: …": says that a list goes on. */
const goesOn =
  /^\s*(?:and|also|plus|then|next|lastly|finally|from|bonus|und|auch|außerdem|ferner|zuletzt|aus|et|aussi|puis|enfin|y|también|además|e|anche|inoltre)(?!\p{L})[^:：]{0,40}[:：]\s*(?=\S)|^\s*(?:还有|以及|另外|此外)[^:：]{0,20}[:：]\s*(?=\S)/iu;
/** "(virtual, February 27 - March 3)" behind an edition: how and when it was held. */
const heldBehind = new RegExp(
  `(?<=\\d)\\s*[(（](?=[^()（）]*(?:\\b(?:virtual|online|hybrid|remote|in[- ]person)\\b|(?<!\\p{L})${monthWord}(?!\\p{L})\\.?\\s\\d|\\d\\.?\\s${monthWord}(?!\\p{L})))[^()（）]{3,80}[)）]$`,
  "iu",
);
/** "SC21 - International Conference for …": an edition by its letters, and what these stand for. */
const spelledBehind =
  /^(.{2,20}?['’]?\d{2})\s*(?:\s[-–—]{1,2}\s|[:|(]\s?)\s*(?:the\s)?(?=\p{Lu}|\d)(?:[\p{L}\d/-]+\s){0,5}(?:Conference|Symposium|Workshop|Congress|Meeting)\b/u;

/** Beside a venue nothing, or words that say nothing of what its papers are about. */
const saysNothing = (rest: string): boolean => /^[\s:,-]*(?:(?:the|in|at|of|from)[\s:,-]*)*$/i.test(rest) || isStructure(rest);

const otherTime = /\b(?:since|after|before|until|beyond|seit|nach|vor|depuis|avant|après)$|(?:以来|之前|之后)/i;

/**
 * The venue that a heading states for all that stands under it: "MLSys 2024", "OSDI'24", "Main track of SoCC 2023".
 * "CLOUD" alone may be what papers are about, unless something else says that headings are series here.
 */
export const headingVenue = (
  text: string,
  registry: RegistryIndex,
  year: number | null,
  isSeries: (mayBeTopic: boolean) => boolean = () => false,
): HeadingVenue | null => {
  const plain = text.trim().replace(goesOn, "").replace(heldBehind, "");
  const spelled = parseVenue(spelledBehind.exec(plain)?.[1] ?? "", registry);
  if (spelled?.series !== undefined && spelled.year !== undefined) return { venue: spelled, isAll: true };
  const leading = /^(.{2,40}?['’]?\s?\d{2,4})\s+(?!workshops?\b)(?=\p{Letter})/iu.exec(plain);
  const led = leading?.[1] === undefined ? null : parseVenue(leading[1], registry);
  if (leading !== null && led?.series !== undefined && led.year !== undefined)
    return { venue: led, isAll: saysNothing(plain.slice(leading[0].length)) };
  const whole = parseVenue(plain, registry);
  if (whole !== null && whole.text !== "" && (whole.year !== undefined || whole.series !== undefined)) {
    const own = whole.year ?? year;
    if (own !== null)
      return whole.series === undefined && whole.year === undefined ? null : { venue: { ...whole, year: own }, isAll: true };
    return isSeries(false) ? { venue: whole, isAll: true } : null;
  }
  // "Bioinformatics" among journals is one of them, and no topic.
  const journal = whole === null && isOnlyWord(plain, registry) && isSeries(true) ? registry.venue(plain) : null;
  if (journal !== null) return { venue: { text: plain, series: journal.series, ...(year === null ? {} : { year }) }, isAll: true };
  const held = heldAt(plain, registry);
  if (held !== null) return { venue: held, isAll: true };
  const found = findVenue(plain, registry);
  if (found === null || found.venue.year === undefined || found.venue.series === undefined) return null;
  if (parseVenue(found.venue.text, registry) === null) return null;
  // "SOSP 2019 and OSDI 2020" are two; "since OSDI 2020" is another time.
  const rest = found.rest.replace(/[\s,&]+$|\s+(?:and|und|et|vs\.?)$/i, "");
  if (findVenue(rest, registry) !== null || wordCount(rest) > 5 || otherTime.test(rest)) return null;
  const isAll = saysNothing(found.rest);
  return { venue: found.venue, isAll };
};

/** A year that a heading gives to what stands under it, "Year 2020", "2022". */
export const headingYear = (text: string): number | null => {
  const found = /^(?:year\s*)?((?:19|20)\d{2})\s*年?$/i.exec(text.trim())?.[1];
  return found === undefined ? null : Number(found);
};
