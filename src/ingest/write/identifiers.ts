import type { Link } from "../../model/link.ts";
import { identifiersOf, type Identifiers } from "../recognise/links.ts";

/** The identifiers that the links to a paper carry, the first of each kind. */
export const identifiersIn = (links: readonly Link[]): Identifiers => {
  const all = links.filter(({ rel }) => rel === "paper" || rel === "arxiv").map(({ url }) => identifiersOf(url));
  const [doi, arxiv] = [all.find((each) => each.doi !== undefined)?.doi, all.find((each) => each.arxiv !== undefined)?.arxiv];
  return { ...(doi === undefined ? {} : { doi }), ...(arxiv === undefined ? {} : { arxiv }) };
};
