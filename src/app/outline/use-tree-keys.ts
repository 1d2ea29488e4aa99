import { useRef, type KeyboardEvent } from "react";
import type { Item } from "../../view/outline.ts";
import { stepOf, typed } from "../../view/outline-keys.ts";

/** Letters typed within this many milliseconds belong to one word. */
const pause = 600;

/** What was typed so far, for as long as the pauses are short and no other key comes between. */
const useTyped = () => {
  const word = useRef({ text: "", at: 0 });
  return {
    add: (letter: string, now: number): string => {
      const text = now - word.current.at < pause ? word.current.text + letter : letter;
      word.current = { text, at: now };
      return text;
    },
    end: (): void => {
      word.current = { text: "", at: 0 };
    },
  };
};

interface Tree {
  readonly shown: readonly Item[];
  readonly at: number;
  readonly open: ReadonlySet<string>;
  readonly setOpen: (open: ReadonlySet<string>) => void;
  readonly go: (index: number) => void;
  readonly choose: (item: Item | undefined) => void;
}

/** The keys of the tree: arrows move, open and close; letters go to a name. */
export const useTreeKeys = ({ shown, at, open, setOpen, go, choose }: Tree) => {
  const word = useTyped();
  const type = (event: KeyboardEvent): void => {
    if (event.key.length !== 1 || event.key === "/" || event.key === "?") return;
    // Letters are the tree's, although some of them are keys of the page.
    event.preventDefault();
    const found = typed(shown, at, word.add(event.key, event.timeStamp));
    if (found !== null) go(found);
  };
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepOf(shown, at, event.key);
    if (step === null) {
      type(event);
      return;
    }
    event.preventDefault();
    word.end();
    if (step.kind === "focus") go(step.index);
    else if (step.kind === "open") setOpen(new Set([...open, ...step.keys]));
    else if (step.kind === "close") setOpen(new Set([...open].filter((key) => key !== step.key)));
    else choose(shown[step.index]);
  };
};
