import { useCallback, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { noFilter, type Filter } from "../../atlas/filter.ts";
import type { Facets } from "../../atlas/source.ts";
import type { ConditionKey } from "../../view/filter-edits.ts";
import type { Segment } from "../../view/filter-words.ts";
import { filterSentence } from "../../view/sentences.ts";
import { useApp, useFilter } from "../context.ts";
import { isFocusLost } from "../lost-focus.ts";
import { Icon } from "../parts/Icon.tsx";
import { Choices } from "./choices.tsx";
import { Popover } from "./Popover.tsx";
import { useNames } from "./use-names.ts";

interface Opened {
  readonly of: ConditionKey;
  readonly left: number;
  readonly top: number;
}

interface WordProps {
  readonly segment: Exclude<Segment, { readonly kind: "text" }>;
  readonly open: boolean;
  readonly onOpen: (event: MouseEvent<HTMLElement>) => void;
  readonly onDrop: (rest: Filter) => void;
}

/** A word of the sentence: a press shows what there is to choose, its cross or Delete drops it; "both" becomes "or". */
const Word = ({ segment, open, onOpen, onDrop }: WordProps) => {
  const { kind, text, of } = segment;
  if (kind === "any")
    return (
      <button type="button" className="word any" data-of={of} aria-haspopup="dialog" aria-expanded={open} onClick={onOpen}>
        {text}
      </button>
    );
  const { drops } = segment;
  if (kind === "every")
    return (
      <button type="button" className="word any" title="Ask for any of them instead" onClick={() => onDrop(drops)}>
        {text}
      </button>
    );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Delete" || event.key === "Backspace") onDrop(drops);
  };
  return (
    <span className="word-pair">
      <button
        type="button"
        className="word value"
        data-of={of}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-keyshortcuts="Delete"
        title="Enter shows what else there is, Delete drops it"
        onClick={onOpen}
        onKeyDown={onKeyDown}
      >
        {text}
      </button>
      <button type="button" className="word-drop" aria-label={`${text}: drop this condition`} tabIndex={-1} onClick={() => onDrop(drops)}>
        <Icon name="close" size={10} />
      </button>
    </span>
  );
};

/** What is chosen from has the name of what the word says. */
const nameOfChoice = (of: ConditionKey): string => {
  const key = of.replace("not-", "");
  return `Choose ${choiceNames[key] ?? key}`;
};
const choiceNames: Readonly<Record<string, string>> = { onlyHere: "lists", sources: "lists", institutionTypes: "institutions" };

/** The filter as a sentence; its words are the controls. */
export const FilterStrip = ({ facets }: { readonly facets: Facets }) => {
  const { store } = useApp();
  const filter = useFilter();
  const nameOf = useNames(facets);
  const strip = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = useCallback(() => {
    const within = (query: string): HTMLElement | null => strip.current?.querySelector<HTMLElement>(query) ?? null;
    // Whoever was in the choices goes back to the word they belong to.
    if (within(".filter-popover")?.contains(document.activeElement) === true)
      (within(`[data-of="${opened?.of ?? ""}"]`) ?? within(".word"))?.focus();
    setOpened(null);
  }, [opened]);
  const open = (of: ConditionKey, event: MouseEvent<HTMLElement>): void => {
    if (opened?.of === of) return close();
    const word = event.currentTarget.getBoundingClientRect();
    const box = strip.current?.getBoundingClientRect();
    return setOpened({ of, left: word.left - (box?.left ?? 0), top: word.bottom - (box?.top ?? 0) });
  };
  const drop = (rest: Filter): void => {
    store.setFilter(rest);
    // The word that had the focus is gone; the sentence keeps it, or without one the lens.
    requestAnimationFrame(() => {
      if (!isFocusLost()) return;
      (strip.current?.querySelector<HTMLElement>(".word") ?? document.getElementById("stage"))?.focus();
    });
  };
  return (
    <div className="filter-strip" role="group" aria-label="Filter" ref={strip}>
      <p>
        {filterSentence(filter, facets, nameOf).map((segment, index) =>
          segment.kind === "text" ? (
            // Texts have no identity; a new filter is a new sentence.
            <span key={`${index} ${segment.text}`}>{segment.text}</span>
          ) : (
            <Word
              key={`${segment.kind} ${segment.of} ${segment.text}`}
              segment={segment}
              open={opened?.of === segment.of}
              onOpen={(event) => open(segment.of, event)}
              onDrop={drop}
            />
          ),
        )}
      </p>
      <button type="button" className="action" onClick={() => drop(noFilter)}>
        All {facets.total}
        <span className="filter-works"> works</span>
      </button>
      {opened !== null && (
        <Popover key={opened.of} label={nameOfChoice(opened.of)} left={opened.left} top={opened.top} onClose={close}>
          <Choices of={opened.of} facets={facets} />
        </Popover>
      )}
    </div>
  );
};
