import type { SourceId } from "../../../model/ids.ts";
import type { WorkReference } from "../../claims.ts";
import type { Rich } from "../../read/rich.ts";
import type { RegistryIndex } from "../../registry.ts";
import { mayHaveChain, partsOfChain } from "../relations/chains.ts";
import { isListed, mentionsIn, reference, type KnownWorks } from "../relations/named-works.ts";
import type { Statement } from "../works/reversed.ts";
import type { Unit } from "../units/units.ts";

/* Lines that only say which work came of which. */

/** A line of short names between arrows, of which no title consists. */
export const isLineage = (rich: Rich): boolean => {
  if (!mayHaveChain(rich)) return false;
  const parts = partsOfChain(rich).map(({ text }) => text);
  const areNames = parts.every(
    (text) => /^[\p{Lu}\p{N}]\S*(?:\s\S+){0,3}$/u.test(text) && !/\b(?:19|20)\d{2}\b/.test(text) && !/[.!?]\s/.test(text),
  );
  return parts.length >= 2 && areNames && (parts.length >= 3 || rich.marks.length === 0);
};

/** What such a line states, if the list has all of the works. */
export const lineageIn = ({ node }: Unit, source: SourceId, registry: RegistryIndex, known: KnownWorks): readonly Statement[] => {
  if (!mayHaveChain(node.rich)) return [];
  const parts = partsOfChain(node.rich).map((part) => mentionsIn(part, known).map((mention) => reference(mention, registry, known)));
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
