import { describe, expect, it } from "vitest";
import { ownAddress } from "../../src/app/address.ts";
import { closedGate } from "../../src/app/workspace/gate.ts";
import { createStore } from "../../src/app/store.ts";
import type { App } from "../../src/app/context.ts";
import { createDesk } from "../../src/app/desk.ts";
import { commandGroups } from "../../src/app/palette/command.ts";
import { commands, commandsFor, runCommand } from "../../src/app/palette/commands.ts";
import { announced, capOf, chordOf, commandOf, isSingle, keysOf } from "../../src/app/palette/keys.ts";
import { createViewStore } from "../../src/app/view-store.ts";

const app = (): App => {
  const store = createViewStore(ownAddress(""));
  const theme = {
    choice: createStore("system"),
    shown: createStore("light"),
    choose: () => undefined,
    next: () => "dark",
  } as unknown as App["theme"];
  return { ground: { views: [] } as unknown as App["ground"], store, theme, gate: closedGate(), desk: createDesk(store) };
};
const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  chordOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

describe("keys", () => {
  it("stand for one command each", () => {
    const all = Object.values(keysOf).flat();
    expect(new Set(all).size).toBe(all.length);
    for (const chord of all) expect(commandOf(chord)).toBeDefined();
  });

  it("are the ones of the commands, and each that is no part of a field has a command", () => {
    const keyed = commands.flatMap(({ id, keys }) => (keys === undefined ? [] : [[id, keys]]));
    const { selectAll: ofTheField, ...ofCommands } = keysOf;
    expect(ofTheField).toHaveLength(1);
    expect(Object.fromEntries(keyed)).toEqual(ofCommands);
  });

  it("are read as they are pressed", () => {
    expect(press("m")).toBe("M");
    expect(press("?", { shiftKey: true })).toBe("?");
    expect(press("Z", { ctrlKey: true, shiftKey: true })).toBe("Mod+Shift+Z");
    expect(press("k", { metaKey: true })).toBe("Mod+K");
    expect(press("ArrowLeft", { altKey: true })).toBe("Alt+ArrowLeft");
    expect(commandOf(press("M", { shiftKey: true }))).toBeUndefined();
    expect([isSingle("M"), isSingle("Mod+K")]).toEqual([true, false]);
  });

  it("are written as the machine has them, and announced for both", () => {
    expect([capOf("Mod+Shift+Z", false), capOf("Mod+Shift+Z", true), capOf("Alt+ArrowLeft", false)]).toEqual([
      "Ctrl Shift Z",
      "⌘⇧Z",
      "Alt ←",
    ]);
    expect([capOf("+", false), capOf("Mod++", false)]).toEqual(["+", "Ctrl +"]);
    expect(announced(["/", "Mod+K"])).toBe("/ Control+K Meta+K");
  });
});

describe("commands", () => {
  it("have an id, a name and a group of their own", () => {
    for (const of of ["id", "name"] as const) expect(new Set(commands.map((command) => command[of])).size).toBe(commands.length);
    for (const { group } of commands) expect(commandGroups).toContain(group);
  });

  it("are found by their words in any order, and only where they do something", () => {
    const here = app();
    expect(commandsFor(here, "year colour").map(({ id }) => id)).toContain("colour.year");
    expect(commandsFor(here, "lineage")[0]?.id).toBe("lens.lineage");
    expect(commandsFor(here, "nothing of the kind")).toEqual([]);
    const lineage = (): boolean => commandsFor(here, "").some(({ id }) => id === "selection.lineage");
    expect(lineage()).toBe(false);
    here.store.select("work:a");
    expect(lineage()).toBe(true);
  });

  it("do what they say", () => {
    const here = app();
    const { view } = here.store;
    here.store.select("work:a");
    const after = (id: string) => {
      runCommand(here, id);
      return view.get();
    };
    expect(after("lens.table").lens).toBe("table");
    expect(after("table.gaps").table.rows).toBe("gaps");
    expect(after("table.by-venue").table.group).toBe("venue");
    expect(after("colour.year")).toMatchObject({ lens: "map", colour: "year" });
    expect(after("alike").alike).toBe(true);
    expect(after("labs.apart")).toMatchObject({ lens: "institutions", labs: "apart" });
    expect(after("line").filter.around).toEqual({ work: "work:a", steps: 1 });
    expect(after("filter.clear").filter.around).toBeNull();
    expect(after("selection.none").selection).toBeNull();
    runCommand(here, "trust");
    expect(here.desk.dialog.get()).toBe("trust");
    here.store.select("work:b");
    expect(after("trail.back").selection).toBe("work:a");
    runCommand(here, "path");
    expect(here.store.askingPath.get()).toBe(true);
  });
});
