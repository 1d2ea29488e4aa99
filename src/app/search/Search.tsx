import { useCallback, useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import type { SearchHit } from "../../atlas/source.ts";
import { useApp, useGround } from "../context.ts";
import { isTyping } from "../is-typing.ts";
import { Icon } from "../parts/Icon.tsx";
import { useAsked } from "../use-answer.ts";
import { phone, useMedia } from "../use-media.ts";
import { grouped } from "./grouped.ts";
import { Results } from "./Results.tsx";

const limit = 24;
const placeholder = "Search works, people, institutions, venues";

/** "/" outside of a field, and Ctrl-K or Cmd-K anywhere, lead to the search. */
const useShortcut = (focus: () => void): void => {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!slash && !k) return;
      event.preventDefault();
      focus();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [focus]);
};

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
const useList = (found: ReturnType<typeof useHits>, leaveField: () => void) => {
  const { store } = useApp();
  const [open, setOpen] = useState(false);
  const { query, asked, write, answer, hits, active, point, chosen } = found;
  const shown = open && asked !== "" && answer !== undefined;

  const leave = (): void => {
    setOpen(false);
    leaveField();
  };
  const choose = (hit: SearchHit): void => {
    store.select(hit.id);
    write("");
    leave();
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

/** A combobox after the WAI-ARIA pattern: the field keeps the focus, the arrows move the choice in the list beneath. */
export const Search = () => {
  const small = useMedia(phone);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const found = useHits();
  const { query, asked, write, answer, hits, active, point } = found;
  const { shown, setOpen, choose, onKeyDown } = useList(found, () => field.current?.blur());
  const listed = shown && hits.length > 0;
  useShortcut(
    useCallback(() => {
      field.current?.focus();
      field.current?.select();
    }, []),
  );

  return (
    <search className="search" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={placeholder}
        aria-expanded={listed}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={listed ? `${listId}-${active}` : undefined}
        aria-keyshortcuts="/ Control+K Meta+K"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={small ? "Search this atlas" : placeholder}
        value={query}
        onChange={(event) => {
          write(event.target.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <Results id={listId} shown={shown} query={asked} groups={answer?.groups ?? []} active={active} onChoose={choose} onPoint={point} />
    </search>
  );
};
