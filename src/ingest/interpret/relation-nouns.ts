/*
 * What one work is called as seen from another, as patterns: "follow-up", "predecessor", "companion". The same nouns make
 * labels ("Predecessor: X"), phrases ("a follow-up of X", "X's successor") and sentences ("its successor is X").
 */

export const anyOf = (...words: readonly string[]): string => `(?:${words.join("|")})`;

/** How one version of something differs from another: before "version of" and its like, and before a name. */
export const qualifier = anyOf(
  "open[- ]?sourced?|free|commercial|academic|improved|better|faster|fast|simpler|simple|simplified|optimi[sz]ed|modified|extended|enhanced|generali[sz]ed",
  "revised|updated|cleaned[- ]up|long(?:er)?|full|journal|direct|immediate|natural|straightforward|obvious|logical|spiritual|modern|robust|scalable|secure|verified",
  "distributed|parallel|streaming|online|serverless|concurrent|persistent|durable|learned|lightweight|lock-free|in-memory|multi-?[a-zß-ÿ]+|new(?:er)?|next|later|second|third",
  "great|nice|small|minor|partial|faithful|clean[- ]room|industrial|gpu|cpu|fpga|ssd|nvm|rdma|numa|cloud|mobile|edge|web|hardware|software|in-network|[a-zß-ÿ]+-(?:based|aware|like|free|friendly|tolerant)",
);

/** What stands on the other work. */
const descendants = anyOf(
  "follow[- ]?up(?: (?:work|paper))?|follow-?on(?: (?:work|paper))?|successor|sequel|heir|descendant|child|offspring|spin-?off|continuation|evolution|extension|improvement",
  "enhancement|refinement|generali[sz]ation|simplification|modification|adaptation|derivative|variation|variant|fork|clone|port|rewrite|re-?implementation|implementation|version|(?:second|third|next|last|\\d[a-z]{0,2}) (?:part|edition|generation)",
);
/** Of these there is one, which is named: "its successor is X", "Follow-ups: X, Y". */
const followers = anyOf(
  "follow[- ]?up(?: (?:works?|papers?|versions?))?|follow-?on(?: (?:work|paper))?|successor|sequel|descendant|extension|spin-?off|(?:journal|extended|long|full|later|newer|next|second) version",
);
/** What the other work stands on. */
const forebears = anyOf(
  "predecessor|precursor|ancestor|forerunner|fore?bear|basis|foundation|groundwork|blueprint|prototype|inspiration|(?:conference|earlier|early|short|first|original|preliminary|workshop) version",
);
/** What stands beside it. */
const companions = anyOf("companion|sister|sibling|counterpart|complement", "(?:concurrent|parallel|contemporary|related) work");

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
    "(?:一个|一种|直接|自然)?(?:后续|后继|扩展|拓展|延续|延伸|改进|升级|续作|续篇|续集|加强|增强|推广|进阶|变体|变种|移植|复刻|简化|优化|第二版|\\s*[^，。；、]{0,10}?(?:版|版本|实现))(?:版本?|工作|研究|论文|之作|者|型)?",
  followers: "(?:后续|后继|续作|续篇|续集|后来的?|升级版|改进版|扩展版|期刊版)(?:版本?|工作|研究|论文|者)?",
  forebears: "(?:前身|前作|基础|雏形|先驱|原型|鼻祖|灵感来源)",
  companions: "(?:姊妹篇|姐妹篇|同期工作|相关工作|兄弟工作|竞品|对手|替代品|对照)",
};
