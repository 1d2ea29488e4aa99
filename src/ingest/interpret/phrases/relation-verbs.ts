import { anyOf, verbs } from "./phrase.ts";

/*
 * English verbs of descent by what they are built with: "extends X", "builds on X", "borrows the log from X". Stems, for
 * any ending that they may have.
 */

/** What they are said of is what the work stands on. */
const stemsOfDescent: readonly string[] = [
  "extend",
  "generali[sz]",
  "improv",
  "enhanc",
  "refin",
  "revisit",
  "revis",
  "rework",
  "redo(?:es|ing|ne)?",
  "redesign",
  "rebuil[dt]",
  "rewrit",
  "rewrote",
  "re-?implement",
  "reimagin",
  "rethink",
  "rethought",
  "reinvent",
  "re-?engineer",
  "reformulat",
  "recast",
  "re-?interpret",
  "reviv",
  "resurrect",
  "moderni[sz]",
  "simplif",
  "streamlin",
  "strengthen",
  "sharpen",
  "tighten",
  "relax",
  "weaken",
  "circumvent",
  "sidestep",
  "reproduc",
  "deepen",
  "broaden",
  "complet",
  "repair",
  "fix",
  "correct",
  "patch",
  "cure",
  "mend",
  "clean(?:s|ed|ing)? up",
  "sp[ee]eds? up",
  "speeding up",
  "accelerat",
  "optimi[sz]",
  "parallel(?:i[sz])?",
  "scal",
  "shrink",
  "compress",
  "distil",
  "prun",
  "quanti[sz]",
  "harden",
  "port",
  "adapt",
  "adopt",
  "transfer",
  "transplant",
  "translat",
  "lift",
  "push",
  "continu",
  "carr(?:y|ies|ied|ying) on",
  "tak(?:e|es|ing) up",
  "took up",
  "pick(?:s|ed|ing)? up",
  "tak(?:e|es|ing) over",
  "evolv",
  "combin",
  "br(?:ing|ings|inging|ought) together",
  "gather",
  "assembl",
  "integrat",
  "incorporat",
  "bundl",
  "pack(?:s|ed|ing)? together",
  "put(?:s|ting)? together",
  "tie(?:s|d) together",
  "merg",
  "marr(?:y|ies|ied|ying)",
  "unif",
  "fus",
  "blend",
  "mix",
  "cross(?:es|ed|ing)?",
  "reus",
  "re-use",
  "recycl",
  "repurpos",
  "cop(?:y|ies|ied|ying)",
  "imitat",
  "emulat",
  "mimic",
  "wrap",
  "embed",
  "subsum",
  "supersed",
  "replac",
  "succeed",
  "supplant",
  "obsolet",
  "up(?:s|ped|ping)",
  "augment",
  "speciali[sz]",
  "instantiat",
  "formali[sz]",
  "moderni[sz]",
  "modif",
  "tweak",
  "clon",
  "fork",
  "appl(?:y|ies|ied|ying)",
  "overhaul",
  "refactor",
  "re-?train",
  "fine-?tune",
  "leverag",
  "exploit",
  "inherit",
  "borrow",
  "implement",
];

/** Their object is what the work stands on. */
export const transitive = verbs(...stemsOfDescent);

/** What a phrase says to be taken of a work: "the write path", "a lot", "much of its design". */
const taken =
  "(?:(?:the|its|their|a|an|some|many|most|much|all|several|his|her)\\s+)?(?:(?:of|and)\\s+(?:the|its|their)\\s+)?(?:[a-zß-ÿ-]+ ){0,4}?";

const onto = "(?:up ?on|(?:directly |right |firmly |squarely )?on top of|on|atop|over|around)";

/** "Runs on X": a system of the list, or any machine. */
export const running = `${verbs("run", "work")} ${onto}`;

/** What leads from a verb to what the work stands on by a small word. */
export const phrasal = anyOf(
  `${verbs("buil[dt]", "base", "layer", "found", "ground", "root", "implement", "sit", "sat", "stand", "stood", "rel[yi]", "rest", "lean", "draw", "drew", "expand", "elaborat", "iterat", "improv", "piggy-?back", "center", "centr", "model", "hing")} (?:(?:directly|heavily|entirely|strongly|closely|mostly|largely|only|mainly|partly) )?${onto}`,
  "(?:straight|right|directly|lifted|taken) out of|found(?:ed)? in|rooted in|grounded in|on top of|building|leveraging|(?:stands?|stood|standing|sits?) on the shoulders of|owes (?:[a-z]+ ){1,4}?to|indebted to|(?:an? |the )?(?:homage|tribute|nod) to",
  `${verbs("take", "draw", "get", "find", "took", "drew", "got", "found", "taking")} (?:its |their |much |some |a lot of |most of its |the |direct |heavy )*(?:ideas?|inspiration|motivation|cues?|leaf) (?:from|in)`,
  `(?:${verbs("borrow", "lift", "inherit", "deriv", "descend", "evolv", "stem", "fork", "emerg", "adapt", "reuse", "copied", "copie", "start", "depart", "branch", "split", "distil", "arise", "abstract", "proceed", "learn", "steal", "translat", "generali[sz]", "set out", "initiali[sz]", "fine-?tun", "re-?train", "finetun")}|came|comes|coming|grew|grown|grows|growing|spun|born|sprang|sprung|arose|stole|stolen|set(?:s|ting)? out|tak(?:en|es|ing)|took|known|split)(?: (?:a lot|much|heavily|directly|straight|almost literally|literally|verbatim|wholesale|freely|liberally|out|off|away|over))* (?:from|of)`,
  `${verbs("borrow", "take", "took", "reuse", "re-use", "adopt", "inherit", "lift", "keep", "kept", "drop", "remov", "import", "steal", "stole", "cop(?:y|ie)", "carr(?:y|ie)")} (?:over )?(?!(?:the )?(?:issue|place|part|care) )${taken}(?:of|from)`,
  `${verbs("follow")} (?:up(?: on)?|(?:closely )?in the (?:footsteps|steps|wake|tradition|spirit) of)|${verbs("pick")} up (?:on|from)|${verbs("add", "bring", "brought", "give", "gave")} (?:[a-zß-ÿ-]+ ){1,4}?to`,
  "(?:follows?|following|keeps? to|sticks? to|stays? close to|adheres? to)(?= .{1,160} closely)|follows? (?:directly )?from|closely follows|tak(?:es?|ing) (?:the |its )?(?:torch|baton) from",
  "(?:heavily |strongly |clearly |deeply )?(?:influenced|motivated|informed|sparked|prompted|triggered|shaped) by|(?:has|have) (?:its|their) (?:roots|origins?) in|(?:go(?:es)?|went|dates?|hark(?:s|ens)?|reach(?:es)?|traced?|traces) (?:all the way )?back to|ideas? (?:from|of)|in the (?:tradition|lineage|line|footsteps|wake) of",
  "(?:take[sn]? |taking |took )?over from|carr(?:y|ies|ied|ying) on (?:from|with|where)|goes on from|(?:goes |went |takes it )?(?:one|a|another) (?:big |small |giant |further )?(?:step|leap) (?:beyond|further than|up from|from|after)|goes (?:well |far |one step )?beyond",
);

/** The passive leads from what is named: "later extended by X". */
export const passives = anyOf(
  `${verbs("extend", "improv", "supersed", "replac", "succeed", "supplant", "generali[sz]", "continu", "refin", "subsum", "follow", "obsolet", "simplif", "developed further", "sold", "turn", "rebuil", "rewritten", "redone", "redesign", "rework", "picked", "taken", "carr", "moderni[sz]", "fixed", "repair", "corrected", "speeded", "sped", "accelerat", "scaled", "port", "adapt", "adopt", "optimi[sz]", "strengthen", "sharpen", "tighten", "revisit", "reviv", "eclips", "displac", "oust", "dethron", "absorb", "incorporat", "merged", "folded", "evolved", "complet", "reused", "built", "enhanc", "overtak", "pushed", "expand")} (?:up |further |on |over |upon |forward |again |later )*(?:by|in|as|into|with)`,
  `${verbs("solv", "resolv", "remov", "lifted", "addressed", "overcome", "tackl", "settl", "answered")} (?:again |later )?(?:by|in(?! (?:chapter|section|appendix|the|this|its|an?)(?![a-z])))`,
  "(?:led|leads|leading|gave rise|gives rise|gave birth|gives birth)(?: (?:directly|straight|eventually|later|ultimately|almost directly|in turn))* to|(?:became|becomes|inspire[ds]|influence[ds]|informed|sparked|prompted|motivated|triggered|enabled|seeded|begat|birthed|spawned|prefigure[ds]|anticipate[ds]|foreshadow(?:s|ed)|pre-?date[ds])(?! by)",
  "(?:evolved|evolves|grew|grows|developed|turned|morphed|matured|flowed|fed|feeds|went|split|flowered) (?:later |directly |eventually )?into|(?:paved|paves|cleared|opened) the (?:way|ground|door|road) (?:for|to)|(?:laid|lays) the (?:ground(?:work)?|foundations?|basis) (?:for|of)|(?:lives|lived|living) on (?:in|as)|(?:underlies|underpins|underlay)",
);

/** One sets itself beside the other. */
export const comparing = anyOf(
  "to be (?:[a-z]+ )?compared (?:with|to|against)(?: (?:that|those|the ones?) (?:of|in|from))?|(?:to |best )?(?:be )?compare(?:d(?= against))?(?: (?:it|them|this|well|carefully))? (?:with|to|against)(?! the )|compare(?! (?:the|this|these|it|its|them|how|what|with|to|and|your|our|their|results|numbers) )|compares (?:itself|themselves|well|favou?rably|badly) (?:with|to|against)|(?:as a |sharp |stark |a |nice )*contrast(?:s|ed|ing)?(?: (?:it|this|nicely|well|sharply|strongly))* (?:with|to)|contrasts?(?! (?:the|this|these|it|its|them|how|what|with|to|and|between) )",
  "(?:(?:was|is|later|since|soon|clearly|easily) )*(?:beaten|broken|outperformed|refuted|attacked|challenged|critici[sz]ed|countered|contradicted|defeated|bypassed|overtaken|rebutted|outdone|evaded|circumvented)(?: \\([^()]{1,40}\\))? by|(?:directly |still |also )*(?:competes?|competing|competed|vies|vying) (?:directly )?(?:with|against)|(?:easily |clearly |narrowly |handily )*(?:beats?|beating|outperform(?:s|ed|ing)?|outdo(?:es)?|outclass(?:es)?|surpass(?:es|ed)?|overtakes?|outruns?|trounces?|trumps?|dominates|exceeds|rivals|matches|mirrors|parallels|echoes|resembles|resembling|recalls|challenges|refutes|rebuts|criticises|criticizes|disputes|contradicts|complements|complementing)(?! (?:half|most|some|all|many|any|none|everything|every|each) )",
  "(?:unlike|(?:in|by) (?:stark |sharp )?(?:contrast|opposition) (?:to|with)|as opposed to|other than)(?= \\S[^.;]{0,40}(?:,|\\s(?:it|this|there|the|no|they|we|each|here|one|all|does|uses?|needs?)\\s))|opposed to|contrary to|(?:takes?|taking|took) the place of|differs? from|different from|versus|vs\\.?|on (?:a )?par with|(?:up )?against|(?:to be |best )?(?:read |seen |set |held )?(?:side by side|back to back) with|reminds (?:me |one |us )?of|reminiscent of|akin to|equivalent to|analogous to|comparable (?:to|with)|complementary to|(?:much |very |quite |rather |so |most |really )*(?:similar|close|closest|near|nearest) (?:in (?:spirit|idea|aim|flavou?r|style|design|approach) )?to|(?:close |near |nearly |closely )?related to|loses (?:out )?to|argues? (?:with|against)|responds to|repl(?:y|ies) to|answers(?: to)?|reacts to",
  "(?:(?:was|were|is) )?(?:developed|published|invented|found|discovered|written|appeared|proposed|done|came|comes|designed|built|appearing) (?:independently|in parallel|at the (?:same|very same) time|concurrently|simultaneously|alongside|around the same time)(?: (?:with|of|as|to))?|(?:independent|independently) of|(?:in parallel|concurrent|simultaneous|contemporary|contemporaneous|concurrently) (?:with|to)|(?:goes|go|pairs?|paired|belongs|fits) (?:well |nicely |together |it |this |them )*with",
);

/** "cites X". */
export const citing =
  "(?:(?:also |heavily |often |repeatedly )*(?:cites|quotes|references|refers (?:back )?to|credits|acknowledges)|zitiert|cite|cita)";
