import type { CDPSession, Page } from "@playwright/test";
import { choose, expect, openMap, settledAfter, test } from "./harness.ts";

/** What the browser composes of a page while it moves, where each large layer is paid for in every frame. */
interface Layer {
  readonly backendNodeId?: number;
  readonly width: number;
  readonly height: number;
  readonly drawsContent: boolean;
}

const nameOf = async (client: CDPSession, { backendNodeId }: Layer): Promise<string> => {
  if (backendNodeId === undefined) return "nothing";
  const { node } = (await client.send("DOM.describeNode", { backendNodeId })) as { node: { nodeName: string } };
  return node.nodeName;
};

/** The layers that have something to draw and are as large as the stage. */
const largeLayers = async (page: Page, move: () => Promise<void>): Promise<readonly string[]> => {
  const client = await page.context().newCDPSession(page);
  let layers: readonly Layer[] = [];
  client.on("LayerTree.layerTreeDidChange", (event) => {
    if (event.layers !== undefined) layers = event.layers;
  });
  await client.send("DOM.enable");
  await client.send("LayerTree.enable");
  await move();
  await expect.poll(() => layers.length).toBeGreaterThan(10);
  const stage = await page.locator(".map-stage").boundingBox();
  if (stage === null) throw new Error("the stage is not to be seen");
  const large = layers.filter(({ width, height, drawsContent }) => drawsContent && width * height > 0.9 * stage.width * stage.height);
  return Promise.all(large.map((layer) => nameOf(client, layer)));
};

test("a map that is dragged after a selection moves its pictures, and no other layer as large as the stage", async ({ page }) => {
  await openMap(page);
  await choose(page, "dLoRA");
  await settledAfter(page, () => page.keyboard.press("Escape"));
  await page.locator(".map-stage").focus();
  await settledAfter(page, () => page.keyboard.press("+"));
  await expect(page.locator(".map-mini")).toBeVisible();
  await expect(page.locator(".map-stage")).toHaveCSS("border-radius", "0px");
  const names = await largeLayers(page, async () => {
    await page.mouse.move(760, 450);
    await page.mouse.down();
    await page.mouse.move(700, 470, { steps: 6 });
  });
  expect(names).toContain("CANVAS");
  expect(names.filter((name) => name !== "CANVAS" && name !== "#document")).toEqual([]);
  await page.mouse.up();
});
