import { mayBeAward, parseAward } from "../../recognise/award.ts";
import { concat, plain, slice, type Rich } from "../../read/rich.ts";
import type { Tree } from "../../read/tree.ts";
import { withLinesRewritten } from "./listing-lines.ts";
import { wordCount } from "./traits.ts";

/* `Best Paper: "Title" – People`: what a work won in front of its title. In brackets it is nothing else. */

const longest = 60;
const label = /^(?<award>[^:：–—"“[\]()]{6,60}?)(?:\s*[:：]\s*|\s+[-–—]{1,3}\s+)(?=\S)/u;
/** A title is written as one: in capitals, in quotation marks or as a link. */
const beginsTitle = /^["“„«《]|^\p{Lu}|^\p{Script=Han}/u;
const fewestWords = 3;
/** "Influential papers: what they have in common": no work is several. */
const ofSeveral = /(?:papers|articles|posters|demos|talks|awards|prizes)$/iu;

const withBrackets = (rich: Rich): Rich => {
  if (!mayBeAward(rich.text.slice(0, longest))) return rich;
  const found = label.exec(rich.text);
  const award = found?.groups?.["award"] ?? "";
  if (found === null || ofSeveral.test(award) || parseAward(award) === null) return rich;
  const title = slice(rich, found[0].length);
  const isTitle = beginsTitle.test(title.text) && wordCount(title.text) >= fewestWords && parseAward(title.text) === null;
  return isTitle ? concat(plain(`[${award}] `), title) : rich;
};

/** A tree whose lines say in brackets what their works won. */
export const withAwardsInBrackets = (tree: Tree): Tree => withLinesRewritten(tree, ({ rich }) => withBrackets(rich));
