import type { Meaning } from "./phrase.ts";
import { nouns, responses } from "./relation-nouns.ts";
import { asGoodAs, doesToIt, stoodOnIt } from "./said-in-clauses.ts";
import { compared, ideaOf } from "./said-of-names.ts";

/*
 * Words right behind which nothing but a work is named, whether the list has it or not, wherever they stand in a remark:
 * "1.9x over X", "the idea goes back to X", "an alternative to X". Phrases that begin clauses have more words.
 */

const beside: Meaning = { type: "related-work" };
const onto: Meaning = { type: "builds-on" };

const how = "(?: [a-z]+ly)?";
/** "borrows the placement search from". */
const something = "(?:\\s[a-z-]+){0,5}";

/** Behind these a plain word with a capital is a work too: "beats Glimpse". */
const sure = {
  comparing: [
    "(?:clearly |far |well |way |slightly |just )?ahead of|(?:clearly|far|well|way|slightly|just) behind|trails|no match for|(?:was|is|were|are) preferred (?:to|over)|outperform(?:s|ed|ing)?|outdoes|beat(?:s|en by|ing)?|rival(?:s|ling|led by)?|competes with",
    "(?:\\d{1,4}\\s?[-–]\\s?)?\\d{1,4}(?:[.,]\\d{1,3})?\\s?(?:x|×|%|times)(?:\\s[a-z-]+){0,3} (?:over|than)",
    `(?:an? |the )?(?:[a-z-]+ )?(?:${nouns.companions}|${responses})s? (?:to|of|for)`,
    "(?:similar|same|related) ideas? (?:in|as in)|contemporar(?:y|ies) of|(?:superseded|succeeded|obsoleted) by",
    `(?:follow-?ups?|successors?|sequels?|competitors?|${nouns.companions}s?):`,
  ].join("|"),
  standing: [
    "re-?implement(?:s|ing)?|supersed(?:es|ing)|extends|picks up where|forks|fork of",
    "(?:an? |the )?(?:[a-z-]+ )?(?:successor|heir|sequel|follow-?up|re-?implementation|port|offshoot|spin-?off|descendant) (?:of|to|on)|grew out of|evolved (?:from|out of)",
    "descend(?:s|ed|ing)? from|(?:revives?|resurrects?|reviving) (?:(?:the|some|many|old) )*(?:ideas?|concepts?|principles|tricks|spirit) (?:of|from)",
  ].join("|"),
} as const;

const comparing = [
  asGoodAs,
  `its (?:[a-z]+ )?(?:${nouns.companions}|${nouns.followers})`,
  "pair(?:s|ed)? (?:it |this |them )?with|(?:defeated|broken|bypassed|stopped|evaded)(?: \\([^()]{1,40}\\))? by",
  "(?:faster|slower|better|worse|cheaper|smaller|larger|simpler|leaner|lower|higher|fewer|more|less|stronger|weaker|safer|tighter)(?: [a-z]+){0,3} than",
  "different(?:ly)? (?:from|to)|whereas|unlike|vs\\.?|versus|against|complements|contradicts|refutes|disagrees with",
  "(?:speed-?ups?|gains?|improvements?|wins?|advantages?)(?:\\s[a-z-]+){0,3} (?:over|vs\\.?|against)|\\d\\s?(?:x|×|%|times)(?:\\s[a-z-]+){0,3} (?:vs\\.?|against)",
  "similar (?:[a-z]+ ){1,2}to|(?:an? |the )?same (?!first|second|last|author|group|lab|session|venue|year|issue|day|week|conference|company|people|team)(?:[a-z-]+ ){1,2}as|(?:similar|close|closest|comparable|equivalent|analogous|orthogonal|complementary|contrary|superior|inferior) to|contrast(?:s|ed|ing)? (?:to|with)|in contrast to",
  "compar(?:e|es|ed|ing|isons?) (?:it |this |them )?(?:to|with|against)|(?:to be )?read (?:together|along) with|see also|cf\\.?",
  "contemporar(?:y|ies) (?:with|to)|concurrent(?:ly)? (?:with|to)|remin(?:iscent|ds|der)(?: me| one| us| you)? of|replacement (?:for|of)|(?:contrast|compare):|replaced by|(?:basis|foundation) (?:of|for)",
  "(?:adopted|picked up|taken up|copied|generali[sz]ed|extended|improved|imitated|supplanted|made obsolete) (?:later )?by|turned up (?:later )?in|lives on (?:inside|in)|supplants|the critique is",
].join("|");

const weakness =
  "(?:limits?|limitations?|restrictions?|bottlenecks?|shortcomings?|weakness(?:es)?|drawbacks?|problems?|issues?|flaws?|drift|overheads?|inefficienc(?:y|ies)|instability)";

const standing = [
  "its (?:direct |immediate |own )?(?:predecessor|precursor|forerunner|ancestor)",
  `(?:builds?|building|built)${how} (?:up)?(?:on(?: top of)?|atop)|bas(?:ed|es)${how} (?:up)?on|on top of|in the (?:spirit|tradition|wake|footsteps) of`,
  "extend(?:ing)?|generali[sz](?:es?|ing)|revisit(?:s|ing)?|improv(?:es|ing|ements?) (?:up)?on|inspir(?:ed by|ation from)",
  `goes back to|going back to|dates back to|stems from|derive[sd]?${something} from`,
  `(?:borrow|inherit|adopt|adapt|port|lift|steal)(?:s|ed|ing)?${something} from|(?:takes|taken)(?:\\s[a-z-]+){1,4} from`,
  "sits (?:directly |right |squarely )?(?:on|up ?on|atop)|built (?:straight|right) (?:on|into)",
  "(?:is|was) (?:(?:taken|borrowed|copied|lifted) (?:straight |directly )?|straight |directly )from|in the manner of|fork from|(?:an? |the )?(?:[a-z-]+ )?(?:extension|generali[sz]ation|variant|refinement) (?:of|to|on)",
  ideaOf,
  "incorporat(?:es|ing)",
  "[=≈](?=\\s\\S+ (?:plus|minus|with|without|but|for|[+])\\s)",
  `(?:fixes|lifts|removes|repairs|overcomes|addresses|solves|tackles|avoids) (?:[a-z-]+ ){0,4}${weakness} of`,
].join("|");

/** Where nouns are written like names only what is marked as one is. */
const elsewhere = {
  comparing:
    "gegenüber|im gegensatz zu[mr]?|vgl\\.|siehe auch|ähnlich (?:wie|zu)|alternative zu|abgrenzung zu[mr]?|vergleiche|(?:im )?vergleich (?:zu[mr]?|mit)|abgelöst durch|ersetzt durch|schlägt|konkurrent von|gegenstück zu|contrairement à|alternative à|voir aussi|a diferencia de|similar a|alternativa a",
  standing:
    "stammt aus|beruht auf|ausgehend von|übernommen aus|verbesserung von|weiterentwicklung von|inspiriert von|basiert auf|baut (?:direkt )?auf|aufbauend auf|erweitert|erweiterung von|nachfolger von|verallgemeinert|étend|généralise|basé sur|s['’]appuie sur|suite de|successeur de|extiende|basado en|generaliza",
} as const;

const determiners =
  "(?:(?:the|their|its|both|plain|vanilla|original|earlier|older|previous|classic|e\\.g\\.|even|also|directly)\\s){0,3}[*_]?";

/** One of the groups says which of the meanings it has; the name stands where it ends. For texts written small. */
export const beforeNames = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<surelyComparing>${sure.comparing})|(?<surelyStanding>${sure.standing})|(?<comparing>${comparing})|(?<standing>${standing})|(?<comparingElsewhere>${elsewhere.comparing})|(?<standingElsewhere>${elsewhere.standing}))\\s${determiners}`,
  "gu",
);

/** "HBase is its open-source clone": what a name is as seen from the work, behind it. */
export const behindNames = new RegExp(
  `^\\s(?:is|was|are|were|remains|became|(?:can|may) be (?:seen|read|regarded) as) (?:more or less |basically |essentially )?(?:its|the|an?|one) (?:[a-z-]+ ){0,3}(?:${nouns.descendants}|${nouns.companions}|${responses}|clone|imitation|heir|opposite|continuation)s?(?: (?:of|to) (?:it|this|that))?(?=\\s*(?:$|[.,;:!)]))|^\\s(?:is|was|are|needs?|takes?|uses?|gets?|runs?|remains) (?:[a-z-]+ ){0,2}?(?:${compared})(?![\\p{L}-])|^${doesToIt.replaceAll("|\\s", "|^\\s")}|^${stoodOnIt}`,
  "iu",
);

/** "TurboMap's successor, in Rust": what the work is as seen from another. */
export const ownedBehind = new RegExp(
  `^['’]s? (?:[a-z-]+ ){0,2}?(?:(?<descendant>${nouns.descendants})|${nouns.companions}|${responses})s?(?=\\s*(?:$|[.,;:!)]|(?:for|with|in|on)\\s))`,
  "u",
);

/** In Chinese words stand before a name, behind it, or on both sides. */
const hanBefore =
  /(?:(?<comparing>比起?|替代了?|取代了?|代替|相比于?|对比|对标|对照|参见|类似于?|超过|超越|优于|胜过|不同于|不如|区别于)|(?<standing>来自|取自|源于|遵循了?|相当于|等于是?|基于|建立在|沿用了?|借鉴了?|继承[了自]?|源自|改自|改进自|扩展自))\s*[“《"]?$/u;
/** "加入了 TASO 的变换": whose part it is that is taken in. */
const hanTaken = /(?:加入|引入|融入|吸收|结合|融合|搬来|借来|移植)了?\s*[“《"]?$/u;
const hanPart = /^[”》"]?\s*的\s?\p{Script=Han}/u;
const hanAround = /(?<![有实验])[与和跟同]\s*[“《"]?$/u;
const hanBehindBoth = /^[”》"]?\s*(?:等)?\s*(?:相比|类似|相似|不同|对比|比较|同期|相反|互补|持平|打平|不相上下|旗鼓相当|难分伯仲)/u;
const hanBase = /在\s*[“《"]?$/u;
const hanBehindBase = /^[”》"]?\s*(?:的)?(?:基础上|之上)/u;

/** What Chinese words around a name say; null where they say nothing. */
export const aroundInHan = (before: string, behind: string): Meaning | null => {
  const groups = hanBefore.exec(before)?.groups;
  if (groups !== undefined) return groups["comparing"] === undefined ? onto : beside;
  if (hanTaken.test(before) && hanPart.test(behind)) return onto;
  if (hanAround.test(before) && hanBehindBoth.test(behind)) return beside;
  return hanBase.test(before) && hanBehindBase.test(behind) ? onto : null;
};

/** What the words say that `beforeNames` has found, and whether plain words with a capital are names behind them. */
export const saidBefore = (
  groups: Readonly<Record<string, string | undefined>>,
): { readonly says: Meaning; readonly ofAnyName: boolean; readonly isElsewhere: boolean } => ({
  says: ["surelyComparing", "comparing", "comparingElsewhere"].every((group) => groups[group] === undefined) ? onto : beside,
  ofAnyName: groups["surelyComparing"] !== undefined || groups["surelyStanding"] !== undefined,
  isElsewhere: groups["comparingElsewhere"] !== undefined || groups["standingElsewhere"] !== undefined,
});
