import { describe, expect, test } from "vitest";
import { splitInstitutions } from "../../../src/ingest/recognise/institutions.ts";
import { atSite } from "../../../src/ingest/recognise/sites.ts";
import { indexRegistry } from "../../../src/ingest/registry.ts";
import { smallRegistry } from "./registry.ts";

const registry = indexRegistry(smallRegistry);

describe("places behind institutions", () => {
  test.each([
    ["Google, Zurich", ["Google, Zurich"], "Google"],
    ["Microsoft Research - Silicon Valley", ["Microsoft Research - Silicon Valley"], "Microsoft Research"],
    ["VMware Research, Palo Alto, CA", ["VMware Research, Palo Alto, CA"], "VMware Research"],
    ["Peking University, Beijing", ["Peking University, Beijing"], "Peking University"],
  ])("%s", (text, written, name) => {
    expect(splitInstitutions(text, registry).map((each) => each.text)).toEqual(written);
    expect(atSite(text, registry)?.name).toBe(name);
  });
  test("are institutions where they are known as such", () => {
    expect(splitInstitutions("Google, Berkeley, CMU", registry).map(({ text }) => text)).toEqual(["Google", "Berkeley", "CMU"]);
  });
  test("make another university of one that has campuses", () => {
    expect(atSite("University of Washington, Seattle", registry)).toBeNull();
  });
});

test("signs with spaces around them part names that nobody knows", () => {
  expect(splitInstitutions("Axolotl Works / Google · Rice", registry).map(({ text }) => text)).toEqual(["Axolotl Works", "Google", "Rice"]);
});
