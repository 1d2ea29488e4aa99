import { plain } from "../../read/rich.ts";
import { wordCount } from "../line/traits.ts";
import { mayStateRelation, statesRelation } from "../phrases/phrasebook.ts";
import { hanNouns, nouns } from "../phrases/relation-nouns.ts";
import { labelOf } from "../phrases/relation-words.ts";
import { cleanName, isListed, mentionsIn, type KnownWorks } from "./named-works.ts";

/* Arrows that say by themselves what the works behind them are to that of a line. */

/** "← X": signs that say by themselves what follows. */
export const beginsWithArrow = (text: string): boolean => /^\s*[-=<←⇐→⇒↦]/.test(text);

/** "→ X": what is named came later. */
export const pointsOn = (text: string): boolean => /^(?:[-=]+>|[→⇒↦])/.test(text);

/** "→ Raft's successor", "-> Raftの後継": what is said behind the name, to which the arrow only leads. */
const saysOfName = new RegExp(
  `^[\\s*_]*[-=]*[>→⇒↦][\\s*_]*\\S{2,30}?(?:['’]s\\s+(?:\\p{L}+\\s)?(?:${nouns.descendants})|\\s?(?:の|的|之)\\s?(?:後継|続編|拡張|改良|発展|${hanNouns.descendants}))`,
  "iu",
);
const arrow = /^\s*[-=]?[>→⇒↦]*\s*/u;

/** "-> compare with X", "→ X's successor": an arrow that only leads to what is said. */
export const leadsToRemark = (text: string, maySay: () => boolean): boolean =>
  saysOfName.test(text) || (/^\p{Ll}/u.test(text.replace(arrow, "")) && maySay());

/** A sign alone, or a label of common words: all behind it has to be works of the list. */
export const isSignAlone = (label: string): boolean => !/\p{L}/u.test(label);

/** "← Veriflow, fewer rules": words written small say more. */
export const saysMore = /^\p{Ll}+(?:\s+[\p{L}-]+)+[.!]?$/u;

const mostWords = 6;
const inWords = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");

/** What rather leads its readers on than says anything of the work. */
const leadsReaders = inWords(
  "see|read|then|next|before|after|todo|skip|skim|start|begin|first|later|also|instead|if|you|your|we|my|our|time|siehe|dann|lesen|wenn|du|mein\\p{L}*|zuerst|danach|voir|puis|lire|si|tu|vous|mon|ma|ensuite|ver|luego|leer|mi|primero|(?:week|day|session|lecture|unit|chapter|part|section|woche|tag|sitzung|kapitel|teil|semaine|jour|séance|chapitre|partie|semana|día|sesión|capítulo|parte)\\s*\\d+",
);
/** "Good intro", "background": advice, and what has to be known. */
const advises = inWords(
  "good|great|nice|best|better|classic|easy|easier|recommend\\p{L}*|suggest\\p{L}*|favou?rites?|must|optional|required|intro(?:duction)?s?|primer|tutorial|survey|overview|background|context|basics|prereq\\p{L}*|needs?|requires?|assumes?|empf\\p{L}+|lieblings\\p{L}*|gut\\p{L}*|beste\\p{L}*|einführung|überblick|hintergrund|grundlagen|voraussetz\\p{L}+|préféré\\p{L}*|recommand\\p{L}+|conseil\\p{L}*|prérequis|contexte|bases|favorit\\p{L}*|recomend\\p{L}+|contexto|requisitos?",
);
/** "similar", "same authors", "predecessor": what the other work is as seen from this one. */
const setsBeside = inWords(
  `like|than|vs|cf|vgl|versus|unlike|similar\\p{L}*|same|alike|akin|related|relatives?|compar\\p{L}+|contrast\\p{L}*|differ\\p{L}*|previous\\p{L}*|prior|earlier|preced\\p{L}+|ähnlich\\p{L}*|verwandt\\p{L}*|vorgänger\\p{L}*|vorarbeit\\p{L}*|gegenst\\p{L}+|konkurren\\p{L}+|alternativ\\p{L}*|semblable\\p{L}*|similaire\\p{L}*|prédécesseur\\p{L}*|concurrent\\p{L}*|parecid\\p{L}+|predecesor\\p{L}*|precursor\\p{L}*|${nouns.forebears}s?|${nouns.companions}s?`,
);
const inHan =
  /[见看读比先再我你像同]|类似|相似|推荐|建议|必|入门|背景|前[身作置驱]|基础|最爱|喜欢|综述|教程|对手|竞品|第.{1,3}[周天章节讲]/u;

/** "X would be slower": a sentence on what is named. */
const saysWhatItDoes = /\s(?:is|was|are|were|would|will|can|could|should|may|might|must|has|have|does)\s/;

const saysOther = (before: string): boolean => [leadsReaders, advises, setsBeside, inHan, /[?？:：]/u].some((each) => each.test(before));
const saysRelation = (before: string): boolean =>
  labelOf(`${before}:`) !== null || statesRelation(before) || mayStateRelation(`${before} `);

/** "honest trees → X": a few words of the work itself lead on to another; behind a work that they name, or an arrow, it is that one's. */
export const mayPointOn = (text: string, behind: string, known: KnownWorks): boolean => {
  const before = text.trim();
  return (
    wordCount(before) <= mostWords &&
    !/[-=]>|[→⇒]/.test(before) &&
    // One name may be of anything, "MySQL → X"; two of one work are its own, "TARNet/CFR → X", and so is what comes from another.
    !(pointsOn(behind.trim()) && /^\p{Lu}[^\s/]*$/u.test(before)) &&
    !saysOther(before) &&
    !saysWhatItDoes.test(behind) &&
    !saysRelation(before) &&
    !mentionsIn(plain(before), known).some(({ name }) => isListed(cleanName(name.text), known))
  );
};
