/*
 * What may open a clause before the phrase that states a relation, "this work is basically", and what may lead from the
 * phrase to a name, "the ideas of".
 */

/** How sure somebody is, or how much of it is so: "basically", "really just", "im Grunde". */
const adverbs =
  "(?:(?:(?!hardly|barely|rarely|scarcely|possibly|supposedly|only)[a-z]{2,}ly|also|just|really|very much|much|far|quite|rather|almost|pretty much|more or less|again|later|now|soon|since|first|itself|themselves|kind of|sort of|a bit|still|in part|in turn|in essence|in effect|in principle|in spirit|at heart|then|that|both|im grunde|im prinzip|im wesentlichen|eigentlich|letztlich|quasi|direkt|stark|später|auch|wohl|sozusagen|en gros|en fait|plus ou moins|directement|aussi|también|básicamente|basicamente|más o menos|mais ou menos|sostanzialmente|anche|também)\\s+){0,3}";
/** "the ideas of", "both the design and the code of": what stands between a verb and whose it is. */
const part =
  "(?:ideas?|insights?|concepts?|designs?|works?|lines?|approach|architecture|code(?: ?base)?|framework|results?|techniques?|methods?|algorithms?|models?|analysis|bounds?|proofs?|theory|protocols?|mechanisms?|formulation|construction|foundations?|lessons|philosophy|principles|observations?|success|concept|notion|spirit|ones?|th(?:at|ose))";
const subjects = `(?:authors?|paper|system|${part}|project|tool|language|compiler|kernel|index|storage|replication|scheduler|scheduling|layers?|layout|format|loss|objective|training|encoder|decoder|backbone|network|core|engine|runtime|logic|calculus|semantics|syntax|type system|solver|search|planner|policy|estimator|data model|implementation|trick|machinery|structure|notation|setup|setting|task|problem|motivation|intuition|argument|data structure|interface|api|whole thing|rest|second half|first half|(?:engine|machinery|theory|model|core|code|layer|system) (?:underneath|below|inside|behind it|beneath)|arbeit|idee|ansatz|entwurf|beweis|verfahren|system|architektur|modell|papier|travail|idée|approche|système|modèle|architecture|trabajo|idea|sistema|modelo|enfoque|lavoro|modello|trabalho|ideia)`;
const before = "(?:in your [a-z]+,?|please|worth|(?:nice|good|useful|interesting|instructive) to|and|but|so|yet|because|while)\\s+";
const subject = `(?:${before})?(?:(?:i\\.\\s?e\\.,?|d\\.\\s?h\\.|viz\\.|namely|nämlich|c['’]est-à-dire|es decir|cioè|ou seja|即|也就是|it|this(?: (?:work|paper|system|one))?|that|which|they|we|he|she|and|but|who|here|(?:the|its|their|our|whose|der|die|das|le|la|l['’]|el|il|o|a|su|son|sa) (?:(?:main|key|core|basic|whole|overall|underlying|general|grundlegende|central|principal) )?${subjects}|(?:its|whose) (?!authors?|talk|slides|blog|evaluation|experiments?|appendix)[a-z-]+(?: [a-z-]+)?|das|dies(?:e arbeit)?|es|qui|il|elle|l['’](?:outil|article|auteur)|ce (?:papier|travail)|cela|c['’]est|本文|该工作|这篇|这是|他们|作者|也是?|都|主要|其实|本质上)?\\s*)?`;
const auxiliary =
  "(?:(?:is|was|are|were|(?:has|have) (?:since |later |now |long )?been|(?:can|may|could|might) be (?:seen|read|understood) as|ist|war|wurde|sind|est|es|è|é|to be|being)?\\s*)?";

const opening = `${subject}${adverbs}${auxiliary}${adverbs}`;
const opens = new RegExp(opening, "y");
const isOpening = new RegExp(`^${opening}$`);

/** So many words open a clause at most. */
const mostWords = 12;
/** Where a word begins: Chinese has no blanks between them. */
const wordStarts = /(?<=\s)\S|(?<=[\u3400-\u9FFF])./g;

/** Where a phrase may begin behind what opens a text, written small, the farthest first: mostly at its start alone. */
export const openingsOf = (small: string): readonly number[] => {
  opens.lastIndex = 0;
  const end = opens.exec(small)?.[0].length ?? 0;
  if (end === 0) return [0];
  const starts: number[] = [];
  wordStarts.lastIndex = 0;
  for (let found = wordStarts.exec(small); found !== null && starts.length < mostWords; found = wordStarts.exec(small))
    starts.push(found.index);
  return [0, ...starts.filter((at) => at === end || isOpening.test(small.slice(0, at)))].reverse();
};

const bridge = new RegExp(
  `(?:both\\s+)?(?:(?:(?:the|their|its own|our|some|many|much|most|earlier|previous|original)\\s+){0,3}${part}(?: and (?:the )?[a-z]+)? (?:of|in|from|behind|by|introduced (?:in|by))\\s+(?:the\\s+(?=\\S+\\s))?)?`,
  "iy",
);
/** "a hole in X's", "the write path of X": words, written small, that lead to the first name behind a verb. */
const looseBridge =
  /(?:both\s+)?(?:(?:(?!(?:is|was|are|were|that|which|data|datasets?|traces?|logs?|users?|people|numbers|experiments?|measurements?|experience|workloads?|benchmarks?|papers?|lectures?|talks?|slides|discussions?|not|no|never)\s)[a-zß-ÿ][a-zß-ÿ’'-]*\s+){1,6}?(?:of|in|from|behind|by|to|for|at|on|with|von|de|di|do|du)\s+(?:(?:the|both)\s+)?)?(?:the\s+)?['’]?(?=["“«„《[$\p{Lu}\p{N}\uE000])/uy;

/** "their own", "the author's first": which of somebody's works it is. */
const whose =
  /(?:(?:their|its|his|her|our|my|both)\s+|(?:the|an?)\s+(?=\p{Ll}))?(?:(?:own|authors?['’]s?|first|second|original|earlier|previous|famous|classic|seminal|old|well-known|popular|recent|(?:19|20)\d\d)\s+){0,3}(?=["“«„《[$\p{Lu}\uE000])/uy;

/** "GShard", "SysFlow". */
const coined = /^(?!Ma?c|Fitz|[DL]e\p{Lu}|Van|O['’])(?:\p{Lu}{2,}\p{Ll}{2}|\p{Lu}\p{Ll}+\p{Lu})/u;

/** How long what leads to names is. */
export const bridgedFrom = (at: number, text: string, isLoose: boolean): number => {
  bridge.lastIndex = at;
  looseBridge.lastIndex = at;
  const loosely = looseBridge.exec(text)?.[0].length;
  // A certain phrase leads over any words only to what the list itself sets apart, or to what no word or person is written like.
  const isLed =
    isLoose ||
    (loosely !== undefined &&
      (/["“«\uE000]|\[\d/.test(text.slice(at + loosely, at + loosely + 2)) || coined.test(text.slice(at + loosely, at + loosely + 24))));
  const led = (isLed ? loosely : undefined) ?? bridge.exec(text)?.[0].length ?? 0;
  whose.lastIndex = at + led;
  return led + (whose.exec(text)?.[0].length ?? 0);
};
