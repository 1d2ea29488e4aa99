import { isAll, squeeze } from "../../read/rich.ts";
import { isCourseMatter } from "../../recognise/course.ts";
import { behindCount, isCount, isCounted } from "../../recognise/session-name.ts";
import { isAside, isColophon, saysWhenHeld } from "./candidates.ts";
import { parseField, type FieldKey } from "../line/fields.ts";
import { isTopicLike, wordCount } from "../line/traits.ts";
import type { Unit } from "../units/units.ts";

/** "[garbage collection in flash]" may head what follows, "[ask Ada for the rest of it]" does not. */
const mostWordsOfTopic = 4;

/** "¹Peking University", "Ada Lovelace¹": signs of footnotes stand at people and where they are. */
const isFootnote = /^[¹²³⁰-⁹†‡§]\s*\p{L}|\p{L}[¹²³⁰-⁹†‡]$/u;

/** "Presenter: Ada Byron": what is said of one work heads no others. */
const ofOneWork: readonly (FieldKey | undefined)[] = ["people", "institutions", "link", "ignored"];

/**
 * A line that heads the lines after it: bold and alone, in brackets, or in a plain text short and without a full stop. The
 * last line of a plain block says something of those before it.
 */
export const isPseudoHeading = (siblings: readonly Unit[], at: number, isPlain: boolean): boolean => {
  const [before, unit, next] = [siblings[at - 1], siblings[at] as Unit, siblings[at + 1]];
  const { block } = unit.node;
  // At the head of a list stands what it is called, and more of it.
  const isLast = before?.node.block === block && next?.node.block !== block && siblings[0]?.node.block !== block;
  if (isPlain && isLast) return false;
  if (isFootnote.test(unit.node.rich.text) || isColophon(unit.node.rich.text)) return false;
  if (unit.node.kind !== "text" || unit.node.isRemark === true || next === undefined || unit.head.links.length > 0 || saysWhenHeld(unit))
    return false;
  const whole = squeeze(unit.node.rich.text).replace(/\s*[:：]\s*$/, "");
  if (isCourseMatter(whole) || (isAside(unit.node) && (whole.startsWith("(") || wordCount(whole) > mostWordsOfTopic))) return false;
  // "Session 1: Many cores and wide registers": what is counted is no sentence, whatever its first word.
  if (isCounted(whole)) return isTopicLike(behindCount(whole), 1) || isCount(whole);
  if (unit.head.slots.length > 0 || (before?.node.block === block && ofOneWork.includes(parseField(whole)?.key))) return false;
  if (!isTopicLike(whole) || unit.children.some((child) => child.detail !== null && child.detail !== "links")) return false;
  if (isPlain) return next.node.kind === "text" || next.node.kind === "item";
  // "group meeting moved to disks, so:" announces what follows, as sentences do.
  const isLabel = /[:：]$/.test(unit.node.rich.text) && (wordCount(whole) < 5 || !/^\p{Ll}/u.test(whole));
  const isSet = isAll(unit.node.rich, "strong") || /^[[【].*[\]】]$/.test(whole) || isLabel;
  return isSet && next.node.kind !== "heading";
};
