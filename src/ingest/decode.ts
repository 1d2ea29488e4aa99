import { fileKindOf, type FileKind } from "./file-kinds.ts";

/** TextDecoder as every shell has it; the pure code has none of its own. */
export type Decoder = new (label: string, options?: { readonly fatal: boolean }) => { readonly decode: (bytes: Uint8Array) => string };

/** Broken characters of a text, and the lines (from 1) that have them. */
export interface Broken {
  readonly characters: number;
  readonly lines: readonly number[];
}

export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly broken: Broken | null }
  | (FileKind & { readonly kind: "known" })
  | { readonly kind: "binary"; readonly line: number; readonly offset: number }
  | {
      readonly kind: "other encoding";
      readonly line: number;
      readonly broken: number;
      readonly length: number;
      /** What it may be written in instead. */
      readonly likely: "GB18030" | "WINDOWS-1252";
    };

const lineFeed = 10;
/** Above this share of broken characters a text is taken for something else than UTF-8. */
const mostlyBroken = 0.05;

const lineOf = (bytes: Uint8Array, offset: number): number => {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === lineFeed) line++;
  return line;
};

const [fewest, looked] = [16, 2000];

/** Where every other byte of a text without a mark is zero, its letters take two bytes, in this order. */
const unmarked = (bytes: Uint8Array): "utf-16le" | "utf-16be" | null => {
  const start = bytes.subarray(0, looked);
  if (start.length < fewest) return null;
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = start.length * 0.4;
  return odd > most && even === 0 ? "utf-16le" : even > most && odd === 0 ? "utf-16be" : null;
};

const utf16 = (bytes: Uint8Array, Decoder: Decoder): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new Decoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new Decoder("utf-16be").decode(bytes);
  const found = unmarked(bytes);
  return found === null ? null : new Decoder(found).decode(bytes);
};

const isWritten = (encoding: "utf-8" | "gb18030", bytes: Uint8Array, Decoder: Decoder): boolean => {
  try {
    new Decoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const isUtf8 = (bytes: Uint8Array, Decoder: Decoder): boolean => isWritten("utf-8", bytes, Decoder);

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

/** Bytes above ASCII stand in pairs where each letter takes two, and mostly alone where accents stand among plain letters. */
const isPaired = (bytes: Uint8Array): boolean => {
  let [high, paired] = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte < 0x80) return;
    high += 1;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) paired += 1;
  });
  return paired > high * 0.8;
};

/** The bytes of a list as text, or what they are instead. A few broken characters are replaced and counted. */
export const decode = (bytes: Uint8Array, Decoder: Decoder): Decoded => {
  const known = fileKindOf(bytes);
  if (known !== null) return { kind: "known", is: known.is, remedy: known.remedy };
  const wide = utf16(bytes, Decoder);
  if (wide !== null) return { kind: "text", text: wide, broken: null };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { kind: "binary", line: lineOf(bytes, zero), offset: zero };
  const text = new Decoder("utf-8").decode(bytes);
  if (isUtf8(bytes, Decoder)) return { kind: "text", text, broken: null };
  const lines = brokenLines(bytes, Decoder);
  const characters = text.split("\uFFFD").length - 1;
  if (characters > text.length * mostlyBroken)
    return {
      kind: "other encoding",
      line: lines[0] ?? 1,
      broken: characters,
      length: text.length,
      likely: isPaired(bytes) && isWritten("gb18030", bytes, Decoder) ? "GB18030" : "WINDOWS-1252",
    };
  return { kind: "text", text, broken: { characters, lines } };
};
