/** What a list may say of a work; facts are those of the proceedings. */
export interface Paper {
  readonly title: string;
  /** The first authors, as signed. */
  readonly authors: readonly string[];
  /** The short name that the registry has, or a venue that it lacks. */
  readonly venue: string;
  readonly year: number;
  /** As lists write them, and whom that means. */
  readonly institutions: readonly (readonly [string, string])[];
  readonly link: string;
  readonly topic: string;
  readonly award?: string;
}

/** Titles with commas, colons, questions, digits and words of venues; one author to four, venues and an institution that nobody knows. */
const facts = `
# Storage and databases
The Google File System ¦ Sanjay Ghemawat, Howard Gobioff, Shun-Tak Leung ¦ SOSP 2003 ¦ Google ¦ https://doi.org/10.1145/945445.945450
Bigtable: A Distributed Storage System for Structured Data ¦ Fay Chang, Jeffrey Dean, Sanjay Ghemawat ¦ OSDI 2006 ¦ Google ¦ https://research.google/pubs/pub27898/
Dynamo: Amazon's Highly Available Key-value Store ¦ Giuseppe DeCandia, Deniz Hastorun ¦ SOSP 2007 ¦ Amazon ¦ https://www.allthingsdistributed.com/files/amazon-dynamo-sosp2007.pdf
Spanner: Google's Globally-Distributed Database ¦ James C. Corbett, Jeffrey Dean ¦ OSDI 2012 ¦ Google ¦ https://research.google/pubs/pub39966/ ¦ Best Paper
Coordination Avoidance in Database Systems ¦ Peter Bailis, Alan Fekete, Michael J. Franklin ¦ VLDB 2014 ¦ UC Berkeley=University of California, Berkeley; University of Sydney ¦ https://arxiv.org/abs/1402.2237
What's Really New with NewSQL? ¦ Andrew Pavlo, Matthew Aslett ¦ SIGMOD Record 2016 ¦ CMU=Carnegie Mellon University ¦ https://doi.org/10.1145/3003665.3003674
Are You Sure You Want to Use MMAP in Your Database Management System? ¦ Andrew Crotty, Viktor Leis, Andrew Pavlo ¦ CIDR 2022 ¦ CMU=Carnegie Mellon University ¦ https://www.cidrdb.org/cidr2022/papers/p13-crotty.pdf
Serverless Computing: One Step Forward, Two Steps Back ¦ Joseph M. Hellerstein, Jose Faleiro ¦ CIDR 2019 ¦ UC Berkeley=University of California, Berkeley ¦ https://arxiv.org/abs/1812.03651
# Consensus
In Search of an Understandable Consensus Algorithm ¦ Diego Ongaro, John Ousterhout ¦ ATC 2014 ¦ Stanford=Stanford University ¦ https://raft.github.io/raft.pdf ¦ Best Paper
Paxos Made Simple ¦ Leslie Lamport ¦ SIGACT News 2001 ¦ - ¦ https://lamport.azurewebsites.net/pubs/paxos-simple.pdf
Time, Clocks, and the Ordering of Events in a Distributed System ¦ Leslie Lamport ¦ CACM 1978 ¦ - ¦ https://lamport.azurewebsites.net/pubs/time-clocks.pdf
Impossibility of Distributed Consensus with One Faulty Process ¦ Michael J. Fischer, Nancy A. Lynch, Michael S. Paterson ¦ JACM 1985 ¦ Yale University; MIT=Massachusetts Institute of Technology; University of Warwick ¦ https://doi.org/10.1145/3149.214121
Why Do Computers Stop and What Can Be Done About It? ¦ Jim Gray ¦ SRDS 1986 ¦ - ¦ https://jimgray.azurewebsites.net/papers/TandemTR85.7_WhyDoComputersStop.pdf
The Part-Time Parliament ¦ Leslie Lamport ¦ TOCS 1998 ¦ - ¦ https://doi.org/10.1145/279227.279229
# Deep learning
Attention Is All You Need ¦ Ashish Vaswani, Noam Shazeer, Niki Parmar, Jakob Uszkoreit ¦ NeurIPS 2017 ¦ Google ¦ https://arxiv.org/abs/1706.03762
Adam: A Method for Stochastic Optimization ¦ Diederik P. Kingma, Jimmy Ba ¦ ICLR 2015 ¦ University of Amsterdam; University of Toronto ¦ https://arxiv.org/abs/1412.6980
Deep Residual Learning for Image Recognition ¦ Kaiming He, Xiangyu Zhang, Shaoqing Ren, Jian Sun ¦ CVPR 2016 ¦ Microsoft Research ¦ https://arxiv.org/abs/1512.03385 ¦ Best Paper
BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding ¦ Jacob Devlin, Ming-Wei Chang, Kenton Lee ¦ NAACL 2019 ¦ Google ¦ https://arxiv.org/abs/1810.04805 ¦ Best Paper
Generative Adversarial Nets ¦ Ian J. Goodfellow, Jean Pouget-Abadie, Yoshua Bengio ¦ NeurIPS 2014 ¦ - ¦ https://arxiv.org/abs/1406.2661
Auto-Encoding Variational Bayes ¦ Diederik P. Kingma, Max Welling ¦ ICLR 2014 ¦ University of Amsterdam ¦ https://arxiv.org/abs/1312.6114
Visualizing Data using t-SNE ¦ Laurens van der Maaten, Geoffrey Hinton ¦ JMLR 2008 ¦ University of Toronto ¦ https://jmlr.org/papers/v9/vandermaaten08a.html
Sequence to Sequence Learning with Neural Networks ¦ Ilya Sutskever, Oriol Vinyals, Quoc V. Le ¦ NeurIPS 2014 ¦ Google ¦ https://arxiv.org/abs/1409.3215
An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale ¦ Alexey Dosovitskiy, Lucas Beyer, Neil Houlsby ¦ ICLR 2021 ¦ Google ¦ https://arxiv.org/abs/2010.11929
Mastering the game of Go with deep neural networks and tree search ¦ David Silver, Aja Huang, Demis Hassabis ¦ Nature 2016 ¦ Google DeepMind ¦ https://doi.org/10.1038/nature16961
Highly accurate protein structure prediction with AlphaFold ¦ John Jumper, Richard Evans, Demis Hassabis ¦ Nature 2021 ¦ DeepMind=Google DeepMind ¦ https://doi.org/10.1038/s41586-021-03819-2
# LLM serving
Efficient Memory Management for Large Language Model Serving with PagedAttention ¦ Woosuk Kwon, Zhuohan Li, Ion Stoica ¦ SOSP 2023 ¦ UC Berkeley=University of California, Berkeley; Stanford=Stanford University ¦ https://arxiv.org/abs/2309.06180
Orca: A Distributed Serving System for Transformer-Based Generative Models ¦ Gyeong-In Yu, Joo Seong Jeong, Byung-Gon Chun ¦ OSDI 2022 ¦ Seoul National University; FriendliAI ¦ https://www.usenix.org/conference/osdi22/presentation/yu
FlashAttention: Fast and Memory-Efficient Exact Attention with IO-Awareness ¦ Tri Dao, Daniel Y. Fu, Stefano Ermon ¦ NeurIPS 2022 ¦ Stanford=Stanford University ¦ https://arxiv.org/abs/2205.14135
Alpa: Automating Inter- and Intra-Operator Parallelism for Distributed Deep Learning ¦ Lianmin Zheng, Zhuohan Li, Hao Zhang ¦ OSDI 2022 ¦ UC Berkeley=University of California, Berkeley ¦ https://arxiv.org/abs/2201.12023
Splitwise: Efficient Generative LLM Inference Using Phase Splitting ¦ Pratyush Patel, Esha Choukse, Chaojie Zhang ¦ ISCA 2024 ¦ University of Washington; Microsoft ¦ https://arxiv.org/abs/2311.18677
LoRA: Low-Rank Adaptation of Large Language Models ¦ Edward J. Hu, Yelong Shen, Phillip Wallis ¦ ICLR 2022 ¦ Microsoft ¦ https://arxiv.org/abs/2106.09685
Scaling Laws for Neural Language Models ¦ Jared Kaplan, Sam McCandlish ¦ arXiv 2020 ¦ Johns Hopkins University; OpenAI ¦ https://arxiv.org/abs/2001.08361
# Kernels & isolation
seL4: Formal Verification of an OS Kernel ¦ Gerwin Klein, Kevin Elphinstone, Gernot Heiser ¦ SOSP 2009 ¦ UNSW=University of New South Wales ¦ https://doi.org/10.1145/1629575.1629596 ¦ Best Paper
Exokernel: An Operating System Architecture for Application-Level Resource Management ¦ Dawson R. Engler, M. Frans Kaashoek, James O'Toole ¦ SOSP 1995 ¦ MIT=Massachusetts Institute of Technology ¦ https://doi.org/10.1145/224056.224076
Xen and the Art of Virtualization ¦ Paul Barham, Boris Dragovic, Keir Fraser ¦ SOSP 2003 ¦ University of Cambridge ¦ https://doi.org/10.1145/945445.945462
Hints for Computer System Design ¦ Butler W. Lampson ¦ SOSP 1983 ¦ Xerox PARC ¦ https://doi.org/10.1145/800217.806614
Spectre Attacks: Exploiting Speculative Execution ¦ Paul Kocher, Jann Horn, Anders Fogh ¦ S&P 2019 ¦ - ¦ https://arxiv.org/abs/1801.01203
Meltdown: Reading Kernel Memory from User Space ¦ Moritz Lipp, Michael Schwarz, Daniel Gruss ¦ USENIX Security 2018 ¦ Graz University of Technology=TU Graz ¦ https://arxiv.org/abs/1801.01207
Control-Flow Integrity ¦ Martín Abadi, Mihai Budiu, Úlfar Erlingsson, Jay Ligatti ¦ CCS 2005 ¦ - ¦ https://doi.org/10.1145/1102120.1102165
# Compilers
Finding and Understanding Bugs in C Compilers ¦ Xuejun Yang, Yang Chen, Eric Eide, John Regehr ¦ PLDI 2011 ¦ University of Utah ¦ https://doi.org/10.1145/1993498.1993532
LLVM: A Compilation Framework for Lifelong Program Analysis & Transformation ¦ Chris Lattner, Vikram Adve ¦ CGO 2004 ¦ UIUC=University of Illinois Urbana-Champaign ¦ https://llvm.org/pubs/2004-01-30-CGO-LLVM.pdf
A Few Billion Lines of Code Later: Using Static Analysis to Find Bugs in the Real World ¦ Al Bessey, Ken Block, Dawson Engler ¦ CACM 2010 ¦ - ¦ https://doi.org/10.1145/1646353.1646374
TVM: An Automated End-to-End Optimizing Compiler for Deep Learning ¦ Tianqi Chen, Thierry Moreau, Carlos Guestrin ¦ OSDI 2018 ¦ University of Washington; AWS=Amazon Web Services ¦ https://arxiv.org/abs/1802.04799
Reflections on Trusting Trust ¦ Ken Thompson ¦ CACM 1984 ¦ - ¦ https://doi.org/10.1145/358198.358210
Z3: An Efficient SMT Solver ¦ Leonardo de Moura, Nikolaj Bjørner ¦ TACAS 2008 ¦ Microsoft Research ¦ https://doi.org/10.1007/978-3-540-78800-3_24
# Networking
A Scalable, Commodity Data Center Network Architecture ¦ Mohammad Al-Fares, Alexander Loukissas, Amin Vahdat ¦ SIGCOMM 2008 ¦ UCSD=University of California, San Diego ¦ https://doi.org/10.1145/1402958.1402967
Data Center TCP (DCTCP) ¦ Mohammad Alizadeh, Albert Greenberg, David A. Maltz ¦ SIGCOMM 2010 ¦ Microsoft Research; Stanford=Stanford University ¦ https://doi.org/10.1145/1851182.1851192
BBR: Congestion-Based Congestion Control ¦ Neal Cardwell, Yuchung Cheng, Van Jacobson ¦ ACM Queue 2016 ¦ Google ¦ https://doi.org/10.1145/3012426.3022184
End-to-End Arguments in System Design ¦ Jerome H. Saltzer, David P. Reed, David D. Clark ¦ TOCS 1984 ¦ MIT=Massachusetts Institute of Technology ¦ https://doi.org/10.1145/357401.357402
Chord: A Scalable Peer-to-peer Lookup Service for Internet Applications ¦ Ion Stoica, Robert Morris, M. Frans Kaashoek ¦ SIGCOMM 2001 ¦ MIT=Massachusetts Institute of Technology; UC Berkeley=University of California, Berkeley ¦ https://doi.org/10.1145/383059.383071
`;

const institutionsOf = (text: string): Paper["institutions"] =>
  text === "-" ? [] : text.split("; ").map((one) => [one.split("=")[0] ?? one, one.split("=")[1] ?? one]);

const paperOf = (line: string, topic: string): Paper => {
  const [title = "", authors = "", edition = "", institutions = "-", link = "", award] = line.split(" ¦ ");
  return {
    title,
    authors: authors.split(", "),
    venue: edition.slice(0, -5),
    year: Number(edition.slice(-4)),
    institutions: institutionsOf(institutions),
    link,
    topic,
    ...(award === undefined ? {} : { award }),
  };
};

/** By topic, "# Topic" before the papers of each. */
export const papers: readonly Paper[] = facts
  .trim()
  .split("# ")
  .slice(1)
  .flatMap((part) => {
    const [topic = "", ...lines] = part.trim().split("\n");
    return lines.map((line) => paperOf(line, topic));
  });
