import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Request, Response } from "../../src/cli/serve/http.ts";
import { policyOf, withPolicy } from "../../src/cli/serve/policy.ts";
import { assetOf, makeSite } from "../../src/cli/serve/site.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = "<!doctype html><head><script>theme()</script></head>";
const script = "a".repeat(5000);

const site = () =>
  makeSite(
    new Map([
      ["/index.html", assetOf("index.html", encode(page))],
      ["/assets/index-AbCd1234.js", assetOf("assets/index-AbCd1234.js", encode(script))],
      ["/atlas.json", assetOf("atlas.json", encode("{}"))],
    ]),
  );

const ask = (url: string, more: Partial<Request> = {}): Response =>
  site().handler({ method: "GET", url, ...more, headers: { host: "127.0.0.1:4000", ...more.headers } });

describe("the server", () => {
  test("serves the page and its files with their types", () => {
    expect(ask("/")).toMatchObject({ status: 200, headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache" } });
    expect(ask("/?lens=map#x")).toMatchObject({ status: 200 });
    expect(ask("/assets/index-AbCd1234.js")).toMatchObject({ status: 200, headers: { "Content-Type": "text/javascript; charset=utf-8" } });
    expect(ask("/atlas.json?v=2")).toMatchObject({ status: 200, headers: { "Content-Type": "application/json; charset=utf-8" } });
  });

  test("keeps files whose name changes with their content, asks again for the others", () => {
    expect(ask("/assets/index-AbCd1234.js").headers["Cache-Control"]).toBe("public, max-age=31536000, immutable");
    const first = ask("/atlas.json");
    expect(first.headers["Cache-Control"]).toBe("no-cache");
    expect(ask("/atlas.json", { headers: { "if-none-match": first.headers["ETag"] } })).toMatchObject({ status: 304, body: "" });
    expect(ask("/atlas.json", { headers: { "if-none-match": '"other"' } }).status).toBe(200);
  });

  test("compresses for those who can read it", () => {
    const zipped = ask("/assets/index-AbCd1234.js", { headers: { "accept-encoding": "br, gzip" } });
    expect(zipped.headers["Content-Encoding"]).toBe("gzip");
    expect(gunzipSync(zipped.body).toString()).toBe(script);
    expect(ask("/assets/index-AbCd1234.js").headers["Content-Encoding"]).toBeUndefined();
  });

  test("answers only by its own name, so that no other site reaches it through a name of its own", () => {
    for (const host of ["127.0.0.1:4000", "localhost:4000", "localhost"]) expect(ask("/", { headers: { host } }).status).toBe(200);
    for (const host of ["evil.example", "127.0.0.1.evil.example:4000", "localhost.evil.example", "", undefined])
      expect(site().handler({ method: "GET", url: "/", headers: { host } }).status).toBe(421);
  });

  test("answers nothing but GET and HEAD", () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
      expect(ask("/", { method })).toMatchObject({ status: 405, headers: { Allow: "GET, HEAD" } });
    expect(ask("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
  });

  test("no address leads out of what it serves", () => {
    for (const url of [
      "/../package.json",
      "/..%2f..%2fetc/passwd",
      "//etc/passwd",
      "/assets/../../x",
      "/%00",
      "/index.html/..",
      "/constructor",
      "/__proto__",
    ]) {
      expect(ask(url).status).toBe(404);
    }
    expect(ask("/%E0%A4%A").status).toBe(400);
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        expect([200, 404]).toContain(ask(path === "" ? "/" : path).status);
      }),
    );
  });

  test("lets the page run only its own scripts and reach only its own address", () => {
    const policy = ask("/").headers["Content-Security-Policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]{44}'/);
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(ask("/").headers["X-Content-Type-Options"]).toBe("nosniff");
  });

  test("a page that is published elsewhere carries the same policy, but for what only a header can say", () => {
    const built = '<!doctype html><head><meta charset="utf-8" /><script>theme()</script></head>';
    const content = /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/.exec(withPolicy(built))?.[1];
    expect(`${content}; frame-ancestors 'none'`).toBe(policyOf(built));
    expect(withPolicy(built).indexOf("http-equiv")).toBeLessThan(withPolicy(built).indexOf("<script>"));
    expect(policyOf(withPolicy(built))).toBe(policyOf(built));
  });

  test("tells open pages of changes, and forgets those that have left", () => {
    const { handler, announce, put } = site();
    const events = handler({ method: "GET", url: "/events", headers: { host: "localhost" } });
    expect(events.headers["Content-Type"]).toContain("text/event-stream");
    const heard: string[] = [];
    const leave = events.stream?.((text) => heard.push(text));
    announce("atlas", { revision: 1 });
    leave?.();
    announce("atlas", { revision: 2 });
    expect(heard).toEqual(["retry: 1000\n\n", 'event: atlas\ndata: {"revision":1}\n\n']);
    put("/atlas.json", assetOf("atlas.json", encode('{"new":true}')));
    expect(
      new TextDecoder().decode(handler({ method: "GET", url: "/atlas.json", headers: { host: "localhost" } }).body as Uint8Array),
    ).toBe('{"new":true}');
  });
});
