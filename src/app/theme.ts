import { createStore, type Store } from "./store.ts";

const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const key = "stemma-theme";

const stored = (): Theme => {
  try {
    const choice = localStorage.getItem(key);
    return themes.find((theme) => theme === choice) ?? "system";
  } catch {
    return "system";
  }
};

export interface ThemeChoice {
  readonly choice: Store<Theme>;
  readonly shown: Store<"light" | "dark">;
  choose(theme: Theme): void;
  /** From the system's theme to the one it is not, then to the other, then back. */
  next(): Theme;
}

/** The head of index.html has set the theme before the first paint; from here on it follows the choice and the system. */
export const followTheme = (): ThemeChoice => {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const choice = createStore<Theme>(stored());
  const resolve = (): "light" | "dark" => {
    const chosen = choice.get();
    return chosen === "system" ? (system.matches ? "dark" : "light") : chosen;
  };
  const shown = createStore(resolve());
  const apply = (): void => {
    document.documentElement.dataset["theme"] = resolve();
    shown.set(resolve());
  };
  system.addEventListener("change", apply);
  return {
    choice,
    shown,
    next: () => {
      const round: readonly Theme[] = system.matches ? ["system", "light", "dark"] : ["system", "dark", "light"];
      return round[(round.indexOf(choice.get()) + 1) % round.length] ?? "system";
    },
    choose: (theme) => {
      choice.set(theme);
      try {
        if (theme === "system") localStorage.removeItem(key);
        else localStorage.setItem(key, theme);
      } catch {
        // Without storage the choice lasts as long as the page.
      }
      apply();
    },
  };
};
