import type { PersonMention } from "../claims.ts";
import { isWordOfTitles } from "./person-name.ts";

/* Who signs as one: "Astropy Collaboration", "International Human Genome Sequencing Consortium", "NLLB Team". */

const called =
  /^(?:[Tt]he\s+)?(?:\p{Lu}[\p{L}\d.+'’-]*\s+(?:(?:of|for|and|on)\s+)?){1,5}(?:Collaborations?|Consortium|Konsortium|Working Group|Task Force)$/u;
/** Any group is a team: one that signs is called by letters or a coined name. */
const team = /^(?:[Tt]he\s+)?(?:(?=\S*\p{Lu}\S*\p{Lu})[\p{L}\d+-]{3,16}\s+){1,3}(?:[Tt]eam|[Aa]uthors)$/u;

const small = /^(?:[Tt]he|of|for|and|on)$/;

/** "Towards Human-Robot Collaboration", "Conflict and Collaboration": what titles are about, where no word is a name. */
const isSubject = (name: string): boolean =>
  /Collaborations?$/.test(name) &&
  (/-|^(?:An?|On|Towards?)\s/.test(name) ||
    name
      .split(/\s+/)
      .slice(0, -1)
      .every((word) => small.test(word) || isWordOfTitles(word)));

/** A group that signs a work in place of its authors, or null. */
export const collective = (text: string): readonly PersonMention[] | null => {
  const name = text.length > 90 ? "" : text.trim();
  return (called.test(name) && !isSubject(name)) || team.test(name) ? [{ name, institutions: [] }] : null;
};
