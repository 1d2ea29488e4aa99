import { linkWords } from "../link-words.ts";

/*
 * What a plain programme sets at its right margin, behind a wide gap: who leads a session, "SESSION 2: STORAGE      Chair: Ada",
 * and who gives a talk, "OSDI 2020        [Tom]". It says nothing of the works.
 */

const chair = /(?<=\S)\s{3,}(?:session\s+)?(?:co-?)?chairs?\s*[:：]\s*\S.{0,60}$/i;
const speaker = /(?<=\S)\s{3,}\[(?<name>\p{Lu}\p{Ll}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2})\]\s*$/u;
const label = new RegExp(`^(?:${linkWords()})$`, "iu");
const fewest = 3;

const speakerAt = (line: string): number => {
  const found = line.includes("[") ? speaker.exec(line) : null;
  return found === null || label.test(found.groups?.["name"] ?? "") ? -1 : found.index;
};

/** Changes the lines in place. */
export const withoutRightColumn = (lines: string[]): void => {
  const speakers = lines.map(speakerAt);
  const areGiven = speakers.filter((at) => at >= 0).length >= fewest;
  lines.forEach((line, index) => {
    const at = speakers[index] ?? -1;
    if (areGiven && at >= 0) lines[index] = line.slice(0, at);
    else if (/chair/i.test(line)) lines[index] = line.replace(chair, "");
  });
};
