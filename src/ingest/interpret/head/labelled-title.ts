import { parseField } from "../line/fields.ts";
import { cjkShare } from "../line/traits.ts";

/** Behind such a label a title is all of the line, whatever its last words look like. */
const labelled = /^title\s*[:：]/i;
export const isLabelledTitle = (text: string): boolean => labelled.test(text);
/** "论文：QT-Opt: …，CoRL 2018，Google": but a wide comma is no sign of English, and ends one in Latin letters. */
export const mayEndAt = (text: string, at: number): boolean => !isLabelledTitle(text) || (text.charAt(at) === "，" && cjkShare(text) < 0.3);

/** "Title: Firecracker: …" calls the work by what stands behind the label. */
export const titleOfRecord = (title: string): string => {
  const field = parseField(title);
  return field?.key === "title" ? field.value : title;
};
