import { once } from "../../once.ts";
import { needlesOf } from "../phrases/needles.ts";
import { Sieve } from "../phrases/sieve.ts";

/*
 * How people speak of what stands just before or behind an entry of their list, in the languages that lists are kept in:
 * "the previous one", "the two before it", "last week's paper", "die Zeile darüber", "le précédent", "上一篇".
 */

/** What is meant with the stretch of a text: so many entries, going back (-1) or on (1). */
export interface Neighbours {
  readonly start: number;
  readonly end: number;
  readonly step: -1 | 1;
  readonly count: number;
  /** "Last week's paper": what stood on the day before, where days are written. */
  readonly isOfDay: boolean;
  /** "Two up": only the last of so many. */
  readonly isLast?: true;
}

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  both: 2,
  beiden: 2,
  zwei: 2,
  drei: 3,
  vier: 4,
  deux: 2,
  trois: 3,
  quatre: 4,
  dos: 2,
  tres: 3,
  cuatro: 4,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
};
const countOf = (word: string | undefined): number => (word === undefined ? 1 : (numbers[word.toLowerCase()] ?? Number(word)));

/** What an entry is called: only what nobody says of works in general may do without an article. */
const thing = "(?:one|paper|entry|item|bullet|article|talk|row|line|reference)";
const work = `(?:${thing}|work|system|study|report|publication|reading|presentation)`;
const things = `(?:${thing.replace("one", "ones?").replace("entry", "entr(?:y|ies)")}s?|works?|systems?)`;
const close = "(?:(?:just|right|directly|immediately|straight)\\s+)?";
const many = "(?<count>two|three|four|five|[2-5])";
/** "The previous one of the authors", "their last paper": said of what other works there are. */
const nobodys = "(?<!(?:\\b(?:their|his|her|our|my|your|whose|its|own)|['’]s|s['’])\\s)";
const alone = "(?![\\p{L}\\p{N}-])(?!\\s+(?:of|by|from|on|about)\\b)";
const atEnd = "(?![\\p{L}\\p{N}-])(?!\\s+\\p{L})";

const sache =
  "(?:Zeile|Paper|Papier|Arbeit|Artikel|Eintr[aä]g|Beitr[aä]g|Aufs[aä]tz|Werk|Text|Titel|Studie|Veröffentlichung|Publikation|Vortrag)(?:e?[ns]|e)?";
const der = "(?:(?:[Dd](?:er|ie|as|em|en|es))\\s+)";
const vorig = "(?:[Vv]orig|[Vv]orherig|vorangehend|vorhergehend|vorstehend)e[nmrs]?";
const chose = "(?:article|papier|travail|entrée|ligne|texte|étude|exposé)s?";
const cosa = "(?:artículo|trabajo|paper|entrada|línea|fila|texto|estudio)s?";
const pian = "(?:篇|条|行|项|个)(?:论文|文章|工作|文献)?";

interface Expression {
  readonly pattern: RegExp;
  readonly step: -1 | 1;
  readonly isOfDay: boolean;
  readonly isLast?: true;
}

/** "Two up", "three entries back", "the one two below": counted, not all of them. */
const distant = "(?<!\\bthe\\s)(?:\\bthe\\s+one\\s+)?\\b(?<count>one|two|three|four|five|[2-9])\\s+";
const countedNoun = "(?:entries|entry|papers?|items?|rows?|lines?|bullets?|places?|spots?)\\s+";

const said = (step: -1 | 1, isOfDay: boolean, ...sources: readonly string[]): readonly Expression[] =>
  // A noun is told from other words by its capital in German alone.
  sources.map((source) => ({ pattern: new RegExp(source, source.includes("\\p{Lu}") ? "gu" : "giu"), step, isOfDay }));

const english = [
  ...said(
    -1,
    false,
    `${nobodys}(?:\\bthe\\s+)?\\b${close}(?:previous|preceding|foregoing)\\s+${thing}${alone}`,
    `\\bthe\\s+last\\s+${thing}${alone}`,
    `\\bthe\\s+${close}(?:previous|preceding|foregoing)\\s+${work}${alone}`,
    `\\bthe\\s+(?:${work}|predecessor)\\s+${close}(?:above(?![\\p{L}-])|before(?:\\s+(?:it|this(?:\\s+one)?)(?![\\p{L}-])|${atEnd}))`,
    `(?<=[(（])(?:see\\s+)?${work}\\s+${close}above(?=[)）])`,
    `\\b(?:its|the)\\s+predecessor\\s+${close}above(?![\\p{L}-])`,
    `\\bthe\\s+above(?:\\s+${work}${alone}|${atEnd})`,
    `\\bthe\\s+${many}\\s+(?:${things}\\s+)?${close}(?:above(?![\\p{L}-])|before(?:\\s+(?:it|this(?:\\s+one)?)(?![\\p{L}-])|${atEnd}))`,
    `\\bthe\\s+(?:last|previous|preceding|above)\\s+${many}(?:\\s+${things}${alone}|${atEnd})`,
    `\\b(?<count>both)(?:\\s+(?:of\\s+the|${things}))?\\s+above(?![\\p{L}-])`,
  ),
  ...said(
    -1,
    true,
    `\\b(?:the\\s+)?(?:last|previous)\\s+(?:week|time|session|meeting|class|lecture)['’]s(?:\\s+(?:${work}|topic))?(?![\\p{L}-])`,
    `\\b(?:the\\s+${thing}\\s+(?:(?:from|of|we\\s+(?:read|had|saw|discussed))\\s+)?|what\\s+we\\s+(?:read|had|saw|did|discussed)\\s+)last\\s+(?:week|time|session|meeting)(?![\\p{L}-])`,
  ),
  ...said(
    1,
    false,
    `${nobodys}(?:\\bthe\\s+)?\\b(?:next|following)\\s+${thing}${alone}`,
    `\\bthe\\s+${work}\\s+${close}(?:below(?![\\p{L}-])|after(?:\\s+(?:it|this(?:\\s+one)?)(?![\\p{L}-])|${atEnd}))`,
    `\\bthe\\s+${many}\\s+(?:${things}\\s+)?${close}(?:below(?![\\p{L}-])|after(?:\\s+(?:it|this(?:\\s+one)?)(?![\\p{L}-])|${atEnd}))`,
    `\\bthe\\s+(?:next|following)\\s+${many}(?:\\s+${things}${alone}|${atEnd})`,
  ),
  ...said(1, true, `\\b(?:the\\s+)?next\\s+(?:week|time|session|meeting)['’]s(?:\\s+(?:${work}|topic))?(?![\\p{L}-])`),
];

/** "Turning one up" goes nowhere: without a noun it stands in brackets or behind "the one", as in "(two up)". */
const bare = "|(?<=(?:[(（]|\\bthe\\s+one\\s+)[\\p{L}\\d]+\\s+)";

const counted: readonly Expression[] = [
  { step: -1, noun: bare, way: "up|further up" },
  { step: -1, noun: "", way: "above|back|earlier|before(?=\\s*$|\\s*[.,;)])" },
  { step: 1, noun: bare, way: "down|further down" },
  { step: 1, noun: "", way: "below|on(?=\\s*$|\\s*[.,;)])|later" },
].map(({ step, noun, way }) => ({
  pattern: new RegExp(`${distant}(?:${countedNoun}${noun})(?:${way})(?![\\p{L}\\p{N}-])(?!\\s+(?:to|the|on|for|by|from)(?!\\p{L}))`, "giu"),
  step: step === 1 ? 1 : -1,
  isOfDay: false,
  isLast: true,
}));

const german = [
  ...said(
    -1,
    false,
    `(?<!\\p{L})${der}?(?:${vorig}|obige[nmrs]?|letzte[nmrs]?)\\s+${sache}(?!\\p{L})(?!\\s+(?:von|der|des|aus|über)\\b)`,
    // Behind it any noun would say what else is meant.
    `(?<!\\p{L})(?:${der}|(?<=(?:[Zz]um|[Zz]ur|[Vv]om|[Bb]eim|[Aa]m|[Ii]m)\\s))${vorig}(?![\\p{L}-])(?!\\s+\\p{Lu})`,
    `(?<!\\p{L})${der}?(?:${sache}|Vorgänger|eine?[nmrs]?)\\s+(?:(?:direkt|gleich|unmittelbar)\\s+)?(?:oben|darüber|davor|drüber)(?!\\p{L})`,
    `(?<!\\p{L})(?:(?:die|der|den)\\s+)?(?<count>beiden|zwei|drei|vier|[2-5])\\s+(?:${vorig}|obigen|letzten)(?:\\s+${sache})?(?!\\p{L})`,
    `(?<!\\p{L})(?:die|der|den)\\s+(?:${vorig}|letzten)\\s+(?<count>beiden|zwei|drei|vier)(?:\\s+${sache})?(?!\\p{L})`,
    `(?<!\\p{L})(?:die|der|den)\\s+(?<count>beiden|zwei|drei|vier)\\s+(?:${sache}\\s+)?(?:darüber|davor|oben|drüber)(?!\\p{L})`,
  ),
  ...said(
    -1,
    true,
    `(?<!\\p{L})${der}?${sache}\\s+(?:von|aus|der)\\s+(?:letzter|letzten|voriger|vorigen|vergangener|vergangenen)\\s+(?:Woche|Sitzung|Stunde)(?!\\p{L})`,
  ),
  ...said(
    1,
    false,
    `(?<!\\p{L})${der}?(?:nächst|folgend|nachfolgend)e[nmrs]?\\s+${sache}(?!\\p{L})(?!\\s+(?:von|der|des|aus|über)\\b)`,
    `(?<!\\p{L})${der}?(?:${sache}|Nachfolger|eine?[nmrs]?)\\s+(?:(?:direkt|gleich|unmittelbar)\\s+)?(?:unten|darunter|danach|drunter)(?!\\p{L})`,
    `(?<!\\p{L})(?:die|der|den)\\s+(?<count>beiden|zwei|drei|vier)\\s+(?:(?:nächsten|folgenden)(?:\\s+${sache})?|(?:${sache}\\s+)?(?:darunter|unten|drunter))(?!\\p{L})`,
  ),
];

const goesOn = "(?!\\p{L})(?!\\s+(?!(?:en|pour|avec|par|dans|sur|mais|et|ou|qui|sans|où|con|para|pero|y|que|sin|por|a|à)\\s)\\p{L})";
const french = [
  ...said(
    -1,
    false,
    `(?<!\\p{L})(?:l['’]\\s*|l[ae]\\s+|cet?\\s+)?${chose}\\s+(?:précédente?|ci-dessus|d['’]avant|(?:du|d['’]au)[ -]dessus)(?!\\p{L})`,
    `(?<!\\p{L})(?:l[ae]\\s+|(?<=(?:du|au)\\s))précédente?(?:\\s+${chose}(?!\\p{L})|${goesOn})`,
    `(?<!\\p{L})cel(?:ui|le)\\s+(?:d['’]avant|ci-dessus|du\\s+dessus|qui\\s+précède)(?!\\p{L})`,
    `(?<!\\p{L})(?:[ld]es|aux)\\s+(?<count>deux|trois|quatre|[2-5])\\s+(?:${chose}\\s+)?(?:précédente?s|derni(?:ers|ères)|ci-dessus|d['’]avant)(?!\\p{L})`,
  ),
  ...said(
    -1,
    true,
    `(?<!\\p{L})(?:(?:l['’]|l[ae]\\s+)?${chose}|cel(?:ui|le))\\s+de\\s+la\\s+(?:semaine|séance|fois)\\s+(?:dernière|passée|précédente)(?!\\p{L})`,
  ),
  ...said(
    1,
    false,
    `(?<!\\p{L})(?:l['’]\\s*|l[ae]\\s+)?${chose}\\s+(?:suivante?|ci-dessous|d['’]après)(?!\\p{L})`,
    `(?<!\\p{L})(?:l[ae]\\s+|(?<=(?:du|au)\\s))suivante?${goesOn}`,
    `(?<!\\p{L})(?:[ld]es|aux)\\s+(?<count>deux|trois|quatre|[2-5])\\s+(?:${chose}\\s+)?(?:suivante?s|ci-dessous)(?!\\p{L})`,
  ),
];

const spanish = [
  ...said(
    -1,
    false,
    `(?<!\\p{L})(?:el\\s+|la\\s+)?${cosa}\\s+(?:anterior|previ[oa]|precedente|de\\s+arriba)(?!\\p{L})`,
    `(?<!\\p{L})(?:(?:el|la)\\s+|(?<=(?:del|al)\\s))anterior${goesOn}`,
    `(?<!\\p{L})(?:el|la|al|del)\\s+de\\s+arriba(?!\\p{L})`,
    `(?<!\\p{L})l[oa]s\\s+(?<count>dos|tres|cuatro|[2-5])\\s+(?:${cosa}\\s+)?(?:anteriores|previ[oa]s|de\\s+arriba)(?!\\p{L})`,
  ),
  ...said(-1, true, `(?<!\\p{L})(?:el|la)\\s+(?:${cosa}\\s+)?de\\s+la\\s+(?:semana|sesión|clase)\\s+(?:pasada|anterior)(?!\\p{L})`),
  ...said(
    1,
    false,
    `(?<!\\p{L})(?:el\\s+|la\\s+)?${cosa}\\s+(?:siguiente|de\\s+abajo)(?!\\p{L})`,
    `(?<!\\p{L})(?:(?:el|la)\\s+|(?<=(?:del|al)\\s))siguiente${goesOn}`,
    `(?<!\\p{L})l[oa]s\\s+(?<count>dos|tres|cuatro|[2-5])\\s+(?:${cosa}\\s+)?(?:siguientes|de\\s+abajo)(?!\\p{L})`,
  ),
];

/** "上篇" alone may be the first of two volumes. */
const chinese = [
  ...said(
    -1,
    false,
    `(?:上|前)(?:(?:面|边)的?(?:那|这)?(?<count>[一两二三四五2-5])?|(?<some>[一两二三四五2-5]))\\s*${pian}`,
    "(?:上|前)述的?(?:这篇|那篇)?(?:论文|文章|工作)",
    "以上(?<count>[两二三四2-5])\\s*篇(?:论文|文章|工作)?",
  ),
  ...said(-1, true, "上(?:一|个)?(?:周|次|期|节课)(?:(?:讲|读|看)?的(?:那|这)?(?:一?篇)?(?:论文|文章|工作)?|(?:那|这)篇)"),
  ...said(1, false, `(?:下|后)(?:(?:面|边)的?(?:那|这)?(?<count>[一两二三四五2-5])?|(?<some>[一两二三四五2-5]))\\s*${pian}`),
];

const expressions = once(
  () =>
    new Sieve(
      [...english, ...counted, ...german, ...french, ...spanish, ...chinese].map((each) => [each, needlesOf(each.pattern.source, false)]),
    ),
);

/** Where a text speaks of neighbours; of stretches that overlap the longest. */
export const neighboursIn = (text: string): readonly Neighbours[] => {
  const found = expressions()
    .in(text)
    .flatMap(({ pattern, step, isOfDay, isLast }) =>
      [...text.matchAll(pattern)].map(({ index, 0: all, groups }): Neighbours => ({
        start: index,
        end: index + all.length,
        step,
        isOfDay,
        count: countOf(groups?.["count"] ?? groups?.["some"]),
        ...(isLast === true ? { isLast } : {}),
      })),
    );
  const byLength = found.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Neighbours[] = [];
  for (const each of byLength) if (kept.every(({ start, end }) => each.end <= start || each.start >= end)) kept.push(each);
  return kept;
};
