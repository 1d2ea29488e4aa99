/** Controls of direction that stay open behind their word, and would turn what a page says next. */
const controls = /[\u202A-\u202E\u2066-\u2069]/g;
/** Combining marks beyond what any script puts on one letter: they are drawn over the lines around. */
const piled = /(\p{Mark}{5})\p{Mark}+/gu;

/** A text without what changes how the text around it is drawn; all that is read stays. */
export const displaySafe = (text: string): string => (/^[\x00-\x7f]*$/.test(text) ? text : text.replace(controls, "").replace(piled, "$1"));
