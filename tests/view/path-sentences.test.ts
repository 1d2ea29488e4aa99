import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PathStep } from "../../src/atlas/source.ts";
import { edgeType } from "../../src/model/edge.ts";
import type { NodeId, NodeKind } from "../../src/model/ids.ts";
import type { Place } from "../../src/model/place.ts";
import {
  allowance,
  alongWords,
  edgeWords,
  hubsSentence,
  isLong,
  longSentence,
  noPathSentence,
  pathCount,
  pathLength,
  pathName,
  pathSentence,
  relationsOfPath,
  sharedWords,
  statusOfPath,
  worksOfPath,
  type Path,
} from "../../src/view/path-sentences.ts";
import { roadLook } from "../../src/view/marks.ts";
import { inOrder } from "../../src/view/evidence.ts";
import { initialPath, pathEdges, pathKinds, waysOut } from "../../src/view/path-view.ts";
import { relation, witness } from "./fixture.ts";

const witnesses = [witness("one", "A"), witness("two", "C")];
const at = (list: string, line: number): Place => ({ source: `source:${list}`, line });

type Edge = NonNullable<PathStep["edge"]>;
const forward = (type: Edge["type"], ...places: readonly Place[]): Edge => ({ type, forward: true, basis: "stated", places });
const backward = (type: Edge["type"], ...places: readonly Place[]): Edge => ({ ...forward(type, ...places), forward: false });
const step = (id: NodeId, name: string, edge?: Edge): PathStep => ({ node: { id, name }, ...(edge === undefined ? {} : { edge }) });
/** The sentence in plain letters. */
const said = (...path: Path): string =>
  pathSentence(path)
    .map((piece) => {
      if (piece.kind === "text") return piece.text;
      if (piece.kind === "node") return piece.node.name;
      const sigla = inOrder(piece.places, witnesses).map(({ witness: list, place }) => `${list.siglum} ${place.line}`);
      return sigla.length === 0 ? "registry" : sigla.join(" ");
    })
    .join("");

const dlora = step("work:dlora", "dLoRA");
const berkeley = "University of California, Berkeley";
const toVllm: Path = [
  dlora,
  step("work:s-lora", "S-LoRA", forward("related-work", at("two", 41))),
  step("institution:berkeley", berkeley, forward("affiliated-with", at("one", 10))),
  step("work:vllm", "vLLM", backward("affiliated-with", at("two", 19))),
];

describe("a path as a sentence", () => {
  it("tells each step with its line, and what two works share once", () => {
    expect(said(...toVllm)).toBe("dLoRA names S-LoRA as related work, C 41; S-LoRA is from UC Berkeley, A 10, as is vLLM, C 19.");
  });

  it("tells a step against its edge from the end that speaks", () => {
    const path: Path = [step("work:s-lora", "S-LoRA"), step("work:dlora", "dLoRA", backward("related-work", at("two", 41)))];
    expect(said(...path)).toBe("dLoRA names S-LoRA as related work, C 41.");
  });

  it("says of one work two things of a kind", () => {
    const path: Path = [
      step("institution:duke", "Duke University"),
      step("work:punica", "Punica", backward("affiliated-with", at("one", 5))),
      step("institution:uw", "University of Washington", forward("affiliated-with", at("one", 6))),
    ];
    expect(said(...path)).toBe("Punica is from Duke University, A 5, and is from U. Washington too, A 6.");
  });

  it("begins anew rather than leave open who is spoken of", () => {
    const path: Path = [
      step("work:a", "A1"),
      step("work:b", "B1", forward("cites", at("one", 1))),
      step("work:c", "C1", backward("cites", at("one", 2))),
      step("work:d", "D1", forward("cites", at("one", 3))),
    ];
    expect(said(...path)).toBe("A1 cites B1, A 1, as does C1, A 2; C1 cites D1, A 3.");
  });

  it("names what is inferred so, and what only the registry says", () => {
    const inferred: Edge = { type: "similar", forward: false, basis: "inferred", places: [] };
    const path: Path = [
      dlora,
      step("work:parrot", "Parrot", inferred),
      step("institution:x", "X Lab", forward("affiliated-with")),
      step("institution:y", "Y", { ...forward("part-of", at("one", 7)), basis: "inferred" }),
    ];
    expect(said(...path)).toBe("dLoRA is like Parrot, inferred; Parrot is from X Lab, registry; X Lab is part of Y, inferred from A 7.");
  });

  it("names every node, and every inferred step, whatever the edges", () => {
    const edges = fc.record({
      type: fc.constantFrom(...edgeType.options),
      forward: fc.boolean(),
      basis: fc.constantFrom("stated" as const, "inferred" as const),
      places: fc.array(
        fc.integer({ min: 1, max: 60 }).map((line) => at("one", line)),
        { maxLength: 2 },
      ),
    });
    fc.assert(
      fc.property(fc.array(edges, { minLength: 1, maxLength: 6 }), (list) => {
        const path = [step("work:0", "N0"), ...list.map((edge, index) => step(`work:${index + 1}`, `N${index + 1}`, edge))];
        const sentence = said(...path);
        for (const { node } of path) expect(sentence).toContain(node.name);
        expect(sentence.match(/inferred/g) ?? []).toHaveLength(list.filter(({ basis }) => basis === "inferred").length);
        const places = pathSentence(path).flatMap((piece) => (piece.kind === "places" ? piece.places : []));
        expect(places).toEqual(list.flatMap((edge) => edge.places));
      }),
    );
  });
});

describe("what is said about paths", () => {
  it("is told apart by what lies between", () => {
    expect(pathName(toVllm)).toBe("By S-LoRA and UC Berkeley");
    expect(pathLength(toVllm)).toBe("3 steps");
    expect(pathName(toVllm.slice(0, 2))).toBe("Directly");
    expect(pathLength(toVllm.slice(0, 2))).toBe("1 step");
  });

  it("counts them, and says when these are all", () => {
    expect([0, 1, 3, 5].map(pathCount)).toEqual(["none", "one path found", "three paths found", "the five shortest"]);
  });

  it("says which hubs are avoided", () => {
    expect(hubsSentence(initialPath.through)).toMatch(/^Hubs are avoided: no path passes through venues, topics or people,/);
    expect(hubsSentence(["topic"])).toMatch(/venues or people,/);
    expect(hubsSentence(pathKinds)).toMatch(/^Hubs are allowed: a path may pass through venues, topics and people,/);
  });

  it("says why there is none", () => {
    expect(noPathSentence("A", "B", ["institution", "work"], true)).toBe("No path joins A and B through works and institutions alone.");
    expect(noPathSentence("A", "B", ["work"], false)).toMatch(/works alone\. Allowing more would not help\.$/);
    expect(noPathSentence("A", "B", [], true)).toMatch(/^Nothing joins A and B directly/);
    expect(noPathSentence("A", "B", pathKinds, false)).toMatch(/These lists do not connect them\.$/);
    expect(allowance(["venue", "topic"])).toBe("Allow venues and topics");
  });

  it("offers each further kind alone before all together, and nothing when all are allowed", () => {
    expect(waysOut(initialPath.through)).toEqual([["topic"], ["venue"], ["person"], ["topic", "venue", "person"]]);
    expect(waysOut(["work", "institution", "topic", "venue"])).toEqual([["person"]]);
    expect(waysOut(pathKinds)).toEqual([]);
  });

  it("offers only what is not allowed yet", () => {
    fc.assert(
      fc.property(fc.subarray<NodeKind>([...pathKinds]), (through) => {
        expect(
          waysOut(through)
            .flat()
            .filter((kind) => through.includes(kind)),
        ).toEqual([]);
      }),
    );
  });
});

describe("what a path may go along", () => {
  it("is said by what is left out, or by what is left", () => {
    expect(alongWords(initialPath.along)).toBe("any that is stated");
    expect(alongWords(pathEdges)).toBe("any, inferred ones too");
    expect(alongWords(initialPath.along.filter((type) => type !== "part-of"))).toBe("any but “is part of”");
    expect(alongWords(["cites", "builds-on"])).toBe("only “builds on” and “cites”");
    expect(alongWords([])).toBe("none");
  });

  it("has words for every kind of step", () => {
    for (const type of edgeType.options) {
      expect(pathEdges).toContain(type);
      expect(alongWords([type])).toContain(edgeWords[type]);
    }
  });
});

describe("a long path", () => {
  const path = [dlora, ...Array.from({ length: 6 }, (_, i) => step(`work:${i}`, `W${i}`, forward("cites")))];
  it("is called long, and a shorter one named when there is one", () => {
    expect([isLong(path), isLong(path.slice(1))]).toEqual([true, false]);
    expect(longSentence(path, [])).toBe("The shortest is of 6 steps; allowing more does not make it shorter.");
    expect(longSentence(path, [{ steps: 3 }])).toBe(
      "The shortest is of 6 steps, which says little. There is one of 3 when more is allowed.",
    );
  });
});

describe("a path on the map", () => {
  it("is its works, and the relations it goes by, whichever way they point", () => {
    expect(worksOfPath(toVllm)).toEqual(["work:dlora", "work:s-lora", "work:vllm"]);
    const own = relation("dlora", "s-lora");
    const others = [relation("dlora", "gptq"), relation("dlora", "vllm")];
    const [stated, shared] = relationsOfPath(toVllm, [...others, own]);
    expect(stated).toEqual(own);
    expect(shared).toMatchObject({ from: "work:s-lora", to: "work:vllm", by: "UC Berkeley" });
    expect(relationsOfPath([...toVllm].reverse(), [own, ...others])[0]).toEqual(own);
  });

  it("has a leg wherever two works are joined by what they share, and says so beside the map", () => {
    expect(sharedWords(toVllm)).toBe("share an institution");
    expect(sharedWords(toVllm.slice(0, 2))).toBeNull();
    expect(statusOfPath(toVllm)).toBe("A path of 3 steps on the map");
    // No leg leads to an end that is no work.
    expect(relationsOfPath(toVllm.slice(0, 3), [])).toEqual([]);
    const look = roadLook("leads", "affiliated-with");
    expect([look.arrow, look.dash > 0, look.pigment]).toEqual([0, true, "accent"]);
  });
});
