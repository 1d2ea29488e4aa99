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

/** A combobox after the WAI-ARIA pattern: the field keeps the focus, the arrows move the choice in the list beneath. */
export const Search = () => {
  const { store } = useApp();
  const { source } = useGround();
  const small = useMedia(phone);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);

  const focus = useCallback(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  useShortcut(focus);

  const asked = query.trim();
  const ask = useCallback(async () => ({ of: asked, hits: grouped(await source.search(asked, limit)) }), [asked, source]);
  const answer = useAsked(asked === "" ? null : ask).latest;
  const hits = answer?.hits.flatMap((group) => group.hits) ?? [];
  const shown = open && asked !== "" && answer !== undefined;

  const leave = (): void => {
    setOpen(false);
    field.current?.blur();
  };
  const choose = (hit: SearchHit): void => {
    store.select(hit.id);
    setQuery("");
    leave();
  };
  /** Enter may come before the answer to the last letter; what is chosen is always an answer to what is written. */
  const chooseActive = async (): Promise<void> => {
    const current = answer?.of === asked ? hits : grouped(await source.search(asked, limit)).flatMap((group) => group.hits);
    const hit = current[answer?.of === asked ? active : 0];
    if (hit !== undefined) choose(hit);
  };
  const move = (to: number): void => {
    setOpen(true);
    setActive(hits.length === 0 ? 0 : (to + hits.length) % hits.length);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") move(shown ? active + 1 : active);
    else if (event.key === "ArrowUp") move(active - 1);
    else if (event.key === "Enter" && asked !== "") void chooseActive();
    else if (event.key === "Escape") {
      if (query === "") leave();
      else setQuery("");
      setOpen(false);
    } else return;
    event.preventDefault();
  };

  return (
    <search className="search" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={placeholder}
        aria-expanded={shown && hits.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.length > 0 ? `${listId}-${active}` : undefined}
        aria-keyshortcuts="/ Control+K Meta+K"
        placeholder={small ? "Search this atlas" : placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <Results id={listId} shown={shown} query={asked} groups={answer?.hits ?? []} active={active} onChoose={choose} onPoint={setActive} />
    </search>
  );
};
