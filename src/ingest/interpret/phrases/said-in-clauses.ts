/*
 * What whole clauses around a name say, in which the name is subject or object of a further verb: "X stops it", "without
 * the locks that X needs", "X, on which the proof rests", "uses the gossip of X".
 */

/** Nouns of what anybody uses of a work, pieces of its software among them, and that say nothing of how it came about. */
const borrowedByAll =
  "(?:data ?sets?|data|corpus|corpora|benchmarks?|test ?beds?|test suite|clusters?|machines?|traces?|workloads?|logs?|quer(?:y|ies)|inputs?|splits?|code(?: ?base)?|repo(?:sitory)?|sources?|scripts?|simulators?|emulators?|implementations?|releases?|binar(?:y|ies)|libraries|checkpoints?|weights?|settings?|set-?ups?|config\\p{L}*|(?:hyper-?)?parameters?|numbers?|results?|figures?|tables?|plots?|evaluations?|experiments?|measurements?|metrics?|baselines?|examples?|definitions?|terms?|terminology|notations?|words?|vocabulary|language|names?|titles?|slides?|talks?|blog|videos?|authors?|people|team|group|lab|survey|taxonomy|templates?|version \\S+|users?|customers?|api|fractions?|shares?|amounts?|sizes?|sets?|kinds?|sorts?|rest|presence|absence|lack|outputs?|lists?|stores?|modules?|parsers?|drivers?|clients?|compilers?|tool ?chains?|plug-?ins?|front-?ends?)";

/** "the gossip of", "the probes of": what one work may take over from another, whatever it is. */
export const anythingOf = `(?:(?:the|its|their) )?(?!(?:[a-z-]+ )?${borrowedByAll} )(?:[a-z-]+ )?[a-z-]+ (?:of|from|in|behind)(?: the)?`;

const reused = "(?:(?:re-?)?us(?:es|ing)|use|employs?|adopts?|adapts?|applies|recycles|repurposes|plugs in|runs) ";

/** "Uses the gossip of", "nutzt das Protokoll von", "usa el protocolo de". */
export const reusing = [
  `${reused}(?:the|its|their) (?!(?:[a-z-]+ )?${borrowedByAll} )(?:[a-z-]+ )?[a-z-]+ (?:of|from|behind)(?: the)?`,
  "(?:verwendet|nutzt|benutzt|gebraucht) (?:die|das|den) (?!Daten|Code|Zahlen|Ergebnisse|Messungen|Implementierung|Spuren|Namen|Begriffe|Folien|Beispiele)\\p{L}+ (?:von|aus|des)",
  "(?:utilise|réutilise|applique|adopte) (?:les? |la |l['’])(?!données|jeux?|traces|code|résultats|chiffres|mesures|termes|exemples)\\p{L}+ (?:d['’]|d[eu] )?",
  "(?:usa|utiliza|emplea|aplica|adopta) (?:el|la|los|las|o|a|os|as) (?!datos|dados|trazas|código|resultados|cifras|números|términos|ejemplos)\\p{L}+ d[eo]",
].join("|");

const quality =
  "(?:latenc(?:y|ies)|throughput|accurac(?:y|ies)|quality|performance|speed|cost|recall|precision|bandwidth|efficiency|utili[sz]ation|memory use|footprint|guarantees?|fairness|consistency|availability|expressiveness|generality|scalability)";

/** "Gets the tail latency of", "reaches nearly the accuracy of". */
export const asGoodAs = `(?:gets?|got|reach(?:es|ed|ing)?|achiev(?:es?|ed|ing)|attains?|delivers?|hits|approach(?:es)?|match(?:es|ing)?|has|have|keeps?|retains?|offers?|promises?) (?:(?:nearly|almost|about|roughly|half|twice) )?(?:the |all the )?(?:[a-z-]+ )?${quality} of|(?:goes|go|going|went|reaches) (?:[a-z]+ )?(?:further|farther|deeper) than`;

const object =
  "(?:it|them|this|these|that|all of (?:it|them|this|these)|this (?:one|attack|trick|problem|channel|paper|work)|such (?:attacks|tricks))";
const ofObject =
  "(?=$|[.,;:!)]|\\s(?:\\p{L}+ly|too|again|later|cold|dead|for good|in|at|on|by|with|without|and|but|because|as|when|where|since)(?!\\p{L}))";

/** "KAISER stops it", "X does it without a master": what another does to the work, or as well as it. */
export const doesToIt = `\\s(?:(?:later|then|now|also|since|completely|partly|mostly|finally|only) )*(?:(?:stop|block|defeat|break|beat|kill|mitigate|prevent|detect|outperform|refute|attack|contradict|disprove|evade|counter|challenge|criticise|criticize|question|outdo|match|rival|undermine|sink|dwarf|trump)(?:e?s|e?d)|stopped|defends against|defended against|broke|outdoes|outdid|beat|is immune to|protects against|gets around|works around|cop(?:es|ed) with) ${object}${ofObject}|\\s(?:does|did|has done|gets|got|manages|managed) (?:it|this|that|the same)(?: thing| job)? (?:better|faster|cheaper|earlier|later|first|differently|without|on|by)(?!\\p{L})`;

/** "X later solves this", "X picks up where this one stops": what came of the work. */
export const carriesItOn =
  "\\s(?:(?:later|then|eventually|since|finally) )*(?:(?:picks?|picked|takes?|took) (?:up|over|it up|it from there|on)|starts?|started|begins?|began|continues?|continued|carries on|carried on|goes on|went on) (?:exactly |right |from )?where (?:this|it|that)(?: (?:one|paper|work|system))? (?:stops?|stopped|ends?|ended|leaves|left|gives up|gave up)(?!\\p{L})|\\s(?:(?:later|then|eventually|finally) )*(?:solve[sd]|resolve[sd]|addresse[sd]|overcomes|overcame|removes|lifts) (?:this|it|that)(?=$|[.,;:!)])";

const rests =
  "(?:rests?|builds?|built|stands?|stood|sits?|relies|rely|depends?|hinges|leans|draws|grew|grows|evolved|derives|derived|borrows|takes|took|starts|came|comes|inherits|is based|is built|is derived|is modell?ed|are based|are built|was based|was built|was derived)";

/** ", on which the whole proof rests": behind a name, what stands on it. */
export const onWhich = [
  `["”»]?,\\s(?:(?:up)?on|from|out of|atop) which (?:(?!(?:i|we|you|they|people) )[\\p{L}'’-]+ ){1,5}?(?:(?:directly|heavily|largely|mostly|entirely|in turn) )?${rests}(?!\\p{L})`,
  '["“”»]?,\\s(?:auf|aus|von) (?:de[mrn]|denen|welche[mrn]) (?:[\\p{L}-]+ ){1,5}?(?:beruht|aufbaut|basiert|fußt|ruht|stammt|aufsetzt|hervorgeht|hervorging|entstand)(?!\\p{L})|,\\s(?:worauf|woraus) (?:[\\p{L}-]+ ){1,5}?(?:beruht|aufbaut|basiert|fußt|entstand)(?!\\p{L})',
  "[\"”»]?,\\s(?:sur (?:lequel|laquelle|qui)|dont|d['’]où) (?:[\\p{L}'’-]+ ){1,5}?(?:repose|s['’]appuie|se fonde|est (?:basée?|fondée?|issue?|dérivée?)|dérive|s['’]inspire|vient)(?!\\p{L})",
  '["”»]?,\\s(?:en|sobre|de) (?:el |la |los |las )?(?:que|cual) (?:se (?:basa|apoya|funda|construye|inspira|deriva)|(?:[\\p{L}-]+ ){1,4}?(?:se basa|se apoya|descansa|parte|deriva))(?!\\p{L})',
].join("|");

/** "Without the locks that", "gets rid of the master which". */
export const withoutWhat =
  /(?<!\p{L})(?:without|avoid(?:s|ed|ing)?|instead of|rather than|spares? (?:us |you )?|saves? (?:us |you )?|needs? (?:no|none of)|no (?:need|use) for|gets? (?:by|along) without|does without|free of|none of) (?!(?:[\p{L}’'-]+ )?(?:slides|talk|figures?|pictures?|jokes|videos?|code|proofs|exercises|typos|appendix|pages|maths?|fun|charm|clarity) )(?:[\p{L}’'-]+ ){1,6}?(?:that|which)\s$/iu;
export const whatItNeeds =
  /^\s(?:still |so badly |always |itself |had to |has to )?(?:needs?|needed|requires?|required|relies on|relied on|depends on|depended on|uses|used|asks for|asked for|wants|has|had|pays|paid|suffers from|introduces|introduced|imposes)(?!\p{L})/iu;

/** "The same trick that", and what another does with it. */
export const theSameThat = /(?<!\p{L})the same (?:[\p{L}-]+ ){1,3}(?:that|which)?\s?$/iu;
export const alsoDoesIt =
  /^\s(?:plays?|played|uses|used|pulls|pulled|makes|made|exploits?|exploited|has|had|does|did|solves?|solved|faces|faced)(?=$|[.,;:!)]|\s(?:too|as well|already|before|earlier|for|in|on|with|against))/iu;

/** What a reader is told of is no work's: "tells you what X did". */
const ofWhat = "(?:what|whatever|everything|all that|the thing(?: that)?|the work that|much of what|some of what|most of what)";
const didBefore =
  "(?:had |has |have )?(?:did|does|do|done|started|starts|began|begun|begins|proposed|proposes|introduced|introduces|sketched|promised|promises|offered|offers|tried|tries|attempted|achieved|achieves|showed|shown|shows|left|kept|keeps)";
const carriedOut =
  "(?:automat|repeat|redo|redid|undo|finish|refin|replicat|perfect|systemati[sz]|complet|gather|general?i[sz]|extend|improv|simplif|formali[sz]|scal|speed(?:s|ed)? up|sp[ee]d|revisit|tak|push|carr|moderni[sz]|unif|paralleli[sz]|distribut|continu|reviv|us|rework|condens|distil|abstract|reproduc|optimi[sz]|combin|merg|bring|turn|appl)[a-z]{0,4}";

/** "Generalises what @ did with its single IR". */
export const whatAnotherDid = `${carriedOut}(?: (?:up|on|over|together))? ${ofWhat} @ ${didBefore}(?![a-z])`;

const itsIdea = "(?:it|this|(?:the same|its|this|that|the) (?:idea|trick|design|approach|protocol|architecture|scheme))";
/** "WPaxos and DPaxos exploit it", "LogCabin is built around it": what others did with the work. */
export const stoodOnIt = `\\s(?:(?:later|today|now|still|also|all|both|then|since|in turn) )*(?:(?:is|are|was|were) (?:(?:later|all|both|still|also) )*(?:built|based|modell?ed|implemented|layered|founded) (?:directly )?(?:up ?on|on(?: top of)?|around|atop|after|over) |(?:builds?|built|rel(?:y|ies)|rests?|improve[sd]?|expand(?:s|ed)?) (?:directly )?(?:up ?on|on(?: top of)?) |(?:exploit|extend|adopt|generali[sz]e|refine|re-?implement|inherit|simplif(?:y|ie)|continue|speed up)(?:s|d|ed)? )${itsIdea}(?![\\p{L}])`;
