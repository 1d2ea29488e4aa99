import type { Page } from "@playwright/test";
import { expect } from "./harness.ts";

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

- [Mooncake: A Disaggregated Serving Platform for LLM Chatbots](https://example.org/mooncake2.pdf)
  - Related work: Beacon
- [Harbor: Pooling GPU Memory for Elastic Serving](https://example.org/harbor.pdf) (ZEBRACON'23)
`,
};

/** A library with a record that lacks its title. */
export const untitledLibrary = `@inproceedings{harbor24,
  author = {Doe, Jane and Roe, Richard},
  booktitle = {Proceedings of the Symposium on Operating Systems Design and Implementation},
  year = {2024}
}

@article{buoy,
  title = {Buoy: Signals at Sea},
  author = {Doe, Jane},
  year = {2022}
}
`;

/** Drops the lists, and whatever else, on the page and opens them alone. */
export const dropReviewLists = async (page: Page, more: Readonly<Record<string, string>> = {}): Promise<void> => {
  const transfer = await page.evaluateHandle(
    (files) => {
      const data = new DataTransfer();
      for (const [name, text] of Object.entries(files)) data.items.add(new File([text], name));
      return data;
    },
    { ...reviewLists, ...more },
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  const lists = page.getByRole("dialog", { name: "Your lists" });
  await lists.getByRole("button", { name: "Open alone" }).click();
  await expect(lists).toBeHidden({ timeout: 60_000 });
};
