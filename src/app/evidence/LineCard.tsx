import { useCallback } from "react";
import type { NodeDetail } from "../../atlas/source.ts";
import type { Place } from "../../model/place.ts";
import { cropped, type Crop } from "../../view/crop.ts";
import { useApp, useGround } from "../context.ts";
import { Icon } from "../parts/Icon.tsx";
import { useAsked } from "../use-answer.ts";

const around = 2;

interface Shown {
  readonly number: number;
  readonly crop: Crop;
}

/** The line with two lines on either side, as far as the list goes. */
const cut = (lines: readonly string[], line: number, names: readonly string[]): readonly Shown[] => {
  const from = Math.max(0, line - 1 - around);
  return lines.slice(from, line + around).map((text, index) => ({ number: from + index + 1, crop: cropped(text, names) }));
};

/** What a line is likely to call the selection. */
const namesOf = (detail: NodeDetail | null): readonly string[] => {
  if (detail === null) return [];
  if (detail.kind !== "work") return [detail.name, ...detail.aliases];
  const { title, shortTitle } = detail.summary;
  return [title, ...(shortTitle === undefined ? [] : [shortTitle]), ...detail.aliases];
};

const inFull = ({ text, before, after }: Crop): string => `${before ? "… " : ""}${text.trim() === "" ? " " : text}${after ? " …" : ""}`;

/** A line where it stands: the list, its path, and the lines around it. Text only, whatever it looks like. */
export const LineCard = ({ place, detail }: { readonly place: Place; readonly detail: NodeDetail | null }) => {
  const { store } = useApp();
  const { source, overview } = useGround();
  const { source: list, line } = place;
  const ask = useCallback(() => source.lines(list), [source, list]);
  const { value: lines, error } = useAsked(ask);
  const witness = overview.witnesses.find(({ id }) => id === list);
  const shown = lines == null ? [] : cut(lines, line, namesOf(detail));
  const named = shown.find(({ number }) => number === line);
  return (
    <aside className="line-card" aria-label={`Line ${line} of ${witness?.title ?? "a list that is not in this atlas"}`}>
      <header>
        <span className="list-letter">{witness?.siglum ?? "?"}</span>
        <span className="line-list">
          <b>{witness?.title ?? "This list is not in the atlas"}</b>
          <span>{witness === undefined ? list : `${witness.path}, line ${line} of ${witness.lines}`}</span>
        </span>
        <button type="button" className="close" aria-label="Close the line" onClick={() => store.showEvidence(null)}>
          <Icon name="close" />
        </button>
      </header>
      {shown.length > 0 && (
        <ol start={shown[0]?.number}>
          {shown.map(({ number, crop }) => (
            <li key={number} value={number} data-named={number === line || undefined} aria-current={number === line ? "true" : undefined}>
              <span className="line-number" aria-hidden="true">
                {number}
              </span>
              <code dir="auto">{inFull(crop)}</code>
            </li>
          ))}
        </ol>
      )}
      {error !== undefined && <p className="said">The text of this list could not be read: {error}</p>}
      {lines === null && <p className="said">The atlas does not hold the text of this list.</p>}
      {lines != null && line > lines.length && <p className="said">The list has only {lines.length} lines.</p>}
      <span className="unseen" role="status">
        {named === undefined ? "" : `Line ${line}: ${inFull(named.crop)}`}
      </span>
    </aside>
  );
};
