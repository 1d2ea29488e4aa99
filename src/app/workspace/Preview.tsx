import { foundIn, understood } from "../../view/building-words.ts";
import type { Finding, Looked, Refusal } from "../../view/building.ts";
import { counted } from "../../view/words.ts";
import { useApp, useStore } from "../context.ts";
import { mostFiles } from "./gather.ts";
import type { Import, WorkspaceStore } from "./workspace-store.ts";

const Found = ({ finding }: { readonly finding: Finding }) => (
  <li>
    <h3 dir="auto">
      {finding.title} <span className="aside">{finding.path}</span>
    </h3>
    <p>
      {foundIn(finding)}; {understood(finding)}.
    </p>
    {finding.habits.length > 0 && <p className="habits">{finding.habits.join("; ")}</p>}
    {finding.unclear.length > 0 && (
      <details>
        <summary>Lines not understood</summary>
        <ol>
          {finding.unclear.map(({ line, text }) => (
            <li key={line} dir="auto">
              <b>{line}</b> {text}
            </li>
          ))}
        </ol>
        {finding.unclearLines > finding.unclear.length && <p>and {finding.unclearLines - finding.unclear.length} more</p>}
      </details>
    )}
  </li>
);

const Refused = ({ refusal }: { readonly refusal: Refusal }) => (
  <li className="refused">
    <h3>{refusal.path}</h3>
    <p>
      {refusal.reason} {refusal.remedy}
    </p>
  </li>
);

/** What was pressed to come here is gone; the next press is to find something. */
const focusOnce = (button: HTMLButtonElement | null): void => button?.focus({ preventScroll: true });

const worksIn = ({ findings }: Looked): number => findings.reduce((sum, { papers, talks, software }) => sum + papers + talks + software, 0);

/** What is in the lists that were given, before anything of it is taken in. */
export const Preview = ({
  found,
  workspace,
}: {
  readonly found: Extract<Import, { at: "preview" }>;
  readonly workspace: WorkspaceStore;
}) => {
  const { looked, lists, passedOver, tooMany } = found;
  const { gate, store } = useApp();
  const kept = new Set(useStore(workspace.workspace)?.lists.map(({ path }) => path));
  const again = lists.filter(({ path }) => kept.has(path));
  const works = worksIn(looked);
  const decisions = looked.decisions.reduce((sum, { rulings }) => sum + rulings.length, 0);
  const takeIn = async (joined: boolean): Promise<void> => {
    const taken = await workspace.takeIn(joined);
    if (taken === null) return;
    const takeOut = (): void => {
      gate.gained.set(null);
      void workspace.takeOut(taken);
    };
    store.act({ undo: takeOut, redo: () => void workspace.takeBack(taken) });
    gate.gained.set(taken.gain === null ? null : { gain: taken.gain, takeOut });
    gate.open.set(false);
  };
  return (
    <>
      <p className="lead" role="status">
        {works + decisions === 0
          ? "Nothing in it was recognised as a paper, a talk or software."
          : `${counted(works, "entry", "entries")} in ${counted(lists.length, "list")}. Nothing is taken in yet.`}
      </p>
      <ul className="findings">
        {looked.findings.map((finding) => (
          <Found key={finding.path} finding={finding} />
        ))}
        {looked.decisions.map(({ path, rulings }) => (
          <li key={path}>
            <h3>{path}</h3>
            <p>{counted(rulings.length, "decision")} on what is uncertain in lists.</p>
          </li>
        ))}
        {looked.refusals.map((refusal) => (
          <Refused key={refusal.path} refusal={refusal} />
        ))}
      </ul>
      {looked.remarks.map(({ reason }) => (
        <p key={reason}>{reason}</p>
      ))}
      {passedOver > 0 && <p className="aside">{counted(passedOver, "file")} of the folder passed over: not lists by their names.</p>}
      {tooMany > 0 && (
        <p>
          <b>{counted(tooMany, "list")} of the folder left out:</b> {mostFiles} are read at once. Give smaller folders, one after the other.
        </p>
      )}
      {again.length > 0 && (
        <p className="replaced">
          {again.length === 1
            ? `It takes the place of ${again[0]?.path ?? ""}, which you have already.`
            : `${counted(again.length, "list")} of these take the place of those that you have under the same names.`}{" "}
          <button type="button" className="action" onClick={workspace.keepBoth}>
            Keep both
          </button>
        </p>
      )}
      <div className="actions">
        {works + decisions > 0 && (
          <>
            <button ref={focusOnce} type="button" className="action chief" onClick={() => void takeIn(true)}>
              Add to this atlas
            </button>
            <button type="button" className="action" onClick={() => void takeIn(false)}>
              Open alone
            </button>
          </>
        )}
        <button type="button" className="action" onClick={workspace.cancel}>
          {works + decisions > 0 ? "Leave it" : "Try another"}
        </button>
      </div>
    </>
  );
};
