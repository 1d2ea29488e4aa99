/** One tag of HTML that stands in Markdown. */
export interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly href?: string;
}

/** The tag a piece of HTML is, or null for comments, declarations and broken ones. */
export const parseTag = (html: string): Tag | null => {
  const found = /^<(\/?)([a-zA-Z][\w-]*)((?:\s|\/)[^]*)?>$/.exec(html);
  if (found?.[2] === undefined) return null;
  const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(found[3] ?? "");
  const address = href?.[1] ?? href?.[2] ?? href?.[3];
  return {
    name: found[2].toLowerCase(),
    isClosing: found[1] === "/",
    ...(address === undefined ? {} : { href: address }),
  };
};

/** The level of a heading's tag, "h3" -> 3; a summary heads what it folds. */
export const headingLevel = (tag: Tag): number | null => {
  const level = /^h([1-6])$/.exec(tag.name)?.[1];
  return level === undefined ? null : Number(level);
};
