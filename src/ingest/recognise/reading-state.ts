/** How far somebody is with reading a thing, and how much they liked it: no tag of what it is about. */
const state =
  /^(?:(?:to|un|re|must|half|currently)?[-_ ]?read(?:ing)?|(?:to|currently|want|wish)[-_ ]?(?:read|reading|to[-_ ]?read|list)|read[-_ ]?(?:later|next|again|soon|it|list|\d{4})|skim(?:med|ming)?|skip(?:ped)?|done|finish(?:ed)?|complete[d]?|todo|to[-_ ]?do|doing|wip|in[-_ ]?progress|next|later|now|soon|someday|inbox|queue[d]?|backlog|active|archived?|pending|open|new|draft|reviewed|processed|unprocessed|summari[sz]ed|annotated|noted|implemented|discussed|presented|abandoned|dropped|favou?rites?|fav|starred|star|important|urgent|gold|gem|high|medium|low|priority|p[0-3]|[1-5](?:[-_ ]?stars?)|stars?[-_ ]?[1-5]|papers?|literature(?:[-_ ]?notes?)?|source|reference|zettel|permanent|fleeting|evergreen|seedling|budding|moc|card|flashcards?|已读|未读|待读|在读|精读|略读|必读|重要|论文)$/iu;
const keeper = /^(?:status|state|progress|stage|priority|prio|rating|rated|read|type|kind|source|note|year|date|状态|优先级)\//iu;

/** Whether a tag says something of the reader rather than of the work: "toread", "status/done", "5stars". */
export const isReadingState = (tag: string): boolean => keeper.test(tag) || state.test(tag.trim());

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
/** "in May", "on 2023-05-01", "14 Jan": what is said beside that. */
const beside = `(?:[\\s,:]+(?:(?:on|in|at|since|until)\\s+)?(?:[\\d./-]{4,10}|\\d{1,2}(?:st|nd|rd|th)?\\.?\\s${month}(?:\\s\\d{4})?|${month}(?:\\s\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s\\d{4})?))?`;
const saidOfReading = [
  "(?:(?:to(?: be)?|un|re|half|partly|partially|currently|already|not(?: yet)?|still to|must|have|want to)[-_ ]?)?read(?:ing)?(?: (?:it|this|later|next|again|soon))?",
  "(?:skim|skip|finish|complet|start|abandon|dropp|present|discuss|cover|review|summari[sz])(?:m?ed|p?ed)|not (?:started|finished)|done|finished|seen|to[- ]?do|doing|wip|in[- ]progress|on ?going|queued?",
  "(?:(?:early|rough|old|still an?|only an?) )?draft",
  "(?:un|schon |noch nicht |halb )?gelesen|zu lesen|erledigt|à lire|déjà lu|leído|por leer|já lido|por ler",
  "(?:已经?|未|待|在|想|要|刚|没|速|略|粗|精|细|重)读(?:[过完了])?|读(?:过|完|了)(?:了|一半|[一二两三]遍)?|没读完|未读完|已?读一半|(?:已|未|待|没)?[讲汇](?:[过报完]+)|(?:已|未)完成|进行中|待办|二刷",
].join("|");
/** What became of a talk or a paper: "CANCELLED, speaker ill", "withdrawn". */
const notice =
  /^(?:cancell?ed|withdrawn|retracted|postponed|rescheduled|abgesagt|verschoben|zurückgezogen|annulée?|reportée?|retirée?|cancelad[oa]|aplazad[oa]|adiad[oa]|retirad[oa]|(?:已)?(?:取消|推迟|撤稿))(?:\s*[,:;，：；–—-]\s*[\p{L}\s]{2,28})?$/iu;
/** "CANCELLED (sick)", "entfällt", "moved": what became of a day or a talk, where it is all that a cell says. */
const calledOff = /^(?:fällt aus|entfällt|ausgefallen|supprimée?|suspendid[oa]|no[- ]show|停讲|停课)$/iu;
export const isCalledOff = (text: string): boolean => {
  const said = text
    .trim()
    .replace(/\s*[(（][^()（）]{1,40}[)）]$/u, "")
    .replace(/[\s.!！。…]+$/, "");
  return said.length <= longest && (notice.test(said) || calledOff.test(said));
};

const howFar = new RegExp(`^(?:${saidOfReading})${beside}$`, "iu");

/** "presented by Mara". */
const byWhom =
  /^(?:[Pp]resented|[Dd]iscussed|[Dd]one|[Cc]overed|[Rr]ead) by \p{Lu}[\p{L}.-]{1,14}(?:(?: and|,| &)? \p{Lu}[\p{L}.-]{1,14}){0,2}$/u;
const longest = 40;

/** Whether words behind or before a title say of it how far somebody is with it: "done", "read in May", "已读". */
export const saysHowFar = (written: string): boolean => {
  const text = written.length > longest ? "" : written.trim().replace(/[\s.!！。…]+$/, "");
  return howFar.test(text) || byWhom.test(text) || notice.test(text);
};
