/** Words that are written small in names of publishers and places, and in what references say of where a text stands. */
const smallInReferences =
  /^(?:of|for|and|the|on|in|at|to|de|der|die|das|du|des|la|le|les|und|für|et|pour|y|di|del|della|van|von|pp?|pages?|eds?|edn|vols?|volumes?|nos?|nr|art|articles?|papers?|chap(?:ters?)?|ch|issues?|ser|series|sec|isbn|issn|doi|arxiv|https?|www|editions?|printing|reprint(?:ed)?|rev|conference|proceedings|symposium|workshop|track|press(?:es)?|universit\p{L}*|verlag|éditions?|thesis|dissertation|los|las|dos|sur|aux|por)$/u;

/** "Works without any alignment", "A classic": words that neither publishers nor places have. */
export const saysProse = (text: string): boolean => {
  const words = text.match(/[\p{L}'’-]+/gu) ?? [];
  return words.length >= 2 && words.some((word) => /^\p{Ll}{2,}/u.test(word) && !smallInReferences.test(word));
};
