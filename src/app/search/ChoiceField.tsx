import { useCallback, useId, useState, type KeyboardEvent, type RefCallback, type RefObject } from "react";
import { Icon } from "../parts/Icon.tsx";
import { Cap } from "../palette/Cap.tsx";
import { announced } from "../palette/keys.ts";
import { useAsked } from "../use-answer.ts";
import { choicesOf, type Choice, type Offer } from "./offer.ts";
import { Choices } from "./Choices.tsx";

/** What is written and what is offered for it; null offers nothing. */
export type Ask = (text: string) => Promise<Offer> | null;

const useOffer = (ask: Ask, begins: string, written: string) => {
  const [query, setQuery] = useState(written === "" ? begins : written);
  const [active, setActive] = useState(0);
  const asked = query.trim();
  const question = useCallback(async () => {
    const offer = await ask(asked);
    return offer === null ? null : { of: asked, offer };
  }, [asked, ask]);
  const answer = useAsked(question).latest;
  const offer = answer?.offer ?? null;
  /** Enter may come before the answer to the last letter; what is chosen always answers what is written. */
  const chosen = async (pick: (choices: readonly Choice[]) => Choice | undefined): Promise<Choice | undefined> => {
    if (answer?.of === asked) return pick(choicesOf(answer.offer));
    const late = await ask(asked);
    return late === null ? undefined : pick(choicesOf(late));
  };
  const write = (text: string): void => {
    setQuery(text);
    setActive(0);
  };
  return { query, begins, write, offer, active, point: setActive, chosen };
};

/** The list open or closed, and what the keys do: the arrows move the choice, Enter takes it, Escape clears and leaves. */
const useList = (found: ReturnType<typeof useOffer>, leaveField: () => void) => {
  const [open, setOpen] = useState(false);
  const { query, begins, write, offer, active, point, chosen } = found;
  const shown = open && offer !== null;
  const choices = offer === null ? [] : choicesOf(offer);

  const leave = (): void => {
    setOpen(false);
    leaveField();
  };
  const choose = (choice: Choice): void => {
    write("");
    leave();
    choice.choose();
  };
  const chooseBy = async (pick: (choices: readonly Choice[]) => Choice | undefined): Promise<void> => {
    // A search that fails has been said where it was asked; Enter then chooses nothing.
    const choice = await chosen(pick).catch(() => undefined);
    if (choice !== undefined) choose(choice);
  };
  const move = (to: number): void => {
    setOpen(true);
    point(choices.length === 0 ? 0 : (to + choices.length) % choices.length);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") move(shown ? active + 1 : active);
    else if (event.key === "ArrowUp") move(active - 1);
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void chooseBy((all) => all.find(({ direct }) => direct === true));
    else if (event.key === "Enter" && (shown || query.trim() !== "")) void chooseBy((all) => all[active] ?? all[0]);
    else if (event.key === "Escape") {
      if (query === "" || query === begins) leave();
      else write("");
      setOpen(false);
    } else return;
    event.preventDefault();
  };
  return { shown, setOpen, choose, onKeyDown };
};

export interface FieldProps {
  readonly field: RefObject<HTMLInputElement | null> | RefCallback<HTMLInputElement>;
  readonly label: string;
  readonly placeholder: string;
  /** The chords that lead here; the first one stands on the cap. */
  readonly keys?: readonly string[];
  readonly onLeave: () => void;
  /** What stands in it before anything is written. */
  readonly begins?: string;
  /** What was written before it was there. */
  readonly written?: string;
}

/** A combobox after the WAI-ARIA pattern: the field keeps the focus, the arrows move the choice in the list beneath. */
export const ChoiceField = ({
  field,
  label,
  placeholder,
  keys,
  onLeave,
  begins = "",
  written = "",
  ask,
}: FieldProps & { readonly ask: Ask }) => {
  const listId = useId();
  const found = useOffer(ask, begins, written);
  const { query, write, offer, active, point } = found;
  const { shown, setOpen, choose, onKeyDown } = useList(found, onLeave);
  const listed = shown && offer !== null && choicesOf(offer).length > 0;
  return (
    <search className="search" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        role="combobox"
        dir="auto"
        aria-label={label}
        aria-expanded={listed}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={listed ? `${listId}-${active}` : undefined}
        aria-keyshortcuts={keys === undefined ? undefined : announced(keys)}
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
      {keys?.[0] !== undefined && <Cap chord={keys[0]} />}
      <Choices id={listId} shown={shown} offer={offer} active={active} onChoose={choose} onPoint={point} />
    </search>
  );
};
