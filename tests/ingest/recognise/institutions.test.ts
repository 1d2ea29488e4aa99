import { describe, expect, test } from "vitest";
import { areInstitutions, institutionShare, isPlaceShaped, splitInstitutions } from "../../../src/ingest/recognise/institutions.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { claimsOf } from "../interpret/lists.ts";
import { shippedRegistry } from "../knowledge.ts";
import { smallRegistry } from "./registry.ts";

const registry = indexRegistry(smallRegistry);
const names = (text: string): readonly string[] => splitInstitutions(text, registry).map((mention) => mention.text);

describe("splitting", () => {
  test.each([
    ["UW & Duke", ["UW", "Duke"]],
    ["HKU & AWS & Boson AI", ["HKU", "AWS", "Boson AI"]],
    ["R&D Labs", ["R&D Labs"]],
    ["AWS&NVIDIA", ["AWS", "NVIDIA"]],
    ["ZIP Lab&Huawei", ["ZIP Lab", "Huawei"]],
    ["CMU/MSR", ["CMU", "MSR"]],
    ["Axolotl/University of Rome", ["Axolotl", "University of Rome"]],
    ["University of Rome/CNIT", ["University of Rome", "CNIT"]],
    ["I/O Institute", ["I/O Institute"]],
    ["University of Science and Technology of China", ["University of Science and Technology of China"]],
    ["Southern University of Science and Technology", ["Southern University of Science and Technology"]],
    ["Zhao University of Science and Technology & Huawei", ["Zhao University of Science and Technology", "Huawei"]],
    [
      "University of Science and Technology of China and Microsoft Research",
      ["University of Science and Technology of China", "Microsoft Research"],
    ],
    ["Rice University and Mobile Shelves", ["Rice University", "Mobile Shelves"]],
    ["Microsoft Research and Development", ["Microsoft Research and Development"]],
    ["Rice University and Technology", ["Rice University and Technology"]],
    ["Microsoft Azure and Microsoft Research", ["Microsoft Azure", "Microsoft Research"]],
    ["Google LLC and University of Warsaw", ["Google LLC", "University of Warsaw"]],
    ["DBOS, Inc.", ["DBOS, Inc."]],
    ["Amazon Web Services, Inc.", ["Amazon Web Services, Inc."]],
    ["Huawei Technologies Co. Ltd", ["Huawei Technologies Co. Ltd"]],
    ["ICT, CAS", ["ICT, CAS"]],
    ["ICT, CAS & Huawei", ["ICT, CAS", "Huawei"]],
    ["Institute of Automation, Chinese Academy of Sciences", ["Institute of Automation, Chinese Academy of Sciences"]],
    ["University of California, Merced", ["University of California, Merced"]],
    ["University of Minnesota, Twin Cities", ["University of Minnesota, Twin Cities"]],
    ["UC Davis, Bouncer Technologies", ["UC Davis", "Bouncer Technologies"]],
    ["Google, UCB", ["Google", "UCB"]],
    ["Independent Researcher", []],
    ["HKUST (Guangzhou)", ["HKUST (Guangzhou)"]],
    ["From USTC & MSRA", ["USTC", "MSRA"]],
    ["- From PKU", ["PKU"]],
    ["Peking University（Xin Jin） & UC San Diege", ["Peking University", "UC San Diege"]],
    ["@Tsinghua University etc", ["Tsinghua University"]],
    ["Zhenkun Cai (Rice), Fan Yu (Huawei)", ["Rice", "Huawei"]],
    ["Department of Computer Science, Rice University", ["Rice University"]],
    ["(@1Rice University etc)", ["Rice University"]],
    ["1Huawei, 2Duke & 3Rice University", ["Huawei", "Duke", "Rice University"]],
    ["4Ostrich", ["4Ostrich"]],
    ["UW et el", ["UW"]],
    ["UW, ect.", ["UW"]],
    ["preprint from Huawei", ["Huawei"]],
    ["a technical report from Duke & Huawei", ["Duke", "Huawei"]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    ["Technion & VMware Research, Israel", [{ text: "Technion" }, { text: "VMware Research", country: "IL" }]],
    ["Technical University of Munich, Germany", [{ text: "Technical University of Munich", country: "DE" }]],
    ["Stanford University, United States of America", [{ text: "Stanford University", country: "US" }]],
    ["Technion (Israel)", [{ text: "Technion", country: "IL" }]],
    ["China", []],
  ])("countries beside a name: %s", (text, expected) => {
    expect(splitInstitutions(text, registry)).toEqual(expected);
  });
});

test.each(["Universidad Carlos III de Madrid", "Technische Universität Dresden", "CMU"])("in brackets behind a short title: %s", (name) => {
  const [work] = claimsOf(`- Quick Reads (NSDI 2014)\n- Old Boards of Wood (${name}, OSDI 2020)\n`).works.slice(1);
  expect(work?.institutions.map(({ value }) => value.text)).toEqual([name]);
});

describe("share", () => {
  test.each(["UW & Duke", "From USTC & MSRA", "UC Berkeley", "Independent Researcher", "ICT, CAS"])("%s is all institutions", (text) => {
    expect(institutionShare(text, registry)).toBe(1);
  });
  test("a known and an unknown one", () => {
    const share = institutionShare("Duke & Boson AI", registry);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.7);
  });
  test("unknown universities count", () => {
    expect(institutionShare("Eindhoven University of Technology", registry)).toBe(0.75);
  });
  test.each([
    "A cache to hold many frozen layers",
    "Built beside OldServer",
    "Group GPU kernels for the joint launch of several small models",
    "Apply mixed offline+online memory planning and graph-to-kernel schedule search",
    "LLM inference",
    "",
    "LoRA serving",
    "Best Paper Award",
    "Zhenkun Cai (Rice), Xiao Yan (Southern University of Science and Technology)",
    "A university of the future",
  ])("%s is none", (text) => {
    expect(institutionShare(text, registry)).toBe(0);
  });
});

test("models are nobody's foundation", () => {
  const list = "# Papers\n\n- Graph Foundation Models: Challenges and Methods | KDD 2025 | MIT\n- Herding Lost Cores | OSDI 2024 | CMU\n";
  expect(claimsOf(list).works.map(({ title }) => title)).toEqual(["Graph Foundation Models: Challenges and Methods", "Herding Lost Cores"]);
  expect(institutionShare("Apache Software Foundation", registry)).toBeGreaterThan(0.5);
});

describe("what stands beside a known institution in Chinese", () => {
  const shipped = indexRegistry(shippedRegistry());

  test.each(["写得不错", "必读", "看过", "值得读", "很经典", "没太懂", "推荐"])("清华大学，%s: a remark", (said) =>
    expect(areInstitutions(`清华大学，${said}`, shipped)).toBe(false),
  );

  test.each(["经纬恒润", "首都医科", "太原理工", "不列颠哥伦比亚", "华为有限公司", "成都电子"])("清华大学，%s: another name", (name) =>
    expect(areInstitutions(`清华大学，${name}`, shipped)).toBe(true),
  );
});

test("three letters of an institution are in capitals; otherwise they are a family", () => {
  const shipped = indexRegistry(shippedRegistry());
  expect(["NIU", "MIT", "Niu", "Mit"].map((text) => shipped.institution(text)?.name ?? null)).toEqual([
    "Northern Illinois University",
    "Massachusetts Institute of Technology",
    null,
    null,
  ]);
});

test.each([
  ["某某大学", true],
  ["某大", true],
  ["Google研究院", true],
  ["某某集团", true],
  ["Shelf University", true],
  ["提升很大", false],
  ["数据中心", false],
  ["Shelves", false],
])("%s is written like the name of an institution, in Chinese or not: %s", (text, expected) => expect(isPlaceShaped(text)).toBe(expected));
