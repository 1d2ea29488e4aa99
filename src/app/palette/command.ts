import type { App } from "../context.ts";

export const commandGroups = ["Go to", "Selection", "Show as", "Map", "Institutions", "Table", "Filter", "Look and link", "Help"] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** Something that can be done. Fields, menus, the palette and the sheet of keys all read the same records. */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly name: string;
  /** Other words by which it is looked for. */
  readonly also?: string;
  readonly keys?: readonly string[];
  /** Whether it does something now; always, when left out. */
  readonly when?: (app: App) => boolean;
  readonly run: (app: App) => void;
}

export const isPossible = (command: Command, app: App): boolean => command.when?.(app) ?? true;
