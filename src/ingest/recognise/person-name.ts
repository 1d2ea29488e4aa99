import { titleWords } from "./title-words.ts";

const particle =
  /^(?:de|del|della|der|den|des|di|da|do|dos|du|van|von|zu|zur|la|las|le|los|el|al|bin|ibn|ben|y|e|ter|ten|st\.?|jr\.?|sr\.?|ii|iii|iv)$/i;

/** Words of headings and lists beside those of titles: two of them look like a name and are none. */
const wordsOfLists = new Set(
  (
    "and all any awards best blog classic conference day each every for gpu homepage in its key keynote llm misc ml notes of on others our own " +
    "readings references slides the these those to works institute laboratory as is it not why packets bulletin journal letters magazine " +
    "quarterly robotics sciences sharding fields " +
    "nachfolger nachfolgerin vorgänger vorläufer erweiterung weiterentwicklung verallgemeinerung verbesserung fortsetzung variante grundlage " +
    "successeur prédécesseur suite généralisation amélioration sucesor sucesora predecesor extensión continuación generalización mejora"
  ).split(" "),
);

const isTitleWord = (word: string): boolean => wordsOfLists.has(word) || titleWords.has(word);

/** Endings of words that are made of other words, as names are not. */
const derived = /^\p{L}{3,}(?:ation|ition|ction|ption|ification|ization|isation|ability|ology|ometry)s?$/iu;

/** "Proof-of-Stake", "Semi-synchronous", "Tightly-Coupled": put together as names are not, which "Emily-Jane" and "Kelly-Bootle" are. */
const compound =
  /-(?:and|by|for|in|of|on|the|to)-|^\p{L}{3,}ly-\p{L}+(?:ed|ing|able|ible|ant|ent|ive|ous|ic|al|free|known|kept)$|^(?:anti|co|cross|fine|full|high|hyper|inter|low|multi|near|non|post|pre|quasi|real|self|semi|sub|zero)-\p{L}{4,}$/iu;

/** Syllables of names in Pinyin; "Weiming" and "Jingping" end as "Reducing" does. */
const pinyin =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?a(?:ng?|i|o)?|i?ong|e(?:i|ng?|r)?|i(?:e|n|ng|u)?|ou?|u(?:[ao]|[aeo]?ng?|a?i)?)){0,2}[bpmdtnljqxy]ing$/i;
/** Given names of Europe that end so. */
const givenNames = /^(?:irving|sterling|erling|henning|fle?mming|hemming|elling)$/i;

/** "Reducing", "Jointly", "Automatically": what is done, and how, as titles say behind "by", and no given name. */
const isDoing = (word: string): boolean =>
  /^\p{L}{3,}(?:[cn]t|ous|ive|ate|al|[ai]b|ing|ed)ly$/iu.test(word) ||
  (/^\p{L}{3,}ing$/iu.test(word) && !pinyin.test(word) && !givenNames.test(word));

/** Of "Low-Rank" each part that is long enough to be no part of a name counts: "In" is one of "Sang-In". */
export const isWordOfTitles = (word: string): boolean =>
  isTitleWord(word.toLowerCase()) ||
  derived.test(word) ||
  compound.test(word) ||
  (word.includes("-") &&
    word
      .toLowerCase()
      .split("-")
      .some((part) => part.length >= 4 && isTitleWord(part)));

/** The family names that nearly everybody with a name in Han has; rarer ones are words of titles too. */
const families =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘戴夏钟汪田任姜范方石姚谭廖邹熊陆郝孔崔康毛邱秦顾侯邵孟万段雷钱汤尹黎常武乔贺赖龚文庞樊兰殷施陶洪翟颜倪严牛俞章鲁葛韦毕聂焦向柳邢骆岳齐尚梅莫庄辛管祝左涂谷祁舒耿牟卜詹马杜于余江金史龙阮覃冉翁裴隋柴滕窦佟卞戚巩臧饶闫缪芮蔺虞褚娄晏阚邬邝";
/** Words that begin with one of them; what begins with such a word is no name. */
const wordsOfTitles = new Set(
  (
    "张量 张力 张成 马尔 马上 马科 杜绝 于是 余弦 余量 余数 余额 江苏 江西 金融 金属 金字 龙芯 " +
    "史诗 高性 高效 高速 高级 高维 高层 高频 高可 高阶 高低 高并 高精 高度 高斯 任务 任意 任何 " +
    "任一 方法 方案 方向 方式 方差 方便 方面 方程 程序 程度 程式 文件 文本 文献 文章 文字 文档 " +
    "文稿 万能 万物 万维 万亿 常用 常见 常识 常规 常量 常数 段落 段式 许多 许可 向量 向前 向后 " +
    "管理 管道 管线 左右 左侧 石墨 雷达 汤姆 武汉 苏州 钱包 陆续 孔径 章节 毕业 齐次 顾问 康复 " +
    "田间 叶子 叶节 林业 林地 严格 严重 孟买 韩国 毛利 施工 尚未 辛普 莫比 莫尔 牛顿 陶瓷 洪水 " +
    "石油 钟表 钟频"
  ).split(" "),
);
const han = new RegExp(`^(?:(?:欧阳|司马|上官|诸葛|皇甫|慕容|令狐)\\p{Script=Han}{1,2}|[${families}]\\p{Script=Han}{1,2})$`, "u");

/** "马普所", "高研院": what ends so is where people work. */
const isHouse = /[所院校]$/u;

const isHanName = (text: string): boolean => han.test(text) && !wordsOfTitles.has(text.slice(0, 2)) && !isHouse.test(text);

/** What somebody is called by friends, between given and family name: "Xiang (Jenny) Ren", 'William "Bill" Wulf', "Robert 'Bob' Kahn". */
const calledBetween = /(?=[("“'‘])(?<=^\p{Lu}[\p{L}.-]*\s)(?:\(\p{Lu}\p{Ll}{1,14}\)|["“'‘]\p{Lu}\p{Ll}{1,14}["”'’])\s+(?=\p{Lu}\p{Ll}+$)/u;

/** Words that sentences begin with, and that nobody is called before a family: "Then Lamport", "Ensuite Fischer". */
export const opensSentence =
  /^(?:and|but|also|then|read|see|start|everyone|not|both|chapter|part|section|next|first|second|third|finally|lastly|later|earlier|afterwards|compare|with|from|perhaps|maybe|plus|likewise|similarly|again|the|und|oder|dann|danach|zuerst|zunächst|schließlich|auch|sowie|später|siehe|et|puis|ensuite|enfin|aussi|voir|lire|avec|luego|después|también|primero|ver)$/iu;

/** "Beats Glimpse", "Extends Vigil": what a remark says of works. */
export const saysOfWorks =
  /^(?:Extends|Beats|Improves|Outperforms|Replaces|Generali[sz]es|Builds|Built|Supersedes|Complements|Unlike|Inspired|Combines|Introduces|Proposes|Presents|Describes|Contrast|Orthogonal|Superseded|Compares|Compared|Revisits|Reimplements)$/;

/** "Two Steps Back", "Three Cheers": what is counted is no given name. */
const counts =
  /^(?:one|two|three|four|five|six|seven|eight|nine|eleven|twelve|hundred|thousand|ein|zwei|drei|vier|fünf|deux|trois|quatre|cinq|tres|cuatro|cinco)$/iu;

const nameWord =
  /^(?:\p{Lu}\.-?)+$|^(?:[dlo]['’])?\p{Lu}[\p{L}'’-]*$|^\p{Lu}(?:\p{Ll}{0,2}|\p{Lu})\.$|^(?:\p{Lu}\p{Ll}?\.-?)+\p{Lu}?[\p{L}'’-]*\.?$/u;

const isWrittenAsName = (word: string): boolean => particle.test(word) || nameWord.test(word);
const isOfNoName = (word: string): boolean => isWordOfTitles(word) || saysOfWorks.test(word) || /^\p{Lu}{3,}$|-\p{Lu}{2,}$/u.test(word);

/** "Steven B. Most": behind a given name and an initial any word is a family. */
const isBehindInitial = (words: readonly string[]): boolean =>
  words.length === 3 &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(words[0] ?? "") &&
  /^\p{Lu}\.$/u.test(words[1] ?? "") &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(words[2] ?? "");

/** "Vinh The Lam": a given name that is an article elsewhere. */
const isWithin = (word: string, at: number, words: readonly string[]): boolean =>
  (word === "The" && at === 1 && words.length === 3) || (at === words.length - 1 && isBehindInitial(words));

/** Words of plain letters, and what may stand between them in front of names or between names. */
const plainWords = /^(?:[A-Za-z][A-Za-z:'!?/+%-]*\s+)+/;
const beforeName = /^(?:by|authors?|speakers?|and|und|et):?$/i;
const betweenNames = /^(?:and|und|et|y|e|etc|others)$/i;

/** Whether the first of the names that a text would begin with holds a word that no name has: most texts that are no row of names say so at once. */
export const beginsWithNoName = (text: string): boolean => {
  const words = plainWords.exec(text)?.[0].trimEnd().split(/\s+/) ?? [];
  if (beforeName.test(words[0] ?? "")) return false;
  for (const word of words) {
    if (betweenNames.test(word)) return false;
    if (!isWrittenAsName(word) || isOfNoName(word)) return true;
  }
  return false;
};

/** "Int. J. Biostatistics", "Proc. Royal Society": how names of journals begin that are cut short. */
const journal = /^(?:(?:Int|Eur|Amer?|Brit|Can|Scand|Jpn|Indian)\.\s+J\.|(?:Proc|Trans|Ann|Bull|Commun?|Rev|Lett|Mem)\.)(?:\s|$)/u;

const whichOfFamily = /,?\s(?:II|III|IV)$/u;

/** "T. S. Eugene Ng", "Hal Daumé III", "Kelvin K.W. Ng", "Amauri Holanda de Souza Jr.", "Íñigo Goiri", "Young-ri Choi". */
export const isPersonName = (text: string): boolean => {
  if (text.length > 50) return false;
  if (/^\p{Script=Han}/u.test(text)) return isHanName(text.trim());
  const words = text.trim().replace(calledBetween, "").replace(whichOfFamily, "").split(/\s+/);
  if (words.length < 2 || words.length > 6 || opensSentence.test(words[0] ?? "")) return false;
  if (counts.test(words[0] ?? "") || journal.test(text)) return false;
  if (!words.every(isWrittenAsName) || isDoing(words[0] ?? "") || words.some((word, at) => isOfNoName(word) && !isWithin(word, at, words)))
    return false;
  return words.some((word) => /\p{Lu}[\p{Ll}'’]/u.test(word));
};

/** "ElGamal", "McCarthy", "LeCun": two capitals as families have them, and names of systems seldom. */
export const isGrownTogether = (word: string): boolean =>
  /^(?:Al|Ben|D[aeiu]|El|Fitz|L[aei]|Mac|Mc|Van|Von|Ver|[DO]['’])\p{Lu}\p{Ll}{2,}$/u.test(word);
