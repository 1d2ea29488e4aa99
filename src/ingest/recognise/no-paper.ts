/** What stands in the place of a title until there is one. */
const placeholder =
  /^[\s([（【.…·-]*(?:(?:papers? |more |others? )?(?:to be (?:added|completed|filled(?: in)?|continued|done|updated)|to come|coming soon|tb[acd]|to-?do|wip|(?:and )?(?:many )?more(?: papers?)?|add (?:more|papers?)(?: here)?|your paper here|paper title|title|folgt(?: noch)?|kommt noch|wird ergänzt|à (?:venir|compléter)|por completar|template|example|placeholder)|待(?:补充?|更新?|完善|添加|整理|续|填)|(?:未完)?待续|暂无|暂缺|(?:持续)?更新中|补充中|略|空)[\s)\]）】.…!！。·-]*$/iu;

/** What says of itself that it is no paper, at either end. */
const saysSo = String.raw`[([（【][^()[\]（）【】]{0,40}(?:\b(?:no|not an?|isn['’]t an?) (?:paper|publication)\b|\bweb ?pages? only\b|\b(?:kein|pas de|sin|nessun) (?:paper|artikel|article|artículo|articolo)\b|非论文|不是论文|没有论文|无论文)[^()[\]（）【】]{0,40}[)\]）】]`;
/** "AI Day 2022 (recording), no paper", "…视频，没有论文": the same behind all else. */
const saysSoLast =
  "(?:[,;，；]|\\s[–—-])\\s*(?:(?:there is|there['’]s|es gibt|il n['’]y a) )?(?:no paper|kein (?:paper|artikel)|pas d['’]article|sin artículo|nessun articolo|(?:还|暂|并)?(?:没有|无)论文)[\\s.。!！]*$";
/** "Hayloft (if the paper is out by then)", "（等论文公开）": what nobody can read yet. */
const notYet = String.raw`[([（]\s*(?:(?:if|once|when|as soon as|falls|wenn|sobald|si|dès que|quand|cuando|se|quando)\s[^()[\]（）]{0,40}(?<!\p{L})(?:out|released|available|published|online|public|draußen|erschienen|erscheint|verfügbar|paru|sorti|publiée?|disponible|publicado|salido|uscito)|(?:如果|等|若)[^()（）]{0,20}(?:发布|公开|出来|放出))(?!\p{L})[^()[\]（）]{0,24}[)\]）]`;
const otherwise = new RegExp(`${saysSo}\\s*$|^\\s*${saysSo}|${saysSoLast}`, "iu");
/** Titles say "(When Labels Are Available)", in capitals. */
const awaited = new RegExp(`${notYet}\\s*$`, "u");

export const saysNoPaper = (text: string): boolean => otherwise.test(text) || awaited.test(text);

/** Whether a text in the place of a title names no paper: "to be added", "待补充", "AFL whitepaper (web page, no paper)". */
export const isNoPaper = (text: string): boolean => placeholder.test(text) || saysNoPaper(text);

/** "(web page)", "(Blogbeitrag)", "(manual)" behind a title: what nothing else says where or when it appeared of is no paper. */
const ofWeb =
  /[([（【](?:(?:just|only|an?|the|nur|eine?)\s+)?(?:(?:web|home) ?(?:page|site)|blog(?: ?(?:post|entry))?|web ?seite|blog-?beitrag|(?:page|site) web|billet de blog|página web|sitio web|entrada de blog|网页|网站|博客(?:文章)?|(?:reference |user(?:['’]?s)? )?manual|data ?sheet|documentation|handbuch|datenblatt|manuel|manual de [^()]{2,20}|(?:用户|参考)?手册)[)\]）】]\s*$/iu;
export const saysOfWeb = (text: string): boolean => ofWeb.test(text);
