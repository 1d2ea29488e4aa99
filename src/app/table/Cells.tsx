import type { Filter } from "../../atlas/filter.ts";
import type { Named, Witness, WorkSummary } from "../../atlas/source.ts";
import { monthYear } from "../../view/dates.ts";
import { calledBy } from "../../model/naming.ts";
import type { Asked } from "../../view/cell-press.ts";
import { hasWords } from "../../view/has-words.ts";
import { shortInstitution } from "../../view/names.ts";
import type { Line } from "../../view/table.ts";
import { placedLists } from "../../view/table-fit.ts";
import type { TableColumn } from "../../view/table-view.ts";
import { useApp } from "../context.ts";
import { Byline } from "../parts/Byline.tsx";
import { Swatch } from "../parts/Swatch.tsx";
import { WorkTitle } from "../parts/WorkTitle.tsx";
import { FilterWord } from "./FilterWord.tsx";

/** The title of a work, with what is not so of most. */
export const Name = ({ work }: { readonly work: WorkSummary }) => (
  <span className="work-title">
    <WorkTitle work={work}>
      {!work.listed && <span className="cell-note cell-kind">gap </span>}
      {work.type !== "paper" && <span className="cell-note cell-kind">{work.type} </span>}
      {work.awards[0] !== undefined && <span className="cell-note">{work.awards[0].toLowerCase()} </span>}
    </WorkTitle>
  </span>
);

const Nothing = ({ said }: { readonly said: string }) => (
  <span className="cell-none">
    <span aria-hidden="true">·</span>
    <span className="unseen">{said}</span>
  </span>
);

interface LettersProps {
  readonly line: Line;
  readonly witnesses: readonly Witness[];
  /** Where a press on a letter narrows to its list. */
  readonly filter?: Filter;
}

/** Each list at a place of its own, so that a glance down the column tells them apart. */
export const Letters = ({ line, witnesses, filter }: LettersProps) => {
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
      {witnesses.map(({ id, siglum, title }, index) => {
        if (line.lists[index] !== true)
          return (
            <i key={id} aria-hidden="true">
              ·
            </i>
          );
        if (filter === undefined)
          return (
            <b key={id} title={title}>
              {siglum}
            </b>
          );
        return (
          <FilterWord key={id} className="cell-letter" filter={filter} asks={{ key: "sources", value: id }} only={`works of ${title}`}>
            {siglum}
          </FilterWord>
        );
      })}
    </span>
  );
};

/** So many institutions or headings are named in a cell. */
const mostNamed = 2;

interface ValuesProps {
  readonly values: readonly Named[];
  readonly asksOf: (id: string) => Asked;
  readonly filter: Filter;
  readonly only: string;
}

/** "Duke University, U. Washington +1": each a press, the rest counted. */
const Values = ({ values, asksOf, filter, only }: ValuesProps) => (
  <>
    {values.slice(0, mostNamed).map(({ id, name }, index, shown) => (
      <span key={id} className="cell-value">
        <FilterWord filter={filter} asks={asksOf(id)} only={`${only} ${name}`}>
          {shortInstitution(name)}
          {index < shown.length - 1 && ","}
        </FilterWord>
      </span>
    ))}
    {values.length > mostNamed && (
      <span
        className="cell-note"
        title={values
          .slice(mostNamed)
          .map(({ name }) => name)
          .join(", ")}
      >
        +{values.length - mostNamed}
      </span>
    )}
  </>
);

interface CellProps {
  readonly column: TableColumn;
  readonly line: Line;
  readonly witnesses: readonly Witness[];
  readonly filter: Filter;
}

/** A number of relations narrows to the works at their other ends. */
const Count = ({ count, line, filter }: { readonly count: number } & Pick<CellProps, "line" | "filter">) =>
  count === 0 ? (
    <span className="cell-none">0</span>
  ) : (
    <FilterWord
      filter={filter}
      asks={{ key: "around", value: line.work.id }}
      only={`${calledBy(line.work, 40).text}, what it refers to and what refers to it`}
    >
      {count}
    </FilterWord>
  );

const OnMap = ({ line }: Pick<CellProps, "line">) => {
  const { store } = useApp();
  return (
    <button
      type="button"
      className="filter-word"
      tabIndex={-1}
      title="Show on the map (M)"
      onClick={() => {
        store.select(line.work.id);
        store.setLens("map");
      }}
    >
      {line.grid}
    </button>
  );
};

export const Cell = ({ column, line, witnesses, filter }: CellProps) => {
  const { work } = line;
  switch (column) {
    case "topic":
      if (line.region === null) return <Nothing said="on no map" />;
      return (
        <FilterWord filter={filter} asks={{ key: "regions", value: line.region.id }} only={line.region.name}>
          {line.region.name}
        </FilterWord>
      );
    case "venue":
      if (work.venue === undefined) return <span className="cell-none">none named</span>;
      return (
        <FilterWord filter={filter} asks={{ key: "venues", value: work.venue.id }} only={`works at ${work.venue.name}`}>
          {work.venue.name}
        </FilterWord>
      );
    case "date":
      if (work.date === undefined || work.year === undefined) return <span className="cell-none">not known</span>;
      return (
        <FilterWord filter={filter} asks={{ key: "years", value: work.year }} only={`works of ${work.year}`}>
          {monthYear(work.date)}
        </FilterWord>
      );
    case "institutions":
      if (work.institutions.length === 0) return <span className="cell-none">none named</span>;
      return <Values values={work.institutions} asksOf={(value) => ({ key: "institutions", value })} filter={filter} only="works by" />;
    case "named":
      if (work.topics.length === 0) return <Nothing said="no topic" />;
      return <Values values={work.topics} asksOf={(value) => ({ key: "topics", value })} filter={filter} only="works on" />;
    case "has":
      if (work.has.length === 0) return <Nothing said="nothing linked" />;
      return work.has.map((value) => (
        <FilterWord
          key={value}
          className="cell-has-one"
          filter={filter}
          asks={{ key: "has", value }}
          only={`works with ${hasWords[value].said}`}
        >
          {hasWords[value].cell}
        </FilterWord>
      ));
    case "refers-to":
      return <Count count={line.refersTo} line={line} filter={filter} />;
    case "referred-to":
      return <Count count={line.referredTo} line={line} filter={filter} />;
    case "mentions":
      return work.mentions;
    case "lists":
      return <Letters line={line} witnesses={witnesses} filter={filter} />;
    case "map":
      return line.grid === null ? <Nothing said="on no map" /> : <OnMap line={line} />;
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
      <Byline work={line.work} after={relations.map((said) => `, ${said}`).join("")} className="two-lines-hint" />
    </>
  );
};

export const Mark = ({ line }: { readonly line: Line }) => <Swatch region={line.region} hollow={!line.work.listed} />;
