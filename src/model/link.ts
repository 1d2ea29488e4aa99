import { z } from "./zod.ts";

export const linkRel = z.enum(["paper", "arxiv", "code", "slides", "poster", "video", "homepage", "benchmark", "notes", "other"]);
export type LinkRel = z.infer<typeof linkRel>;

/** Only http and https: a list may hold any text, an atlas holds links that are safe to open. */
export const link = z.strictObject({
  rel: linkRel,
  url: z.string().check(z.regex(/^https?:\/\/[^\s]+$/i, "a link is an http or https address")),
});
export type Link = z.infer<typeof link>;
