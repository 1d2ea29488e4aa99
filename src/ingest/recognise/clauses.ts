/** Where a remark begins another clause. */
const sentenceEnds = /(?<=[.!?])\s+|[。；;！？\n]\s*|\s+[-–—]+\s+|\s*[|·]\s*/u;
const commas = /\s*[,，、]\s*|\s*[([（]|[)\]）]\s*/u;

const filled = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.trim()).filter((text) => /[\p{Letter}\p{Number}]/u.test(text));

/** The clauses of a remark: what stands between full stops, semicolons, dashes and bars. */
export const clausesOf = (remark: string): readonly string[] => filled(remark.split(sentenceEnds));

/** What stands between the commas and brackets of a clause. */
export const partsOfClause = (clause: string): readonly string[] => filled(clause.split(commas));
