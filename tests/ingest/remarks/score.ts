import { readFileSync } from "node:fs";
import { claimsOf } from "../interpret/lists.ts";

/*
 * Remarks beside a work that state relations to others of the list, or none, as people write them. Every other one is
 * held out: who builds the grammar looks only at what becomes of the first half.
 */

const works = `Raft: In Search of an Understandable Consensus Algorithm
Paxos: The Part-Time Parliament
Spanner: A Globally-Distributed Database
Bigtable: A Distributed Storage System for Structured Data
Dynamo: A Highly Available Key-value Store
Cassandra: A Decentralized Structured Storage System
MapReduce: Simplified Data Processing on Large Clusters
Dryad: Distributed Data-Parallel Programs from Sequential Building Blocks
Spark: Cluster Computing with Working Sets
Naiad: A Timely Dataflow System
Borg: Large-scale Cluster Management
Omega: Flexible, Scalable Schedulers for Large Compute Clusters
Mesos: A Platform for Fine-Grained Resource Sharing
KLEE: Unassisted and Automatic Generation of High-Coverage Tests
AFL++: Combining Incremental Steps of Fuzzing Research
BERT: Pre-training of Deep Bidirectional Transformers
RoBERTa: A Robustly Optimized Pretraining Approach
ELMo: Deep Contextualized Word Representations
GPT-2: Language Models are Unsupervised Multitask Learners
T5: Exploring the Limits of Transfer Learning
ResNet: Deep Residual Learning for Image Recognition
VGG: Very Deep Convolutional Networks
DenseNet: Densely Connected Convolutional Networks
U-Net: Convolutional Networks for Biomedical Image Segmentation
YOLO: Unified, Real-Time Object Detection
Faster R-CNN: Towards Real-Time Object Detection
Mask R-CNN: Instances and their Outlines
NeRF: Representing Scenes as Neural Radiance Fields
Instant NGP: Neural Graphics Primitives with a Hash Encoding
TRPO: Trust Region Policy Optimization
PPO: Proximal Policy Optimization Algorithms
DQN: Human-level Control through Deep Reinforcement Learning
AlphaGo: Mastering the Game with Tree Search
word2vec: Efficient Estimation of Word Representations
GloVe: Global Vectors for Word Representation
BBR: Congestion-Based Congestion Control
CUBIC: A TCP-Friendly High-Speed Variant
DCTCP: Data Center Transport
Reno: Congestion Avoidance and Control
Tor: The Second-Generation Onion Router
seL4: Formal Verification of an Operating-System Kernel
SIFT: Distinctive Image Features from Scale-Invariant Keypoints
SURF: Speeded Up Robust Features
ORB: An Efficient Alternative to Other Features
BLAST: Basic Local Alignment Search
PageRank: Bringing Order to the Web
HITS: Authoritative Sources in a Hyperlinked Environment
Z3: An Efficient SMT Solver
Attention Is All You Need
Time, Clocks, and the Ordering of Events`.split("\n");

const called = (title: string): string => title.split(": ")[0] ?? title;

export interface Judged {
  readonly remark: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

const signs = { "+": "builds-on", "-": "builds-on", "~": "related-work", c: "cites" } as const;

const expectedOf = (own: string, said: string): readonly string[] =>
  said.split(" & ").flatMap((each) => {
    const [sign = ".", ...names] = each.split(/ (?=\S)/u);
    if (sign === ".") return [];
    const type = signs[sign as keyof typeof signs];
    return names
      .join(" ")
      .split("; ")
      .map((name) => (sign === "-" ? `${name} ${type} ${own}` : `${own} ${type} ${name}`));
  });

const read = (file: string): readonly (readonly [string, string])[] =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => [line.slice(0, line.lastIndexOf(" | ")), line.slice(line.lastIndexOf(" | ") + 3)] as const);

/** A list that remarks stand in. */
interface Around {
  /** Up to the entries with the remarks. */
  readonly text: string;
  /** What stands before the title of an entry. */
  readonly mark: (at: number) => string;
  /** What stands behind it. */
  readonly tail: string;
  readonly called: (title: string) => string;
}

const ofSystems: Around = { text: `# Papers\n\n${works.map((title) => `- ${title}\n`).join("")}`, mark: () => "- ", tail: "", called };

/** Works of several fields, numbered, with who wrote them, where and when. */
export const ofManyFields = (): Around => {
  const all = read("many-fields-works.txt");
  const names = new Map(all.map(([name, line]) => [line.split(/(?<=[\p{L})])\. /u)[0] ?? "", name]));
  return {
    text: `# Papers\n\n${all.map(([, line], at) => `${String(at + 1)}. ${line}\n`).join("")}`,
    mark: (at) => `${String(all.length + at + 1)}. `,
    tail: ". Petra Novak. VLDB 2021.",
    called: (title) =>
      [...names].find(
        ([line, name]) => line.replace(/^The /u, "").startsWith(title.replace(/^The /u, "")) || name === title.toLowerCase(),
      )?.[1] ?? called(title),
  };
};

/** What becomes of every other remark of a file, from the first or the second on. */
export const judge = (file: string, half: 0 | 1, around: Around = ofSystems): readonly Judged[] => {
  const remarks = read(file).filter((_, at) => at % 2 === half);
  const own = remarks.map((_, at) => `Quill${String(at)}`);
  const entries = remarks.map(
    ([remark], at) =>
      `${around.mark(at)}${own[at] ?? ""}: Layered Storage for Slow Disks, Part ${String(at)}${around.tail}\n     - ${remark}\n`,
  );
  const claims = claimsOf(around.text + entries.join(""));
  const stated = claims.works.flatMap(({ title, relations }) =>
    relations.map(({ type, target }) => `${around.called(title)} ${type} ${around.called(target.name)}`),
  );
  return remarks.map(([remark, said], at) => ({
    remark,
    expected: expectedOf(own[at] ?? "", said),
    found: stated.filter((relation) => new RegExp(`(?:^| )${own[at] ?? ""}(?: |$)`, "u").test(relation)),
  }));
};

/** Of what is found, how much is right; of what is stated, how much is found. */
export const scoreOf = (judged: readonly Judged[]): { readonly precision: number; readonly recall: number } => {
  const right = judged.reduce((sum, { expected, found }) => sum + found.filter((relation) => expected.includes(relation)).length, 0);
  const count = (of: "expected" | "found"): number => judged.reduce((sum, each) => sum + each[of].length, 0);
  return { precision: count("found") === 0 ? 1 : right / count("found"), recall: count("expected") === 0 ? 1 : right / count("expected") };
};
