import { links } from "../../read/rich.ts";
import { classifyLink } from "../../recognise/links.ts";
import { shortTitleOf } from "../../recognise/title.ts";
import { isLinkLabel } from "../line/links.ts";
import { titleKey } from "../line/traits.ts";
import { statesRelation } from "../phrases/phrasebook.ts";
import type { Unit } from "../units/units.ts";
import type { Draft } from "../works/draft.ts";

/** "https://github.com/ada/herder" is called like "Herder: A System for Lost Cores". */
const isNamedAfter = (url: string, title: string): boolean => {
  const repository = /^https?:\/\/[^/]+\/[^/]+\/([\w.-]{3,60}?)(?:\.git)?\/?$/.exec(url)?.[1] ?? "";
  const name = titleKey(shortTitleOf(title) ?? "");
  return name !== "" && titleKey(repository) === name;
};

/** "Used in Bing. https://arxiv.org/…", "Used in Bing. [online](…)", "traces are public: https://github.com/…": what is a sentence of its own leads to the work, where nothing else does. */
export const takeLinkBehind = ({ node: { rich, line } }: Unit, draft: Draft): void => {
  const last = draft.hasLinks ? undefined : links(rich).at(-1);
  const url = last?.url ?? "";
  if (last === undefined || last.end < rich.text.trimEnd().length) return;
  const text = rich.text.slice(last.start, last.end);
  const label = text === url ? "" : text;
  const rel = classifyLink("", url)?.rel ?? "";
  const isOfWork = label === "" ? ["paper", "arxiv", "code"].includes(rel) : isLinkLabel(label);
  const before = rich.text.slice(0, last.start);
  const isPublished = label === "" && rel === "code" && /[:：]\s*$/.test(before) && !statesRelation(before);
  const isItsOwn = label === "" && rel === "code" && isNamedAfter(url, draft.title);
  if (isPublished || isItsOwn || (isOfWork && /[.。;；]\s*$/.test(before))) draft.addLink({ label, url }, line);
};
