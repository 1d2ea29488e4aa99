import { useState } from "react";
import type { WorkDetail } from "../../atlas/source.ts";
import type { SourceId } from "../../model/ids.ts";
import { addedRows, type AddedRow } from "../../view/addition-words.ts";
import { useApp } from "../context.ts";
import { Icon } from "../parts/Icon.tsx";
import { Sigla } from "../parts/Sigla.tsx";
import { Section } from "../panel/Section.tsx";
import { changeOwn, type Trouble } from "./adding.ts";
import "./additions.css";

const Row = ({ row, onRemove }: { readonly row: AddedRow; readonly onRemove: () => void }) => (
  <li>
    <span className="added-label">{row.label}</span>
    <span className="added-value" dir="auto">
      {row.value}
    </span>
    <Sigla places={[row.place]} />
    <button
      type="button"
      className="close"
      aria-label={`Remove: ${row.label} ${row.value.slice(0, 80)}`}
      title="Take this line out of your list"
      onClick={onRemove}
    >
      <Icon name="close" size={12} />
    </button>
  </li>
);

/** What the reader's own list says of a work, and the way to take it back. */
export const Added = ({ detail, list, title }: { readonly detail: WorkDetail; readonly list: SourceId; readonly title: string }) => {
  const app = useApp();
  const [trouble, setTrouble] = useState<Trouble>(null);
  const rows = addedRows(detail, list);
  if (rows.length === 0) return null;
  const remove = async (line: number): Promise<void> => setTrouble(await changeOwn(app, { kind: "remove", line }));
  return (
    <Section name="Added by you" aside={title}>
      <ul className="added">
        {rows.map((row) => (
          <Row key={`${row.place.line} ${row.label} ${row.value}`} row={row} onRemove={() => void remove(row.place.line)} />
        ))}
      </ul>
      {trouble !== null && (
        <p className="said" role="alert">
          {trouble}
        </p>
      )}
      <button type="button" className="action" onClick={() => app.desk.dialog.set("lines")}>
        Save as lines…
      </button>
    </Section>
  );
};
