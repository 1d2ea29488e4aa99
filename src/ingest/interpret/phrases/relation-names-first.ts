import { anyOf, around, leading, loosely, looselyBeside, reversed, wordEnd, type Phrase } from "./phrase.ts";
import { nouns, qualifier } from "./relation-nouns.ts";
import { phrasal, transitive } from "./relation-verbs.ts";

/* Phrases that the name of a work begins: "X without the leader", "X made practical", "X is built on this", "X's heir". */

const adjectives = `(?:${qualifier}\\s+){0,3}`;
const end = "(?=\\s*(?:$|[.,;:!()，。；—–]|\\s-|(?:for|with|in|on|by|from|at|to|that|which|and|as|but|over)\\s))";
const finite =
  "(?:is|are|was|were|has|have|can|does|do|did|had|will|would|should|could|isn't|doesn't|helps?|makes?|needs?|says?|looks?|seems?|wins|won|works?|explains?|showed|shows|comes?|runs?|already)";
/** Words up to the end of a clause that say nothing of whatever the name begins. */
const noVerb = `(?=(?:(?!\\b${finite}\\b)[^.;:,!?]){2,60}?(?:$|[.;:,!]|\\s(?:who|that|which|where|when|whose|so|and|but)\\s))`;

const participles = anyOf(
  "done|continued|redone|reloaded|revisited|reborn|rewritten|rebuilt|redesigned|rethought|reimagined|re-?implemented|recast|reformulated|retold|re-?trained|trained|fine-?tuned|ported|applied|adapted|extended|generali[sz]ed|brought|moved|taken|carried|pushed|scaled|shrunk|distilled|compressed|quanti[sz]ed|pruned|squeezed|sped|accelerated|paralleli[sz]ed|distributed|simplified|turned|cast|moderni[sz]ed|cleaned|stripped|slimmed|boiled|lifted|transferred|transplanted|translated|speciali[sz]ed|combined|married|crossed|mixed|merged|wrapped|hardened|formali[sz]ed|dressed|repackaged|repurposed|reduced|stretched|blown|cut|upgraded|improved|optimi[sz]ed|augmented|enhanced",
);
const settings =
  "(?:(?:in (?:real time|real-time|hardware|software|the (?:kernel|browser|cloud|wild|large|small|field|dark|limit|data ?cent(?:er|re)|network|loop|plane)|\\d-?d|\\d dimensions|reverse|disguise|miniature|constant|linear|log|one|two|three|many|higher|high|continuous|discrete|time|space|rust|go|c|c\\+\\+|java|python|haskell|coq|fewer|less|a (?:single|browser|box|nutshell|new|different))|as a (?:service|library|language|compiler)|at (?:scale|speed|the edge|line rate|compile time|run ?time|inference time|test time|web scale|half|twice|a fraction)|all over again|under (?:the )?[a-z]+ ?[a-z]*|via [a-z]+|by other means|from scratch|from the ground up|on (?:steroids|a (?:chip|budget|diet|phone|laptop|single)|the (?:gpu|edge|device|cheap|fly))|meets|sans|à la)(?![a-z]))";

export const namePhrases: readonly Phrase[] = [
  around("=?\\s*@$(?<=\\s(?:\\+|plus|meets)\\s[^.;:。；]{2,120})", loosely, "[^.;:。；]{2,200}?"),
  around(`@['’]?s? (?:is|was|are|were|became) (?:the |its |a |an )?${adjectives}${nouns.followers}s?${end}`, reversed),
  around(
    `@ (?:(?:is|was|are|were|has|later|since|then|also|now|both|all|is itself|still|eventually|clearly|heavily|directly) ){0,3}(?:${transitive}|${phrasal}|(?:redoes|repeats|retrains|follows|succeeded|outgrew|inspired by|derived from|built from|bases itself on)) (?:(?:on|up|upon|by|the|its|a|an|from|with|of|in|all|some|much|most|ideas?|frustration|dissatisfaction|work|design|code) ){0,4}?(?:this|it|that|these)(?: (?:one|paper|work|idea|design|system|line))?(?=\\s*(?:$|[.,;:!()，。；—–]|\\s-|(?:for|with|in|on|by|from|at|to|and|as|but|over|directly|heavily|later)\\s))`,
    reversed,
  ),
  around(`@(?:['’]?s?)? ${adjectives}${nouns.descendants}${end}`, loosely),
  around(`@(?:['’]s?) (?:${adjectives})${nouns.forebears}${end}`, reversed),
  around(`@(?:['’]s?) (?:${adjectives})${nouns.companions}${end}`, looselyBeside),
  around(
    `(?:think (?:of )?)?@,? (?:but |only |just |all |now |simply |with |finally )?(?:(?:finally |simply |really )?${participles}${wordEnd}|made (?:fit |ready |safe )?(?!this |it |available|public|open|famous|popular|me |us |by )[a-z]+|minus|at scale|v?[2-9](?:\\.\\d)?(?=$|[.,;]))(?!.{0,20}\\b(?:nicely|badly|very well)\\b)`,
    loosely,
  ),
  around(
    "(?:like |just like |think (?:of )?)?@,? (?:but|only|just|except|save)(?: that| with| for| without| in| on)? (?!i |it |the (?:paper|talk|proof|writing|authors?)|not |we |still |they |you |is |are |was |read |harder|easier|worse |longer |shorter |never |nobody|mentioned|better (?:written|explained))[a-zß-ÿ0-9]",
    looselyBeside,
  ),
  around(
    "(?:like |just like |think (?:of )?)?@,? (?:sans|minus|plus|now|this time)(?: that| with| for| without| in| on)? (?!i |it |the (?:paper|talk|proof|writing|authors?)|not |we |still |they |you |is |are |was |read |harder|easier|worse |longer |shorter |never |nobody|mentioned|better (?:written|explained))[a-zß-ÿ0-9]",
    loosely,
  ),
  around(
    `(?:like |think (?:of )?)?@,? (?:for (?!comparison|background|details|context|more|reference|instance|example|now|later|me |us |fun|dummies|beginners|the (?:details|background|proof|rest|exam|record))|with(?:out)? (?!care|the same|respect|this|it )|over (?!the |a |lunch|breakfast|coffee|and )|on (?:gpu|fpga|cpu|ssd|tpu|nvm|rdma|dpu|multi|many|hetero|commodity|mobile)s?)${noVerb}`,
    loosely,
  ),
  around(`(?:like |think (?:of )?)?@,? ${settings}`, loosely),
  around(`(?:like |think (?:of )?)?@,? but ${settings}`, looselyBeside),
  around(
    "(?:(?:(?:from|in|at) )?(?:the )?same [a-z]+ as |next to |right (?:after|before) |just (?:after|before) )?@[,:;]? (?:and |so )?(?:always |best |better |please |to be |should be )?(?:read|compare|see|take|study) (?:the two|both|them|these two|the pair) (?:papers? )?(?:together|side by side|back to back|as a pair|against each other|in one go|jointly)",
    looselyBeside,
  ),
  around(
    "(?:(?:in )?(?:der|die|das)selben? [a-zß-ÿ]+ wie |direkt neben |gleich nach )?@[,:;]? (?:und )?(?:immer |am besten |bitte )?(?:beide|die beiden|die zwei) (?:zusammen|nebeneinander|gemeinsam) (?:lesen|ansehen|anschauen)",
    looselyBeside,
  ),
  around("@[,:;]? (?:à |toujours |il faut )?lire (?:les deux |tous les deux )?ensemble", looselyBeside),
  around("what @ (?:should|could|ought to|would|wanted to|tried to|promised to|set out to|meant to|always)(?![a-z])", loosely),
  leading("what (?:came|comes|became|happens|remains|follows)(?: (?:after|of|next after))", loosely),
  // Whatever is added: where it is a work as well, one before tells both.
  around("=?\\s*@(?=\\s(?:\\+|plus|meets)\\s(?:[^.;:]{3,120}$|[^.;:,]{3,60},\\s))", loosely),
];
