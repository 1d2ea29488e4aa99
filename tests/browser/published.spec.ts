import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as bare, type Page } from "@playwright/test";
import { expect, openMap, test } from "./harness.ts";

const app = fileURLToPath(new URL("../../dist/app", import.meta.url));

/** The built files as a server sends them that knows nothing of the explorer: without a policy. */
const publish = async (page: Page, address: string): Promise<void> => {
  await page.route(`${address}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(app, pathname === "/" ? "index.html" : pathname);
    return existsSync(file) && statSync(file).isFile() ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
};

test("the published page works under the policy that it carries", async ({ page, baseURL }) => {
  await publish(page, baseURL ?? "");
  await openMap(page);
  await expect(page.locator("meta[http-equiv=Content-Security-Policy]")).toHaveCount(1);
});

bare("the published page runs no script but its own", async ({ page, baseURL }) => {
  await publish(page, baseURL ?? "");
  await page.goto("/");
  const refused = await page.evaluate(async () => {
    const refusal = new Promise<string>((resolve) => {
      document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), { once: true });
    });
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset.stranger = 'ran'";
    document.head.append(script);
    return refusal;
  });
  expect(refused).toBe("script-src-elem");
  await expect(page.locator("html")).not.toHaveAttribute("data-stranger");
});
