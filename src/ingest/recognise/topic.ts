import type { RegistryTopic } from "../../model/registry.ts";
import { monthWord } from "../calendar-words.ts";
import { foldName, type RegistryIndex } from "../registry.ts";
import { withoutAppendixNumber } from "./appendix-number.ts";
import { parseDate } from "./date.ts";
import { behindDay } from "./day-heading.ts";
import { isCount } from "./session-name.ts";
import { findVenue } from "./find-venue.ts";
import { isReadingState } from "./reading-state.ts";
import { parseVenue } from "./venue.ts";

/** Headings that order a list without saying what it is about, folded: sections of any list, its own name, time, numbers. */
const structure = new RegExp(
  "^(?:the |my |our |some )?(?:selected |accepted |all |full |main |more |other |further |recent |classic |related |relevant |recommended |suggested |favou?rite |unsorted |personal )*(?:" +
    "papers for (?:the|our|my) (?:seminar|reading group|course|class|meeting|workshop)|(?:some ?day|one day|irgendwann(?: mal)?|eines tages|un jour|algun dia|un giorno|um dia)(?: (?:maybe|perhaps|peut etre|vielleicht|quizas?|forse|talvez))?(?: (?:to read|zu lesen|a lire|(?:por|para) leer|da leggere))?|leseliste|literaturliste|liste de lectures?|a lire|(?:a lire|to ?read|zu lesen|(?:por|para) leer|da leggere|(?:para|por) ler) (?:this|next|over|during|before|after|cet(?:te)?|ce|pendant|avant|apres|diese[nsrm]?|nachste[nsrm]?|uber|vor|este|esta|durante|antes|quest[oa]?|plus tard|ensuite|bientot|un jour|later|soon|some ?day|one day|eventually|sometime|at some point|irgendwann|eines tages|algun dia|un giorno|um dia)(?: .{1,30})?|(?:spring|summer|autumn|fall|winter|holiday|weekend|christmas) read(?:s|ings?)(?: list)?|(?:sommer|winter|ferien|urlaubs)lekture|lectures? (?:de vacances|(?:de l|d)(?:ete|hiver|automne))|lista de lecturas?|papers?|paper list|papers list|list of papers|reading list|readings?|publications?|articles?|list|lists|meta ?info(?:rmation)?|metadata|table of contents?|toc|contents?|catalog(?:ue)?|" +
    "(?:required|mandatory|optional|supplementary|supplemental|additional)(?: (?:readings?|papers?|material))?|pflicht(?:lekture|texte)?|(?:lectures? )?(?:obligatoires?|facultatives?|optionnelles?)|(?:lecturas? )?(?:obligatori[oa]s?|opcional(?:es)?|optativ[oa]s?)|(?:letture )?(?:obbligatori[ae]|facoltativ[ae])|[必选精略泛]读|" +
    "wish ?lists?(?: .{1,30})?|left ?overs(?: .{1,30})?|left ?over(?: (?:papers?|readings?|articles?|items?|things|talks?|topics?))?(?: (?:from|of|for|in|since|until) .{1,30})?|(?:not yet |still )?(?:unassigned|unclaimed)(?: papers?)?|records?|entries|collection|library|backlog|queue|bookmarks?|things to read|what to read|worth reading|must reads?|(?:papers|things|what) (?:i|we) (?:have )?(?:read|like|liked|want to read)|reading (?:log|queue|notes|group)|(?:待|已|未|在|推荐|想)读|(?:论文|文献)?阅读(?:列表|清单|笔记|记录)?|论文(?:列表|清单|笔记|合集)|相关(?:论文|文献)|其[他它]|杂项|" +
    "schedule|course schedule|syllabus|calendar|reading schedule|课程安排|日程|overview|introduction|intro|about|summary|abstract|notes?|general|basic|others?|misc(?:ellaneous|ellanea)?|uncategori[sz]ed|various|to ?read|todo|reading|main conference|main track|(?:technical |conference |workshop |symposium )?program(?:me)?|conferences?|journals?|workshops?|" +
    "(?:\\S+ ){0,3}(?:finalists|nominees)|posters?|talks?|keynotes?|sessions?|research topics?|topics?|links?|resources?|references?|acronyms?|glossary(?: of terms)?|appendix|contributors?|contribut(?:e|ing|ions?)|acknowledge?ments?|" +
    "background (?:papers?|readings?|material|literature)|licen[cs]e|citations?|related lists?|external reading lists?|useful resources|paper list (?:for|of|on) .*|researchers?|open[- ]source projects?|papers? (?:and )?code|论文(?:列表)?|year ?\\d+|(?:before|until|since|after|pre) ?(?:19|20)\\d{2}|(?:19|20)\\d{2} (?:and |or )?(?:before|earlier|older|prior|later|after|onwards?)|older|earlier|(?:start|begin|read) (?:here|with these|this first)|getting started|where to (?:start|begin)|(?:19|20)\\d{2}s? ?(?:年代?)?(?: (?:(?:and|to|und|bis|et|y) )?(?:19|20)?\\d{2}s?(?: ?年代?)?)?|" +
    "(?:spring|summer|autumn|fall|winter)(?: (?:term|semester|quarter))?(?: \\d{2,4}){0,2}|(?:ws|ss|wise|sose|hs|fs|wintersemester|sommersemester|academic year|(?:first|second) (?:term|semester)|(?:q|h)[1-4]) ?\\d{2,4}(?: \\d{2,4})?|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: .{1,30})?|(?:day|week|part|chapter|volume|issue|page) ?(?:\\d+|one|two|three|four|five)|第[一二三四五六七八九十\\d]+[天周章部]分?|session ?\\d+\\w?|poster session.*" +
    ")$",
);

/** "The table", "our map": the list itself. */
const itself =
  /^(?:the|my|our|this)(?: (?:reading|big|full|paper|actual|main|whole|literature))? (?:table|list|map|collection|overview|spreadsheet)$/;

/** "By lab", "grouped by institution": by who did the work the list is arranged, folded. */
const byWho =
  /^(?:(?:(?:papers?|works?|(?:sorted|grouped|arranged|organi[sz]ed|ordered|listed|sortiert|geordnet|classe[se]*|groupe[se]*|ordenad[oa]s?) )?(?:by|nach|par|per|por) (?:(?:the|research) )?(?:labs?|groups?|research groups?|institut(?:ion|e)?s?|affiliations?|universit(?:y|ies)|compan(?:y|ies)|teams?|organi[sz]ations?|orgs?|einrichtung(?:en)?|institution(?:en)?|gruppen?|arbeitsgruppen?|firm(?:a|en)|hochschulen?|labo(?:ratoire)?s?|equipes?|universites?|etablissements?|instituci(?:on|ones)|grupos?|universidad(?:es)?|laboratorios?))|[按依](?:照)?(?:作者)?(?:单位|机构|学校|高校|院校|实验室|课题组|团队|公司|组)(?:整理|分类|排列|排序|划分|分组?|来分)?)$/;
export const arrangesByWho = (text: string): boolean => byWho.test(foldName(clean(text)));

/** "Mon 2 Sep", "11. September", "martes 3 de mayo": a day, whatever its year. */
const day = "\\d{1,2}(?:st|nd|rd|th|\\.)?";
const dayOfYear = new RegExp(`^(?:\\p{L}{2,10}[.,]*\\s+)?(?:${day}\\s+(?:de\\s+)?${monthWord}\\.?|${monthWord}\\.?\\s+${day})$`, "iu");

/** "pasted from everywhere", "from the google slides", "and from Tina (thanks!)": where lines came from, which is nothing that they are about. */
const keptAt =
  "(?:slides?|files?|lists?|docs?|documents?|notes?|notebooks?|(?:spread)?sheets?|wiki|web ?(?:site|page)|pages?|mails?|e-?mails?|mailing list|inbox|chat|slack|discord|folders?|bookmarks?|browser|tabs|whiteboard)";
const cameFrom = new RegExp(
  `(?:^|[(–—-]\\s*)(?:copied|pasted|taken|imported|exported|moved|typed|forwarded)(?: \\p{Ll}+){0,2} from\\b|^(?:and |also |more )*from (?:the|my|our) (?:\\p{L}+['’]?s? ){0,2}${keptAt}\\b|^(?:and |also |more )+from \\p{Lu}\\p{Ll}+(?:\\s*\\([^()]{1,40}\\))?$`,
  "u",
);

/** Whether a heading, or what is left of it beside a venue, only arranges the list: "Papers", "Day 2", "2019-2021", "Accepted papers of". */
export const isStructure = (text: string): boolean => {
  const bare = text.replace(/(?<=\S)\s*[(（][^()（）]{1,60}[)）]\s*$/u, "");
  const folded = foldName(bare).replace(/^(?:(?:in|at|of|from) )+|(?: (?:in|at|of|from))+$/g, "");
  return (
    structure.test(folded) ||
    itself.test(bare.trim().toLowerCase()) ||
    byWho.test(folded) ||
    cameFrom.test(text) ||
    isReadingState(bare) ||
    parseDate(text) !== null ||
    dayOfYear.test(bare.trim()) ||
    behindDay(text) === "" ||
    isCount(text)
  );
};

const clean = (text: string): string =>
  withoutAppendixNumber(
    text
      .normalize("NFC")
      .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, " ")
      .replace(/[*`]+|:[a-z_]{2,}:/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  )
    .replace(/^(?:\d+(?:\.\d+)*[.)]?|[A-Z]\.|[IVX]+\.|§\s*[\d.]+)\s+(?=\p{Letter})/u, "")
    .replace(/^(?:sub-?)?topic\s*\d*\s*:\s*/i, "")
    .replace(/\s*[:：,;.]+$/, "")
    .replace(/^[[(【]\s*([^[\]()【】]*)\s*[\])】]$/, "$1")
    // "Quantization and Compression 2": the second session of one topic.
    .replace(/(?<=\p{Letter}[\p{Letter})]) [1-9]$/u, "")
    .trim();

/** "Large Language Models (LLMs)": the name and the abbreviation beside it. */
const withAbbreviation = (text: string): { readonly name: string; readonly short: string | null } => {
  const found = /^(.*\S)\s*\(([\p{Lu}\p{Number}][\p{Letter}\p{Number}-]{1,9})\)$/u.exec(text);
  return found?.[1] === undefined || found[2] === undefined ? { name: text, short: null } : { name: found[1], short: found[2] };
};

const isVenue = (text: string, registry: RegistryIndex): boolean => {
  if (parseDate(text) !== null) return true;
  const venue = parseVenue(text, registry);
  if (venue !== null && (venue.year !== undefined || venue.series === text)) return true;
  const found = findVenue(text, registry);
  return found !== null && (found.rest === "" || structure.test(foldName(found.rest)));
};

const longestHeading = 300;

export interface TopicName {
  readonly key: string;
  readonly name: string;
  readonly known: boolean;
}

/** Whether one of these words stands in what is said beside a name. */
export type IsBeside = (words: readonly string[]) => boolean;

/**
 * The topic that a heading or a bullet names, or null when it only orders the list: years, venues, days, "Papers".
 * Synonyms that the registry knows give its name, ambiguous ones where `isBeside` finds their field; session numbers
 * and section numbers are left out.
 */
export const topicOf = (text: string, registry: RegistryIndex, isBeside: IsBeside = () => false): TopicName | null => {
  if (text.length > longestHeading) return null;
  const plain = clean(text);
  const folded = foldName(plain);
  if (
    !/\p{Letter}{2}/u.test(plain) ||
    plain.length > 120 ||
    structure.test(folded) ||
    byWho.test(folded) ||
    [plain, text.trim()].some((each) => dayOfYear.test(each)) ||
    /^awesome\b/.test(folded) ||
    isVenue(plain, registry)
  )
    return null;
  const { name, short } = withAbbreviation(plain);
  const meant = (each: string): RegistryTopic | null => {
    const topic = registry.topicPerhaps(each);
    return topic?.ambiguous === undefined || registry.topic(each) !== null || isBeside(topic.ambiguous.near) ? topic : null;
  };
  const known = meant(plain) ?? meant(name) ?? (short === null ? null : meant(short));
  return known === null ? { key: foldName(name), name, known: false } : { key: foldName(known.name), name: known.name, known: true };
};

/** "cs.CL cs.LG": sections of the arXiv, which say of a field what a shelf does. */
const shelves = /^(?:[\s,;()]*(?:[a-z][a-z-]{1,8}\.[A-Za-z-]{2,8}|quant-ph|gr-qc|hep-(?:th|ph|ex|lat)|math-ph))+[\s,;()]*$/;

/** "Scheduling, Placement；Caching", "#moe #serving": the topics that one field or one cell names. */
export const splitTopics = (text: string): readonly string[] =>
  (shelves.test(text) ? "" : text)
    .split(/^\s*#\p{Letter}\S*(?:\s+#\p{Letter}\S*)*\s*$/u.test(text) ? /[\s,;]+/ : /\s*[,;，；、|]\s*/)
    .map((topic) => topic.trim().replace(/^#(?=\p{Letter})/u, ""))
    .filter((topic) => /[\p{L}\p{N}]/u.test(topic) && !isReadingState(topic));
