// @ts-check
/* What texts that are made to cost are made of. */

/** @typedef {{ readonly name: string, readonly path: string, readonly text: string }} Trap */

/** A piece over and over, up to a size. @param {string} piece @param {number} size */
export const over = (piece, size) => piece.repeat(Math.max(1, Math.floor(size / piece.length)));

/** Pieces that differ, up to a size: what is remembered of one helps with no other. @param {number} size @param {(at: number) => string} make */
export const each = (size, make) => {
  const made = [];
  for (let at = 0, length = 0; length < size; at += 1) {
    const piece = make(at);
    made.push(piece);
    length += piece.length;
  }
  return made.join("");
};

/** A word of its own for each number. @param {number} at @returns {string} */
export const word = (at) => `${at < 26 ? "W" : word(Math.floor(at / 26) - 1)}${String.fromCharCode(97 + (at % 26))}`;

/** @param {string} path @param {number} size @param {Readonly<Record<string, (size: number) => string>>} made @returns {Trap[]} */
export const named = (path, size, made) => Object.entries(made).map(([name, make]) => ({ name, path, text: make(size) }));
