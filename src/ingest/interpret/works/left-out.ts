import type { Problem } from "../../../model/problem.ts";
import { shownAddress } from "../../recognise/links.ts";

/** Why an address is left out: one that runs or reads something, one for another program, one within a folder. */
export const leftOut = (url: string): Pick<Problem, "level" | "rule" | "reason"> => {
  const shown = shownAddress(url);
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined)
    return {
      level: "info",
      rule: "relative-link",
      reason: `"${shown}" leads nowhere outside of its own folder and was left out; write the full address`,
    };
  if (["mailto", "tel", "ftp", "sftp", "irc", "sms"].includes(scheme))
    return { level: "info", rule: "no-web-link", reason: `"${shown}" is not an address of the web (${scheme}:) and was left out` };
  return {
    level: "warning",
    rule: "unsafe-link",
    reason: `"${shown}" is not an http or https address and was left out; replace or remove it`,
  };
};
