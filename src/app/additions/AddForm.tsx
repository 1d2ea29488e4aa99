import { useState, type KeyboardEvent } from "react";
import type { Addition } from "../../model/addition.ts";
import type { WorkId } from "../../model/ids.ts";
import { addedKinds, kindWords, relationOf, standingSaid, standings, type Standing } from "../../view/addition-words.ts";
import { useApp } from "../context.ts";
import { keysOf } from "../palette/keys.ts";
import { Cap } from "../palette/Cap.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Section } from "../panel/Section.tsx";
import { Switch } from "../rail/Switch.tsx";
import { ChoiceField } from "../search/ChoiceField.tsx";
import { useOpenedField } from "../search/use-opened-field.ts";
import { Choice } from "../table/Choice.tsx";
import { changeOwn, type Trouble } from "./adding.ts";
import { useFind } from "./use-find.tsx";
import "./additions.css";

interface FieldProps {
  readonly work: WorkId;
  readonly name: string;
  readonly onAdd: (addition: Addition) => void;
}

const stays = (): void => undefined;

const RelationField = ({ work, name, onAdd }: FieldProps) => {
  const [standing, setStanding] = useState<Standing>("related-work");
  const { field, written } = useOpenedField();
  const ask = useFind({ kind: "work", except: work, onChoose: ({ id }) => onAdd(relationOf(work, standing, id as WorkId)) });
  if (written === null) return null;
  return (
    <>
      <Choice label={name} values={standings} names={standingSaid} value={standing} onChoose={setStanding} />
      <ChoiceField
        field={field}
        written={written}
        label={`Which work ${name} ${standingSaid(standing)}`}
        placeholder="which work…"
        ask={ask}
        onLeave={stays}
      />
    </>
  );
};

const InstitutionField = ({ work, name, onAdd }: FieldProps) => {
  const { field, written } = useOpenedField();
  const add = (institution: string): void => onAdd({ kind: "institution", work, name: institution });
  const ask = useFind({ kind: "institution", onChoose: (hit) => add(hit.name), onNew: add });
  if (written === null) return null;
  return (
    <ChoiceField
      field={field}
      written={written}
      label={`Institution of ${name}`}
      placeholder="which institution, or a new name…"
      ask={ask}
      onLeave={stays}
    />
  );
};

const NoteField = ({ work, name, onAdd }: FieldProps) => {
  const { field, written } = useOpenedField();
  const [own, setText] = useState<string | null>(null);
  const text = own ?? written;
  if (text === null) return null;
  const add = (): void => onAdd({ kind: "note", work, text });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    add();
  };
  return (
    <>
      <textarea
        ref={field}
        className="written"
        rows={4}
        dir="auto"
        aria-label={`Note on ${name}`}
        placeholder="what you want to remember of it…"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className="action chief" disabled={text.trim() === ""} onClick={add}>
        Add the note
        <Cap chord={keysOf.selectAll[0]} />
      </button>
    </>
  );
};

const fields = { relation: RelationField, note: NoteField, institution: InstitutionField } as const;

interface Props {
  readonly work: WorkId;
  readonly name: string;
  readonly kind: Addition["kind"];
}

/** Adds a fact to a work, as a line of a list of the reader's own. */
export const AddForm = ({ work, name, kind }: Props) => {
  const app = useApp();
  const { desk } = app;
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const Field = fields[kind];
  const add = async (addition: Addition): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    const why = await changeOwn(app, { kind: "add", addition }).catch(
      () => "The part of the page that writes lists could not be fetched. Try it again, or reload the page.",
    );
    setBusy(false);
    setTrouble(why);
    if (why === null) desk.adding.set(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    // A field that is not empty is emptied first.
    const isEmpty = !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || target.value === "";
    if (event.key !== "Escape" || !isEmpty) return;
    event.preventDefault();
    desk.adding.set(null);
  };
  return (
    <Section
      name="Add to this work"
      aside={
        <Switch
          label="What is added"
          options={addedKinds.map((each) => ({
            name: kindWords[each],
            on: each === kind,
            onPress: () => desk.adding.set({ kind: each, work }),
          }))}
        />
      }
    >
      <div className="adding" role="group" aria-label={`Add to ${name}`} onKeyDown={onKeyDown}>
        <Field key={kind} work={work} name={name} onAdd={(addition) => void add(addition)} />
        <p className="said" role={trouble === null ? "status" : "alert"}>
          {trouble ?? (busy ? "Adding …" : "It becomes a line of a list of yours, which this browser keeps.")}
        </p>
        <button type="button" className="close" aria-label="Close the form" title="Close (Escape)" onClick={() => desk.adding.set(null)}>
          <Icon name="close" />
        </button>
      </div>
    </Section>
  );
};
