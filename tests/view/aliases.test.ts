import { describe, expect, it } from "vitest";
import { toldAliases } from "../../src/view/aliases.ts";

describe("other names", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["Microsoft", ["MSFT", "Microsoft Corporation", "microsoft", "microsoft.com", "微软"], ["MSFT", "Microsoft Corporation"]],
    ["Tsinghua University", ["THU", "mail.tsinghua.edu.cn", "清华"], ["THU"]],
    ["University of California, Berkeley", ["U.C. Berkeley", "UC Berkeley", "University of California Berkeley"], ["UC Berkeley"]],
    ["Massachusetts Institute of Technology", ["M.I.T.", "MIT", "mit.edu"], ["MIT"]],
    ["清华大学", ["清华", "THU"], ["清华", "THU"]],
    ["Three Six Zero", ["360"], ["360"]],
    ["Boson AI", ["BosonAI", "boson.ai"], []],
    ["Georgia Institute of Technology", ["GATech", "GT", "GaTech", "Gatech"], ["GATech", "GT"]],
    ["Huawei", ["Huawei Technologies Co. Ltd"], ["Huawei Technologies Co. Ltd"]],
  ])("of %s are no domains, in its script, and not the same in other case or punctuation", (name, aliases, told) => {
    expect(toldAliases(name, aliases)).toEqual(told);
  });
});
