import { createHash } from "node:crypto";

/*
 * What the explorer's page may load and run. The server says it in a header; the page that is published without a
 * server of ours says it itself. One source for both, which the build reads too.
 */

/** Nothing from elsewhere, and of inline scripts only those of the page as it was built. */
const directives = (page: string): readonly string[] => {
  const hashes = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script = ""]) => ` 'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    `script-src 'self'${hashes.join("")}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
};

/** For a header, which alone can also forbid frames around the page. */
export const policyOf = (page: string): string => [...directives(page), "frame-ancestors 'none'"].join("; ");

/** The page with its policy in its head, before anything that loads. @internal for the build of the page */
export const withPolicy = (page: string): string =>
  page.replace(
    /<meta charset="[^"]*"\s*\/?>/,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${directives(page).join("; ")}" />`,
  );
