/** Directions that go on behind their word, and would turn what a page says next. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;
/** No script puts so many marks on one letter; they are drawn over the lines around. */
const piled = /(\p{Mark}{5})\p{Mark}+/gu;

/** A text without the signs that say nothing and change how what stands around it is drawn. */
export const inItsPlace = (text: string): string => (/^[\x00-\x7f]*$/.test(text) ? text : text.replace(turning, "").replace(piled, "$1"));
