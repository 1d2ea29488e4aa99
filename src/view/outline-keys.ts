import type { Item } from "./outline.ts";

/** What a key does to a tree: puts the focus on an item, opens or closes items, or chooses one. */
export type Step =
  | { readonly kind: "focus"; readonly index: number }
  | { readonly kind: "open"; readonly keys: readonly string[] }
  | { readonly kind: "close"; readonly key: string }
  | { readonly kind: "choose"; readonly index: number };

const focus = (items: readonly Item[], index: number): Step | null => (items[index] === undefined ? null : { kind: "focus", index });

/** Opens what is closed, goes into what is open. */
const right = (items: readonly Item[], at: number): Step | null => {
  const item = items[at];
  if (item?.open === false) return { kind: "open", keys: [item.key] };
  return item?.open === true ? focus(items, at + 1) : null;
};

/** Closes what is open, else goes up to what it is in. */
const left = (items: readonly Item[], at: number): Step | null => {
  const item = items[at];
  if (item?.open === true) return { kind: "close", key: item.key };
  return item === undefined || item.parent === null
    ? null
    : focus(
        items,
        items.findIndex(({ key }) => key === item.parent),
      );
};

const siblingsOf = (items: readonly Item[], at: number): Step | null => {
  const keys = items.filter(({ parent, open }) => parent === items[at]?.parent && open === false).map(({ key }) => key);
  return keys.length === 0 ? null : { kind: "open", keys };
};

/** The keys of a tree, as the practice of such trees has them; null for a key that is none of them. */
export const stepOf = (items: readonly Item[], at: number, key: string, page = 10): Step | null => {
  const last = items.length - 1;
  switch (key) {
    case "ArrowDown":
      return focus(items, at + 1);
    case "ArrowUp":
      return focus(items, at - 1);
    case "Home":
      return focus(items, 0);
    case "End":
      return focus(items, last);
    case "PageDown":
      return focus(items, Math.min(last, at + page));
    case "PageUp":
      return focus(items, Math.max(0, at - page));
    case "ArrowRight":
      return right(items, at);
    case "ArrowLeft":
      return left(items, at);
    case "*":
      return siblingsOf(items, at);
    case "Enter":
    case " ":
      return items[at] === undefined ? null : { kind: "choose", index: at };
    default:
      return null;
  }
};

/** The next item, round the end to the beginning, whose name begins with what was typed; one letter always moves on. */
export const typed = (items: readonly Item[], at: number, text: string): number | null => {
  const wanted = text.toLowerCase();
  const start = text.length === 1 ? at + 1 : at;
  for (let step = 0; step < items.length; step++) {
    const index = (start + step) % items.length;
    if (items[index]?.name.toLowerCase().startsWith(wanted) === true) return index;
  }
  return null;
};
