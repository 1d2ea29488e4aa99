import type { Atlas } from "../../src/model/atlas.ts";
import type { Edge, EdgeType } from "../../src/model/edge.ts";
import type { NodeId, SourceId } from "../../src/model/ids.ts";
import type { AtlasMap } from "../../src/model/map.ts";
import type { Place } from "../../src/model/place.ts";
import type { Work } from "../../src/model/work.ts";

const a: SourceId = "source:serving";
const b: SourceId = "source:conference";
const at = (source: SourceId, ...lines: readonly number[]): Place[] => lines.map((line) => ({ source, line }));

export const work = (id: Work["id"], title: string, rest: Partial<Work> = {}): Work => ({
  id,
  type: "paper",
  title,
  aliases: [],
  listed: true,
  links: [],
  awards: [],
  notes: [],
  places: [],
  ...rest,
});

const edge = (from: NodeId, type: EdgeType, to: NodeId, places: Place[] = []): Edge => ({ from, to, type, basis: "stated", places });

/** A small atlas, made by hand: two lists, a gap, labs in a parent, editions of a series, a cycle of relations. */
export const smallAtlas: Atlas = {
  format: "stemma-atlas",
  version: 1,
  sources: [
    {
      id: a,
      title: "Serving",
      path: "lists/serving.md",
      text: "# LoRA serving\n- dLoRA (OSDI 2024)\n  - Peking University\n  - Related work: S-LoRA, Punica, GPTQ\n- S-LoRA: Serving Thousands of Adapters (MLSys 2024)\n  - built on top of LightLLM\n- Punica (MLSys 2024)\n  - UW\n",
    },
    {
      id: b,
      title: "A conference",
      path: "lists/conference.md",
      url: "https://example.org/conference",
      text: "# MLSys 2024\r\n## Quantization\r\n- Atom: Low-bit Quantization\r\n- SLoRA: Scalable Serving\r\n## Talks\r\n- Efficiency beyond models, Kurt Keutzer (UC Berkeley)\r\n",
    },
  ],
  works: [
    work("work:dlora", "dLoRA: Dynamically Orchestrating Requests and Adapters", { shortTitle: "dLoRA", places: at(a, 2) }),
    work("work:s-lora", "S-LoRA: Serving Thousands of Adapters", {
      shortTitle: "S-LoRA",
      aliases: ["SLoRA: Scalable Serving"],
      places: [...at(a, 5), ...at(b, 4)],
      links: [
        { rel: "code", url: "https://github.com/S-LoRA/S-LoRA" },
        { rel: "arxiv", url: "https://arxiv.org/abs/2311.03285" },
      ],
      identifiers: { arxiv: "2311.03285" },
    }),
    work("work:punica", "Punica: Multi-Tenant LoRA Serving", { shortTitle: "Punica", places: at(a, 7) }),
    work("work:gptq", "GPTQ", { listed: false, places: at(a, 4) }),
    work("work:lightllm", "LightLLM", { type: "software", listed: false, places: at(a, 6) }),
    work("work:atom", "Atom: Low-bit Quantization", {
      shortTitle: "Atom",
      places: at(b, 3),
      awards: ["Best Paper"],
      notes: [{ text: "four bits", place: { source: b, line: 3 } }],
    }),
    work("work:efficiency-beyond-models", "Efficiency beyond models", { type: "talk", places: at(b, 6), date: "2024-05" }),
    work("work:old-cache", "An Old Cache", { year: 1999 }),
    work("work:new-cache", "A New Cache", { year: 2001 }),
  ],
  institutions: [
    { id: "institution:university-of-washington", name: "University of Washington", aliases: ["UDub"], type: "academia", country: "US" },
    { id: "institution:peking-university", name: "Peking University", aliases: ["PKU", "北京大学"], type: "academia", country: "CN" },
    { id: "institution:uc-berkeley", name: "UC Berkeley", aliases: ["University of California, Berkeley"] },
    { id: "institution:sky", name: "Sky Computing Lab", aliases: [] },
  ],
  venues: [
    { id: "venue:mlsys", name: "MLSys", series: "MLSys" },
    { id: "venue:mlsys-2024", name: "MLSys 2024", series: "MLSys", year: 2024, starts: "2024-05-13" },
    { id: "venue:mlsys-2025", name: "MLSys 2025", series: "MLSys", year: 2025 },
    { id: "venue:osdi", name: "OSDI", series: "OSDI" },
    { id: "venue:osdi-2024", name: "OSDI 2024", series: "OSDI", year: 2024, starts: "2024-07-10" },
  ],
  topics: [
    { id: "topic:serving", name: "LLM serving" },
    { id: "topic:lora-serving", name: "LoRA serving" },
    { id: "topic:quantization", name: "Quantization" },
  ],
  people: [
    { id: "person:kurt-keutzer", name: "Kurt Keutzer" },
    { id: "person:zoe", name: "Zoë Ångström" },
  ],
  edges: [
    edge("work:dlora", "related-work", "work:s-lora", at(a, 4)),
    edge("work:dlora", "related-work", "work:punica", at(a, 4)),
    edge("work:dlora", "related-work", "work:gptq", at(a, 4)),
    edge("work:s-lora", "builds-on", "work:lightllm", at(a, 6)),
    edge("work:old-cache", "cites", "work:new-cache"),
    edge("work:new-cache", "cites", "work:old-cache"),
    { ...edge("work:atom", "similar", "work:gptq"), basis: "inferred", weight: 0.5 },
    edge("work:dlora", "affiliated-with", "institution:peking-university", at(a, 3)),
    edge("work:punica", "affiliated-with", "institution:university-of-washington", at(a, 8)),
    edge("work:s-lora", "affiliated-with", "institution:sky"),
    edge("work:s-lora", "affiliated-with", "institution:university-of-washington"),
    edge("institution:sky", "part-of", "institution:uc-berkeley"),
    edge("work:efficiency-beyond-models", "authored-by", "person:kurt-keutzer", at(b, 6)),
    edge("person:kurt-keutzer", "member-of", "institution:uc-berkeley", at(b, 6)),
    edge("work:efficiency-beyond-models", "affiliated-with", "institution:uc-berkeley", at(b, 6)),
    edge("work:dlora", "published-in", "venue:osdi-2024", at(a, 2)),
    edge("work:s-lora", "published-in", "venue:mlsys-2024", [...at(a, 5), ...at(b, 1)]),
    edge("work:punica", "published-in", "venue:mlsys-2024", at(a, 7)),
    edge("work:atom", "published-in", "venue:mlsys-2024", at(b, 1)),
    edge("work:new-cache", "published-in", "venue:mlsys-2025"),
    edge("venue:mlsys-2024", "part-of", "venue:mlsys"),
    edge("venue:mlsys-2025", "part-of", "venue:mlsys"),
    edge("venue:osdi-2024", "part-of", "venue:osdi"),
    edge("work:dlora", "about", "topic:lora-serving", at(a, 1)),
    edge("work:s-lora", "about", "topic:lora-serving", at(a, 1)),
    edge("work:punica", "about", "topic:lora-serving", at(a, 1)),
    edge("work:s-lora", "about", "topic:quantization", at(b, 2)),
    edge("work:atom", "about", "topic:quantization", at(b, 2)),
    edge("topic:lora-serving", "part-of", "topic:serving"),
  ],
  problems: [{ level: "warning", rule: "no-venue", reason: "GPTQ has no venue", place: { source: a, line: 4 } }],
};

export const smallMap: AtlasMap = {
  format: "stemma-map",
  version: 1,
  width: 400,
  height: 300,
  grid: { columns: 4, rows: 3 },
  works: [
    { id: "work:dlora", x: 100, y: 100, region: 0 },
    { id: "work:s-lora", x: 120, y: 100, region: 0 },
    { id: "work:punica", x: 120, y: 120, region: 0 },
    { id: "work:gptq", x: 300, y: 200, region: 1 },
    { id: "work:atom", x: 310, y: 200, region: 1 },
    { id: "work:lightllm", x: 90, y: 90, region: 0 },
  ],
  regions: [
    {
      id: "lora-serving",
      name: "LoRA serving",
      lines: ["LoRA", "serving"],
      topic: "topic:lora-serving",
      tint: "blue",
      mark: "circle",
      rings: [],
      works: ["work:dlora", "work:s-lora", "work:punica", "work:lightllm"],
      label: { x: 110, y: 105, size: 20, tracking: 4, arc: 0 },
      districts: [],
    },
    {
      id: "quantization",
      name: "Quantization",
      lines: ["Quantization"],
      topic: "topic:quantization",
      tint: "aqua",
      mark: "square",
      rings: [],
      works: ["work:gptq", "work:atom"],
      label: { x: 305, y: 200, size: 16, tracking: 4, arc: 0 },
      districts: [],
    },
  ],
  coast: [],
  sea: [],
  borders: [],
  relief: [],
};
