/** TextDecoder as every shell has it; the pure code has none of its own. */
export type Decoder = new (label: string, options?: { readonly fatal: boolean }) => { readonly decode: (bytes: Uint8Array) => string };

/** Broken characters of a text, and the lines (from 1) that have them. */
export interface Broken {
  readonly characters: number;
  readonly lines: readonly number[];
}

export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly broken: Broken | null }
  | { readonly kind: "binary"; readonly line: number; readonly offset: number }
  | { readonly kind: "other encoding"; readonly line: number; readonly broken: number; readonly length: number };

const lineFeed = 10;
/** Above this share of broken characters a text is taken for something else than UTF-8. */
const mostlyBroken = 0.05;

const lineOf = (bytes: Uint8Array, offset: number): number => {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === lineFeed) line++;
  return line;
};

const utf16 = (bytes: Uint8Array, Decoder: Decoder): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new Decoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new Decoder("utf-16be").decode(bytes);
  return null;
};

const isUtf8 = (bytes: Uint8Array, Decoder: Decoder): boolean => {
  try {
    new Decoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Lines (from 1) with bytes that are not UTF-8. A line feed byte is never part of a longer character. */
const brokenLines = (bytes: Uint8Array, Decoder: Decoder): readonly number[] => {
  const lines: number[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end), Decoder)) lines.push(line);
    start = end + 1;
  }
  return lines;
};

/** The bytes of a list as text, or what they are instead. A few broken characters are replaced and counted. */
export const decode = (bytes: Uint8Array, Decoder: Decoder): Decoded => {
  const wide = utf16(bytes, Decoder);
  if (wide !== null) return { kind: "text", text: wide, broken: null };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { kind: "binary", line: lineOf(bytes, zero), offset: zero };
  const text = new Decoder("utf-8").decode(bytes);
  if (isUtf8(bytes, Decoder)) return { kind: "text", text, broken: null };
  const lines = brokenLines(bytes, Decoder);
  const characters = text.split("\uFFFD").length - 1;
  if (characters > text.length * mostlyBroken)
    return { kind: "other encoding", line: lines[0] ?? 1, broken: characters, length: text.length };
  return { kind: "text", text, broken: { characters, lines } };
};
