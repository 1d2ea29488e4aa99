import type { Theme } from "../theme.ts";
import { copyLink } from "../link.ts";
import type { Command } from "./command.ts";
import { keysOf } from "./keys.ts";

const themeNames: Readonly<Record<Theme, string>> = { system: "Theme of the system", light: "Light theme", dark: "Dark theme" };

/** How the page looks, its link, and what explains it. */
export const looks: readonly Command[] = [
  {
    id: "views",
    group: "Go to",
    name: "Views that come with these lists",
    also: "curated examples questions",
    keys: keysOf.views,
    when: ({ ground }) => ground.views.length > 0,
    run: ({ desk }) => desk.dialog.set("views"),
  },
  {
    id: "lists.own",
    group: "Go to",
    name: "Your lists: add, rename, remove",
    also: "import open file workspace my list",
    run: ({ gate }) => void gate.show(),
  },
  {
    id: "review",
    group: "Go to",
    name: "Review what is uncertain in the lists",
    also: "duplicates ambiguous institutions unknown venues lines decide rulings",
    keys: keysOf.review,
    run: ({ gate }) => void gate.review(),
  },
  ...(["system", "light", "dark"] as const).map((theme): Command => ({
    id: `theme.${theme}`,
    group: "Look and link",
    name: themeNames[theme],
    also: "colours mode night day",
    when: (app) => app.theme.choice.get() !== theme,
    run: (app) => app.theme.choose(theme),
  })),
  {
    id: "theme.next",
    group: "Look and link",
    name: "Change the theme",
    keys: keysOf["theme.next"],
    run: ({ theme }) => theme.choose(theme.next()),
  },
  {
    id: "link.copy",
    group: "Look and link",
    name: "Copy the link to this view",
    also: "share url address",
    keys: keysOf["link.copy"],
    run: (app) => void copyLink(app),
  },
  {
    id: "trust",
    group: "Help",
    name: "How to read this picture",
    also: "legend trust help explain",
    keys: keysOf.trust,
    run: ({ desk }) => desk.dialog.set("trust"),
  },
  {
    id: "keys",
    group: "Help",
    name: "Keys and hints",
    also: "help shortcuts keyboard",
    keys: keysOf.keys,
    run: ({ desk }) => desk.dialog.set("keys"),
  },
];
