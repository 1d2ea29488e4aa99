import { linkWords } from "../../link-words.ts";
import { links, type Mark, type Rich } from "../../read/rich.ts";
import { calledIn } from "../../recognise/called.ts";
import { arxivOfClause, classifyLink } from "../../recognise/links.ts";
import { shortTitleOf } from "../../recognise/title.ts";
import { isLinkLabel } from "../line/links.ts";
import { titleKey } from "../line/traits.ts";
import { statesRelation } from "../phrases/phrasebook.ts";
import type { Unit } from "../units/units.ts";
import type { Draft } from "../works/draft.ts";

/** "https://github.com/ada/herder" is called like "Herder: A System for Lost Cores", and behind "this is Herder". */
const isNamedAfter = (url: string, title: string, before: string): boolean => {
  const repository = /^https?:\/\/[^/]+\/[^/]+\/([\w.-]{3,60}?)(?:\.git)?\/?$/.exec(url)?.[1] ?? "";
  return [shortTitleOf(title), calledIn(before)].some((name) => name !== null && titleKey(name) === titleKey(repository));
};

const host = /^https?:\/\/(?:www\.)?([a-z\d-]{3,40})\.[a-z]{2,10}\/?$/i;
/** "Barrelfish. https://www.barrelfish.org": a site that is called like all that is said before it. */
const isHome = (url: string, before: string): boolean => {
  const name = host.exec(url)?.[1] ?? "";
  return name !== "" && titleKey(before) === titleKey(name);
};

const said = new RegExp(
  `(?:^|[:：;；,，.。(（]\\s*)(?:the\\s+|all\\s+|its\\s+)?(${linkWords("code", "benchmark", "slides", "video", "paper", "homepage")})(?:\\s+(?:is|are))?(?:\\s+(?:publicly\\s+)?available)?(?:\\s+(?:at|on|under|from|here|unter|auf|hier|sur|ici|en|aqu[ií])|\\s*(?:[在见]|位于|地址|链接))?\\s*[:：]?\\s*$`,
  "iu",
);

const endOfSentence = /[。；]|[.;]\s/u;

/** "code at https://… -- try it before the talk", "就是 vLLM，代码 https://…": an address within a remark, behind the word that says what it leads to. */
const linkSaid = ({ text, marks }: Rich): { readonly label: string; readonly url: string } | null => {
  const isAddress = ({ kind, start, end, url }: Mark): boolean => kind === "link" && url === text.slice(start, end);
  for (const { start, url } of marks.filter(isAddress)) {
    const label = said.exec(text.slice(Math.max(0, start - 60), start))?.[1];
    const sentence = text.slice(0, start).split(endOfSentence).at(-1) ?? "";
    if (label !== undefined && url !== undefined && !statesRelation(sentence)) return { label, url };
  }
  return null;
};

/** "Used in Bing. https://arxiv.org/…", "Used in Bing. [online](…)", "traces are public: https://github.com/…": what is a sentence of its own leads to the work, where nothing else does. */
export const takeLinkBehind = ({ node: { rich, line } }: Unit, draft: Draft): void => {
  const arxiv = arxivOfClause(rich.text, statesRelation);
  if (arxiv !== null) draft.addVenue({ text: "", arxiv }, line);
  const named = linkSaid(rich);
  if (named !== null) return draft.addLink(named, line);
  const last = draft.hasLinks ? undefined : links(rich).at(-1);
  const url = last?.url ?? "";
  if (last === undefined || last.end < rich.text.trimEnd().length) return;
  const text = rich.text.slice(last.start, last.end);
  const label = text === url ? "" : text;
  const rel = classifyLink("", url)?.rel ?? "";
  const isOfWork = label === "" ? ["paper", "arxiv", "code"].includes(rel) : isLinkLabel(label);
  const before = rich.text.slice(0, last.start);
  const isPublished = label === "" && rel === "code" && /[:：]\s*$/.test(before) && !statesRelation(before);
  const isItsOwn = label === "" && (rel === "code" ? isNamedAfter(url, draft.title, before) : isHome(url, before));
  if (isPublished || isItsOwn || (isOfWork && /[.。;；]\s*$/.test(before))) draft.addLink({ label, url }, line);
};
