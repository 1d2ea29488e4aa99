import { useState } from "react";
import { rulingSaid, rulingsText } from "../../view/rulings.ts";
import { counted } from "../../view/words.ts";
import { rulingsName } from "../../model/ruling.ts";
import { useStore } from "../context.ts";
import { saveFile } from "../save/file.ts";
import { SaveBeside } from "../save/SaveBeside.tsx";
import { Trouble } from "../workspace/Trouble.tsx";
import type { WorkspaceStore } from "../workspace/workspace-store.ts";
import type { ReviewDesk } from "./review-desk.ts";

/** What was decided, now or before: each can be taken back, and all be kept with the lists. */
export const Decided = ({ desk, workspace }: { readonly desk: ReviewDesk; readonly workspace: WorkspaceStore }) => {
  const own = useStore(workspace.workspace);
  const [said, setSaid] = useState<string | null>(null);
  if (own === null || own.rulings.length === 0) return <Trouble workspace={workspace} />;
  return (
    <section className="review-decided">
      <Trouble workspace={workspace} />
      <details>
        <summary>{counted(own.rulings.length, "decision")}, kept in this browser</summary>
        <ul>
          {own.rulings.map((ruling) => (
            <li key={JSON.stringify(ruling)}>
              <span dir="auto">{rulingSaid(ruling)}</span>
              <span className="aside">{ruling.date}</span>
              <button
                type="button"
                className="action"
                aria-label={`Take back: ${rulingSaid(ruling)}`}
                onClick={() => desk.takeBack(ruling)}
              >
                Take back
              </button>
            </li>
          ))}
        </ul>
      </details>
      <p className="aside">
        Save them as {rulingsName} beside the lists, and whoever reads these gets them too, here and on the command line.
        {own.joined && " Those on the lists of the project itself live in graph-data/rulings."}
      </p>
      <div className="actions">
        <button type="button" className="action" onClick={() => saveFile("rulings", "json", "application/json", rulingsText(own.rulings))}>
          Save the decisions
        </button>
        <SaveBeside workspace={workspace} name={rulingsName} text={rulingsText(own.rulings)} onSaid={setSaid} />
      </div>
      {said !== null && (
        <p className="aside" role="status">
          {said}
        </p>
      )}
    </section>
  );
};
