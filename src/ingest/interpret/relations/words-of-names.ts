import { isCoined } from "../../recognise/title.ts";

/** "Q4K8 TinyNet": what stands before a coined name in capitals and digits says which of its variants, the name comes last. */
export const lastName = (name: string): string => {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  const qualify = words.slice(0, -1).every((word) => /\d/.test(word) && /^[\p{Lu}\d.+-]+$/u.test(word));
  return words.length > 1 && qualify && isCoined(last) ? last : name;
};

/** A program's name is written small where a digit or the end of a file's name marks it: "gem5", "wav2vec", "llama.cpp". */
export const isProgram = (name: string): boolean =>
  /^\p{Ll}{2,}(?:-?\p{Ll}+)?(?:\d+(?:\p{Ll}{2,})?|\.(?:cpp|c|rs|py|js|jl|go|ai|io|net))$/u.test(name);
