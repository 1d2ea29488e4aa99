import type { Addition } from "../../src/model/addition.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { BuildAnswer, ChangeRequest, OwnChange, RawList } from "../../src/view/building.ts";
import { atlasOf } from "../../src/worker/before-after.ts";
import { change } from "../../src/worker/change.ts";
import { registry } from "../../src/worker/knowledge.ts";
import { emptyMap } from "../empty-atlas.ts";

/* A list of the reader's own beside others. */

export const made = (lists: readonly RawList[]): Atlas => atlasOf(lists, [], registry);
export const mapOf = (atlas: Atlas) => ({ ...emptyMap, works: atlas.works.map(({ id }) => ({ id, x: 0, y: 0, region: 0 })) });

export const own = { path: "my-additions.md", title: "My additions" } as const;
export const source = "source:my-additions";

export const changed = (others: readonly RawList[], text: string | null, atlas: Atlas, wanted: OwnChange): BuildAnswer => {
  const request: ChangeRequest = { kind: "change", change: wanted, own: { ...own, text }, others, rulings: [], atlas, map: mapOf(atlas) };
  return change(request, registry);
};

/** The lists with these additions, one after the other. */
export const adding = (others: readonly RawList[], additions: readonly Addition[]) => {
  let [text, atlas]: [string | null, Atlas] = [null, made(others)];
  for (const addition of additions) {
    const answer = changed(others, text, atlas, { kind: "add", addition });
    if (answer.kind !== "changed") throw new Error(answer.kind === "failed" ? answer.reason : answer.kind);
    ({ text, atlas } = answer);
  }
  return { text: text ?? "", atlas };
};

export const workOf = (atlas: Atlas, name: string) => {
  const work = atlas.works.find(({ shortTitle, title }) => shortTitle === name || title === name);
  if (work === undefined) throw new Error(`no ${name}`);
  return work.id;
};
