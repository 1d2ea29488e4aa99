import { describe, expect, test } from "vitest";
import { claimsOf, facts, relationsOf, titlesOf } from "./lists.ts";

const parent = "Slow Boats: Layered Storage over Deep Water";
const child = "Fast Caches: Reading What Was Left";

/** What a line below a work gives: its own facts, and what is stated between the two. */
const below = (line: string): Record<string, unknown> => {
  const { works } = claimsOf(
    `# Reading\n\n## Storage\n\n- ${parent} \`OSDI'24\` [CMU] (done)\n    - ${line}\n- Quay: Fast Boats over Slow Water \`OSDI'23\` [PKU]\n- Old Boats: A Study of Rust \`OSDI'21\` [PKU]\n`,
  );
  const own = works.find(({ title }) => title === child);
  const { venues, institutions, topics } = own === undefined ? {} : facts(own);
  return {
    titles: works.map(({ title }) => title).slice(0, 2),
    own: [venues, institutions, topics],
    above: relationsOf(works.find(({ title }) => title === parent)),
    below: relationsOf(own),
  };
};

const entry = (above: readonly string[], under: readonly string[]): Record<string, unknown> => ({
  titles: [parent, child],
  own: [["NSDI 2022"], ["CMU", "PKU"], ["Storage"]],
  above,
  below: under,
});

describe("a labelled line below a work that says as much as entries do", () => {
  test.each([
    `follow-up: ${child} \`NSDI'22\` [CMU, PKU]`,
    `Follow-up: ${child} \`NSDI'22\` [CMU, PKU] (done)`,
    `**Follow-up:** ${child} (NSDI 2022; CMU, PKU)`,
    `[follow-up] ${child}, NSDI 2022, CMU and PKU`,
    `follow-up – ${child} \`NSDI'22\` [CMU, PKU]`,
    `extended by: **${child}** NSDI'22 [CMU, PKU]`,
    `后续工作：${child}，NSDI 2022，CMU、PKU`,
    `↳ superseded by: ${child} (CMU, PKU), NSDI'22`,
  ])("is one, which stands on the work above it: %s", (line) => {
    expect(below(line)).toEqual(entry([], [`builds-on ${parent}`]));
  });

  test.each([
    `based on: ${child} \`NSDI'22\` [CMU, PKU]`,
    `builds on → ${child} \`NSDI'22\` [CMU, PKU]`,
    `predecessor: ${child} (NSDI'22, CMU and PKU)`,
    `前作：《${child}》，NSDI 2022，CMU、PKU`,
    `基于：${child}（NSDI 2022，CMU、PKU）已读`,
  ])("is one, which the work above it stands on: %s", (line) => {
    expect(below(line)).toEqual(entry([`builds-on ${child}`], []));
  });

  test.each([
    `related: ${child} \`NSDI'22\` [CMU, PKU]`,
    `see also: ${child} \`NSDI'22\` [CMU, PKU] ✓`,
    `alternative to: ${child}, \`NSDI'22\` [CMU, PKU]`,
    `Related work\n        - ${child} \`NSDI'22\` [CMU, PKU]`,
    `相关工作：${child}，NSDI 2022，CMU、PKU`,
  ])("is one, beside the work above it: %s", (line) => {
    expect(below(line)).toEqual(entry([`related-work ${child}`], []));
  });

  test.each([
    ["related: Quokka [OSDI'21], Wombat [SOSP'19]", ["related-work Quokka [OSDI'21]", "related-work Wombat [SOSP'19]"]],
    ["related: Quay", ["related-work Quay"]],
    [`Related work: ${child} (NSDI'22)`, [`related-work ${child} [NSDI'22]`]],
  ])("names that say less are only referred to: %s", (line, above) => {
    expect(below(line)).toMatchObject({ titles: [parent, "Quay: Fast Boats over Slow Water"], above });
  });

  test("where entries say only where and when, so does such a line", () => {
    const claims = claimsOf(
      `# Reading\n\n- ${parent} (OSDI'24)\n  - follow-up: ${child} (NSDI'22)\n- Quay: Fast Boats over Slow Water (OSDI'23)\n`,
    );
    expect(titlesOf(claims)).toEqual([parent, child, "Quay: Fast Boats over Slow Water"]);
    expect(relationsOf(claims.works[1])).toEqual([`builds-on ${parent}`]);
  });

  test("it may stand beside the work before it, or be indented in a plain text", () => {
    const beside = claimsOf(
      `# Reading\n\n- ${parent} (OSDI'24, CMU)\n- Follow-up: ${child} (NSDI'22, CMU)\n- Old Boats: A Study of Rust (OSDI'21, CMU)\n`,
    );
    expect(relationsOf(beside.works[1])).toEqual([`builds-on ${parent}`]);
    const plain = claimsOf(
      `${parent}. OSDI 2024. CMU\n   builds on: ${child}. NSDI 2022. PKU\nOld Boats: A Study of Rust. OSDI 2021. CMU\nNew Boats: A Study of Paint. OSDI 2022. CMU\n`,
    );
    expect(titlesOf(plain).slice(0, 2)).toEqual([parent, child]);
    expect(relationsOf(plain.works[0])).toEqual([`builds-on ${child}`]);
  });

  test("what abbreviates the last words of a title belongs to it, whatever is set apart behind it", () => {
    const { works } = claimsOf(
      "# R\n\n- Slow Boats Using Layered Water Storage (LWS) `OSDI'24` [CMU]\n- Old Boats: A Study of Rust `OSDI'21` [PKU]\n",
    );
    expect(works[0]?.title).toBe("Slow Boats Using Layered Water Storage (LWS)");
  });
});
