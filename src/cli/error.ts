/** 0 is fine; 1: something in the input is wrong; 2: the command itself was put wrongly. */
export type ExitCode = 0 | 1 | 2;

/** What went wrong, in words for the one who typed the command, and what to do about it. */
export class CliError extends Error {
  readonly remedy: string;
  readonly exitCode: ExitCode;
  constructor(message: string, remedy: string, exitCode: ExitCode = 1) {
    super(message);
    this.name = "CliError";
    this.remedy = remedy;
    this.exitCode = exitCode;
  }
}

export const usageError = (message: string, remedy = "`stemma --help` shows the commands and their options."): CliError =>
  new CliError(message, remedy, 2);

/** The code of a failure of the system ("ENOENT"), if it has one. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : undefined;

const systemReasons: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  ENOENT: [
    "there is no such file or folder",
    "Check the spelling; paths are relative to the folder you are in, and `stemma --help` lists the commands.",
  ],
  ENOTDIR: ["a part of the path is a file, not a folder", "Check the spelling."],
  EISDIR: ["it is a folder", "Name a file in it."],
  EEXIST: ["another program has put a file there", "Run the command again."],
  EACCES: ["you have no permission", "Change its permissions, or run as a user who has them."],
  EPERM: ["the system does not allow it", "Change its permissions, or choose another place."],
  EROFS: ["the disk is read-only", "Choose a place that can be written."],
  ENOSPC: ["the disk is full; nothing was left behind", "Free some space and run the command again."],
  EDQUOT: ["your quota on the disk is used up; nothing was left behind", "Free some space and run the command again."],
  EFBIG: [
    "the file would be larger than the system lets it be; nothing was left behind",
    "Raise the limit (ulimit -f), or write elsewhere.",
  ],
  EMFILE: ["too many files are open", "Close some programs and try again."],
  ELOOP: ["its links lead in a circle", "Mend the link."],
  ENAMETOOLONG: ["the name is too long", "Choose a shorter one."],
  EIO: ["the disk does not answer properly", "Check the disk."],
};

/** A failure of the file system as a message that begins with what was tried: "lists/x.md cannot be read". */
export const fileError = (what: string, error: unknown): CliError => {
  const code = codeOf(error);
  const known = code === undefined ? undefined : systemReasons[code];
  if (known) return new CliError(`${what}: ${known[0]}.`, known[1]);
  if (code === undefined) throw error;
  return new CliError(`${what}: ${error instanceof Error ? error.message : code}.`, "Check the path and the disk.");
};
