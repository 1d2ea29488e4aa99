/** A file that is no text, by the bytes that its kind begins with, and how to come from it to a list. */
export interface FileKind {
  /** "a PDF": what it is, in words. */
  readonly is: string;
  readonly remedy: string;
}

interface Signed extends FileKind {
  /** One character for each byte. */
  readonly begins: readonly string[];
}

const packed = "Unpack it and give the lists in it.";
const shown = "Nothing is read from pictures and sound: give the text itself.";

const kinds: readonly Signed[] = [
  { is: "a PDF or PostScript document", begins: ["%PDF-", "%!PS"], remedy: "Save its text, or give the list that it was made of." },
  {
    is: "an archive or an Office document (ZIP)",
    begins: ["PK\x03\x04", "PK\x05\x06"],
    remedy: "Unpack an archive and give the lists in it; save a document as plain text or Markdown, a sheet as CSV.",
  },
  {
    is: "an Office document",
    begins: ["\xD0\xCF\x11\xE0", "{\\rtf"],
    remedy: "Save it as plain text or Markdown, a sheet as CSV.",
  },
  { is: "a packed file", begins: ["\x1F\x8B", "BZh91AY", "\xFD7zXZ", "7z\xBC\xAF", "Rar!\x1A", "\x28\xB5\x2F\xFD"], remedy: packed },
  { is: "a picture", begins: ["\x89PNG", "\xFF\xD8\xFF", "GIF87a", "GIF89a", "II*\x00", "MM\x00*"], remedy: shown },
  { is: "sound or film", begins: ["ID3\x03", "ID3\x04", "\x1AE\xDF\xA3"], remedy: shown },
  { is: "a database", begins: ["SQLite format 3\x00"], remedy: "Export its records, for example as BibTeX, RIS or CSV." },
  {
    is: "a program",
    begins: ["\x7FELF", "MZ\x90", "\xCF\xFA\xED\xFE", "\xCA\xFE\xBA\xBE", "\x00asm"],
    remedy: "Give the lists themselves.",
  },
];

const longest = 16;

/** The kind of file that these bytes begin; null for what may be text. */
export const fileKindOf = (bytes: Uint8Array): FileKind | null => {
  const start = String.fromCharCode(...bytes.subarray(0, longest));
  return kinds.find(({ begins }) => begins.some((sign) => start.startsWith(sign))) ?? null;
};
