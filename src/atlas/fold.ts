/*
 * Names as search and similarity compare them: words of lower-case letters and digits of any script, without marks,
 * separated by single spaces. "S-LoRA: Serving …" is "s lora serving".
 */

export interface Folded {
  readonly text: string;
  /** For each code unit of `text`, where it begins in the name; the last entry is the name's length. */
  readonly at: readonly number[];
}

const ascii = /^[\x20-\x7e]*$/;

export function fold(name: string): string {
  if (ascii.test(name))
    return name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return foldWithPositions(name).text;
}

/** The same text as `fold`, and where each part of it stands in the name. */
export function foldWithPositions(name: string): Folded {
  let text = "";
  const at: number[] = [];
  let from = 0;
  for (const character of name) {
    for (const unit of foldCharacter(character)) {
      const separates = unit === " ";
      if (separates && (text === "" || text.endsWith(" "))) continue;
      text += unit;
      for (let i = 0; i < unit.length; i++) at.push(from);
    }
    from += character.length;
  }
  if (text.endsWith(" ")) {
    text = text.slice(0, -1);
    at.pop();
  }
  return { text, at: [...at, name.length] };
}

/** One character at a time, so that positions stay known; a mark is nothing, what is no letter or digit separates. */
function foldCharacter(character: string): string {
  return character
    .normalize("NFKD")
    .replace(/\p{Mark}+/gu, "")
    .toLowerCase()
    .replace(/\p{Mark}+/gu, "")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ");
}
