import { useApp, useStore } from "../context.ts";
import { hints } from "../hints/hint-texts.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { phone, useMedia } from "../use-media.ts";
import { Cap } from "./Cap.tsx";
import { commandGroups } from "./command.ts";
import { commands } from "./commands.ts";

/** Keys that belong to a part of the page, and act while it has the focus. */
const ofParts: readonly { readonly name: string; readonly chords: readonly string[] }[] = [
  { name: "On the map: from work to work, select", chords: ["ArrowLeft", "ArrowRight", "Enter"] },
  { name: "On the map: nearer, farther, all of it", chords: ["+", "-", "0"] },
  { name: "Close what was opened last", chords: ["Escape"] },
];

const Row = ({ name, chords }: { readonly name: string; readonly chords: readonly string[] }) => (
  <li>
    <span>{name}</span>
    <span className="caps">
      {chords.map((chord) => (
        <Cap key={chord} chord={chord} told />
      ))}
    </span>
  </li>
);

const SingleKeys = () => {
  const { desk } = useApp();
  const on = useStore(desk.singleKeys);
  return (
    <button type="button" role="switch" className="labs-switch" aria-checked={on} onClick={() => desk.singleKeys.set(!on)}>
      <span>Keys without Ctrl or Alt {on ? "act" : "do nothing"}</span>
      <i aria-hidden="true" />
    </button>
  );
};

/** The hints of a first visit, and every key, made of the commands themselves. */
export const KeysSheet = () => {
  const small = useMedia(phone);
  const keyed = commands.filter(({ keys }) => keys !== undefined);
  return (
    <Dialog title="Keys and hints" kind="keys-sheet">
      <ol className="sheet-hints">
        {hints.map(({ id, says }) => (
          <li key={id}>{says(small)}</li>
        ))}
      </ol>
      <SingleKeys />
      <div className="keys-groups">
        {commandGroups
          .map((group) => ({ group, rows: keyed.filter((command) => command.group === group) }))
          .filter(({ rows }) => rows.length > 0)
          .map(({ group, rows }) => (
            <section key={group} aria-label={group}>
              <h3>{group}</h3>
              <ul>
                {rows.map(({ id, name, keys }) => (
                  <Row key={id} name={name} chords={keys ?? []} />
                ))}
              </ul>
            </section>
          ))}
        <section aria-label="In parts of the page">
          <h3>In parts of the page</h3>
          <ul>
            {ofParts.map(({ name, chords }) => (
              <Row key={name} name={name} chords={chords} />
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
};
