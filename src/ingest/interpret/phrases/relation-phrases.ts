import {
  around,
  beside,
  buildsOn,
  leading,
  leadingHan,
  loosely,
  looselyBeside,
  looselyCites,
  othersToo,
  reversed,
  type Phrase,
} from "./phrase.ts";
import { authorPhrases } from "./relation-authors.ts";
import { germanPhrases } from "./relation-german.ts";
import { hanPhrases } from "./relation-han.ts";
import { namePhrases } from "./relation-names-first.ts";
import { hanNouns, nouns, qualifier, responses } from "./relation-nouns.ts";
import { otherPhrases } from "./relation-others.ts";
import { romancePhrases } from "./relation-romance.ts";
import { whatAnotherDid } from "./said-in-clauses.ts";
import { citing, comparing, passives, phrasal, running, transitive } from "./relation-verbs.ts";

/*
 * Phrases that state a relation: a verb or a noun, and where the names of works stand behind or around it. A relation is
 * stated only where works are named there, so that the verbs may be common ones.
 */

/** "X 的简化版/后续工作": several such nouns, of which any says so. */
const hanDescendants = `${hanNouns.descendants}(?:\\s*[/、和与或兼]\\s*${hanNouns.descendants})*`;

/** What only sets one beside the other in passing ("Compared to X, …", "similar to X", "cf. X") states nothing. */
export const certainPhrases: readonly Phrase[] = [
  around("baut\\s+(?:[a-zß-ÿ]+\\s+)?auf\\s@\\s(?:auf|weiter)(?![a-zß-ÿ])", buildsOn),
  around(
    `(?:[\u4e00-\u9fff]{1,4}上|同一?个?(?:作者|团队|组|批人|拨人)的?)?(?:就)?(?:是|为|算是|可以看作)?(?:对)?@的${hanDescendants}(?=[\\s，。；：,.;:!]|$)`,
    buildsOn,
  ),
  around("(?:在|建立在)@的?(?:基础)?(?:之)?上(?!.{0,5}(?:实验|测试|评测|评估|验证|跑|试))", buildsOn),
  around("基于@(?:改|修改|魔改|改造|二次开发|开发|实现|扩展)(?:而来|而成|出来)?的?(?=[\\s，。；]|$)", buildsOn),
  around("(?:受|受到)@的?(?:启发|影响)", buildsOn),
  around("(?:可)?(?:和|与|跟|同)@(?:很|非常|比较)?(?:相关|对照)", beside),
  around(`(?:是|算是)?@的${hanNouns.companions}`, beside),
  leading(
    "built (?:directly )?(?:on top of|up ?on|on|atop|over)|builds? (?:directly |heavily )?(?:on top of|up ?on|on|atop)|based (?:up)?on|implemented (?:on top of|atop)|extends|extending|generali[sz]es|" +
      "improves? (?:up ?on|over|on)|improving (?:up ?on|over|on)|(?:an? |the )?(?:direct |immediate |natural |straightforward |simple |spiritual )?(?:extension (?:of|to)|extended version of|follow[- ]?up (?:work |paper )?(?:of|to|on)|follow-?on to|(?:successor|sequel|heir) (?:of|to)|improvement (?:of|on|over)|variant of|generali[sz]ation of)|" +
      "follows? up on|continues|continuation of|derived from|evolved from|(?:an )?improved version of|inspired by|takes (?:its )?(?:ideas?|inspiration) from|supersedes|" +
      "basiert auf|aufbauend auf|erweitert|(?:eine |die )?(?:erweiterung|fortsetzung|verallgemeinerung|weiterentwicklung) (?:von|des|der)|(?:ein |der )?nachfolger (?:von|des|der)|inspiriert (?:von|durch)|" +
      "s['’]appuie sur|s['’]inspire de|(?:est )?(?:basé|fondé|construit)e? sur|repose sur|étend|prolonge|(?:une |l['’])?(?:extension|suite|amélioration|généralisation) (?:de|du)|(?:le )?successeur (?:de|du)|inspirée? (?:de|par)|" +
      "se basa en|basado en|extiende|sucesor de",
    buildsOn,
  ),
  leadingHan(
    `(?:(?!不|没|未|非|无)[\u4e00-\u9fff]){0,8}?(?:基于|构建于|建立在)|(?:扩展(?:自|了)?|拓展了?|改进(?:自|了)?|延续了?|继承(?:自|了)?|前[身作](?:是|为)|承接|脱胎于|源自|源于|来自|演化自|衍生自|启发自|灵感来(?:自|源于)|借鉴了?|沿用了?)`,
    buildsOn,
  ),
  leading(
    "(?:written |published |a )?(?:in )?(?:response|reply|answer) to|responds to|competes with|(?:a )?competitor (?:of|to)|(?:an )?alternative to|(?:closely )?related to|see also|concurrent (?:with|to)|" +
      "(?:eine )?antwort auf|als antwort auf|verwandt mit|siehe auch|(?:am besten |bitte |gut |unbedingt )?zusammen mit|" +
      "en réponse à|répond à|(?:voir|cf\\.?) (?:aussi|également)|à rapprocher (?:avec|à|de)|à lire avec",
    beside,
  ),
  leadingHan(`(?:参见|另见)`, beside),
];

const article =
  "(?:an?|the|its|our|their|yet another|another|sort of an?|kind of an?|some|something of an?|one more|[a-zß-ÿ]{3,20}['’]s)\\s+";
const adjectives = `(?:${qualifier}\\s+){0,3}`;
/** What leads to a noun: "a much cleaner", "yet another". */
const led = `(?:(?:${article}){0,2}(?:(?!not |no |of |for |than )[a-zß-ÿ0-9-]+ ){0,2}?|${adjectives})`;
/** How the first words of a predicate may begin: "seems to be", "reads like". */
const seeming =
  "(?:(?:seems|appears|turns out|tries|wants|claims|intended|meant|proposed) (?:to be |as )|(?:looks|reads|feels|sounds|works) (?:[a-z]+ )?like |(?:intended|meant|conceived|planned|written)(?: by (?:its|the) [a-z]+)? as |(?:think of it|seen|described|understood|presented|sold|marketed) as |think(?: of)? |serves as |acts as )?";
const same =
  "(?:(?:with|has|have|uses?|using|shares?|sharing|follows?|pursues?|attacks|solves|tackles|addresses|at|on|in|by|of) )?(?:(?:the|exactly|precisely|nearly|almost|much|about|roughly|basically|essentially|very|quite) ){0,3}same (?:(?:basic|core|key|general|underlying|main|old|overall|high-level|kind of|sort of) ){0,2}(?!first|second|last|family|author|group|lab|session|venue|year|issue|volume|people|team|conference|company|institution|week|day|room|place|page|blog|reading)(?:[a-z-]+ ){0,2}?[a-z-]+(?:,? (?:and|or|but) (?:[a-z]+ ){0,3}?[a-z]+)? as(?: in| of| with)?";
/** What speeds and sizes are said of; how well a work reads is none of it. */
const measured =
  "(?:faster|slower|cheaper|smaller|larger|leaner|lighter|stronger|weaker|safer|deeper|tighter|quicker|looser|smarter|cleaner|(?:more|less) (?:accurate|robust|efficient|scalable|general|expressive|precise|compact|powerful|secure|flexible|stable|reliable|portable|fair|sample-efficient|memory-efficient|data-efficient|sensitive|specific|aggressive|conservative|principled|practical|elegant|memory))";

/** "on the academic side", "in the world of databases": where the other one stands. */
const elsewhere =
  "(?: (?:on|in|from) (?:the )?[a-z-]+(?: [a-z-]+)? (?:side|world|camp|land|community|front|end|space|setting)| in (?:industry|academia|hardware|software|theory|practice))?";

/** Whether behind "than X" it is said how the one reads or was spoken of is for others: here the two are set beside each other. */
const loose: readonly Phrase[] = [
  leading(
    `${seeming}${led}${nouns.descendants}s?(?:\\s\\([^()]{1,30}\\)| (?:\\d|two|ii|work|paper|version))? (?:of|to|on|over|for|from|around|upon|between|with)`,
    othersToo(loosely),
  ),
  leading(
    `${seeming}${led}(?:${responses} (?:of|to|on|against|from)|${nouns.companions}s?(?: (?:paper|work|piece|project|system|model|method))?${elsewhere} (?:of|to|for|with|from))`,
    othersToo(looselyBeside),
  ),
  leading(`(?:${article})?(?:v|version |part |volume )\\d(?:\\.\\d)? of`, loosely),
  around("(?:internally )?(?:uses|runs|has) @ (?:inside|underneath|under the hood|internally)(?![a-zß-ÿ])", loosely),
  around("picks? up where @ (?:left|stopped|ended|leaves|stops|ends)", loosely),
  around(
    "(?:tak|push|carr|bring|scal|port|appl|adapt|extend|generali[sz]|lift|transfer|transplant|translat|turn)[a-z]{0,3} @ (?:(?:one|a|another) (?:big |small )?step )?(?:further|forward|ahead|beyond|to|into|on|over)(?![a-zß-ÿ])",
    loosely,
  ),
  around("(?:brought|took) @ (?:to|into|further)(?![a-zß-ÿ])", loosely),
  around(
    "(?:makes?|making|made|renders?|rendered|gets?|keeps?) @ (?:much |far |more |less |truly |really |finally |actually )*(?!look|seem|famous|popular|known|into|in |at |available|for )[a-z-]+(?=\\s*(?:$|[.,;:!()]|(?:for|with|in|on|by|and|at|to|again|enough)\\s))",
    loosely,
  ),
  around("(?:tak(?:es?|ing)|took|start(?:s|ing)? with) @,? (?:and|then|but|plus) [a-z]{3,}", loosely),
  around(
    "(?:tak|pick|took|answer|clos|solv|address|settl|tackl|pursu|fix|repair|remov|lift|overcom|fill|resolv|formali[sz]|finish|complet|deliver|prov)[a-z]{0,3} (?:up )?(?:the|a|an|some|what)(?: [a-z-]+){0,4} @ (?:had |has |have )?(?:left|put forward|proposed|suggested|introduced|sketched|began|begun|started|leaves|leave|raised|raises|posed|poses|asked|asks|stated|missed|misses|avoids?|avoided|ignores?|ignored|could|did|does|has|had|stopped|suffers?|suffered|runs into|assumed|assumes|only)(?![a-z])",
    loosely,
  ),
  leading(
    "(?:(?:the|its|their) (?:[a-z-]+ ){1,4}?)?(?:is|are|was|were|remains?|stays?) (?:still |again |largely |mostly |basically |essentially )*(?:that|those|the ones?) (?:of|from|in|used in|used by)",
    loosely,
  ),
  around(whatAnotherDid, loosely),
  leading(phrasal, othersToo(loosely)),
  leading(running, loosely),
  leading(
    "(?:supplies|adds|provides|contributes|brings|fills in) what (?:was|is|had been) (?:missing|lacking|absent|left out) (?:in|from|of)",
    loosely,
  ),
  around(
    "with @ as (?:the|its|a|their) (?:starting[- ]point|basis|base|backbone|foundation|core|engine|back-?end|substrate)(?![a-z])",
    loosely,
  ),
  leading(
    "(?:the |its |their )?(?:first|second|third|last|other|one|lower|upper|front|back)[ -]?(?:half|part|end|section|third|layer|stage) (?:is|are|was|were)(?: (?:basically|essentially|just|mostly|really|simply|still|again|plain|pure|more or less))*",
    loosely,
  ),
  leading(
    `(?:later |since |then |now |eventually |soon |subsequently |today |meanwhile |quickly |long |made |rendered |was |were |been |being |is |are |has |had |it |itself |to be )*${passives}`,
    reversed,
  ),
  leading(
    `${seeming}${led}${nouns.forebears}s?(?:,? (?:and|or) [a-z]+)? (?:of|for|to|behind|in|beneath|under|underneath|underlying)(?! (?:is|was|it|are|were)\\s)(?: what (?:later )?(?:became|becomes|is now))?`,
    reversed,
  ),
  leading(`(?:the |its |a |an )?${adjectives}${nouns.followers}s? (?:is|are|was|were|came (?:as|with))(?: called| named)?`, reversed),
  leading(`(?:the |its |their |a )?${adjectives}${nouns.forebears} (?:is|was|were)(?: called| named)?`, loosely),
  around(
    "(?:this is |that is |it is |is )?(?:what|the (?:thing|one|part|layer|system|paper|work|idea|base|basis|algorithm|model|protocol|theory|[a-z]+)(?: (?:that|which))?|which) @ (?:later |then |now |still |both |all |is |are |was |were |really |eventually |would |has |have |been )*(?:sits?|sat|stands?|stood|rests?|runs?|builds?|built|rel(?:y|ies)|bas(?:ed?|es)|grew|came|comes|evolved|derives?|started?|depends?|extends?|generali[sz]es?|replaced?s?|improve[sd]?|inspired|implemented|founded|grounded)(?: (?:up ?on|on(?: top of)?|from|out of|over|by|atop|in))?(?=\\s*(?:$|[.,;:!()])|\\s(?:later|today|now|internally|and|with|by|to|for)(?![a-z]))",
    reversed,
  ),
  around(
    "(?:the|an?|its) [a-z]+ (?:from|out of|on|upon|by) which @ (?:later |then |both |all |eventually )*(?:grew|evolved|came|sprang|was|were|is|are|stands?|rests?|builds?|sits?|arose|developed|started|emerged|derives?)(?![a-z])",
    reversed,
  ),
  leading(`${transitive}(?! (?:to|for|in|into|by) )`, loosely),
  leading(
    "(?!an? |another |the |th[ei]|that |his |her |my |our |your |some|people|everybody|nobody|no |not |never |works? |papers? |chapter|section|students?|later |i |we |you |he |she |who )[a-z][a-z-]+ (?:(?!not |never |nobody )[a-z-]+ ){0,3}?(?:extends|generali[sz]es|improves on|builds on|is based on|is built on)",
    loosely,
  ),
  around(
    `(?:a |an |the )?(?:(?:much |far |slightly )?(?:improved|cleaner|leaner|faster|simpler|cheaper|smaller|bigger|stronger|safer|tighter|smarter|simplified|optimi[sz]ed|distributed|parallel|serverless|scalable|streaming|modern|modified|extended|enhanced|generali[sz]ed|verified|secure|persistent|concurrent|learned|lightweight|open[- ]source|multi-?[a-zß-ÿ]+|differentiable|probabilistic|typed|sparse|hierarchical|incremental|decentrali[sz]ed|neural|quantum)) @(?=$|[.,;:()]| (?:for|with|without|on|in|that|which)\\s)`,
    loosely,
  ),
  leading(
    `(?:the |its |their )?(?:closest|nearest|next|main|obvious|natural|only|chief|biggest|other) ${nouns.companions}s? (?:is|are|was|were|would be|remains)`,
    looselyBeside,
  ),
  leading(same, looselyBeside),
  leading(
    "(?:(?:somewhere|something|sits|stands|lies|lives|falls|positioned|half ?way|mid-?way|right|exactly|(?:an? |the )?(?:middle ground|compromise|trade-?off|bridge|missing link|sweet spot|cross)) (?:in )?)+between",
    looselyBeside,
  ),
  leading(
    `(?:(?:up to|some|roughly|much|far|a bit|a lot|slightly|somewhat|considerably|\\d+ ?(?:x|times)|several times|an order of magnitude|orders of magnitude|twice as|but|and|not|also|often|supposedly|still) ){0,3}(?:${measured}(?:,? (?:and|but|if|though) (?:[a-z-]+ ){0,3}?[a-z-]+)? than|(?:just |about |not |not quite |at least )*as (?:good|fast|accurate|strong|expressive|powerful|robust|cheap|simple|small|general|precise|efficient|sensitive|scalable|stable|well|effective)(?: [a-z]+)? as(?=\\s\\S[^.;]{1,40}\\s(?:with|at|but|while|for|without|in|on)\\s))`,
    othersToo(looselyBeside),
  ),
  leading(
    "(?:up to |some |about )?\\d[\\d.,]*\\s?(?:%|x|×|times|percent) (?:more|less|fewer|higher|lower|better|smaller|shorter|faster|slower|cheaper)(?: [a-z-]+){0,2} than",
    othersToo(looselyBeside),
  ),
  leading(
    "(?:up to |some |about |around |roughly )?\\d[\\d.,]*(?:\\s?[-–]\\s?\\d[\\d.,]*)?\\s?(?:x|×|%|times)(?: (?:better|faster|more|speed-?ups?|throughput|gains?|improvements?|wins?))* (?:over|versus|vs\\.?|against|compared (?:to|with))",
    othersToo(looselyBeside),
  ),
  leading(comparing, othersToo(looselyBeside)),
  leading(
    "(?:shares|sharing) (?:its|the|a|an|much|most|many|some)(?: [a-z-]+){1,4}? with|(?:set|put|held|read|reads|seen|to be read|best read|should be read) (?:it )?against|see also|(?:cfr?|conf(?:er|ronta)?)\\.?(?![^()]*\\))",
    othersToo(looselyBeside),
  ),
  leading(
    "(?:closely |strongly )?related (?:work|papers?) (?:is|are|includes?)|see(?=\\s@?.{2,60}\\s(?:too|as well)[.!]?$)",
    looselyBeside,
  ),
  leading(
    "(?:appeared|published|came out|out|released|submitted) within (?:days|weeks|months|hours|a few [a-z]+) of|(?:has|have|had) (?:[a-z]+ )?the same [a-z]+ as",
    looselyBeside,
  ),
  leading(citing, looselyCites),
  leading(
    "(?:basically|essentially|more or less|in essence|in effect|at heart|at (?:its|the) core|effectively|practically|virtually|pretty much|think(?: of)?|really just|basically just|simply|nothing but|amounts to|boils down to|comes down to|in a nutshell,?|equals)(?! everybody| everyone)",
    loosely,
  ),
];

/** Phrases that names follow, or that enclose them: "extends X", "baut auf X auf", "是 X 的后续工作". */
export const loosePhrases: readonly Phrase[] = [
  ...authorPhrases,
  ...otherPhrases,
  ...loose,
  ...namePhrases,
  ...germanPhrases,
  ...romancePhrases,
  ...hanPhrases,
];
