import type { RelationClaim } from "../claims.ts";

/*
 * How people say that one work stands on another or beside it, in the languages that lists are kept in: the one
 * vocabulary for labels, phrases and what encloses a name. All of them lead from the work to what is named.
 */

type RelationType = RelationClaim["type"];

/** "Related work: A, B": a label with a colon, behind which names are enough. */
export const relationLabels: readonly (readonly [RegExp, RelationType])[] = [
  [
    /^(?:(?:closely |other |some )?(?:related|relevant|similar|concurrent|parallel|competing)(?: (?:works?|papers?|systems?|readings?|research|studies|to))?|see also|cf\.?|compare(?:d)?(?: (?:to|with))?|contrast with|alternatives?(?: to)?|verwandte (?:arbeiten?|systeme?)|verwandt|siehe auch|vgl\.?|vergleiche|voir aussi|(?:travaux|articles) (?:connexes|liés|similaires)|à comparer (?:avec|à)|véase también|trabajos relacionados|相关(?:工作|论文|研究|阅读)?|类似(?:工作|论文)?|对比|参见|另见|关联)\s*[:：]\s*/i,
    "related-work",
  ],
  [/^(?:cites?|cited works?|citations?|refers to|zitiert|cite|引用)\s*[:：]\s*/i, "cites"],
  [
    /^(?:(?:previous|prior|preceding|earlier|predecessor|base|baseline|foundation|parent)(?: (?:works?|papers?|systems?|versions?))?|predecessors?|builds? (?:up)?on|built (?:on top of|up ?on|on|atop)|based (?:up)?on|derived from|inspired by|extends|improves(?: (?:up)?on| over)?|extension of|follow[- ]?up (?:of|to|on)|follows|successor (?:of|to)|baut auf|basiert auf|aufbauend auf|erweitert|vorgänger|vorarbeiten?|nachfolger von|s['’]appuie sur|basé sur|fondé sur|étend|prolonge|précurseurs?|suite de|前作|前置工作|之前的?工作|先前工作|前身|基于|改进自|扩展自|继承自)\s*[:：]\s*/i,
    "builds-on",
  ],
];

const opening =
  "(?:(?:it|this(?: (?:work|paper|system|one))?|which|das|dies(?:e arbeit)?|es|ce (?:papier|travail)|cela|本文|该工作|这篇|这是|也是?|都|主要)?\\s*(?:is|was|are|ist|war|est)?\\s*)?";

const behind = (words: string): RegExp => new RegExp(`^${opening}(?:${words})\\s*`, "iu");
/** `@` stands for the names. */
const around = (words: string): RegExp => new RegExp(`^${opening}${words.replace("@", "\\s*(?<names>[^。；;!?]{2,160}?)\\s*")}`, "iu");

/** What only sets one beside the other in passing ("Compared to X, …", "similar to X") states nothing. Phrases that names follow, or that enclose them: "extends X", "baut auf X auf", "是 X 的后续工作". */
export const relationPhrases: readonly (readonly [RegExp, RelationType])[] = [
  [around("baut\\s+(?:\\p{Letter}+\\s+)?auf\\s@\\s(?:auf|weiter)(?![\\p{Letter}])"), "builds-on"],
  [
    around(
      "(?:是|为|算是|可以看作)?(?:对)?@的(?:一个|直接|自然)?(?:后续|后继|扩展|拓展|延续|延伸|改进|升级|续作|续篇|加强|增强|推广|进阶|变体|第二版)(?:版本?|工作|研究|论文|之作|者)?(?=[\\s，。；,.;!]|$)",
    ),
    "builds-on",
  ],
  [around("(?:在|建立在)@的?(?:基础)?(?:之)?上"), "builds-on"],
  [around("(?:受|受到)@的?(?:启发|影响)"), "builds-on"],
  [around("(?:可)?(?:和|与|跟|同)@(?:很|非常|比较)?(?:相关|对照|一起(?:看|读))"), "related-work"],
  [around("(?:是|算是)?@的(?:竞品|对手|替代品|同期工作|对照)"), "related-work"],
  [
    behind(
      "built (?:directly )?(?:on top of|up ?on|on|atop|over)|builds? (?:directly |heavily )?(?:on top of|up ?on|on|atop)|based (?:up)?on|implemented (?:on top of|atop)|extends|extending|generali[sz]es|" +
        "improves? (?:up ?on|over|on)|improving (?:up ?on|over|on)|(?:an? |the )?(?:direct |immediate |natural |straightforward |simple |spiritual )?(?:extension (?:of|to)|extended version of|follow[- ]?up (?:work |paper )?(?:of|to|on)|follow-?on to|(?:successor|sequel|heir) (?:of|to)|improvement (?:of|on|over)|variant of|generali[sz]ation of)|" +
        "follows? up on|continues|continuation of|derived from|evolved from|(?:an )?improved version of|(?:directly )?inspired by|takes (?:its )?(?:ideas?|inspiration) from|supersedes|" +
        "basiert auf|aufbauend auf|erweitert|(?:eine |die )?(?:erweiterung|fortsetzung|verallgemeinerung|weiterentwicklung) (?:von|des|der)|(?:ein |der )?nachfolger (?:von|des|der)|inspiriert (?:von|durch)|" +
        "s['’]appuie sur|s['’]inspire de|(?:est )?(?:basé|fondé|construit)e? sur|repose sur|étend|prolonge|(?:une |l['’])?(?:extension|suite|amélioration|généralisation) (?:de|du)|(?:le )?successeur (?:de|du)|inspirée? (?:de|par)|" +
        "se basa en|basado en|extiende|sucesor de|" +
        "(?:本文|该工作)?(?:基于|构建于|建立在|扩展了?|拓展了?|改进(?:自|了)|延续了?|继承(?:自|了)?|前[身作](?:是|为)|承接|脱胎于|借鉴了?|沿用了?)",
    ),
    "builds-on",
  ],
  [
    behind(
      "(?:written |published |a )?(?:in )?(?:response|reply|answer) to|responds to|competes with|(?:a )?competitor (?:of|to)|(?:an )?alternative to|(?:closely )?related to|(?:to be compared|compare|contrast|(?:to be )?read together) (?:to|with|against)|see also|cf\\.|concurrent (?:with|to)|" +
        "(?:eine )?antwort auf|als antwort auf|verwandt mit|siehe auch|vgl\\.|(?:bitte )?zusammen mit|" +
        "en réponse à|répond à|voir aussi|à (?:comparer|rapprocher) (?:avec|à|de)|à lire avec|参见|另见|可对比|对比",
    ),
    "related-work",
  ],
];

/** Whether a text begins as statements of relations do; what they name is for others to find. */
export const statesRelation = (text: string): boolean =>
  relationLabels.some(([pattern]) => pattern.test(text)) ||
  relationPhrases.some(([pattern]) => (pattern.exec(text)?.[0].trim() ?? "") !== "");

/** "DFSCQ, follow-up of FSCQ (SOSP'15)": what a work is called, and what it stands on. */
export const statesRelationOfName = (text: string): boolean => {
  const name = /^\p{Lu}[\p{L}\p{N}+-]{1,23},\s+(?=\p{Ll})/u.exec(text)?.[0];
  return name !== undefined && statesRelation(text.slice(name.length));
};
