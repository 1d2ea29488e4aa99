/* What the style sheets of the explorer say, read from the sheets themselves: nothing is written down twice. */

interface Rules {
  readonly cssRules: CSSRuleList;
  insertRule(rule: string, index?: number): number;
}

/** Every group of rules of a sheet, the sheet itself first; groups for other screens are among them. */
const groupsOf = (group: Rules): readonly Rules[] => [
  group,
  ...[...group.cssRules].flatMap((rule) => (rule instanceof CSSGroupingRule ? groupsOf(rule) : [])),
];

const groups = (): readonly Rules[] => [...document.styleSheets].flatMap((sheet) => groupsOf(sheet));

/** The names of all tokens, in the order of their definition. */
export const tokenNames = (): readonly string[] => {
  const names = groups().flatMap(({ cssRules }) =>
    [...cssRules].flatMap((rule) => (rule instanceof CSSStyleRule && rule.selectorText.includes(":root") ? [...rule.style] : [])),
  );
  return [...new Set(names)].filter((name) => name.startsWith("--")).map((name) => name.slice(2));
};

const pseudo = /:(hover|focus-visible|focus-within|focus|active)(?![-\w])/g;

/**
 * Lets an element be shown in a state that a reader brings about: `data-state="hover"` looks as it does under the
 * pointer. Each rule for a state is followed by its like for the attribute, which weighs the same.
 */
export const makeStatesShowable = (): void => {
  for (const group of groups()) {
    for (let index = group.cssRules.length - 1; index >= 0; index--) {
      const rule = group.cssRules[index];
      if (!(rule instanceof CSSStyleRule)) continue;
      const selector = rule.selectorText.replace(pseudo, '[data-state~="$1"]');
      if (selector !== rule.selectorText) group.insertRule(`${selector} { ${rule.style.cssText} }`, index + 1);
    }
  }
};
