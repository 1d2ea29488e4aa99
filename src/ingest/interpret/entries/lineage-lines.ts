import type { SourceId } from "../../../model/ids.ts";
import type { WorkReference } from "../../claims.ts";
import { slice, trim, type Rich } from "../../read/rich.ts";
import type { RegistryIndex } from "../../registry.ts";
import { isListed, mentionsIn, outside, reference, wholes, type KnownWorks } from "../relations/named-works.ts";
import type { Statement } from "../works/reversed.ts";
import type { Unit } from "../units/units.ts";

/* "MapReduce → Dryad → Naiad": a line that only says which work came of which. */

const label =
  /^(?:(?:the )?(?:lineage|family(?: tree)?|genealogy|history|evolution|line|development|timeline|谱系|脉络|演进|发展(?:脉络)?)\s*[:：]\s*)/iu;
const arrow = /\s*(?:[-=–—]{1,2}>|[→⇒⟶])\s*/gu;
const mayBeChain = /[-=–—]>|[→⇒⟶]/;
const longest = 300;

const partsOf = (rich: Rich): readonly Rich[] => {
  const parts: Rich[] = [];
  let start = label.exec(rich.text)?.[0].length ?? 0;
  for (const { index, 0: sign } of outside([...rich.text.matchAll(arrow)], wholes(rich))) {
    if (index >= start) parts.push(trim(slice(rich, start, index)));
    start = index + sign.length;
  }
  return [...parts, trim(slice(rich, start))];
};

/** A line of short names between arrows, of which no title consists. */
export const isLineage = (rich: Rich): boolean => {
  if (rich.text.length > longest || !mayBeChain.test(rich.text)) return false;
  const parts = partsOf(rich).map(({ text }) => text);
  const areNames = parts.every(
    (text) => /^[\p{Lu}\p{N}]\S*(?:\s\S+){0,3}$/u.test(text) && !/\b(?:19|20)\d{2}\b/.test(text) && !/[.!?]\s/.test(text),
  );
  return parts.length >= 2 && areNames && (parts.length >= 3 || rich.marks.length === 0);
};

/** What such a line states, if the list has all of the works. */
export const lineageIn = ({ node }: Unit, source: SourceId, registry: RegistryIndex, known: KnownWorks): readonly Statement[] => {
  if (node.rich.text.length > longest || !mayBeChain.test(node.rich.text)) return [];
  const parts = partsOf(node.rich).map((part) => mentionsIn(part, known).map((mention) => reference(mention, registry, known)));
  const isWork = (target: WorkReference | null): boolean => target !== null && (target.links.length > 0 || isListed(target.name, known));
  if (parts.length < 2 || !parts.every((part) => part.length > 0 && part.every(isWork))) return [];
  return parts
    .slice(1)
    .flatMap((later, at) =>
      later.flatMap((subject) =>
        (parts[at] ?? []).flatMap((target) =>
          subject === null || target === null ? [] : { type: "builds-on" as const, subject, target, place: { source, line: node.line } },
        ),
      ),
    );
};
