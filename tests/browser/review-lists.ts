/** Two lists with a possible duplicate, an ambiguous institution, an unknown venue and a line that is nothing. */
export const reviewLists: Readonly<Record<string, string>> = {
  "evening.md": `# Evening reading

## Serving
- [Orca: A Distributed Serving System for Transformer-Based Generative Models](https://example.org/orca.pdf) (OSDI'22)
  - UW
- [Mooncake: A KVCache-centric Disaggregated Architecture for LLM Serving](https://example.org/moon.pdf) (FAST'25)
  - Related work: Orca
- [Parrot: Efficient Serving of LLM-based Applications with Semantic Variable](https://example.org/parrot.pdf) (OSDI'24)
  - UW
- [Lantern: Lighting Paths through Storage Tiers](https://example.org/lantern.pdf) (ZEBRACON'24)

## Memory
- Kubernetes internals
- [dLoRA: Dynamically Orchestrating Requests and Adapters for LoRA LLM Serving](https://example.org/dlora.pdf) (OSDI'24)
`,
  "morning.md": `# Morning papers

- [Mooncake: Trading More Storage for Less Computation — A KVCache-centric Architecture for Serving LLM Chatbot](https://example.org/mooncake2.pdf) (arXiv 2024)
  - Related work: Lantern
- [Harbor: Pooling GPU Memory for Elastic Serving](https://example.org/harbor.pdf) (ZEBRACON'23)
`,
};
