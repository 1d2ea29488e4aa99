import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { choose, expect, mapStands, selection, test as quietTest } from "./harness.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const list = `# My lists

## Serving
- Orchid: Serving of Many Models (OSDI'24) [[paper](https://example.org/orchid.pdf)]
  - Related work: Tulip [SOSP'23]
- Daisy: Scheduling of Few Models (NSDI'24)
`;

interface Served {
  readonly address: string;
  readonly folder: string;
}

/** The command line serving a folder of lists of its own, as a user has it. */
const test = quietTest.extend<{ readonly lists: Readonly<Record<string, string>>; readonly served: Served }>({
  lists: [{ "mine.md": list }, { option: true }],
  served: async ({ lists }, provide) => {
    const folder = mkdtempSync(join(tmpdir(), "stemma-lists-"));
    for (const [name, text] of Object.entries(lists)) writeFileSync(join(folder, name), text);
    const child = spawn(process.execPath, [join(root, "bin", "stemma.js"), folder, "--json"], { stdio: ["ignore", "pipe", "inherit"] });
    const address = await firstLine(child);
    await provide({ address, folder });
    child.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  },
  baseURL: async ({ served }, provide) => provide(served.address.replace(/\/$/, "")),
});

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (!text.includes("\n")) return;
      const { address } = JSON.parse(text.split("\n")[0] ?? "") as { readonly address: string };
      resolve(address);
    });
    child.once("exit", (code) => reject(new Error(`the command line ended with ${code}`)));
  });

test("a list of one's own is shown, with what it refers to", async ({ page, served }) => {
  await page.goto(served.address);
  await mapStands(page);
  await choose(page, "Orchid");
  await expect(page.getByRole("region", { name: "Refers to" }).getByRole("button", { name: "Tulip" })).toBeVisible();
});

test("edits are followed without a reload by hand", async ({ page, served }) => {
  await page.goto(served.address);
  await mapStands(page);
  writeFileSync(join(served.folder, "mine.md"), `${list}- Violet: Placement of Very Many Models (EuroSys'24)\n`);
  await expect(async () => {
    await page.getByRole("combobox", { name: /search/i }).fill("Violet");
    await expect(page.getByRole("option", { name: /Violet/ }).first()).toBeVisible({ timeout: 500 });
  }).toPass();
});

test("a list that cannot be read any more is said, until it can", async ({ page, served }) => {
  await page.goto(served.address);
  await mapStands(page);
  const file = join(served.folder, "mine.md");
  writeFileSync(file, new Uint8Array([0, 1, 2, 0]));
  const message = page.getByRole("status").filter({ hasText: "mine.md" });
  await expect(message).toContainText("the atlas stays as it was");
  await page.reload();
  await expect(message).toBeVisible();
  writeFileSync(file, list);
  await expect(message).toBeHidden();
});

test.describe("hostile text", () => {
  test.use({
    lists: {
      "hostile.md": `# Lists <img src=x onerror="globalThis.struck = 1">

## Topic <script>globalThis.struck = 2</script>
- Nightshade: <img src=x onerror="globalThis.struck = 3"> Serving (OSDI'24) [[paper](javascript:globalThis.struck=4)] [[code](data:text/html,<script>globalThis.struck=5</script>)]
  - <svg onload="globalThis.struck = 6"> a note [link](JaVaScRiPt:globalThis.struck=7)
- Foxglove: A "quoted" & 'single' <b>bold</b> title &lt;script&gt; (SOSP'23) [[paper](https://example.org/"onmouseover="globalThis.struck=8)]
`,
    },
  });
  test("is shown and never run", async ({ page, served }) => {
    await page.goto(served.address);
    await mapStands(page);
    for (const name of ["Nightshade", "Foxglove"]) {
      await choose(page, name);
      await expect(selection(page)).toContainText(name);
      const addresses = await page.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      expect(addresses.filter((address) => /^\s*(javascript|data|vbscript):/i.test(address))).toEqual([]);
    }
    expect(await page.evaluate(() => Reflect.get(globalThis, "struck"))).toBeUndefined();
    await expect(page.locator("[onerror], [onload], [onmouseover]")).toHaveCount(0);
  });
});

/* The built folder as a static page below some path: what the pages workflow publishes. */
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

const staticTest = quietTest.extend<{ readonly path: string; readonly folder: string }>({
  path: ["/some/folder/", { option: true }],
  folder: async ({ path }, provide) => {
    const server: Server = createServer((request, response) => {
      const asked = (request.url ?? "").replace(/\?.*$/, "");
      try {
        if (!asked.startsWith(path)) throw new Error("outside of the folder");
        const file = asked === path ? "index.html" : asked.slice(path.length);
        const body = readFileSync(join(root, "dist", "app", file));
        response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    await provide(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    server.close();
  },
  baseURL: async ({ folder }, provide) => provide(folder),
});

staticTest("the built folder works as a static page in any folder", async ({ page, folder, path }) => {
  await page.goto(`${folder}${path}`);
  await mapStands(page);
  await choose(page, "dLoRA");
  await expect(page.getByRole("region", { name: "Refers to" })).toBeVisible();
});
