/** Keeps the answer to the last question, for one that several ask in turn. */
export function latest<K, V>(answer: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | undefined;
  return (key) => {
    if (last === undefined || last.key !== key) last = { key, value: answer(key) };
    return last.value;
  };
}
