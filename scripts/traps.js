// @ts-check
/*
 * Texts that nobody writes and that cost a careless reader its patience: one sign over and over, signs that open and
 * never close, nesting without end, entities, quotes. Each has a name, a path by which its format is known, and so
 * many characters; the same size gives the same texts on every machine.
 */

import { listTraps } from "./trap-lists.js";
import { fileTraps } from "./trap-files.js";

/** @typedef {import("./trap-pieces.js").Trap} Trap */

/** All traps of a size in characters. @param {number} size @returns {readonly Trap[]} */
export const traps = (size) => [...listTraps(size), ...fileTraps(size)];
