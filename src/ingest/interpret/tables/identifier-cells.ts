import { arxivIdOf, doiAlone } from "../../recognise/links.ts";
import type { Draft } from "../works/draft.ts";

/** "arXiv:2401.01234", "2401.01234v2 [cs.DB]", "cs/0112017": the number of a preprint and nothing else. */
const arxivAlone =
  /^(?:arxiv\s?[:：\s]\s*)?([a-z-]+(?:\.[a-z]{2})?\/\d{7}|\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d{1,2})?(?:\s*\[[\w.-]+\])?$/i;

/** Adds what a cell of links gives instead of an address; false for any other text. */
export const takeIdentifier = (text: string, draft: Draft, line: number): boolean => {
  const doi = doiAlone(text);
  if (doi !== null) draft.addLink({ label: "doi", url: doi }, line);
  const arxiv = doi === null ? arxivIdOf(arxivAlone.exec(text)?.[1] ?? "") : null;
  if (arxiv !== null) draft.addVenue({ text: "", arxiv }, line);
  return doi !== null || arxiv !== null;
};
