/** How a shell turns bytes into text; the pure code has no decoder of its own. */
export interface Decoders {
  /** What cannot be read becomes U+FFFD. */
  readonly utf8: (bytes: Uint8Array) => string;
  readonly isUtf8: (bytes: Uint8Array) => boolean;
  readonly utf16: (bytes: Uint8Array, order: "le" | "be") => string;
}

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

const utf16 = (bytes: Uint8Array, decoders: Decoders): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoders.utf16(bytes, "le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoders.utf16(bytes, "be");
  return null;
};

/** Lines (from 1) with bytes that are not UTF-8. A line feed byte is never part of a longer character. */
const brokenLines = (bytes: Uint8Array, { isUtf8 }: Decoders): readonly number[] => {
  const lines: number[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) lines.push(line);
    start = end + 1;
  }
  return lines;
};

/** The bytes of a list as text, or what they are instead. A few broken characters are replaced and counted. */
export const decode = (bytes: Uint8Array, decoders: Decoders): Decoded => {
  const wide = utf16(bytes, decoders);
  if (wide !== null) return { kind: "text", text: wide, broken: null };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { kind: "binary", line: lineOf(bytes, zero), offset: zero };
  const text = decoders.utf8(bytes);
  if (decoders.isUtf8(bytes)) return { kind: "text", text, broken: null };
  const lines = brokenLines(bytes, decoders);
  const characters = text.split("\uFFFD").length - 1;
  if (characters > text.length * mostlyBroken)
    return { kind: "other encoding", line: lines[0] ?? 1, broken: characters, length: text.length };
  return { kind: "text", text, broken: { characters, lines } };
};
