import { useMemo, useState } from "react";
import { readingList } from "../../view/reading-list.ts";
import { readingOrder } from "../../view/reading-order.ts";
import { nameInFull } from "../../view/names.ts";
import { counted } from "../../view/words.ts";
import { useApp, useGround } from "../context.ts";
import { saveFile } from "../save/file.ts";
import { WorkName } from "../parts/WorkName.tsx";
import type { Line } from "./use-line.ts";

/** The order as a list in Markdown, with the addresses that the atlas knows. */
const useMarkdown = (line: Line): (() => Promise<string>) => {
  const { source } = useGround();
  return async () => {
    const order = readingOrder(line);
    const nodes = await Promise.all(order.map(async ({ work }) => source.node(work.id)));
    const entries = order.map((step, index) => {
      const node = nodes[index];
      return { ...step, links: node?.kind === "work" ? node.links : [] };
    });
    return readingList(`Reading order for ${nameInFull(line.focus)}`, entries, line.relations);
  };
};

const Export = ({ line }: { readonly line: Line }) => {
  const markdown = useMarkdown(line);
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(await markdown());
      setSaid(`Copied, ${counted(readingOrder(line).length, "work")}`);
    } catch {
      setSaid("This browser does not let pages copy. Save it instead.");
    }
  };
  const save = async (): Promise<void> => {
    saveFile(`reading-order-${nameInFull(line.focus)}`, "md", "text/markdown", await markdown());
    setSaid("Saved");
  };
  return (
    <p className="order-export">
      <button type="button" onClick={() => void copy()}>
        Copy as Markdown
      </button>
      <button type="button" onClick={() => void save()}>
        Save as Markdown
      </button>
      <span role="status" className="hint">
        {said}
      </span>
    </p>
  );
};

/** A longer order is unrolled when it is asked for. */
const mostShown = 30;

/** The line in the order in which to read it, each work with the reason of its place. */
export const Order = ({ line }: { readonly line: Line }) => {
  const { store } = useApp();
  const [all, setAll] = useState(false);
  const order = useMemo(() => readingOrder(line), [line]);
  return (
    <section className="itinerary-order">
      <header>
        <h3>In which order to read</h3>
        <Export line={line} />
      </header>
      <ol className="reading-order">
        {(all ? order : order.slice(0, mostShown)).map(({ work, reason }) => (
          <li key={work.id} data-focus={work.id === line.focus.id || undefined}>
            <button type="button" className="node-link" onClick={() => store.select(work.id)}>
              <WorkName work={work} limit={34} />
            </button>
            <span className="hint">
              {" "}
              {reason}
              {!work.listed && "; a gap"}
            </span>
          </li>
        ))}
      </ol>
      {!all && order.length > mostShown && (
        <button type="button" className="action" onClick={() => setAll(true)}>
          All {order.length}
        </button>
      )}
    </section>
  );
};
