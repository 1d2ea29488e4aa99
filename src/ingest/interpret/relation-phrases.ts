import { anyOf, hanNouns, nouns, qualifier } from "./relation-nouns.ts";
import type { Meaning } from "./relation-words.ts";

/*
 * Phrases that state a relation: a verb or a noun, and where the names of works stand behind or around it. A relation is
 * stated only where works are named there, so that the verbs may be common ones.
 */

export interface Phrase extends Meaning {
  /** What has to stand in a text that it is sought in: words that lead to a name, a name in front, or signs of its language. */
  readonly begins: "lead" | "name" | "han";
  /** The pattern of what stands before any name. */
  readonly lead: string;
  /** The pattern of the names that it encloses; all that follows where it encloses none. */
  readonly names?: string;
  /** The pattern of what stands behind these, or else before any name. */
  readonly behind: string;
  /** Whether more words may lead to the names: "the ideas of". */
  readonly isBridged?: true;
}

/** Phrases that names follow: "extends X". */
const leading = (words: string, kind: Meaning): Phrase => ({
  ...kind,
  begins: "lead",
  lead: `(?:${words})`,
  behind: "(?![a-zß-ÿ0-9-])\\s*",
  isBridged: true,
});
/** The same in Chinese, without blanks. */
const leadingHan = (words: string, kind: Meaning): Phrase => ({ ...kind, begins: "lead", lead: `(?:${words})`, behind: "\\s*" });
/** `@` stands for the names. */
const around = (words: string, kind: Meaning, names = "[^。；;!?]{2,160}?"): Phrase => {
  const [lead = "", behind = ""] = words.split("@");
  const mayBeginSo = lead.trim() !== "" && !/[?*]\s*$/.test(lead);
  const begins = mayBeginSo ? "lead" : /\p{Script=Han}/u.test(words) ? "han" : "name";
  return { ...kind, begins, lead, names, behind };
};

const buildsOn: Meaning = { type: "builds-on" };
const loosely: Meaning = { type: "builds-on", isLoose: true };
const reversed: Meaning = { type: "builds-on", isLoose: true, isReversed: true };
const beside: Meaning = { type: "related-work" };
const looselyBeside: Meaning = { type: "related-work", isLoose: true };

const end = "(?=\\s*(?:$|[.,;:!()，。；—–]|\\s-|(?:for|with|in|on|by|from|at|to|that|which|and|as|but|over)\\s))";

/** "X 的简化版/后续工作": several such nouns, of which any says so. */
const hanDescendants = `${hanNouns.descendants}(?:\\s*[/、和与或兼]\\s*${hanNouns.descendants})*`;

/** What only sets one beside the other in passing ("Compared to X, …", "similar to X", "cf. X") states nothing. */
export const certainPhrases: readonly Phrase[] = [
  around("baut\\s+(?:[a-zß-ÿ]+\\s+)?auf\\s@\\s(?:auf|weiter)(?![a-zß-ÿ])", buildsOn),
  around(`(?:是|为|算是|可以看作)?(?:对)?@的${hanDescendants}(?=[\\s，。；：,.;:!]|$)`, buildsOn),
  around("(?:在|建立在)@的?(?:基础)?(?:之)?上", buildsOn),
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
    `(?:基于|构建于|建立在|扩展(?:自|了)?|拓展了?|改进(?:自|了)?|延续了?|继承(?:自|了)?|前[身作](?:是|为)|承接|脱胎于|源自|源于|来自|演化自|衍生自|启发自|灵感来(?:自|源于)|借鉴了?|沿用了?)`,
    buildsOn,
  ),
  leading(
    "(?:written |published |a )?(?:in )?(?:response|reply|answer) to|responds to|competes with|(?:a )?competitor (?:of|to)|(?:an )?alternative to|(?:closely )?related to|see also|concurrent (?:with|to)|" +
      "(?:eine )?antwort auf|als antwort auf|verwandt mit|siehe auch|(?:bitte )?zusammen mit|" +
      "en réponse à|répond à|voir aussi|à rapprocher (?:avec|à|de)|à lire avec",
    beside,
  ),
  leadingHan(`(?:参见|另见)`, beside),
];

/** Verbs with what they are about behind them, whatever their ending. */
const verbs = (...stems: readonly string[]): string => `${anyOf(...stems)}[a-z]{0,3}`;

const article = "(?:an?|the|its|our|their|yet another|another|eine?|der|die|une?|la|le)\\s+";
const phrasal = anyOf(
  `${verbs("buil[dt]", "base", "layer", "found", "ground", "root", "implement", "run", "sit", "work", "stand", "rel")} (?:up ?on|(?:directly )?on top of|on|atop|over|around|in)`,
  `(?:on top of|building|leveraging)`,
  `${verbs("take", "draw", "get", "find", "took", "drew", "got", "found")} (?:its |their |much |some |a lot of )?(?:ideas?|inspiration|motivation|cues?) (?:from|in)`,
  `(?:${verbs("borrow", "lift", "inherit", "deriv", "descend", "evolv", "stem", "fork", "emerg", "adapt", "reuse", "copied", "copie")}|came|comes|coming|grew|grown|spun|born)(?: (?:a lot|much|heavily|directly|out|off))* (?:from|of)`,
  `${verbs("borrow", "take", "took", "reuse", "re-use", "adopt", "inherit", "lift", "keep", "kept", "import")} (?:the |its |their |a |an )?(?:[a-zß-ÿ-]+ ){0,3}?(?:of|from)`,
  `${verbs("follow")} up(?: on)?|${verbs("pick")} up (?:on)|${verbs("add", "bring", "brought", "give")} (?:[a-zß-ÿ-]+ ){1,4}?to`,
  "(?:heavily )?influenced by|motivated by|(?:has|have) (?:its|their) (?:roots|origins?) in|goes back to|ideas? (?:from|of)|in the (?:tradition|lineage|line) of|reste? dans la lignée de",
);
const transitive = verbs(
  "extend",
  "generali[sz]",
  "improv",
  "supersed",
  "replac",
  "refin",
  "rework",
  "revisit",
  "revis",
  "rethink",
  "rethought",
  "reimagin",
  "adapt",
  "port",
  "re-?implement",
  "rewrit",
  "rewrote",
  "clon",
  "modif",
  "moderni[sz]",
  "simplif",
  "augment",
  "enhanc",
  "strengthen",
  "accelerat",
  "speeds up",
  "optimi[sz]",
  "parallel(?:i[sz])?",
  "continu",
  "evolv",
  "combin",
  "merg",
  "marri",
  "unif",
  "fus",
  "blend",
  "reus",
  "wrap",
  "fix",
  "complet",
  "subsum",
  "relax",
  "sharpen",
  "tighten",
  "deepen",
  "scal",
);
const adjectives = `(?:${qualifier}\\s+){0,3}`;

export const loosePhrases: readonly Phrase[] = [
  leading(
    `(?:${article}(?:[a-zß-ÿ-]+ ){0,2}|${adjectives})${nouns.descendants}(?: (?:\\d|two|ii|work|paper|version))? (?:of|to|on|over|for|from)`,
    loosely,
  ),
  leading(`(?:${article})?(?:combination|hybrid|mix(?:ture)?|blend|cross|marriage|fusion|synthesis|union)(?: between| of)`, loosely),
  leading(`(?:${article})?(?:v|version |part )\\d(?:\\.\\d)? of`, loosely),
  around("picks? up where @ (?:left|stopped|ended|leaves|stops|ends)", loosely),
  around(
    "(?:tak|push|carr|bring|scal|port|appl|adapt|extend|generali[sz])[a-z]{0,3} @ (?:(?:one|a|another) step )?(?:further|forward|ahead|beyond|to|into|on)(?![a-zß-ÿ])",
    loosely,
  ),
  leading(phrasal, loosely),
  // The passive leads from what is named.
  leading(
    `(?:later |since |then |now |eventually |was |been |it )*(?:${verbs("extend", "improv", "supersed", "replac", "succeed", "generali[sz]", "continu", "refin", "subsum", "follow", "obsolet", "simplif", "develop", "sold", "turn", "rebuil")} (?:up |further |on )?(?:by|in|as|into|with)|(?:led|leads|leading) to|(?:became|becomes|inspire[ds]|influence[ds])(?! by)|(?:evolved|evolves|grew|grows|developed|turned|morphed) into|(?:paved|paves) the way (?:for|to)|gave (?:rise|birth) to|spawned)`,
    reversed,
  ),
  leading(`(?:${article})?${adjectives}${nouns.forebears}(?: (?:of|for|to|behind))`, reversed),
  leading(`(?:the |its |a |an )?${adjectives}${nouns.followers}s? (?:is|are|was|were|came (?:as|with))(?: called| named)?`, reversed),
  leading(`(?:the |its |their |a )?${adjectives}${nouns.forebears} (?:is|was|were)(?: called| named)?`, loosely),
  around(`@['’]?s? (?:is|was|are|were|became) (?:the |its |a |an )?${adjectives}${nouns.followers}s?${end}`, reversed),
  around(
    `@ (?:(?:is|was|are) (?:later )?)?(?:${verbs("buil[dt]", "base", "expand")} (?:up ?on|on)|${verbs("extend", "improv", "replac", "supersed", "continu", "generali[sz]", "refin", "succeed", "inspired by", "derived from")}(?: on| upon)?) (?:this|it)(?: (?:one|paper|work|idea|design|system))?${end}`,
    reversed,
  ),
  around(`@(?:['’]s?)? ${adjectives}${nouns.descendants}${end}`, loosely),
  around(`@(?:['’]s) (?:${adjectives})${nouns.forebears}${end}`, reversed),
  leading(transitive, loosely),
  around(
    "(?:a |an |the )?(?:improved|faster|simpler|simplified|optimi[sz]ed|distributed|parallel|serverless|scalable|streaming|modern|modified|extended|enhanced|generali[sz]ed|verified|secure|persistent|concurrent|learned|lightweight|open[- ]source|multi-?[a-zß-ÿ]+) @(?=$|[.,;:()]| (?:for|with|without|on|in|that|which)\\s)",
    loosely,
  ),
  around(
    "(?:think (?:of )?)?@,? (?:but |only |just )?(?:done (?:right|better)|redone|reloaded|on steroids|revisited|reborn|ported to|applied to|adapted to|extended (?:to|with)|generali[sz]ed|brought to|made [a-z]+|minus|at scale|rewritten|v?[2-9](?:\\.\\d)?(?=$|[.,;])|(?<=but )(?!i |it |the |not |we |still )[a-zß-ÿ])",
    loosely,
  ),
  around(
    "@ (?:for (?!comparison|background|details|context|more|reference|instance|example|now|later|me |us |fun|the (?:details|background|proof|rest))|with(?:out)? (?!care|the same|respect)|on (?:gpu|fpga|cpu|ssd|tpu|nvm|rdma|dpu|multi|many|hetero|commodity|mobile)s?)(?=(?:(?!\\b(?:is|are|was|were|has|have|can|does|do)\\b)[^.;]){2,50}$)",
    loosely,
  ),
  around("=?\\s*@$(?<=\\s(?:\\+|plus|meets)\\s[^.;:。；]{2,120})", loosely, "[^.;:。；]{2,200}?"),
  around("=?\\s*@(?=\\s(?:\\+|plus|meets)\\s[^.;:]{3,120}$)", loosely),
  leading(
    "(?:(?:a |the )?(?:companions?|sisters?|siblings?|counterparts?|complements?|contemporar(?:y|ies))(?: (?:paper|work|piece))?|concurrent work) (?:of|to|with)|(?:goes|go|pairs|belongs) (?:well |nicely )?with|complements|(?:is )?akin to",
    looselyBeside,
  ),
  leading(
    "(?:closely |strongly )?related (?:work|papers?) (?:is|are|includes?)|see(?=\\s@?.{2,60}\\s(?:too|as well)[.!]?$)",
    looselyBeside,
  ),
  leadingHan(`(?:结合|融合|合并|综合|集成)了?`, loosely),
  leadingHan(`(?:取代|替代|替换|增强|优化|推广|移植|简化|复刻|升级|重写)了?`, loosely),
  around("(?:把|将)@(?:移植|扩展|推广|应用|搬|迁移|改造|改成|用)", loosely),
  around("@的(?:结合|融合|组合|混合)", loosely),
  around(`被@(?:取代|替代|扩展|改进|继承|超越)`, reversed),
  around("@(?:也)?(?:基于|扩展了?|改进了?|继承了?|受)(?:它|此|本文|这篇|该工作)", reversed),
  leadingHan(`(?:后来)?(?:启发|催生|影响|带来|孕育)了`, reversed),
  leadingHan(`(?:后来)?(?:发展|演变|演化|进化|升级)(?:成|为|到)了?`, reversed),
  leadingHan(`(?:其|它的)?${hanNouns.followers}(?:是|为|有)`, reversed),
  around(`(?:是)?@的${hanNouns.forebears}`, reversed),
];
