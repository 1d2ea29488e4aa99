import { CliError } from "../error.ts";

/** Something the reader of a list should know about its file; `line` counts from 1. */
export interface FileNote {
  readonly level: "error" | "warning";
  readonly rule: string;
  readonly reason: string;
  readonly path: string;
  readonly line: number;
}

export interface Decoded {
  readonly text: string;
  readonly notes: readonly FileNote[];
}

const lineFeed = 10;
/** Above this share of broken characters a text is taken for something else than UTF-8. */
const mostlyBroken = 0.05;

const lineOf = (bytes: Uint8Array, offset: number): number => {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === lineFeed) line++;
  return line;
};

const utf16 = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return null;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Lines (from 1) with bytes that are not UTF-8. A line feed byte is never part of a longer character. */
const brokenLines = (bytes: Uint8Array): readonly number[] => {
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

/**
 * The bytes of a list as text. Throws a CliError for what is not text; a few broken characters are replaced by
 * U+FFFD and said, with their first line.
 */
export const decode = (path: string, bytes: Uint8Array): Decoded => {
  const wide = utf16(bytes);
  if (wide !== null) return { text: wide, notes: [] };
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    throw new CliError(
      `${path}:${lineOf(bytes, zero)} is not text: it has a zero byte at offset ${zero}.`,
      "Give Markdown or plain text files; export a PDF or Word document as text first.",
    );
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  if (isUtf8(bytes)) return { text, notes: [] };
  const lines = brokenLines(bytes);
  const first = lines[0] ?? 1;
  const broken = text.split("\uFFFD").length - 1;
  const remedy = `Save it as UTF-8, for example: iconv -f WINDOWS-1252 -t UTF-8 ${path}`;
  if (broken > text.length * mostlyBroken)
    throw new CliError(`${path}:${first} is not UTF-8: ${broken} of its ${text.length} characters are broken.`, remedy);
  const more = lines.length > 1 ? ` and ${lines.length - 1} more ${lines.length === 2 ? "line" : "lines"}` : "";
  const reason = `not UTF-8 in this line${more}: ${broken} broken ${broken === 1 ? "character is" : "characters are"} read as U+FFFD. ${remedy}`;
  return { text, notes: [{ level: "warning", rule: "encoding", reason, path, line: first }] };
};
