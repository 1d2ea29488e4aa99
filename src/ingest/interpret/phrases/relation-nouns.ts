import { anyOf } from "./phrase.ts";

/*
 * What one work is called as seen from another, as patterns: "follow-up", "predecessor", "companion". The same nouns make
 * labels ("Predecessor: X"), phrases ("a follow-up of X", "X's successor") and sentences ("its successor is X").
 */

/** How one version of something differs from another: before "version of" and its like, and before a name. */
export const qualifier = anyOf(
  "open[- ]?sourced?|free|commercial|academic|improved|better|faster|fast|simpler|simple|simplified|optimi[sz]ed|modified|extended|enhanced|generali[sz]ed|cleaner|leaner|smaller|larger|bigger|cheaper|stronger|weaker|tighter|richer|deeper|wider|slower|safer|lighter|softer|stricter|sparse|dense",
  "revised|updated|cleaned[- ]up|long(?:er)?|full|journal|direct|immediate|natural|straightforward|obvious|logical|spiritual|modern|robust|scalable|secure|verified|worthy|true|rightful|late|belated|early|distant|close|near|remote|theoretical|conceptual|intellectual|technical|practical|formal|main|principal|typical",
  "distributed|parallel|streaming|online|serverless|concurrent|persistent|durable|learned|lightweight|lock-free|in-memory|multi-?[a-zß-ÿ]+|new(?:er)?|next|later|second|third|much|far|slightly|somewhat|more|less|rather|very|probabilistic|stochastic|discrete|continuous|deep|neural|quantum|bayesian|differentiable|recurrent|convolutional|hierarchical|recursive|incremental|symbolic|approximate|exact|greedy|lazy|typed|untyped|functional|imperative|decentrali[sz]ed|federated|private|public|3-?d|2-?d",
  "great|nice|small|minor|partial|faithful|clean[- ]room|industrial|gpu|cpu|fpga|ssd|nvm|rdma|numa|cloud|mobile|edge|web|hardware|software|in-network|american|european|chinese|japanese|german|french|british|russian|canadian|[a-zß-ÿ]+-(?:based|aware|like|free|friendly|tolerant)|[a-zß-ÿ]{3,}(?:ed|er|al|ic|ive|ous|ble|ful)",
);

/** What stands on the other work. */
const descendants = anyOf(
  "follow[- ]?up(?: (?:work|paper))?|follow-?on(?: (?:work|paper))?|successor|sequel|heir|descendant|(?:grand)?child|offspring|spin-?off|offshoot|outgrowth|continuation|evolution|extension|improvement|advance|progression",
  "enhancement|refinement|generali[sz]ation|simplification|modification|adaptation|derivative|variation|variant|fork|clone|port|rewrite|re-?implementation|implementation|version|(?:second|third|next|last|\\d[a-z]{0,2}|other|better|encoder|decoder|first) (?:part|half|edition|generation|instalment|installment|chapter|iteration)",
  "redesign|revival|remake|reboot|re-?working|rework|upgrade|update|revision|edition|re-?thinking|re-?incarnation|incarnation|resurrection|instance|instantiation|special case|corollary|consequence|application|speciali[sz]ation|restriction|relaxation|formali[sz]ation|mechani[sz]ation|abstraction|translation|transplant|(?:new |fresh |modern |different )?take|twist|riff|wrapper|front-?end|plug-?in|add-?on|optimi[sz]ation|acceleration|paralleli[sz]ation|compression|elaboration|completion|reali[sz]ation|embodiment|repair|fix|remedy|cure|patch|correction|branch|mutation|reformulation|re-?interpretation|re-?discovery|revisit|moderni[sz]ation|re-?analysis|re-?assessment|re-?evaluation|re-?examination|strengthening|tightening|counterpart for new hardware",
  "(?:soundness|correctness|safety|security|termination|completeness|mechani[sz]ed|machine-checked|formal|paper-and-pencil|coq|rocq|isabelle|agda|lean) (?:proof|semantics|verification|specification)",
  "cross(?:breed|over)?|hybrid|marriage|mix(?:ture)?|combination|union|synthesis|merger|amalgam(?:ation)?|fusion|blend|mash-?up|unification|integration",
);
/** Of these there is one, which is named: "its successor is X", "Follow-ups: X, Y". */
const followers = anyOf(
  "follow[- ]?up(?: (?:works?|papers?|versions?))?|follow-?on(?: (?:work|paper))?|successor|sequel|descendant|heir|extension|spin-?off|generali[sz]ation|rewrite|(?:journal|extended|long|full|later|newer|next|second|improved|production) version",
);
/** What the other work stands on. */
const forebears = anyOf(
  "predecessor|precursor|ancestor|forerunner|fore?bear|forefather|(?:grand)?(?:father|mother|parent)|basis|foundations?|groundwork|cornerstone|blueprint|prototype|inspiration|template|substrate|underpinnings?|prequel|harbinger|(?:conference|earlier|early|short|first|original|preliminary|workshop) version",
  "roots?|origins?|seed|germ|nucleus|starting[- ]point|stepping[- ]stone|springboard|building[- ]block|(?:theory|theorem|idea|engine|algorithm|machinery|maths?|mathematics|proof|model|language|calculus)(?= (?:behind|beneath|under|underneath|underlying))",
);
/** What stands beside it, whoever says so. */
const companions = anyOf(
  "companion|sister|sibling|brother|cousin|twin|relative|kin|counterpart|complement|analog(?:ue)?|equivalent|pendant|partner|peer|neighbou?r",
  "rival|competitor|competition|contender|challenger|opponent|opposite|antithesis|antipode|mirror image|dual|foil|alternative|counter-?(?:part|point|proposal|weight|example|argument)",
  "(?:opposite|other|contrary|opposing) (?:point of view|view(?:point)?|side|position|stance|camp|extreme|school)",
  "(?:concurrent|parallel|contemporary|contemporaneous|related|simultaneous|independent|competing|complementary|similar) (?:work|effort|paper|result|discovery|proposal|approach)",
);
/** What was written because of it. */
export const responses =
  "(?:answer|reply|response|reaction|retort|rejoinder|comment(?:ary)?|objection|critique|criticism|rebuttal|refutation|challenge|attack|counter-?proposal|counter-?argument|counter-?example)";

export interface Nouns {
  readonly descendants: string;
  readonly followers: string;
  readonly forebears: string;
  readonly companions: string;
}

export const nouns: Nouns = { descendants, followers, forebears, companions };

/** The same in Chinese, where they follow "X 的". */
export const hanNouns: Nouns = {
  descendants:
    "(?:一个|一种|直接|自然|真正)?(?:后续|后继|继任|接班|传人|继承|扩展|拓展|延续|延伸|改进|升级|续作|续篇|续集|加强|增强|推广|泛化|一般化|特例|特殊情况|进阶|变体|变种|移植|复刻|简化|精简|优化|加速|衍生|派生|迭代|完善|重写|重构|重新实现|应用|结合|第二版|[一二三四]代|\\s*[^，。；、]{0,10}?(?:版|版本|实现)|[^，。；、的]{1,8}?(?:扩展|拓展|推广|改进|变体|变种|简化|加速|升级))(?:版本?|工作|研究|论文|之作|者|型|品|体)?",
  followers: "(?:后续|后继|续作|续篇|续集|后来的?|升级版|改进版|扩展版|期刊版)(?:版本?|工作|研究|论文|者)?",
  forebears: "(?:理论|重要|直接)?(?:前身|前作|基础|基石|雏形|先驱|先声|原型|鼻祖|祖先|源头|起点|铺垫|奠基之作|灵感来源|会议版本?)",
  companions:
    "(?:最大|主要|直接)?(?:姊妹篇|姐妹篇|姊妹作|同期工作|相关工作|并行工作|兄弟工作|同类(?:工作|产品)?|竞品|对手|竞争者|竞争对手|替代品|替代方案|平替|对照|对立面|反面|表亲|近亲|回应|反驳|批评|补充)",
};
