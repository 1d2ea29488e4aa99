import type { Edge, EdgeType } from "../../src/model/edge.ts";
import type { NodeId, SourceId } from "../../src/model/ids.ts";
import type { Place } from "../../src/model/place.ts";
import type { Work } from "../../src/model/work.ts";

/* Records of an atlas that is made by hand, with what is not said left empty. */

export const at = (source: SourceId, ...lines: readonly number[]): Place[] => lines.map((line) => ({ source, line }));

export const work = (id: Work["id"], title: string, rest: Partial<Work> = {}): Work => ({
  id,
  type: "paper",
  title,
  aliases: [],
  listed: true,
  links: [],
  awards: [],
  notes: [],
  places: [],
  ...rest,
});

export const edge = (from: NodeId, type: EdgeType, to: NodeId, places: Place[] = []): Edge => ({ from, to, type, basis: "stated", places });
