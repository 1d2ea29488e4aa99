/** What each of several texts is found by; null where several are. */
export const onlyOnes = (pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>();
  for (const [key, title] of pairs) {
    const before = found.get(key);
    found.set(key, before === undefined || before === title ? title : null);
  }
  return found;
};
