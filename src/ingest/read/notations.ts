import type { LineAccount } from "../claims.ts";
import { fromOrg, isOrg } from "./org.ts";

/** Lists in other notations than Markdown, rewritten to it line by line; numbers of lines stay. */
export const toMarkdown = (lines: string[], accounts: LineAccount[]): void => {
  if (isOrg(lines)) fromOrg(lines, accounts);
};
