/** How far somebody is with reading a thing, and how much they liked it: no tag of what it is about. */
const state =
  /^(?:(?:to|un|re|must|half|currently)?[-_ ]?read(?:ing)?|(?:to|currently|want|wish)[-_ ]?(?:read|reading|to[-_ ]?read|list)|read[-_ ]?(?:later|next|again|soon|it|list|\d{4})|skim(?:med|ming)?|skip(?:ped)?|done|finish(?:ed)?|complete[d]?|todo|to[-_ ]?do|doing|wip|in[-_ ]?progress|next|later|now|soon|someday|inbox|queue[d]?|backlog|active|archived?|pending|open|new|draft|reviewed|processed|unprocessed|summari[sz]ed|annotated|noted|implemented|discussed|presented|abandoned|dropped|favou?rites?|fav|starred|star|important|urgent|gold|gem|high|medium|low|priority|p[0-3]|[1-5](?:[-_ ]?stars?)|stars?[-_ ]?[1-5]|papers?|literature(?:[-_ ]?notes?)?|source|reference|zettel|permanent|fleeting|evergreen|seedling|budding|moc|card|flashcards?|已读|未读|待读|在读|精读|略读|必读|重要|论文)$/iu;
const keeper = /^(?:status|state|progress|stage|priority|prio|rating|rated|read|type|kind|source|note|year|date|状态|优先级)\//iu;

/** Whether a tag says something of the reader rather than of the work: "toread", "status/done", "5stars". */
export const isReadingState = (tag: string): boolean => keeper.test(tag) || state.test(tag.trim());
