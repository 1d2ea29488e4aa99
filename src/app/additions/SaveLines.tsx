import { useId, useState } from "react";
import type { SourceId } from "../../model/ids.ts";
import { entriesAlone, listOfEntries, sayingEntries, titled } from "../../view/added-lines.ts";
import { counted } from "../../view/words.ts";
import { useApp, useStore } from "../context.ts";
import { saveFile } from "../save/file.ts";
import { SaveBeside } from "../save/SaveBeside.tsx";
import type { WorkspaceStore } from "../workspace/workspace-store.ts";
import type { OwnLines } from "./use-own.ts";
import "./additions.css";

const all = "all";

/** The lists that the reader's own says something of, with the entries that do. */
const useScopes = (own: SourceId, text: string) => {
  const { ground } = useApp();
  const { overview, atlas } = ground;
  return overview.witnesses
    .filter(({ id }) => id !== own)
    .map(({ id, siglum, title }) => ({ id, name: `${siglum} ${title}`, heads: sayingEntries(atlas, text, own, id) }))
    .filter(({ heads }) => heads.size > 0);
};

const copied = async (text: string): Promise<string> => {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied.";
  } catch {
    return "The browser does not let this page copy: select the lines and copy them by hand.";
  }
};

interface Props extends OwnLines {
  readonly workspace: WorkspaceStore;
}

/** What was added, as lines: copied, saved as a file, or written into the file of a list. */
export const SaveLines = ({ source, own, workspace }: Props) => {
  const { ground } = useApp();
  const lists = useStore(workspace.workspace)?.lists ?? [];
  const [scope, setScope] = useState<string>(all);
  const [said, setSaid] = useState<string | null>(null);
  const field = useId();
  const scopes = useScopes(source, own.text);
  const chosen = scopes.find(({ id }) => id === scope);
  const heads = chosen?.heads ?? sayingEntries(ground.atlas, own.text, source, null);
  const lines = entriesAlone(own.text, heads);
  const files = lists.filter(
    ({ handle, path }) =>
      handle !== undefined && (chosen === undefined || ground.atlas.sources.some((each) => each.id === chosen.id && each.path === path)),
  );
  const list = titled(chosen === undefined ? own.text : listOfEntries(ground.atlas, own.text, source, heads), own.title);
  const save = (): void => {
    saveFile(own.title, "md", "text/markdown", list);
    setSaid("Saved.");
  };
  return (
    <div className="save-lines">
      <label htmlFor={field}>
        What <b dir="auto">{own.title}</b> says of works in
        <select id={field} value={chosen?.id ?? all} onChange={(event) => setScope(event.target.value)}>
          <option value={all}>all lists ({counted(sayingEntries(ground.atlas, own.text, source, null).size, "entry", "entries")})</option>
          {scopes.map(({ id, name, heads: some }) => (
            <option key={id} value={id}>
              {name} ({counted(some.size, "entry", "entries")})
            </option>
          ))}
        </select>
      </label>
      <textarea className="written" readOnly rows={6} dir="auto" spellCheck={false} aria-label="The lines" value={lines} />
      <div className="actions">
        <button type="button" className="action chief" onClick={save}>
          Save as a list
        </button>
        <SaveBeside workspace={workspace} name={own.path} text={list} onSaid={setSaid} />
        <button type="button" className="action" onClick={() => void copied(lines).then(setSaid)}>
          Copy the lines
        </button>
        {files.map(({ path }) => (
          <button key={path} type="button" className="action" onClick={() => void workspace.move(path, [...heads]).then(setSaid)}>
            Move them into {path}
          </button>
        ))}
      </div>
      <p className="aside" role="status">
        {said}
      </p>
    </div>
  );
};
