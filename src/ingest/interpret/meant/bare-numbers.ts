import { nouns, responses } from "../phrases/relation-nouns.ts";
import { transitive } from "../phrases/relation-verbs.ts";

/*
 * Numbers of a list's own entries that its remarks write bare: "extends 32 with a base", "heir of 8", "fewer bubbles than
 * 13 and 25". Where words of kin lead to them they are sure; where a list writes them so, others are too.
 */

export interface BareNumber {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  /** Only works are named there. */
  readonly isSure: boolean;
}

const integer = /(?<![\p{L}\p{N}.,:/$€£#§~≈<>=+_^–—-]|[<>=~≈±$€£]\s)\d{1,3}(?![\p{L}\p{N}%‰×°/_^–—-]|[.,:]\d)/gu;

/** "13 and 25": what leads to the first leads to the others. */
const othersBefore = /(?:\d{1,3}(?:,\s|,?\s(?:and|or|&|und|oder)\s|和))+$/u;

const behindSure = /^(?:['’]s)?(?:\s*(?:$|[.,](?!\d)|[;:()，。；])|\s(?:but|and|&|with|without|um|aber|mit|for|für|und|\+|of)\s)/iu;
const beforeSure = new RegExp(
  `(?:^|[\\s(])(?:zu|auf|wie|erweitert|verbessert|like|extends|improves on|follows|vs\\.?|vgl\\.?|siehe|see|cf\\.?|compare with|基于|扩展|改进|见|(?:${nouns.descendants}|${nouns.forebears}|${nouns.companions}|${responses}|nachfolger|kid|v2|opposite)s?\\s(?:of|to|von)|same\\s\\S{2,20}(?:\\s\\S{2,20})?\\sas|(?:sits|builds|built|based|stands|relies)\\son|argues\\s(?:against|with)|cites)\\s$`,
  "iu",
);
/** "30 redone", "7, without locks": what a remark begins with. */
const ledOnSure = /^(?:\s(?:redone|instead|again|revisited|extended|plus|minus)(?!\p{L})|,\s(?:from|with|without|only)\s)/iu;
const beginsSure = /(?:^|[.;]\s)$/u;

/** What is done to works, or where they stand: "generalises 10", "fewer than 13". */
const beforeLoose = new RegExp(`(?:^|[\\s(])(?:${transitive}|beats?|outperforms?|replaces?|than|after|from|of)\\s$`, "iu");
const behindLoose =
  /^(?:['’]s)?(?:\s*(?:$|[.,](?!\d)|[;:()，。；])|\s(?:(?:and|or|&|but|with|without|for|to(?! \d)|by|from|plus|minus|redone|instead|again|revisited|extended|did|does|is|was|has|had|needs|um|aber|mit|für|und|oder|ist|statt)(?![\p{L}-])|\+))/iu;
/** "Fig. 3": its stop ends no sentence; "more than 3", "a batch of 8", "improved accuracy from 12": much is counted. */
const countedBefore =
  /(?:(?<!\p{L})(?:fig|tab|sec|chap|ch|kap|abb|eq|thm|alg|vol|pp?|no|nr)\.|(?:more|less|fewer|greater|larger|smaller|higher|lower|longer|older|shorter) than|(?:factor|speed-?up|size|rank|width|depth|length|batch|average|mean|total|maximum|minimum|number|count|order|degree|dimension|rate|ratio|cost|score|window|out|one|two|three|each|all|most|some|many|none|half|both|any|multiple|age|budget|limit|threshold) of|improve[sd]? (?:\S+ )?from)\s*$/iu;

/** What a text that begins with a number of a work goes on with. */
const ledOn = /^\s(?:[+]|plus|minus|(?:is|was) (?:the|its|a))(?!\p{L})/iu;

const mayStand = (before: string, behind: string): boolean =>
  beginsSure.test(before) ? ledOn.test(behind) : beforeLoose.test(before) && behindLoose.test(behind);

/** Where a text may write such numbers; which of them its list has is for others to say. */
export const bareNumbersIn = (text: string): readonly BareNumber[] =>
  [...text.matchAll(integer)].flatMap(({ index, 0: number }) => {
    const end = index + number.length;
    const before = text.slice(Math.max(0, index - 60), index).replace(othersBefore, "");
    const behind = text.slice(end, end + 24);
    const isLed = beforeSure.test(before) && behindSure.test(behind);
    const isSure = isLed || (beginsSure.test(before) && ledOnSure.test(behind));
    if (!isSure && (countedBefore.test(before) || !mayStand(before, behind))) return [];
    return [{ start: index, end, number, isSure }];
  });
