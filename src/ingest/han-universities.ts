/* Universities by their short names in Chinese: "慕尼黑工大" is 慕尼黑工业大学, "苏州大" 苏州大学. */

const endings: readonly (readonly [short: string, long: readonly string[]])[] = [
  ["理工", ["理工大学", "理工学院"]],
  ["工大", ["工业大学", "理工大学", "工程大学"]],
  ["科大", ["科技大学", "科学技术大学"]],
  ["师大", ["师范大学"]],
  ["农大", ["农业大学"]],
  ["林大", ["林业大学"]],
  ["医大", ["医科大学"]],
  ["财大", ["财经大学"]],
  ["交大", ["交通大学"]],
  ["大", ["大学"]],
];

const mayBeShort = /^\p{Script=Han}{2,12}(?:理工|大)$/u;

/** What a folded name may be short for; nothing where it does not end as such names do. */
export const writtenOut = (key: string): readonly string[] =>
  mayBeShort.test(key)
    ? endings.flatMap(([short, long]) => (key.endsWith(short) ? long.map((each) => key.slice(0, -short.length) + each) : []))
    : [];
