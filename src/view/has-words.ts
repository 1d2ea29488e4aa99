import type { Has } from "../atlas/filter.ts";

/** What a work has, in the few letters of a cell, as a choice by itself, and in a sentence after "with". */
export const hasWords: Readonly<Record<Has, { readonly cell: string; readonly choice: string; readonly said: string }>> = {
  code: { cell: "code", choice: "Code", said: "code" },
  slides: { cell: "slides", choice: "Slides", said: "slides" },
  arxiv: { cell: "arXiv", choice: "Preprint", said: "a preprint" },
  award: { cell: "award", choice: "Award", said: "an award" },
};
