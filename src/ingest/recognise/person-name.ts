const particle =
  /^(?:de|del|della|der|den|des|di|da|do|dos|du|van|von|zu|zur|la|las|le|los|el|al|bin|ibn|ben|y|e|ter|ten|st\.?|jr\.?|sr\.?|ii|iii|iv)$/i;

/** Title-case words of headings and topics: two of them look like a name and are none. */
const notPerson = new Set(
  (
    "abstract access accelerated accelerating accelerator adaptation adaptive agent agents algorithm algorithms analysis and application applications applied architecture artificial " +
    "all any attention automatic award awards based benchmark benchmarks best blog cache caching classic cloud clusters cluster code communication compiler compilers compression computer computing " +
    "conference content contents data database databases day deep default design detection diffusion distributed dynamic each edge efficient embedding engine environment evaluation every experts fast fault fine " +
    "flash for framework frameworks function functions generation gpu gpus graph graphs hardware homepage in inference infrastructure intelligence introduction its kernel kernels key keynote " +
    "language large latency learning list llm llms machine main management memory meta mining misc mixture ml model modeling models multi multimodal network networking networks neural " +
    "note notes of offloading on online open operating optimization optimizing other others our own paper papers parallel parallelism performance personal pipeline platform poster prediction privacy " +
    "processing program programming project projects quantization query reading readings recommendation reference references reinforcement related reliability research resource retrieval runtime scale scaling " +
    "scheduling search security semantic serverless serving session slides software source sparse speculative storage summary survey system systems table technical techniques tensor testing " +
    "the their theory these this those time to tolerance tool tools topic topics training transformer transformers translation tuning tutorial unified using video virtualization vision with work works workload " +
    "workshop year university institute college laboratory as is it not what where why " +
    "approximation balancing bandwidth bottleneck concurrency congestion consensus consistency control decomposition descent flow gradient latent load locking logging packet packets " +
    "bulletin journal letters magazine quarterly review reviews robot robots robotics science sciences transactions " +
    "train test prefetching projection projections protocol protocols pruning quantum rank replication robust routing sampling scalable sharing sharding sparsity streaming supervision switching throughput traffic transactions verification"
  ).split(" "),
);

/** Endings of words that are made of other words, as names are not. */
const derived = /^\p{L}{3,}(?:ation|ition|ction|ption|ification|ization|isation|ability|ology|ometry)s?$/iu;

/** "Proof-of-Stake", "Semi-synchronous": put together as names are not. */
const compound =
  /-(?:and|by|for|in|of|on|the|to)-|^\p{L}{3,}ly-|^(?:anti|co|cross|fine|full|high|hyper|inter|low|multi|near|non|post|pre|quasi|real|self|semi|sub|zero)-\p{L}{4,}$/iu;

/** Of "Low-Rank" each part that is long enough to be no part of a name counts: "In" is one of "Sang-In". */
export const isWordOfTitles = (word: string): boolean =>
  notPerson.has(word.toLowerCase()) ||
  derived.test(word) ||
  compound.test(word) ||
  (word.includes("-") &&
    word
      .toLowerCase()
      .split("-")
      .some((part) => part.length >= 4 && notPerson.has(part)));

/** The family names that nearly everybody with a name in Han has; rarer ones are words of titles too. */
const families =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘戴夏钟汪田任姜范方石姚谭廖邹熊陆郝孔崔康毛邱秦顾侯邵孟万段雷钱汤尹黎常武乔贺赖龚文庞樊兰殷施陶洪翟颜倪严牛俞章鲁葛韦毕聂焦向柳邢骆岳齐尚梅莫庄辛管祝左涂谷祁舒耿牟卜詹马杜于余江金史龙";
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

const isHanName = (text: string): boolean => han.test(text) && !wordsOfTitles.has(text.slice(0, 2));

/** What somebody is called by friends, between given and family name: "Xiang (Jenny) Ren", 'William "Bill" Wulf'. */
const calledBetween = /(?<=^\p{Lu}[\p{L}.-]*\s)(?:\(\p{Lu}\p{Ll}{1,14}\)|["“]\p{Lu}\p{Ll}{1,14}["”])\s+(?=\p{Lu}\p{Ll}+$)/u;

/** "T. S. Eugene Ng", "Kelvin K.W. Ng", "Amauri Holanda de Souza Jr.", "Íñigo Goiri", "Young-ri Choi". */
export const isPersonName = (text: string): boolean => {
  if (text.length > 50) return false;
  if (/^\p{Script=Han}/u.test(text)) return isHanName(text.trim());
  const words = text.trim().replace(calledBetween, "").split(/\s+/);
  if (words.length < 2 || words.length > 6) return false;
  if (
    !words.every(
      (word) =>
        particle.test(word) ||
        /^(?:\p{Lu}\.-?)+$|^\p{Lu}[\p{L}'’-]*$|^\p{Lu}\p{L}{0,2}\.$|^(?:\p{Lu}\p{Ll}?\.-?)+\p{Lu}?[\p{L}'’-]*\.?$/u.test(word),
    )
  )
    return false;
  if (words.some((word) => isWordOfTitles(word) || /^\p{Lu}{3,}$|-\p{Lu}{2,}$/u.test(word))) return false;
  return words.some((word) => /\p{Lu}[\p{Ll}'’]/u.test(word));
};
