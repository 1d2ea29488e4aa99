/*
 * The keys of commands, the one place that says them: caps, the sheet of keys, what is announced and what a press does
 * are all read from here. "Mod" is Ctrl, or Cmd on a Mac. A key without a modifier acts outside of fields alone.
 */
export const keysOf = {
  search: ["/"],
  palette: ["Mod+K"],
  selectAll: ["Mod+Enter"],
  keys: ["?"],
  "lens.map": ["M", "1"],
  "lens.lineage": ["L", "2"],
  "lens.institutions": ["I", "3"],
  "lens.table": ["T", "4"],
  "lens.outline": ["O", "5"],
  views: ["V"],
  review: ["R"],
  trust: ["H"],
  path: ["P"],
  "add.relation": ["E"],
  "add.note": ["N"],
  "add.institution": ["U"],
  line: ["F"],
  locate: ["G"],
  alike: ["A"],
  "filter.clear": ["X"],
  "theme.next": ["D"],
  "link.copy": ["C"],
  "trail.back": ["Alt+ArrowLeft"],
  "trail.on": ["Alt+ArrowRight"],
  undo: ["Mod+Z"],
  redo: ["Mod+Shift+Z"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type KeyedCommand = keyof typeof keysOf;

const commands = Object.keys(keysOf) as readonly KeyedCommand[];

/** The command that a chord stands for. */
export const commandOf = (chord: string): KeyedCommand | undefined =>
  commands.find((id) => (keysOf[id] as readonly string[]).includes(chord));

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** What is pressed, as the table writes it; a sign such as "?" is itself, however it is reached. */
export const chordOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string => {
  const mod = ctrlKey || metaKey;
  const letter = /^[a-z]$/i.test(key);
  const shift = shiftKey && (letter || key.length > 1);
  return [mod && "Mod", altKey && "Alt", shift && "Shift", letter ? key.toUpperCase() : key].filter(Boolean).join("+");
};

export const isSingle = (chord: string): boolean => chord.length === 1;

const capsOf: Readonly<Record<string, string>> = {
  Mod: "Ctrl",
  Escape: "Esc",
  "-": "−",
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Enter: "↵",
};
const macCaps: Readonly<Record<string, string>> = { ...capsOf, Mod: "⌘", Alt: "⌥", Shift: "⇧" };

/** A chord as it stands on the caps. */
export const capOf = (chord: string, mac: boolean): string =>
  chord
    // A plus that begins or ends a chord is the key itself.
    .split(/(?<=.)\+(?=.)/)
    .map((part) => (mac ? macCaps : capsOf)[part] ?? part)
    .join(mac ? "" : " ");

/** Chords as aria-keyshortcuts wants them. */
export const announced = (chords: readonly string[]): string =>
  chords.flatMap((chord) => (chord.startsWith("Mod+") ? [`Control+${chord.slice(4)}`, `Meta+${chord.slice(4)}`] : [chord])).join(" ");
