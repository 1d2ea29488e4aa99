import { useCallback, useId, useState, type KeyboardEvent, type RefObject } from "react";
import type { SearchHit } from "../../atlas/source.ts";
import { useGround } from "../context.ts";
import { Icon } from "../parts/Icon.tsx";
import { useAsked } from "../use-answer.ts";
import { grouped } from "./grouped.ts";
import { Results } from "./Results.tsx";

const limit = 24;

/** What is written and what the atlas finds for it. */
const useHits = () => {
  const { source } = useGround();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const asked = query.trim();
  const ask = useCallback(async () => ({ of: asked, groups: grouped(await source.search(asked, limit)) }), [asked, source]);
  const answer = useAsked(asked === "" ? null : ask).latest;
  const hits = answer?.groups.flatMap((group) => group.hits) ?? [];
  /** Enter may come before the answer to the last letter; what is chosen is always an answer to what is written. */
  const chosen = async (): Promise<SearchHit | undefined> => (answer?.of === asked ? hits[active] : (await source.search(asked, limit))[0]);
  const write = (text: string): void => {
    setQuery(text);
    setActive(0);
  };
  return { query, asked, write, answer, hits, active, point: setActive, chosen };
};

/** The list open or closed, and what the keys do: the arrows move the choice, Enter takes it, Escape clears and leaves. */
const useList = (found: ReturnType<typeof useHits>, onChoose: (hit: SearchHit) => void, leaveField: () => void) => {
  const [open, setOpen] = useState(false);
  const { query, asked, write, answer, hits, active, point, chosen } = found;
  const shown = open && asked !== "" && answer !== undefined;

  const leave = (): void => {
    setOpen(false);
    leaveField();
  };
  const choose = (hit: SearchHit): void => {
    write("");
    leave();
    onChoose(hit);
  };
  const chooseActive = async (): Promise<void> => {
    // A search that fails has been said where it was asked; Enter then chooses nothing.
    const hit = await chosen().catch(() => undefined);
    if (hit !== undefined) choose(hit);
  };
  const move = (to: number): void => {
    setOpen(true);
    point(hits.length === 0 ? 0 : (to + hits.length) % hits.length);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") move(shown ? active + 1 : active);
    else if (event.key === "ArrowUp") move(active - 1);
    else if (event.key === "Enter" && asked !== "") void chooseActive();
    else if (event.key === "Escape") {
      if (query === "") leave();
      else write("");
      setOpen(false);
    } else return;
    event.preventDefault();
  };
  return { shown, setOpen, choose, onKeyDown };
};

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly placeholder: string;
  /** The key that leads here, as it is written and as it is announced. */
  readonly keys?: { readonly cap: string; readonly announced: string };
  readonly onChoose: (hit: SearchHit) => void;
  readonly onLeave: () => void;
}

/** A combobox after the WAI-ARIA pattern: the field keeps the focus, the arrows move the choice in the list beneath. */
export const Combobox = ({ field, label, placeholder, keys, onChoose, onLeave }: Props) => {
  const listId = useId();
  const found = useHits();
  const { query, asked, write, answer, hits, active, point } = found;
  const { shown, setOpen, choose, onKeyDown } = useList(found, onChoose, onLeave);
  const listed = shown && hits.length > 0;
  return (
    <search className="search" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={listed}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={listed ? `${listId}-${active}` : undefined}
        aria-keyshortcuts={keys?.announced}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={placeholder}
        value={query}
        onChange={(event) => {
          write(event.target.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {keys !== undefined && <kbd aria-hidden="true">{keys.cap}</kbd>}
      <Results id={listId} shown={shown} query={asked} groups={answer?.groups ?? []} active={active} onChoose={choose} onPoint={point} />
    </search>
  );
};
