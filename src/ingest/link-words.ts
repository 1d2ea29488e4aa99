import type { LinkRel } from "../model/link.ts";

/*
 * The words that people write on links, or before them, by what the link then leads to: the one vocabulary for labels,
 * fields, columns and lines. The first kind that fits a label decides; "other" says that a link stands there and no more.
 */
const words: readonly (readonly [rel: LinkRel, latin: string, han: string])[] = [
  ["arxiv", "arxiv", ""],
  [
    "code",
    "code(?: guide)?|repo(?:sitory)?|github|gitlab|gitee|source(?: code)?|implementation|artifacts?|open[- ]?source|quell(?:code|text)|code source|dépôt|código",
    "代码|源码|开源",
  ],
  ["slides", "slides?|pptx?|keynote|presentation slides|folien|diapos?|transparents|diapositiv(?:es|as)", "幻灯片?|课件"],
  ["poster", "posters?", "海报"],
  ["video", "video|talk|youtube|bilibili|recording|presentation|vortrag|vidéo|vídeo", "视频"],
  ["benchmark", "benchmarks?|data(?:set)?s?|leaderboard|traces?", "数据集?"],
  ["notes", "(?:personal |reading )?notes?|blog(?: ?post)?s?|zhihu|csdn|medium|wechat|reading|review|summary", "笔记|知乎|博客|讲解|解读"],
  [
    "homepage",
    "home ?page|web ?sites?|web ?page|web|project(?: page)?|site|page|docs?|documentation|doku(?:mentation)?|projekt(?:seite)?|webseite|(?:site|page) du projet|página",
    "主页|项目",
  ],
  ["paper", "link to paper|papers?|pdf|doi|proceedings?|publication|preprint|abs|aufsatz", "论文"],
  [
    "other",
    "abstract|html|acm|ieee|usenix|openreview|springer|biorxiv|demo|model|models|weights|hf|hugging ?face|colab|bib(?:tex)?|citation|cite|" +
      "appendix|supp(?:lementary)?|tweet|twitter|thread|media|news|link|links|here|url|program|markdown|report|tech(?:nical)? report|star|stars|" +
      "tutorial|materials?|replication(?: package)?|osf|zenodo|simulator|tool|hal|ssrn|dblp|pubmed|pmc|jstor|eprint|library|app|playground|api|journal|conference|extended|version|full|short|online",
    "链接|地址",
  ],
];

/** The words of some kinds of links as the source of a pattern, of all kinds without an argument. */
export const linkWords = (...rels: readonly LinkRel[]): string =>
  words
    .filter(([rel]) => rels.length === 0 || rels.includes(rel))
    .flatMap(([, latin, han]) => (han === "" ? [latin] : [latin, han]))
    .join("|");

const labels: readonly (readonly [LinkRel, RegExp])[] = words
  .filter(([rel]) => rel !== "other")
  .map(([rel, latin, han]) => [rel, new RegExp(`\\b(?:${latin})\\b${han === "" ? "" : `|${han}`}`, "iu")]);

/** What the label of a link says that it leads to. */
export const relOfLabel = (label: string): LinkRel | null => labels.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
