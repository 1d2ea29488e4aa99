const label = /^\s*(?:作者|著者|单位|机构|所属|authors?|affiliations?)\s*[:：]\s*/i;

/** "机构：PKU" among other parts of a row. */
export const withoutWhoLabel = (text: string): string => text.replace(label, "");

/** "Cormack+" beside where and when: a family and others, as Japanese lists have them. */
export const firstOfOthers = (text: string): string | null => /^(\p{Lu}['’]?\p{L}?\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\+$/u.exec(text)?.[1] ?? null;
