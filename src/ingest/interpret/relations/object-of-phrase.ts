/** "Dynamo", "Dynamo and Chubby", but not "Dynamo, RAM instead of disks", "Dynamo with RAM" nor "Dynamo, plus leases à la Gray & Cheriton": whether a phrase leads to a name, or on to it. */
export const isObject = (name: string, names: string): boolean => {
  const before = names.slice(0, Math.max(0, names.indexOf(name)));
  return (
    !inPassing.test(before) &&
    (besideOthers.test(before) ||
      /^\s*(?:["“«*_]?\s*|(?:the|its|their|both)\s+|\p{L}[\p{L}&.-]*['’]s?\s+|.{1,60}?\s(?:and|und|et|y|&)\s+(?:(?:on|from|of|to)\s+)?(?:the\s+)?|.{1,40}?[和与及]\s*)$/iu.test(
        before,
      ))
  );
};
/** "Orca, Llumnix and ", "Orca、". */
const besideOthers = /^\s*(?:\p{Lu}[\p{L}\p{N}+.-]*(?: \p{Lu}[\p{L}\p{N}+.-]*)?(?:,\s+|、\s*)){1,4}(?:and\s+|und\s+|et\s+|y\s+)?$/u;
const inPassing = /\sà la\s|,\s(?!(?:and|und|et|y)\s)\p{Ll}|\s(?:of|by)\s\p{Lu}\p{Ll}+\s(?:and|&)\s$/u;
