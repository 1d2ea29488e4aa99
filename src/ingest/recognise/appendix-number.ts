const nouns = "(?:[Aa]ppendix|[Aa]nhang|[Aa]nnexe|[Aa]péndice|[Aa]pêndice|[Aa]ppendice|附录)\\s?";
const deeper = "(?:\\.\\d{1,2}){1,3}[.:：)]?";

/** "B.2 Storage", "II.3 Storage", "Appendix B: Storage", "Anhang B.2 Speicher"; "Vitamin C", "H.264 decoding" have none. */
const inAppendix = new RegExp(
  `^(?:§\\s*)?(?:${nouns})?(?:[A-Z]|[IVX]{1,4})${deeper}\\s+(?=\\p{L})|^${nouns}[A-Z](?:[.:：)]|\\s[–—-]{1,2})\\s*(?=\\p{L})`,
  "u",
);

/** A heading without the place that letters give it in a paper or a thesis. */
export const withoutAppendixNumber = (heading: string): string => heading.replace(inAppendix, "");
