import { expect, openMap, test } from "./harness.ts";

/* What is said or opened takes no place from what was there before. */

test("the link that is copied is said beside the button, which keeps its size and its place", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openMap(page);
  const share = page.getByRole("button", { name: "Share", exact: true });
  const before = await share.boundingBox();
  await share.click();
  await expect(page.getByRole("status").filter({ hasText: "Link copied" })).toBeVisible();
  expect(await share.boundingBox()).toEqual(before);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("the sheet of a selection folds to its head when the lens changes, and opens again by its handle", async ({ page }) => {
    await openMap(page, "/?at=work:s-lora-serving-thousands-of-concurrent-lora-adapters");
    const sheet = page.getByRole("region", { name: "Selection" });
    const height = async (): Promise<number> => (await sheet.boundingBox())?.height ?? 0;
    const half = await height();
    expect(half).toBeGreaterThan(300);
    await page.getByRole("button", { name: "Institutions", exact: true }).tap();
    await expect.poll(height).toBeLessThan(100);
    await expect(sheet.getByRole("heading", { name: "S-LoRA" })).toBeInViewport();
    await sheet.getByRole("button", { name: "Make the sheet larger" }).tap();
    await expect.poll(height).toBe(half);
  });
});
