import type { PersonMention } from "../claims.ts";
import { isWordOfTitles } from "./person-name.ts";

/* Who signs as one: "Astropy Collaboration", "International Human Genome Sequencing Consortium", "NLLB Team". */

const called =
  /^(?:[Tt]he\s+)?(?:\p{Lu}[\p{L}\d.+'’-]*\s+(?:(?:of|for|and|on)\s+)?){1,5}(?:Collaborations?|Consortium|Konsortium|Working Group|Task Force)$/u;
/** Any group is a team: one that signs is called by letters or a coined name. */
const team = /^(?:[Tt]he\s+)?(?=\S*\p{Lu}\S*\p{Lu})[\p{L}\d+-]{3,16}\s+(?:[Tt]eam|[Aa]uthors)$/u;

const ofGroups = /^(?:the|of|for|and|on|international|genome|human|working|group|task|force|collaborations?|consortium|konsortium)$/i;

/** "Towards Human-Robot Collaboration", "A Study of Cross-Site Collaboration": what titles are about. */
const isSaidOfWorking = (name: string): boolean =>
  /(?:Human|Multi|Cross|AI|Machine|Robot|Inter)-/u.test(name) ||
  name
    .split(/\s+/)
    .some(
      (word) =>
        !ofGroups.test(word) &&
        (isWordOfTitles(word) || /^(?:An?|Towards?|Learning|Study|Large|Conflict|Remote|Global|Scientific)$/.test(word)),
    );

/** A group that signs a work in place of its authors, or null. */
export const collective = (text: string): readonly PersonMention[] | null => {
  const name = text.length > 90 ? "" : text.trim();
  return (called.test(name) && !isSaidOfWorking(name)) || team.test(name) ? [{ name, institutions: [] }] : null;
};
