import type { RegistryIndex } from "../../registry.ts";
import { isWordOfTitles } from "../../recognise/person-name.ts";
import { parseVenue } from "../../recognise/venue.ts";
import { isAfterName, isCoined, isCommonTerm } from "../../recognise/title.ts";
import { isProgram } from "./words-of-names.ts";
import type { Rich } from "../../read/rich.ts";

/*
 * Names of works that a list does not have: what "extends" and "builds on" lead to may also be a language, a machine or
 * a field, so that the name itself has to look like that of a work.
 */

const noThing = (name: string, registry: RegistryIndex): boolean =>
  registry.topicPerhaps(name) !== null || registry.institution(name) !== null || registry.isNotInstitution(name);

/** What everybody builds on and measures with, and no work is: languages, systems, protocols, methods, models of textbooks, scores, days. */
const everybodys = new Set(
  (
    "linux windows unix android macos ios freebsd posix java javascript typescript python haskell rust kotlin scala erlang smalltalk ocaml " +
    "ada lisp scheme prolog fortran cobol pascal perl ruby matlab julia swift golang cuda opencl opengl vulkan verilog vhdl fpga gpu cpu tpu " +
    "arm x86 risc-v riscv mips sparc docker kubernetes github gitlab git wikipedia arxiv google amazon microsoft facebook twitter youtube " +
    "bitcoin ethereum internet web tcp udp ip ipv4 ipv6 http https tls ssl ssh dns bgp mpls ethernet wifi wi-fi bluetooth rdma nvme pcie usb " +
    "dom sota gdpr hipaa ccpa c++ ddr3 ddr4 ddr5 hbm math maths sql nosql xml json html css csv pdf latex tex rest rpc grpc soap mpi openmp llvm gcc clang api apis sdk ide gui cli os vm vms dram sram " +
    "nvm edram sfm slam imu lidar ssd hdd flash raid lru lfu fifo lsm lsm-tree lsm-trees b-tree b-trees btree trie dht crdt crdts acid base oltp olap etl acl csp cfg " +
    "ssa ast jit gc sat smt bdd ltl ctl tla hol fol nlp ml dl ai ir ann knn svm svms crf hmm hmms cnn cnns rnn rnns lstm lstms gru gnn gnns " +
    "gcn mlp mlps gan gans vae vaes llm llms rl mdp mdps pomdp mcmc mcts sgd adam em pca lda ica gmm gmms sift-like relu resnets transformers " +
    "transformer diffusion gaussian gaussians bayes markov fourier laplace euler newton hilbert turing moore amdahl bayesian boolean cartesian " +
    "lagrangian hamiltonian euclidean monte kalman poisson bernoulli dirichlet wasserstein lipschitz nash pareto monday tuesday wednesday " +
    "thursday friday saturday sunday january february march april may june july august september october november december easter christmas " +
    "english german french spanish italian chinese japanese russian latin greek arabic hindi korean american european british bleu rouge " +
    "wer map mrr ndcg auc roc iou psnr ssim lpips fid f1 fps flops imagenet coco mnist cifar cifar-10 cifar-100 glue superglue squad wmt " +
    "librispeech tpc-c tpc-h tpc-ds ycsb spec parsec pytorch tensorflow keras numpy scipy pandas excel word powerpoint zoom slack chapter " +
    "section sec figure fig tab chap vol eq alg thm table part page appendix theorem lemma algorithm equation theirs mine yours something everything nothing section's what " +
    "redis postgres postgresql memcached mysql kafka firefox chromium chrome openssl safari wifi pcie fp int bf sgx lte covid vpn tcam qubit graviton skylake zen epyc xeon hopper ampere " +
    "a100 h100 v100 p100 t4 d3 freebase crawl reddit gutenberg movielens petri rest " +
    "this that these those it they he she we you i there here how why when where who which one two three several many some all both most"
  ).split(" "),
);

export const isEverybodys = (word: string): boolean =>
  everybodys.has(word.toLowerCase()) ||
  everybodys.has(word.toLowerCase().replace(/-?\d[\d.]*\+*$/, "")) ||
  (/^\p{Lu}{2,}s$/u.test(word) && everybodys.has(word.slice(0, -1).toLowerCase())) ||
  isCommonTerm(word);

/** One word that is nobody's topic or institution, or a few of which one is coined: "Megatron-LM", "Ray", "Apache YARN". */
export const isOwnName = (name: string, registry: RegistryIndex): boolean => {
  const words = name.split(/\s+/);
  return (
    words.length <= 3 &&
    words.every((word) => /^[\p{Lu}\p{Number}]/u.test(word) || isCoined(word) || isProgram(word)) &&
    words.some((word) => words.length === 1 || isCoined(word) || /^\p{Lu}{2,}$/u.test(word)) &&
    !words.every(isEverybodys) &&
    !words.some(isAfterName) &&
    /\p{Letter}/u.test(name) &&
    !noThing(name, registry)
  );
};

/** "B4", "P3", "Z3": a letter and a digit that are no cache, score, question, version, chip, chapter, level of a language or size of a page. */
const lettered = /^(?:B[3-9]|[DEGNPRTWZ]\d|L[4-9])$/u;

/** Inner capitals, digits, or capitals alone: no word is written so. */
const isMarkedName = (word: string): boolean =>
  isCoined(word) ||
  lettered.test(word) ||
  /^\p{Lu}[\p{Lu}\p{N}+]{2,}s?$/u.test(word) ||
  /^\p{Lu}[\p{L}\p{N}+]*(?:-(?:\p{Lu}[\p{L}\p{N}+]*|\d[\d.]*[a-z]?)){1,2}$/u.test(word) ||
  /^\p{L}{2,}\d+(?:\.\d+)?\+*$/u.test(word) ||
  /^\p{Lu}{2,}[a-rt-z]$/u.test(word) ||
  /^\p{Lu}{2,}\+\+$/u.test(word) ||
  /^\p{Lu}\p{L}*\p{Lu}\p{L}*#$/u.test(word);

/** "Iris", "Talbot": written as the names of people are. */
export const isPlainWord = (name: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(name);

/** "ZeRO-2", where the list has "ZeRO": which of the two is meant is for nobody to say. */
export const withoutVersion = (name: string): string => name.replace(/[- ]?v?\d{1,2}(?:\.\d+)?$/u, "");

/** What a list knows by its own entries. */
export interface OwnNames {
  has(name: string): boolean;
  isTaken?(name: string): boolean;
  isEarlier?(name: string): boolean;
}

/** "Celera Assembler": what people build, behind what it is called. */
const builtThing =
  /^(?:Assembler|Compiler|Engine|Toolkit|Browser|Server|Database|Prover|Checker|Profiler|Debugger|Simulator|Hypervisor|Cursor)s?$/;
const isBuilt = ([first = "", last = ""]: readonly string[]): boolean =>
  first.length >= 4 && isPlainWord(first) && !isWordOfTitles(first) && builtThing.test(last);

/** Whether a name is nobody's but a work's: "GPT-2", "BIC-TCP", "AFL"; of words that others are written like only "Iris", "Chubby". */
export const isWorkName = (name: string, registry: RegistryIndex, known: OwnNames): boolean => {
  const words = name.split(/\s+/);
  const first = words[0] ?? "";
  if (/^(?:RQ|Q|CS|EE|EECS|CSE)-?\d+$/.test(first)) return false;
  if (words.length > 2 || name.length > 32 || words.some((word) => isEverybodys(word) || isAfterName(word)) || noThing(name, registry))
    return false;
  if (parseVenue(name, registry) !== null || known.has(withoutVersion(name))) return false;
  if (known.isEarlier?.(name) === true) return true;
  if (known.isTaken?.(name) === true) return false;
  if (words.length === 2 && isBuilt(words)) return true;
  if (words.length === 2 && isPlainWord(first) && isCoined(words[1] ?? "")) return true;
  if (words.length === 2) return isMarkedName(first) && /^(?:v?\d+(?:\.\d+)?|\p{Lu}[\p{L}\p{N}]+)$/u.test(words[1] ?? "");
  if (isMarkedName(first)) return true;
  return first.length >= 3 && isPlainWord(first) && !isWordOfTitles(first);
};

const ofNotion = /(?:notions?|concepts?|ideas?|principles?)\s+of\s+["“«《*]*$/iu;

/** "*Above the Clouds*", "“Above the Clouds”": several words that italics or quotes make one name, unless it is a notion's. */
export const isNamedApart = (name: string, { text, marks }: Rich): boolean => {
  const start = text.indexOf(name);
  const end = start + name.length;
  if (start < 0 || !/^\p{Lu}\S*\s+\S/u.test(name) || ofNotion.test(text.slice(0, start))) return false;
  const isQuoted = /["“«《]$/u.test(text.slice(0, start)) && /^["”»》]/u.test(text.slice(end));
  return isQuoted || marks.some((mark) => (mark.kind === "emphasis" || mark.kind === "strong") && mark.start === start && mark.end === end);
};

const letters = /^(?:[Aa]n?|[Ss]ome|[Aa]ny|[Aa]nother)\s+(\p{Lu}{3,5})s?(?![\p{L}\p{N}])/u;

/** "A DSL for queries", "some DAG": behind an article letters are a noun, unless a work of the list is called so itself. */
export const isNounOfLetters = (text: string, known: OwnNames): boolean => {
  const word = letters.exec(text)?.[1];
  return word !== undefined && !known.has(word);
};

/** "the PPO stage of X": words behind a name that make it a part of something else. */
export const isPartOf = (behind: string): boolean => /^\s\p{Ll}+\s(?:of|from|in)\s+\p{Lu}/u.test(behind);
