import type { RegistryData } from "../../../src/model/registry.ts";

const series = (
  name: string,
  kind: "conference" | "journal" | "workshop" | "preprint",
  ...aliases: string[]
): RegistryData["venues"][number] => ({
  series: name,
  name,
  aliases,
  kind,
  editions: [],
});

const school = (name: string, country: string, ...aliases: string[]): RegistryData["institutions"][number] => ({
  name,
  aliases,
  country,
  type: "academia",
});

const firm = (name: string, parent: string | null, ...aliases: string[]): RegistryData["institutions"][number] => ({
  name,
  aliases,
  type: "industry",
  ...(parent === null ? {} : { parent }),
});

/** A small registry for tests: enough to tell a venue from an institution, and one ambiguous abbreviation of each sort. */
export const smallRegistry: RegistryData = {
  institutions: [
    school("University of California, Berkeley", "US", "UC Berkeley", "UCB", "Berkeley"),
    school("University of California, San Diego", "US", "UC San Diego", "UCSD", "UC San Diege"),
    school("University of California, Merced", "US", "UC Merced"),
    school("University of Washington", "US"),
    school("University of Waterloo", "CA"),
    school("Duke University", "US", "Duke"),
    school("Peking University", "CN", "PKU"),
    school("Shanghai Jiao Tong University", "CN", "SJTU"),
    school("Carnegie Mellon University", "US", "CMU"),
    school("University of Science and Technology of China", "CN", "USTC"),
    school("Hong Kong University of Science and Technology", "HK", "HKUST"),
    { ...school("HKUST (Guangzhou)", "CN", "HKUST-GZ"), parent: "Hong Kong University of Science and Technology" },
    school("Nanyang Technological University", "SG"),
    school("National Taiwan University", "TW"),
    school("Hunan University", "CN"),
    school("Hainan University", "CN"),
    school("University of Texas at Austin", "US", "UT-Austin", "UT Austin"),
    school("University of Michigan", "US", "UMich"),
    school("Rice University", "US", "Rice"),
    school("Stanford University", "US", "Stanford"),
    school("University of Pennsylvania", "US"),
    school("Technion - Israel Institute of Technology", "IL", "Technion"),
    { name: "Chinese Academy of Sciences", aliases: ["CAS"], country: "CN", type: "government" },
    { name: "Institute of Computing Technology, CAS", aliases: ["ICT, CAS"], parent: "Chinese Academy of Sciences", country: "CN" },
    firm("Microsoft", null),
    firm("Microsoft Research", "Microsoft", "MSR"),
    firm("Microsoft Research Asia", "Microsoft", "MSRA"),
    firm("Microsoft Azure", "Microsoft"),
    firm("Google", "Alphabet"),
    firm("Amazon", null),
    firm("Amazon Web Services", "Amazon", "AWS"),
    firm("DBOS", null),
    firm("NVIDIA", null),
    firm("VMware Research", "VMware"),
    firm("Huawei", null),
    firm("Imperial College London", null),
    firm("Alibaba Group", null, "Alibaba"),
    firm("Meta AI", "Meta"),
    firm("Ant Group", null, "Ant"),
  ],
  ambiguities: [
    {
      alias: "UW",
      usual: "University of Washington",
      note: "also Waterloo",
      readings: [
        { name: "University of Washington", near: ["Duke University", "Microsoft"] },
        { name: "University of Waterloo", near: ["University of Toronto"] },
      ],
    },
    {
      alias: "UOW",
      usual: "University of Washington",
      note: "Waterloo writes UoW",
      readings: [
        { name: "University of Washington", near: ["Duke University", "Microsoft"] },
        { name: "University of Waterloo", near: [], written: "UoW" },
      ],
    },
    {
      alias: "NTU",
      note: "two of them",
      readings: [
        { name: "Nanyang Technological University", near: ["National University of Singapore"] },
        { name: "National Taiwan University", near: ["Academia Sinica"] },
      ],
    },
  ],
  notInstitutions: ["Independent Researcher", "Zhihao Jia"],
  works: [],
  venues: [
    series("OSDI", "conference"),
    series("SOSP", "conference"),
    series("NSDI", "conference"),
    series("ATC", "conference", "USENIX ATC"),
    series("DSN", "conference"),
    series("ASPLOS", "conference"),
    series("EuroSys", "conference"),
    series("MLSys", "conference"),
    series("ICML", "conference"),
    series("NeurIPS", "conference", "NIPS"),
    series("ISCA", "conference"),
    series("VLDB", "journal", "PVLDB"),
    series("SIGCOMM", "conference"),
    series("SoCC", "conference"),
    series("ICSE-SEIP", "conference"),
    series("ICS", "conference"),
    series("CVPR", "conference"),
    series("ICLR", "conference"),
    series("FCCM", "conference"),
    series("FAST", "conference"),
    series("TPDS", "journal"),
    series("ACM Computing Surveys", "journal", "ACM Comput. Surv.", "CSUR"),
    series("USENIX Security", "conference"),
    series("EuroMLSys", "workshop"),
    series("arXiv", "preprint", "preprint", "CoRR"),
  ],
  topics: [
    { name: "LLM serving", aliases: ["Large Language Model (LLM) Serving", "LLM Inference"], broader: "Large language models" },
    { name: "Large language models", aliases: ["Large Language Models (LLMs)"] },
  ],
};
