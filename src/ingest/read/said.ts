/** What a record says of its work, each part under a label that every list may have. */
export const saidUnder = (...parts: readonly (readonly [label: string, value: string])[]): string =>
  parts
    .filter(([, value]) => value.trim() !== "")
    .map(([label, value]) => `${label}: ${value.trim()}`)
    .join(" · ");
