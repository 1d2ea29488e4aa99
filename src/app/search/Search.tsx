import { useCallback, useEffect, useRef } from "react";
import { useApp } from "../context.ts";
import { isTyping } from "../is-typing.ts";
import { phone, useMedia } from "../use-media.ts";
import { Combobox } from "./Combobox.tsx";

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

/** The search of the whole atlas: what is chosen is selected. */
export const Search = () => {
  const { store } = useApp();
  const small = useMedia(phone);
  const field = useRef<HTMLInputElement>(null);
  useShortcut(
    useCallback(() => {
      field.current?.focus();
      field.current?.select();
    }, []),
  );
  return (
    <Combobox
      field={field}
      label={placeholder}
      placeholder={small ? "Search this atlas" : placeholder}
      keys={{ cap: "/", announced: "/ Control+K Meta+K" }}
      onChoose={(hit) => store.select(hit.id)}
      onLeave={() => field.current?.blur()}
    />
  );
};
