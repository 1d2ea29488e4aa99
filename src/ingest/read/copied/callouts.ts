import type { Copied, Page } from "./page.ts";

/* Callouts of a vault, "> [!paper] Title" over quoted lines that say what is known of it. */

const callout = /^\s{0,3}>\s*\[!(?:papers?|articles?|publication|cite|literature|reference)\][+-]?\s+(\S.*)$/i;
const quoted = /^\s{0,3}>\s?(.*)$/;

const rewrite = (copied: Copied): void => {
  copied.lines.forEach((line, at) => {
    const title = callout.exec(line)?.[1];
    if (title === undefined) return;
    copied.title(at, title);
    for (let below = at + 1; quoted.test(copied.at(below)) && !callout.test(copied.at(below)); below += 1)
      copied.keep(below, quoted.exec(copied.at(below))?.[1] ?? "");
  });
};

export const callouts: Page = { name: "callouts of a vault", mark: callout, rewrite };
