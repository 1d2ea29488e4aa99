import type { Meaning } from "./phrase.ts";
import { hanNouns, nouns, responses } from "./relation-nouns.ts";
import { passives, transitive } from "./relation-verbs.ts";
import {
  alsoDoesIt,
  anythingOf,
  asGoodAs,
  carriesItOn,
  doesToIt,
  onWhich,
  reusing,
  theSameThat,
  whatItNeeds,
  withoutWhat,
} from "./said-in-clauses.ts";

/*
 * What the words around the name of a work say where no phrase leads to it: how the two hang together, or that a system is
 * measured, or what a reader thinks of them. Where no such word stands near it a name is a mention and states nothing.
 */

/** "nothing" states no relation. */
export type Said = Meaning | "nothing";

/**
 * Words that say so before a name, of which the nearest counts, right behind one, right behind one that the clause begins
 * with, and on both sides of one.
 */
export interface Cue {
  readonly says: Said;
  readonly before: RegExp | null;
  readonly behind: RegExp | null;
  readonly behindFirst?: RegExp;
  readonly both?: readonly (readonly [before: RegExp, behind: RegExp])[];
}

const onto: Meaning = { type: "builds-on" };
const from: Meaning = { type: "builds-on", isReversed: true };
const beside: Meaning = { type: "related-work" };

const words = (...sources: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join("|")})(?![\\p{L}\\p{N}])`, "giu");
const signs = (...sources: readonly string[]): RegExp => new RegExp(`(?:${sources.join("|")})`, "gu");
const behind = (...sources: readonly string[]): RegExp => new RegExp(`^(?:${sources.join("|")})`, "iu");
const endOfWord = "(?![\\p{L}-])";

const measured =
  "^compared (?:to|with|against)|uses?|using|evaluat(?:e[sd]?|ing|ion)(?: (?:on|with|against))?|experiments?(?: (?:on|with))?|tests?|tested|testing|drops|abandons|ignores|skips|discussion of|benchmark(?:s|ed|ing)?|measur(?:e[sd]?|ing|ements?)|baselines?|datasets?|workloads?|traces?|simulat(?:e[sd]?|ing|ions?)|train(?:s|ed|ing)?|runs?|running|numbers (?:of|for)|table|figure|fig\\.|install(?:s|ed)?|needs?|requires?|verif(?:y|ies|ied)";
const readBy =
  "(?:authors?|people|blog|talk|slides|code|folks|team|group|lab|company) (?:of|by|behind)|read|reads|reading|reread|skim(?:s|med)?|presented|present|discuss(?:es|ed)?|know|knows|knew|understand(?:ing)?|stud(?:y|ied)|teach(?:es|ing)?|taught|explains?|explained|explanation of|introduct(?:ion|ory)|intro|background|survey|covers|analy[sz]es|mentions?|mentioned|ask|exam|slides?|talks?|session|lecture|(?:read|start|skim|watch|look)\\S* (?:\\p{L}+ ){0,2}(?:after|before|next to|with|first)|implemented (?:in|using)|liest|lesen|lire|leer|(?:antes|después) (?:que|de)|avant|après";
const likedMore =
  "(?:like|liked|prefer|love) (?:it |this )?(?:more|better) than|(?:easier|harder|nicer|shorter|longer|better written|worse written|less famous|more famous|less known|more fun)(?: to read| to follow| to program)? than|(?:talk|\\p{L}+ evaluation|evaluation|written|famous|intro|title|figures|prose|writing) than(?: the)?|(?:plus|moins|más|menos) (?!loin|allá)\\p{L}+ (?:à lire )?(?:que|de leer que)|as long as|same (?:(?:first|last) author|venue|year|session|conference|day|length|week) as|confused? (?:it )?with|mix(?:ed|ing)? (?:it )?up with";
/** What one work may take over from another. */
const whatIsTaken =
  "(?:ideas?|insights?|tricks?|techniques?|designs?|architectures?|approach|algorithms?|methods?|principles?|encoding|representation|engine|format|log|index|protocol|backbone|encoder|machinery|framework)";
/** Anywhere before a name in its clause: nothing is stated whatever words are nearer. */
export const denied = words(
  "(?:not?|never|neither|nicht|keine?[mnr]?|pas|nada|rien|n['’]est pas|doesn['’]t|isn['’]t|don['’]t)\\s+(?:\\p{L}+\\s+){0,2}(?:build|based?|extend|extension|successor|sequel|follow|relat(?:ed|ion)|confused?|common|do|to do|cite|improve|use|need|replac|solved?|address(?:ed)?|settled|answered|tackled?|resolved?|overcome|removed?|fix|avoid|changes|hereda|corrige|compare|cover|verwandt|zu tun|à voir|que ver)",
  "(?:could|should|would|might)(?: have| be)?(?! (?:be )?(?:compared|read (?:with|against|together|alongside|next to))(?!\\p{L}))|wonder|if only|unrelated|non c['’]entra|discussed with|presented with|along with|example|cited by",
  `(?:uses|using)(?!\\s$|\\s(?:the|its|their) (?:[a-z-]+ )?${whatIsTaken} (?:of|from|in|behind)(?!\\p{L})|\\s${anythingOf}\\s)`,
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|last week|nächste Woche|séance|(?:section|chapter|appendix|slide|page) \\d+ (?:is|on|about|of)",
);
const noRelation = "not|never|no|neither|nothing|unrelated|keine?n?|nicht|nichts|rien|nada|pas";

const whatIsTold =
  "data ?sets?|benchmarks?|corpus|corpora|testbed|clusters?|traces?|workloads?|deadline|blog|slides|talks?|people|folks|team|authors?|code(?: ?base)?|repo(?:sitory)?|docs|documentation|homepage|website|session|lecture|tutorial|logo|users?|queries|suite|installation|set|latency|award|prize";

const leadsTo =
  "(?:extended|generali[sz]ed|applied|adapted|ported|scaled|improved|refined|simplified|redone|rewritten|re-?implemented|turned|reused|copied|developed) (?:(?:to|for|into|on|later|in|over) )(?:[a-z-]+ ){0,5}?by|obsolet\\p{L}* (?:by|since|with|after)|superseded by|replaced by|followed by|succeeded by|extended (?:by|in|to)|inspired|(?:led|gave rise|paved the way) (?:to|for)|(?:grew|grown|turned|evolved|developed) into|what (?:later |then )?became|lives on in|(?:base|ground) (?:for|of)";

const besideIt =
  "(?:\\p{L}+ly|far|way|well|still|just) behind|(?:ahead|short) of|(?:read|seen|set|put|placed|held) next to|on (?:a |the same )?(?:level|par) with|(?:level|tied|head to head|neck and neck) with|indistinguishable from|no match for|trails(?! off)|lags(?: behind)?|(?<!(?:I|we) )preferred (?:to|over)|wins? over|speed-?ups? over|advantages? over|(?:beaten|broken|outperformed|refuted|attacked|challenged|criticised|criticized|countered|contradicted) by|than|like|unlike|as|same|similar|compare|compared|compares|comparing|comparison(?: (?:of|with|between))?|whereas|different(?:ly)? (?:from|to|than)|differs? [^,;.]{0,30}from|cf|see|also|versus|vs|instead of|instead|in place of|alternatives?|contrast(?:s|ed)?|contrary|opposite|(?:inverse|dual|mirror image|flip side) of|against|rivals?|beats?|outperforms?|outdo(?:es)?|faster|slower|close|closer|closest|contemporary|concurrent|counterpart|contradicts?|attacks?|breaks?|kill(?:s|ed)?|refutes?|questions|criticises?|criticizes?|complements?|complementary|competitors?|competes?|parallels?|related|reminds?|resembles?|side by side|takes issue with|(?:dis)?agrees? with|poor man['’]s|argues with|embed(?:s|ded)? in(?:to)?|answer|answers|(?:half|third|quarter|tenth|fraction)(?: of)? the (?!length|pages?|words|slides|authors|fun|text)\\p{L}+ of";
const besideElsewhere =
  "geht weiter als|va (?:plus loin|más allá|mais longe|oltre) (?:que|de|do)|gleichauf mit|auf Augenhöhe mit|à égalité avec|a la par (?:de|con)|alla pari con|kommt an|reicht an|übertroffen von|geschlagen von|battue? par|superad[oa] por|(?:schlägt|übertrifft|unterliegt|dépasse|surpasse|bat|supera|vence)(?=\\s(?:\\p{L}+\\s)?$)|gegensatz zu[mr]?|gegenüber|à la différence de|par opposition à|a diferencia de|al contrario que|a differenza di|ao contrário de|contr[eao]|vgl|vergleich\\p{L}*|wie|als(?! auch)|statt|anders|gegen|ähnlich\\p{L}*|verwandt|siehe|comme|contrairement|comparer|voir|aussi|rapide|como|ver|frente|mejor|mieux|igual|que|(?:Hälfte|Drittel|Viertel|Zehntel|Bruchteil) de[rs] \\p{L}+ (?:von|aus)";

/** "Uses the idea of", "follows the architecture from": with what it takes over. */
const takesOver =
  "(?:uses?|using|reuses?|appl(?:ies|ying)|adopt(?:s|ing)?|transfers?|follows?|keeps?|shares?|needs?|carr(?:ies|ied|ying)|brings?|moves?|ports?|lifts?|pushes|extends?|reviv(?:es?|ing)|resurrects?|continues|picks up)";
export const ideaOf = `${takesOver} (?:(?:the|its|their|some|many|several) (?:[a-z-]+ )?|(?=ideas |insights |tricks |techniques |principles ))${whatIsTaken} (?:of|from|in|behind)`;
const ontoIt = `(?:start\\p{L}*|set(?:s|ting)?) (?:off |out )?from|descend\\p{L}* from|(?:go(?:es)?|went) (?:well |far |one step )*(?:beyond|further than)|(?:tradition|spirit|footsteps|wake) of|(?:joins?|joined|unites?|couples?|coupled) [^,;.]{1,60} with(?=\\s(?:the\\s)?$)|(?:straight|right|directly) out of|left (?:open |unsolved |unanswered |behind )?by|replication of|reproduction of|(?:next|natural|logical) step after|(?:takes?|took|taken|gets?|got|borrow\\p{L}*|inherit\\p{L}*|steals?|stolen?|lift\\p{L}*|cop(?:y|ies|ied)|comes?|came) (?:[^,;.]{1,40} )?from|(?:comes?|came|grows?|grew|falls?|fell|drops?|squeez\\p{L}*|gets?|got) (?:[^,;.]{1,40} )?out of(?=\\s(?:the (?!group|lab|team|school|people|office|course|class|thesis)\\p{L}+ (?:in|of|from)\\s|the\\s)?["“„«]?$)|(?:has|have|keeps?|inherits?|shares) the (?!data ?sets?|benchmarks?|authors?|code|name|title|problems?|same|setup|clarity|elegance|simplicity|style|charm|feel|look|advantages?|merits?|drawbacks?|length|size|reputation)\\p{L}[\\p{L}-]+(?: \\p{L}+)? (?:of|from)|${ideaOf}|on top of|plugs? into|slots? into|build(?:s|ing)?|built|bas(?:ed|es)|atop|top of|inspired by|follows?|[=≈] (?:the )?next|kid|upgrade|v2|derived|deriv(?:es|ation)|grow(?:s|n)?|grew|indebted|owes|adds?|gives?|sits? on|runs? on top of|keeps?|stands?|brings?|swaps?|stacks?|reviv\\p{L}*|(?:degenerate|limiting|limit) case of|(?:changes?|tweaks?|additions?|adjustments?|amendments?) to|^with the (?:[\\p{L}-]+ )?(?:ideas?|tricks?|techniques?|designs?|architecture|algorithms?|methods?|encoding|representation|engine|format|log|index|protocol|backbone|encoder|decoder|machinery|cache|planner|scheduler|kernel|loss|storage|interface) of|(?:underneath|beneath|inside|under the hood|internally),? (?:it is|it['’]s|it runs|is|sits|runs|was)|(?:turns?|transforms?|converts?) (?:the|its|their) (?:[\\p{L}-]+ ){1,4}(?:of|from|in)|(?:drops?|dropping|removes?|removing|relax(?:es|ing)?|lifts?|lifting|weakens?|gets? rid of|solv(?:es?|ing)|fix(?:es|ing)|address(?:es|ing)|tackl(?:es|ing)|overcom(?:es|ing)|avoids|avoiding|clos(?:es|ing)) (?:the|its|their) (?:[\\p{L}-]+ ){1,4}(?:of|from|in)`;
const ontoGerman = "(?:entst(?:and|eht|anden)|(?:geht|ging|gehen) (?:direkt )?) aus";
const ontoElsewhere =
  "behebt|löst|übernimmt|ersetzt|repos(?:e|ent|ant) sur|s['’]inspir\\p{L}+ d[eu]|inspirée?s? d[eu]|hérite d[eu]|corrige|résout|se basa en|inspirad[oa] en|hereda|corrige|resuelve|erweiter\\p{L}*|verallgemeiner\\p{L}*|basier\\p{L}*|baut|beruht|nachfolger\\p{L}*|weiterentwick\\p{L}*|fortsetz\\p{L}*|verbesser\\p{L}*|kombinier\\p{L}*|überträgt|étend|fondée?s? sur|basée?s? sur|s['’]appuie|refonte|suite|successeur|généralise|améliore|reprend|combine|combinent|extiende|basad[oa]|sucesor|mejora|generaliza|combina|continúa";
const done =
  "kept|reused|borrowed|copied|inherited|retained|recycled|shrunk|shortened|trimmed|pruned|stripped|compressed|distilled|split|merged|fused|inverted|reversed|extended|ported|generali[sz]ed|adapted|redone|rewritten|revisited|re-?implemented|applied|scaled|squeezed|turned|made|taken|moved|brought|carried|lifted|plus|meets|goes|gone|grown|done";

/** What one of two is as seen from the other. */
export const compared =
  "(?:faster|slower|cheaper|smaller|larger|bigger|simpler|leaner|lighter|heavier|stronger|weaker|safer|tighter|older|newer|(?:more|less) (?!(?:or|than|fun|famous|popular|cited|readable|accessible|known|time|pages|interesting|enjoyable)(?!\\p{L}))\\p{L}+|fewer(?! (?:pages|words))|twice|half the|(?:worse|better)(?! (?:written|known|read|explained|told|paper|talk)))(?!\\s(?:[\\p{L}-]+\\s){0,2}?than (?:I|we|you|one|most|usual|expected|ever|before)(?!\\p{L}))";

/** "Where X counts them", "while X asks": another does otherwise. */
const doesElse =
  /^\s(?!(?:is|was|has|does|this|it|its|runs|lives|comes|sits|stops|ends|fails|begins|starts|stands|goes|says|shows|gets)\s)[a-zß-ÿ]{2,}s\s/iu;
/** "Uses Orca's main idea". */
const ownedIdea = new RegExp(`^['’]s? (?:[\\p{L}-]+ )?${whatIsTaken}(?!\\p{L})`, "iu");
const asPartOfIt =
  /^\sas\s(?:its|an?|the|their)\s(?!(?:running |main |only |first )?(?:baselines?|examples?|benchmarks?|data ?sets?|case study|reference|comparison|competitor|workload|test|yardstick|strawman)(?!\p{L}))[a-zß-ÿ]/iu;

/** "X should have compared against this". */
/** "X flushes, this doesn't", "X 要等，这里不用": what another does, and what is done here. */
export const otherwiseHere =
  /^\s(?:(?:still|also|already|always|only|just) )*(?!(?:is|was|are|were|spoke|presented|won|gave (?:the|a|its) (?:talk|keynote)) ?)[a-z]+(?:s|ed|did|had|took|kept|made|gave|went|needs?)(?:\s[^.;!?]{0,60}?)?[,;.:]\s(?:(?:but|and|while|whereas|yet) )?(?:this(?: (?:one|paper|work|system))?|these|here)(?=\s|['’]|:\s)(?!\s(?:is|was)\s(?:a |an |the )?(?:good|great|nice|fun|hard|easy|must|classic))|^[^。；！？]{2,30}[,，；]\s*(?:而|但)?(?:这里|本文|这篇|此文|这个)/u;
/** "How is this different from", "worin unterscheidet es sich von": a question that sets two beside each other. */
export const asksHowOther =
  /(?<!\p{L})(?:how|what['’]?s?|where|worin|wie|en quoi|cómo|en qué)\s(?:[^,;.!?]{0,60}\s)?(?:different|differs?|difference|unterscheide\p{L}*|unterschied|diff[eé]r\p{L}*|diferencia)(?!\p{L})/iu;

const comparedWithIt =
  "\\s+(?:should|could|might|would|does|did|has|is|was|were)(?:n['’]t| not)?(?: have)?(?: been| be)? (?:compares?|compared|measured) (?:itself |themselves )?(?:to|with|against) (?:this|it)(?!\\p{L})";

const similarPoint =
  ",?\\s+(?:it |this |which |both |they )?(?:makes?|making) (?:an? |the )?(?:similar|same|related|opposite) (?:\\p{L}+ )?(?:points?|arguments?|case|observations?|claims?)";

/** "Same group as Raft, and the logical next step after it": what a clause names in passing the next one stands on. */
export const followsIt = new RegExp(
  `[,;]\\s(?:whose|which|that)\\s(?:[\\p{L}-]+\\s){0,4}?(?:it|this)\\s(?:also\\s)?${transitive}(?=$|[\\s.,;:!)])|[,;.]\\s(?:(?:and|but|so|und|also)\\s)?(?:(?:it )?is\\s)?(?:(?:really|basically|clearly)\\s)?(?:(?:the|an?|its)\\s)?(?:\\p{L}+\\s){0,2}?(?:${nouns.descendants}|(?:next )?step)\\s(?:to|of|on|after|for|from)\\s(?:it|that(?: (?:one|paper|work))?)(?=$|[\\s.,;:!)](?!\\p{L}))`,
  "iu",
);

/** All of them; of those that end at the same place the first counts. */
export const cues: readonly Cue[] = [
  {
    says: "nothing",
    before: words(measured, readBy, likedMore, noRelation),
    behind: behind(
      `(?:['’]s?)?\\s+(?:${whatIsTold})${endOfWord}`,
      "\\s+(?:alone|untouched|intact|unaffected|aside)(?=$|[\\s.,;:!)])",
      "\\s+(?:all |both )?(?:run|runs|ran|are run|were run) on",
      "\\s+(?:zuerst|first|more|again(?!,?\\s+(?:with|without|now|this time|for|but|only)\\s))(?=$|[\\s.,;!])",
      "\\s+(?:as (?:an? |the )?(?:baselines?|example|benchmark)|in (?:the )?(?:week|session|class|syllabus|course|schedule|exam)|on \\p{L}+ (?:graphs|hosts|datasets)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\\p{L}-])",
      "\\s+(?:and \\S+ )?(?:dis)?(?:agrees?|liked?|likes|says|said|thinks?|wants?|asked|suggest(?:s|ed)|recommend(?:s|ed)|present(?:s|ed)|did(?! (?:this|that|it|the same|for|to|in)(?!\\p{L}))|complain(?:s|ed))(?!\\p{L})",
      "[^,;.]{0,20}\\s(?:in|see|of) (?:section|sec\\.|chapter|table|figure|fig\\.|appendix|§) ?\\d",
      "\\s+(?:is|are|was|were|gets?) (?:only |just |briefly |also )?(?:mentioned|cited|discussed|explained|covered|evaluated|measured|tested|in scope)",
    ),
    both: [[/(?<!\p{L})(?:not|never|hardly|no|kein\p{L}*|nicht|pas)\s$/iu, /^-(?:inspired|based|derived)(?!\p{L})/iu]],
  },
  { says: { type: "cites" }, before: words("cites|citing|quotes|credits|acknowledges|zitiert|cite|cita"), behind: null },
  {
    says: from,
    before: words(
      `${nouns.forebears}(?: (?:of|to|for|behind))?`,
      leadsTo,
      passives,
      `its (?:[\\p{L}-]+ )?${nouns.followers}`,
      "(?!(?:\\p{L}+ly|far|way|well|still|just) )\\p{L}{3,} (?:behind|beneath|underneath)(?: the)?",
    ),
    behind: behind(
      "\\s+(?:has |have |later |then )?(?:made|makes|rendered|renders) (?:this|it) (?:obsolete|redundant|unnecessary|irrelevant|superfluous)",
      "(?:['’]s)?\\s+(?:(?:paper|work|one) )?(?:above |below )?(?:later |then |eventually |in turn )?(?:builds?|built|extends?|extended|improve[sd]?|generali[sz]e[sd]?|follow(?:s|ed)|grew|comes?|came|is (?:based|built|indebted)|(?:is|was) (?:an? )?(?:extension|successor))\\s(?:up ?on|out of|on|to|over|from|of)?\\s*(?:it|this|here|that)(?!\\p{L})",
      carriesItOn,
    ),
  },
  {
    says: beside,
    before: words(asGoodAs, besideIt, responses, nouns.companions, besideElsewhere),
    behind: behind(
      `['’]s (?:[\\p{L}-]+ ){0,3}?(?:${nouns.companions}|${responses})`,
      "\\s+(?:did|does|has done) (?:this|that|it|the same) (?:for|in|with|to)(?!\\p{L})",
      `(?:\\s+(?:is|was|=|≈)|[:,])\\s(?:the|an?|its) (?:[\\p{L}-]+ ){0,2}?(?:comparison|${nouns.companions})(?!\\p{L})`,
      "\\s+(?:vs|versus)(?![\\p{L}-])",
      similarPoint,
      comparedWithIt,
      doesToIt,
    ),
    behindFirst: behind(
      `\\s+(?:still |also )?(?:is|was|are|needs?|takes?|uses?|gets?|runs?|remains)\\s(?:[\\p{L}-]+\\s){0,2}?(?:${compared})(?![\\p{L}-])`,
      `(?:['’]s?)?,?\\s+(?:but|minus|without|sans|before|aber|ohne|mais|pero|sin|instead)${endOfWord}`,
    ),
    both: [
      [withoutWhat, whatItNeeds],
      [theSameThat, alsoDoesIt],
      [
        /(?<!(?:explain|show|ask|tell|teach)(?:s|ed|ing)?\s|(?:stud(?:y|ies) of|saw|sees?|knows?|learn|about|conference|workshop|venue|year|day|talk|paper|on|to)\s)(?<!\p{L})(?:where|while|whereas|what)\s$/iu,
        doesElse,
      ],
      [
        /(?<!(?:tell|explain|describe|summari[sz]e|show|say)s?\s(?:you\s|us\s|me\s)?)(?<!\p{L})what\s$/iu,
        /^\s(?:is|was|are|did|does)\s(?:for|to|in)\s/iu,
      ],
      [
        /^(?:(?:it|this|they|which|that|(?:the\s)?(?:authors?|paper))\s)?(?:shows?|proves?|finds?|demonstrates?|argues?|claims?)\s(?:that\s|why\s|how\s|where\s)?$/iu,
        /^(?:['’]s?)?\s[^,;.]{0,60}(?:not (?:hold|work|scale|enough|needed)|wrong|fail(?:s|ed)?|breaks?|flawed|incorrect|insufficient|overstated|mistaken)(?!\p{L})/iu,
      ],
      [/(?<!\p{L})(?:makes?|made|making)\s$/iu, /^\slooks?\s/iu],
      [/^\p{Lu}\p{L}+['’]s\s$/u, /^\s*(?:$|[.;])/u],
      [/^(?:(?:it['’]s|this is|basically|really|just)\s)*the\s$/iu, /^\sof\s(?:the\s)?\p{Lu}/u],
    ],
  },
  {
    says: onto,
    before: words(
      `${transitive}(?![\\p{L}\\p{N}]|\\s(?:to|for|into)\\s(?:the\\s)?$)`,
      nouns.descendants,
      ontoIt,
      reusing,
      ontoElsewhere,
      ontoGerman,
    ),
    behind: behind(
      `(?:['’]s?)?\\s+(?!instances|(?:for|with|in|on|to|of|and|or|from|by|is|was|are|has)\\s)(?:\\p{L}+(?:er|ed|al|ly)?\\s+){0,2}(?:${nouns.descendants}|kid)s?${endOfWord}`,
      `(?:['’]s?)?,?\\s+(?:(?:only|now|just|but now)\\s+)?(?:${done})${endOfWord}`,
      `['’]s (?:\\p{L}+ ){1,2}(?:${done})${endOfWord}`,
      `-(?:inspired|based|derived)${endOfWord}(?!\\s(?:[\\p{L}-]+\\s)?(?:${whatIsTold}|[\\p{L}-]{2,30}(?<!ss)s)${endOfWord})`,
      "[^,;.]{0,40}\\s(?:revived|ripped out|taken out|stripped|folded in|thrown in|bolted on|built in|baked in)",
      "\\s+(?:later |then |eventually )?(?:became|turned into|grew (?:up )?into|evolved into)",
      "\\s*[+＋]",
      "['’]s [^,;.+＋]{1,24} [+＋]",
      onWhich,
    ),
    behindFirst: behind(
      `['’]s? ${whatIsTaken},?\\s(?:but|only|just|now|in|on|for|with|without|at|applied|moved|carried|ported|turned|made|taken|done)${endOfWord}`,
      `\\s+(?:is|was|were)\\s(?:the|its|an?|their)\\s(?:[\\p{L}-]+\\s){0,2}?${nouns.forebears}(?![\\p{L}-])(?!\\s(?:of|for|to|in)\\s)`,
      "\\s+again,?\\s+(?:with|without|now|this time|for|but|only)(?!\\p{L})",
      "\\s+(?:part|teil|take|round)\\s+(?:two|three|zwei|drei|ii|iii|2|3)(?![\\p{L}\\p{N}])",
    ),
    both: [
      [/(?<!\p{L})(?:uses?|with)\s(?:an?\s|the\s)?$/iu, asPartOfIt],
      [/(?<!\p{L})(?:(?:re)?us(?:es?|ing)|appl(?:ies|y|ying)|adopt(?:s|ing)?|borrow(?:s|ing)?|keeps?)\s(?:the\s)?$/iu, ownedIdea],
      [/(?<!\p{L})(?:aus|out of|from)\s(?:[\p{L}'’-]+\s)?["“„«]$/u, /^["”“»]/u],
      [/(?<!\p{L})(?:is|are|was|were)\s$/iu, /^['’]s(?=$|[.,;:!)]|\s(?!\p{L}))/iu],
      [/['’]s [^,;.+＋]{1,24} [+＋]\s*$/u, /^/u],
      [/['’]s [^,;.+＋]{1,24} (?:plus|and)\s$/u, /^['’]s\s/u],
      [
        /(?<!\p{L})(?:that|which|what)\s(?:the\s)?$/iu,
        /^(?:['’]s)?\s(?:papers?\s)?(?:lacked|misses|missed|left (?:out|open|undone|unsolved)|leaves (?:out|open)|could(?:n['’]t| not))(?!\p{L})/iu,
      ],
      [
        /^(?:(?:the|an?|its|with|plus)\s)?(?!(?:\S+\s)*(?:data|datasets?|benchmarks?|code|numbers?|figures?|tables?|results?|people|authors?|group|team|slides|quotes?|examples?|definitions?|pictures?|talk|notes?|lessons?|different|far|apart|away)\s)(?:(?:[a-z-]+|\p{Lu}[\p{Lu}\p{N}+-]*)\s){0,2}[a-z-]+\sfrom\s$/u,
        /^\s*(?:$|[.,;)])/u,
      ],
      [/(?<!\p{L})takes?\s$/iu, /^['’]s? place(?!\p{L})/iu],
      [/(?:^|\s)[=≈]\s(?!(?:\S+\s)*(?:same|like|not|no|as)\s)(?:[\p{L}-]+\s){0,4}$/u, /^/u],
      [
        /(?<!\p{L})(?:runs?|uses?|has|with|keeps?|hides?)\s$/iu,
        /^\s(?:underneath|beneath|inside|under the hood|internally)(?=$|[.,;:!)]|\s(?:and|but|to|with)\s)/iu,
      ],
      [
        /(?<!\p{L})(?:von|an|auf|aus)\s(?:\p{Lu}[\p{L}'’-]+\s)?["“„«]?$/u,
        /^["”“»]?\s(?:ausgegangen|ausgeht|anknüpft|aufbaut|aufgebaut|angelehnt|abgeleitet|übernommen|entwickelt|entstanden|hervorgegangen|hervor|gewachsen|entsprungen)(?!\p{L})/u,
      ],
    ],
  },
  {
    says: beside,
    before: signs(
      "打不过|超过|超越|胜过|高于|低于|快于|好于|打赢|比|像|类似|对比|对照|参见|参考|对标|回应|反驳|相反|竞争|叫板|撞上|相比|优于|不同于|不如|媲美|没有",
    ),
    behind: behind(
      "[^，。；]{0,8}(?:撞车|撞了|唱反调|正交|叠加|是另一[条种个])|[^，。；]{0,16}(?:对比|比较|相反|互补|呼应|对着看|对照着|几乎同时|差不多同时|同时期|很像|也像)",
      "\\s*(?:的)?(?:对手|竞品|回应|姊妹篇|平替|思路|路线)|\\s*的[^，。；的]{1,4}(?:对手|竞品|平替|替代品?)(?![换改])|\\s*(?:很|十分|非常|比较|有点|完全|都|是|一个|同一个?|同样的?)*(?:对比|比较|类似|相似|差不多|像|目标|一样|不同|撞车|接近|一致|思路|路线|路子)",
    ),
    both: [[/(?<!实验[^，。；]{0,6})[和与跟同]\s*$/u, /^\s*(?:作|做|来|进行)?(?:比(?=$|[，。；,.;\s])|对比|比较)/u]],
  },
  {
    says: onto,
    before: signs(
      "基于|代替|替代|取代|来自|取自|源自|沿袭|承袭|蒸馏|复现|换成|换为|的[^，。；+＋]{1,8}\\s*[+＋](?=\\s*$)|[\\u4e00-\\u9fff]版(?=\\s*$)|扩展|改进|继承|沿用|借鉴|延续|改造|移植|结合|照着|把|将|给|在|套用|加速|简化|推广|拿|从|由|优化|完善|补上|补|用|采用",
    ),
    behind: behind(
      `\\s*(?:那[篇套]|这篇)?的?(?:${hanNouns.descendants}|接班人|下一步|落地|基础上|之上|上加|加|改)`,
      "\\s*在[^，。；]{1,12}[上里中]的?(?:落地|实现|应用|延续)",
      "\\s*(?:去掉|减去|换成|换掉|改成|变成|搬到|搬进|蒸馏|下一代)|\\s*的[^，。；的+＋]{1,8}\\s*[+＋]",
      "\\s*的[^，。；的]{0,6}(?:复现|重现|再现|复刻|近似|特例|下一代)|\\s*的?(?:结构|架构|框架|骨架)(?=$|[，。；,;])",
    ),
    both: [
      [/向\s*$/u, /^\s*(?:蒸馏|学习|看齐)/u],
      [/受到?了?\s*$/u, /^[^，。；]{0,8}(?:启发|影响|激发)/u],
      [/(?:解决|缓解|克服|弥补|针对)了?\s*$/u, /^[^，。；]{0,20}(?:问题|缺点|不足|瓶颈|短板|缺陷|局限)/u],
    ],
  },
  {
    says: from,
    before: signs("启发了?|催生|演变成|发展成|后续(?:工作)?[见是]"),
    behind: behind(
      "\\s*的?\\p{Script=Han}{0,6}(?:底座|前身|雏形|基石|源头)",
      "[^，。；]{0,8}(?:从这里|由此|(?:来|源|出)自(?:这里|此处?|本文|这篇|它)|源于(?:这里|此|本文|这篇|它)|基于(?:它|此|本文)|受(?:它|此|本文)|借鉴了?(?:它|此|本文|这篇)|(?:都|均|就)?(?:是|建立)?在(?:它|此|本文|这篇)的?(?:基础上|之上))",
    ),
  },
  {
    says: "nothing",
    before: signs("评测|实验[^，。；]{0,4}|数据集|测试|跑|先看|先读|先了解|读完|组会|下周|讲|看懂|博客|推荐|好读"),
    behind: behind(
      "\\s*的(?:图|表|结果|实验|代码|数据|曲线)|\\s*(?:一起[用读看]|实现|好读|难读|好懂|を先に|的(?:作者|博客|读书笔记|笔记))",
    ),
  },
];

/** One verb, and behind it what it is done to: "endows X with", "they marry X to". */
export const verbOnly =
  /^(?:.*(?<!\p{L})(?:they|it|this|authors|that|which|and|also|then|here|basically|essentially)\s+)?(?:\p{L}{2,}(?:s|ed|ing)|took|got|put|made|gave|built|cut|brought|kept|sent|taught)\s+(?:(?:up|over|in|out)\s+)?(?:(?:the|their|his|old|classic|good old)\s+)*$/iu;
/** What a clause may begin with before what it is: "it's", "basically". */
export const isIt =
  /^(?:(?:it['’]s|this is|that is|is|just|basically|essentially|simply|really|more or less|think of it as|still|yes|so|=|≈|~|->|→)\s*)*(?:an?\s)?$/iu;
