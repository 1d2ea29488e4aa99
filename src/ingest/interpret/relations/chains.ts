import { plain, slice, trim, type Rich } from "../../read/rich.ts";
import type { RegistryIndex } from "../../registry.ts";
import { cleanName, isListed, mentionsIn, outside, reference, wholes, type KnownWorks } from "./named-works.ts";
import type { Relations } from "./relations.ts";
import { isPlainWord, isWorkName } from "./unlisted-names.ts";

/* "MapReduce → Dryad → Naiad": names between arrows, each of which stands on the one before it. */

const label =
  /^(?:(?:the )?(?:lineage|family(?: tree)?|genealogy|history|evolution|line|development|timeline|谱系|脉络|演进|发展(?:脉络)?)\s*[:：]\s*)/iu;
const arrow = /\s*(?:[-=–—]{1,2}>|[→⇒⟶])\s*/gu;
const mayBeChain = /[-=–—]>|[→⇒⟶]/;
const longest = 300;

/** Whether a line may be one: most have no arrow. */
export const mayHaveChain = ({ text }: Rich): boolean => text.length <= longest && mayBeChain.test(text);

/** What stands before, between and behind the arrows of a line. */
export const partsOfChain = (rich: Rich): readonly Rich[] => {
  const parts: Rich[] = [];
  let start = label.exec(rich.text)?.[0].length ?? 0;
  for (const { index, 0: sign } of outside([...rich.text.matchAll(arrow)], wholes(rich))) {
    if (index >= start) parts.push(trim(slice(rich, start, index)));
    start = index + sign.length;
  }
  return [...parts, trim(slice(rich, start))];
};

const aside = /\s*[(（][^()（）]*[)）][.\s]*$/u;

/** "NetStack2 -> SeaKernel", beside SeaKernel: what stands before and behind the work of a line among names between arrows. */
export const chainOf = (rich: Rich, own: readonly string[], registry: RegistryIndex, known: KnownWorks): readonly Relations[] => {
  if (own.length === 0 || !mayHaveChain(rich)) return [];
  const parts = partsOfChain(rich);
  const at = parts.findIndex(({ text }) => own.includes(cleanName(text)));
  if (at < 0) return [];
  const namesAt = (index: number): Relations["targets"] => {
    const part = parts[index];
    if (part === undefined) return [];
    const named = isListed(cleanName(part.text), known) ? part : slice(part, 0, aside.exec(part.text)?.index);
    const targets = mentionsIn(named, known).map(
      (mention) => reference(mention, registry, known) ?? reference({ name: plain(mention.name.text) }, registry, known),
    );
    return targets.every(
      (target) =>
        target !== null && (isListed(target.name, known) || (!isPlainWord(target.name) && isWorkName(target.name, registry, known))),
    )
      ? targets.flatMap((each) => each ?? [])
      : [];
  };
  const [before, behind] = [namesAt(at - 1), namesAt(at + 1)];
  const [later, unlisted] = [behind.filter(({ name }) => isListed(name, known)), behind.filter(({ name }) => !isListed(name, known))];
  return [
    ...(before.length === 0 ? [] : [{ type: "builds-on" as const, targets: before, by: "phrase" as const }]),
    ...(later.length === 0 ? [] : [{ type: "builds-on" as const, targets: later, by: "phrase" as const, isReversed: true as const }]),
    ...(unlisted.length === 0 ? [] : [{ type: "related-work" as const, targets: unlisted, by: "phrase" as const }]),
  ];
};
