const particle =
  /^(?:de|del|della|der|den|des|di|da|do|dos|du|van|von|zu|zur|la|las|le|los|el|al|bin|ibn|ben|y|e|ter|ten|st\.?|jr\.?|sr\.?|ii|iii|iv)$/i;

/** Title-case words of headings and topics: two of them look like a name and are none. */
const notPerson = new Set(
  (
    "abstract access accelerated accelerating accelerator adaptation adaptive agent agents algorithm algorithms analysis and application applications applied architecture artificial " +
    "all any attention automatic award awards based benchmark benchmarks best blog cache caching classic cloud clusters cluster code communication compiler compilers compression computer computing " +
    "conference content contents data database databases day deep default design detection diffusion distributed dynamic each edge efficient embedding engine environment evaluation every experts fast fault fine " +
    "flash for framework frameworks function functions generation gpu gpus graph graphs hardware homepage in inference infrastructure intelligence introduction its kernel kernels key keynote " +
    "language large latency learning list llm llms machine main management memory meta mining misc mixture ml model modeling models multi multimodal network networking networks neural " +
    "note notes of offloading on online open operating optimization optimizing other others our own paper papers parallel parallelism performance personal pipeline platform poster prediction privacy " +
    "processing program programming project projects quantization query reading readings recommendation reference references reinforcement related reliability research resource retrieval runtime scale scaling " +
    "scheduling search security semantic serverless serving session slides software source sparse speculative storage summary survey system systems table technical techniques tensor testing " +
    "the their theory these this those time to tolerance tool tools topic topics training transformer transformers translation tuning tutorial unified using video virtualization vision with work works workload " +
    "workshop year university institute college laboratory " +
    "approximation balancing bandwidth bottleneck concurrency congestion consensus consistency control decomposition descent flow gradient latent load locking logging packet packets " +
    "prefetching projection projections protocol protocols pruning rank replication robust routing sampling scalable sharing sharding sparsity streaming supervision switching throughput traffic transactions verification"
  ).split(" "),
);

/** Of "Low-Rank" each part that is long enough to be no part of a name counts: "In" is one of "Sang-In". */
const isWordOfTitles = (word: string): boolean =>
  notPerson.has(word.toLowerCase()) ||
  (word.includes("-") &&
    word
      .toLowerCase()
      .split("-")
      .some((part) => part.length >= 4 && notPerson.has(part)));

/** "T. S. Eugene Ng", "Kelvin K.W. Ng", "Amauri Holanda de Souza Jr.", "Íñigo Goiri", "Young-ri Choi". */
export const isPersonName = (text: string): boolean => {
  if (text.length > 50) return false;
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 6) return false;
  if (
    !words.every(
      (word) =>
        particle.test(word) ||
        /^(?:\p{Lu}\.-?)+$|^\p{Lu}[\p{L}'’-]*$|^\p{Lu}\p{L}{0,2}\.$|^(?:\p{Lu}\p{Ll}?\.-?)+\p{Lu}?[\p{L}'’-]*\.?$/u.test(word),
    )
  )
    return false;
  if (words.some((word) => isWordOfTitles(word) || /^\p{Lu}{3,}$/u.test(word))) return false;
  return words.some((word) => /\p{Lu}[\p{Ll}'’]/u.test(word));
};
