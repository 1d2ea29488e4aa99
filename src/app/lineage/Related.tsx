import type { WorkSummary } from "../../atlas/source.ts";
import { counted } from "../../view/words.ts";
import { byline } from "../../view/names.ts";
import { useApp, useGround } from "../context.ts";
import { phone, useMedia } from "../use-media.ts";
import { WorkName } from "../parts/WorkName.tsx";

/** Without a chosen work: how many relations the lists state, and between which works. */
export const Related = () => {
  const { store } = useApp();
  const { works, relations, overview } = useGround();
  const small = useMedia(phone);
  const byId = new Map(works.map((work) => [work.id, work]));
  const referring = [...new Set(relations.map(({ from }) => from))].flatMap((id) => byId.get(id) ?? []);
  const targetsOf = (work: WorkSummary): readonly WorkSummary[] =>
    relations.filter(({ from }) => from === work.id).flatMap(({ to }) => byId.get(to) ?? []);
  const ends = new Set(relations.flatMap(({ from, to }) => [from, to])).size;
  return (
    <div className="itinerary">
      <header>
        <h2>
          {counted(relations.length, "relation")}{" "}
          <span>
            {relations.length === 0 ? "" : `between ${counted(ends, "work")}; ${counted(overview.works - ends, "other")} have none`}
          </span>
        </h2>
      </header>
      {relations.length === 0 ? (
        <p className="said">No list states what a work builds on. A line such as “Related work: S-LoRA, Punica” beneath a paper does.</p>
      ) : (
        <ul className={small ? "related-list tall" : "related-list"}>
          {referring.map((work) => (
            <li key={work.id}>
              <button type="button" className="node-link" title={byline(work)} onClick={() => store.select(work.id)}>
                <WorkName work={work} limit={30} />
              </button>{" "}
              <span className="hint">refers to</span>{" "}
              {targetsOf(work).map((target, index) => (
                <span key={target.id}>
                  {index > 0 && ", "}
                  <button type="button" className="node-link plain" onClick={() => store.select(target.id)}>
                    <WorkName work={target} limit={30} />
                  </button>
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
