import type { Witness, WorkSummary } from "../../atlas/source.ts";
import type { Has } from "../../atlas/filter.ts";
import { monthYear } from "../../view/dates.ts";
import { calledBy } from "../../model/naming.ts";
import { byline, institutionsInShort, subtitleOf } from "../../view/names.ts";
import type { Line } from "../../view/table.ts";
import { placedLists } from "../../view/table-fit.ts";
import type { TableColumn } from "../../view/table-view.ts";
import { Swatch } from "../parts/Swatch.tsx";

/** The name, and after it what it stands for: the rest of the title. A work without a name is its title, in italics. */
export const Name = ({ work }: { readonly work: WorkSummary }) => {
  const { text, kind } = calledBy(work, Number.POSITIVE_INFINITY);
  const subtitle = subtitleOf(work);
  return (
    <>
      <span className={kind === "system" ? "system-name" : "title-name"} dir="auto">
        {text}
      </span>{" "}
      {!work.listed && <span className="cell-note cell-kind">gap </span>}
      {work.type !== "paper" && <span className="cell-note cell-kind">{work.type} </span>}
      {work.awards[0] !== undefined && <span className="cell-note">{work.awards[0].toLowerCase()} </span>}
      {subtitle !== null && (
        <span className="cell-subtitle" dir="auto">
          {subtitle}
        </span>
      )}
    </>
  );
};

const Nothing = ({ said }: { readonly said: string }) => (
  <span className="cell-none">
    <span aria-hidden="true">·</span>
    <span className="unseen">{said}</span>
  </span>
);

const Count = ({ count }: { readonly count: number }) => <span className={count === 0 ? "cell-none" : undefined}>{count}</span>;

/** Each list at a place of its own, so that a glance down the column tells them apart. */
export const Letters = ({ line, witnesses }: { readonly line: Line; readonly witnesses: readonly Witness[] }) => {
  const inLists = witnesses.filter((_, index) => line.lists[index] === true).map(({ siglum }) => siglum);
  if (inLists.length === 0) return <Nothing said="none" />;
  if (witnesses.length > placedLists)
    return (
      <span className="cell-letters" title={inLists.join(" ")}>
        {inLists.length > placedLists
          ? `${inLists.slice(0, placedLists - 2).join(" ")} +${inLists.length - placedLists + 2}`
          : inLists.join(" ")}
      </span>
    );
  return (
    <span className="cell-places">
      {witnesses.map(({ id, siglum, title }, index) =>
        line.lists[index] === true ? (
          <b key={id} title={title}>
            {siglum}
          </b>
        ) : (
          <i key={id} aria-hidden="true">
            ·
          </i>
        ),
      )}
    </span>
  );
};

const hasWords: Readonly<Record<Has, string>> = { code: "code", slides: "slides", arxiv: "arXiv", award: "award" };

interface CellProps {
  readonly column: TableColumn;
  readonly line: Line;
  readonly witnesses: readonly Witness[];
}

export const Cell = ({ column, line, witnesses }: CellProps) => {
  const { work } = line;
  switch (column) {
    case "topic":
      return line.region === null ? <Nothing said="on no map" /> : line.region.name;
    case "venue":
      return work.venue === undefined ? <span className="cell-none">none named</span> : work.venue.name;
    case "date":
      return work.date === undefined ? <span className="cell-none">not known</span> : monthYear(work.date);
    case "institutions":
      return institutionsInShort(work.institutions) ?? <span className="cell-none">none named</span>;
    case "named":
      return work.topics.length === 0 ? <Nothing said="no topic" /> : work.topics.map(({ name }) => name).join(", ");
    case "has":
      return work.has.length === 0 ? <Nothing said="nothing linked" /> : work.has.map((one) => hasWords[one]).join(" ");
    case "refers-to":
      return <Count count={line.refersTo} />;
    case "referred-to":
      return <Count count={line.referredTo} />;
    case "mentions":
      return <Count count={work.mentions} />;
    case "lists":
      return <Letters line={line} witnesses={witnesses} />;
    case "map":
      return line.grid ?? <Nothing said="on no map" />;
  }
};

/** On a phone: the name over where it is from, and at the end the lists that name it. */
export const TwoLines = ({ line, witnesses }: { readonly line: Line; readonly witnesses: readonly Witness[] }) => {
  const relations = [
    line.refersTo > 0 ? `refers to ${line.refersTo}` : null,
    line.referredTo > 0 ? `referred to by ${line.referredTo}` : null,
  ].filter((part) => part !== null);
  return (
    <>
      <span className="two-lines-name">
        <Name work={line.work} />
      </span>
      <Letters line={line} witnesses={witnesses} />
      <span className="two-lines-hint">{[byline(line.work), ...relations].join(", ")}</span>
    </>
  );
};

export const Mark = ({ line }: { readonly line: Line }) => <Swatch region={line.region} hollow={!line.work.listed} />;
