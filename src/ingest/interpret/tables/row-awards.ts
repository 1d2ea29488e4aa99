import { isNoAward, parseAward } from "../../recognise/award.ts";
import type { Draft } from "../works/draft.ts";
import type { ListRegistry } from "../line/list-registry.ts";

/* Awards as tables have them: in a column of their own, or ticked under their name. */

const tick = /^(?:yes|y|x|✓|✔|✅|🏆|🏅|★|是|有)$/iu;

/** A tick under "Best paper" is the award that the header names. */
export const takeTick = (text: string, header: string, draft: Draft, line: number): void => {
  const award = tick.test(text.replaceAll("\uFE0F", "")) ? parseAward(header) : null;
  if (award !== null) draft.addAward(award, line);
};

/** Awards as a column of them has them: what nobody knows is one all the same. */
export const takeAwards = (text: string, registry: ListRegistry, draft: Draft, line: number): void => {
  for (const part of text.split(/\s*[,;，；、]\s*/))
    if (!tick.test(part) && !isNoAward(part)) draft.addAward(registry.award(part) ?? parseAward(part) ?? part, line);
};
