import { decode as decodeBytes, type Broken } from "../../ingest/decode.ts";
import { CliError } from "../error.ts";
import { shellWord } from "../print/path.ts";

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

const convert = (path: string, from = "WINDOWS-1252"): string =>
  `Save it as UTF-8, for example: iconv -f ${from} -t UTF-8 ${shellWord(path)}`;

const brokenNote = (path: string, { characters, lines }: Broken): FileNote => {
  const more = lines.length > 1 ? ` and ${lines.length - 1} more ${lines.length === 2 ? "line" : "lines"}` : "";
  const reason = `not UTF-8 in this line${more}: ${characters} broken ${characters === 1 ? "character is" : "characters are"} read as U+FFFD. ${convert(path)}`;
  return { level: "warning", rule: "encoding", reason, path, line: lines[0] ?? 1 };
};

/** The bytes of a list as text. Throws a CliError for what is not text; a few broken characters are said, with their first line. */
export const decode = (path: string, bytes: Uint8Array): Decoded => {
  const decoded = decodeBytes(bytes, TextDecoder);
  if (decoded.kind === "text") return { text: decoded.text, notes: decoded.broken === null ? [] : [brokenNote(path, decoded.broken)] };
  if (decoded.kind === "known") throw new CliError(`${path} is ${decoded.is}, not text.`, decoded.remedy);
  if (decoded.kind === "binary")
    throw new CliError(
      `${path}:${decoded.line} is not text: it has a zero byte at offset ${decoded.offset}.`,
      "Give Markdown or plain text files; export a PDF or Word document as text first.",
    );
  throw new CliError(
    `${path}:${decoded.line} is not UTF-8: ${decoded.broken} of its ${decoded.length} characters are broken.`,
    convert(path, decoded.likely),
  );
};
