import { describe, expect, test } from "vitest";
import { indexRegistry } from "../../src/ingest/registry.ts";
import { valuesOf } from "../../src/ingest/interpret/line/values.ts";
import { splitInstitutions } from "../../src/ingest/recognise/institutions.ts";
import { parseVenue } from "../../src/ingest/recognise/venue.ts";
import { shippedRegistry } from "./knowledge.ts";

const index = indexRegistry(shippedRegistry());

describe("institutions by any way of writing them", () => {
  test.each([
    ["Univ. of Toronto", "University of Toronto"],
    ["U. of Michigan", "University of Michigan"],
    ["Univ Michigan", "University of Michigan"],
    ["U Chicago", "University of Chicago"],
    ["Fudan Univ.", "Fudan University"],
    ["Hong Kong Univ. of Sci. & Tech.", "Hong Kong University of Science and Technology"],
    ["Georgia Inst. of Technology", "Georgia Institute of Technology"],
    ["Argonne Natl. Lab", "Argonne National Laboratory"],
    ["University of Illinois, Chicago", "University of Illinois Chicago"],
    ["University of Massachusetts at Amherst", "University of Massachusetts Amherst"],
    ["Technical University Munich", "Technical University of Munich"],
    ["Simon Fraser", "Simon Fraser University"],
    ["MPI Informatik", "Max Planck Institute for Informatics"],
    ["爱丁堡大学", "University of Edinburgh"],
    ["東京大学", "University of Tokyo"],
    ["카이스트", "KAIST"],
    ["한국과학기술원", "KAIST"],
    ["TI", "Texas Instruments"],
    ["Hewlett-Packard Labs", "Hewlett Packard Labs"],
    ["University of Tuebingen", "University of Tübingen"],
    ["Momenta", "Momenta"],
    ["EURECOM", "EURECOM"],
  ])("%s", (written, name) => {
    expect(index.institution(written)?.name ?? null).toBe(name);
  });

  test.each([
    "University",
    "University of",
    "at Google",
    "Univ.",
    "Lab",
    "National Laboratory",
    "Institute of Technology",
    "Washington University",
    "the Labs of Intel",
    "In Cornell",
    "Dec",
    "Ice",
    "Sun",
    "Perplexity",
    "Calico",
    "CIFAR",
  ])("%s alone is none", (text) => {
    expect(index.institution(text)).toBeNull();
  });

  test("stands beside others in one text", () => {
    expect(splitInstitutions("Univ. of Washington, Jane Street & Petuum", index).map(({ text }) => index.institution(text)?.name)).toEqual([
      "University of Washington",
      "Jane Street",
      "Petuum",
    ]);
  });
});

describe("venues by any way of writing them", () => {
  test.each([
    ["IEEE Trans. Pattern Anal. Mach. Intell. 2019", "TPAMI"],
    ["ACM Trans. Graph. 2021", "TOG"],
    ["Nat. Methods 2021", "Nature Methods"],
    ["Proceedings of the 31st International World Wide Web Conference 2022", "WWW"],
    ["IEEE European Symposium on Security and Privacy 2018", "EuroS&P"],
    ["IEEE Symposium on Security and Privacy 2018", "S&P"],
    ["ASIACCS'20", "AsiaCCS"],
    ["ICSME'21", "ICSME"],
    ["CSCW 2020", "CSCW"],
    ["MICCAI'22", "MICCAI"],
    ["Asian Conference on Computer Vision 2020", "ACCV"],
    ["IEEE Robotics and Automation Letters 2022", "RA-L"],
  ])("%s", (written, series) => {
    expect(parseVenue(written, index)?.series).toBe(series);
  });

  test.each(["tip 2020", "clear 2021", "approx 2019", "interact", "TBD"])("%s names no series", (text) => {
    expect(parseVenue(text, index)?.series).toBeUndefined();
  });
});

describe("universities in their own language", () => {
  test.each([
    ["Universitetet i Bergen", "University of Bergen"],
    ["Uppsala universitet", "Uppsala University"],
    ["Bilkent Üniversitesi", "Bilkent University"],
    ["Universität Innsbruck", "University of Innsbruck"],
    ["Univerzitet u Beogradu", "University of Belgrade"],
    ["МГУ", "Moscow State University"],
    ["서울대", "Seoul National University"],
    ["AT&T Bell Laboratories", "Bell Labs"],
  ])("%s is %s", (written, name) => {
    expect(index.institution(written)?.name).toBe(name);
  });

  test.each(["Edinburgh University of the Arts", "Michigan University", "Universitat Nowhere"])("%s is nobody's", (written) => {
    expect(index.institution(written)).toBeNull();
  });

  test("in English the order says which of two it is", () => {
    expect(index.institution("University of Washington")?.name).toBe("University of Washington");
    expect(index.institution("Washington University")?.name).not.toBe("University of Washington");
  });
});

describe("what nobody knows beside where and when", () => {
  test.each([
    ["某某大学 | OSDI 2020", ["某某大学"]],
    ["哈工大 | OSDI 2020", ["哈工大"]],
    ["提升很大 | OSDI 2020", undefined],
    ["影响巨大 | OSDI 2020", undefined],
  ])("%s", (text, names) => {
    expect(valuesOf(text, index)?.flatMap((value) => (value.kind === "institutions" ? [value.text] : []))).toEqual(names);
  });
});

describe("names that hold a sign stay whole beside others", () => {
  test.each([
    ["University of California, Berkeley, OSDI 2020", ["University of California, Berkeley"]],
    ["University of Maryland, College Park & MIT, OSDI 2020", ["University of Maryland, College Park & MIT"]],
    ["OSDI 2020; ICT, CAS", ["ICT, CAS"]],
    ["MIT, ETH Zurich, OSDI 2020", ["MIT", "ETH Zurich"]],
  ])("%s", (text, names) => {
    const found = valuesOf(text, index)?.flatMap((value) => (value.kind === "institutions" ? [value.text] : []));
    expect(found).toEqual(names);
  });
});
