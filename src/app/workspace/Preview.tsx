import { foundIn, understood } from "../../view/building-words.ts";
import type { Finding, Refusal } from "../../view/building.ts";
import { capitalised, counted } from "../../view/words.ts";
import { useApp, useStore } from "../context.ts";
import { mostFiles } from "./gather.ts";
import type { Import, WorkspaceStore } from "./workspace-store.ts";

const worksOf = ({ papers, talks, software }: Finding): number => papers + talks + software;

const Found = ({ finding }: { readonly finding: Finding }) => (
  <li>
    <h3 dir="auto">
      {finding.title} <span className="aside">{finding.path}</span>
    </h3>
    <p>
      {capitalised(foundIn(finding))}
      {(worksOf(finding) > 0 || finding.unclearLines > 0) && `; ${understood(finding)}`}.
    </p>
    {finding.wrongs.length > 0 && (
      <ul className="wrongs">
        {finding.wrongs.map(({ line, reason }) => (
          <li key={`${line} ${reason}`} dir="auto">
            {line !== null && <b>Line {line}:</b>} {reason}
          </li>
        ))}
        {finding.moreWrongs > 0 && <li>and {finding.moreWrongs} more</li>}
      </ul>
    )}
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

const howToWrite = "A list has one work to a line, a heading or a row of a table, and says at least its title.";

/** What was found altogether; lists of which nothing was made do not count as having it. */
const leadOf = (works: number, lists: number, decisions: number, read: number): string => {
  const nothing = "Nothing in it was recognised as a paper, a talk or software.";
  // What was not even read says itself what to do.
  if (works + decisions === 0) return read === 0 ? nothing : `${nothing} ${howToWrite}`;
  const found = works === 0 ? counted(decisions, "decision") : `${counted(works, "entry", "entries")} in ${counted(lists, "list")}`;
  return `${found}. Nothing is taken in yet.`;
};

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
  const works = looked.findings.reduce((sum, finding) => sum + worksOf(finding), 0);
  const filled = looked.findings.filter((finding) => worksOf(finding) > 0).length;
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
        {leadOf(works, filled, decisions, looked.findings.length)}
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
      <div className="actions at-hand">
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
