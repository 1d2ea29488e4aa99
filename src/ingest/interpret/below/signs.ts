import { saidBySigns, withoutSign, type Legend } from "../entries/legend.ts";
import type { Unit } from "../units/units.ts";
import type { Draft } from "../works/draft.ts";

/** What signs beside a title say by the legend of the list, where the line does not say it in words. */
export const takeSigns = (draft: Draft, { node }: Unit, legend: Legend): void => {
  if (legend.size === 0) return;
  const texts = [`${node.sign ?? ""} ${node.rich.text}`.trim(), ...(node.cells ?? []).map(({ text }) => text)];
  const awards = new Set(texts.flatMap((text) => saidBySigns(text, draft.title, legend)));
  if (!draft.hasAwards) for (const award of awards) draft.addAward(award, draft.line);
  draft.title = withoutSign(draft.title, legend);
};
