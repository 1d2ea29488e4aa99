import { createStore, type Store } from "./store.ts";

/** Yes or no, as this browser keeps it; without storage it lasts as long as the page. */
export const remembered = (key: string, fallback: boolean): Store<boolean> => {
  const read = (): boolean => {
    try {
      return (localStorage.getItem(key) ?? String(fallback)) === "true";
    } catch {
      return fallback;
    }
  };
  const { get, set, subscribe } = createStore(read());
  const keep = (value: boolean): void => {
    set(value);
    try {
      localStorage.setItem(key, String(value));
    } catch {
      // Storage may be forbidden or full.
    }
  };
  return { get, set: keep, subscribe };
};
