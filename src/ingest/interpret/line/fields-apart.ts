/* "A. Author, B. Author; University", "OSDI 2022. A. Author, B. Author": fields between which another sign stands than within them. */

const dividers: readonly RegExp[] = [/\s*[;；]\s*/u, /(?<=\p{L}{2}|\d{2})\.\s+(?=\p{Lu})/u];
const mostFields = 4;

/** What a text falls into by each sign that may divide fields rather than names of one. */
export const fieldsApart = (text: string): readonly (readonly string[])[] =>
  dividers.map((divider) => text.split(divider)).filter(({ length }) => length > 1 && length <= mostFields);
