import { gzipSync } from "node:zlib";
import { createHash } from "node:crypto";
import { extname, join } from "node:path";
import type { Files } from "../effects.ts";
import type { Handler, Request, Response } from "./http.ts";
import { policyOf } from "./policy.ts";

/*
 * What the explorer's address answers, without a network: request in, response out. Only GET and HEAD, only to
 * 127.0.0.1 and localhost by name (so that no page of another site reaches it by a name of its own), only files
 * that were found when the server started: no path of a request ever touches the disk.
 */

export interface Asset {
  readonly type: string;
  readonly body: Uint8Array;
  readonly gzip: Uint8Array | null;
  readonly etag: string;
  /** Its name changes with its content. */
  readonly lasting: boolean;
}

export interface Site {
  readonly handler: Handler;
  /** Puts another file at a path ("/atlas.json"). */
  readonly put: (path: string, asset: Asset) => void;
  /** Tells the pages that are open what has become of the atlas; what stays is told those that come before the next event, too. */
  readonly announce: (event: string, data: unknown, stays?: boolean) => void;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};
const alreadySmall: readonly string[] = [".woff2", ".png", ".ico"];

const always: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

export const assetOf = (name: string, body: Uint8Array): Asset => {
  const extension = extname(name).toLowerCase();
  return {
    type: types[extension] ?? "application/octet-stream",
    body,
    gzip: alreadySmall.includes(extension) || body.length < 1024 ? null : gzipSync(body, { level: 6 }),
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
    lasting: /^\/?assets\/.*-[\w-]{8}\.\w+$/.test(name),
  };
};

/** Every file below a folder, by its address: "/assets/index-abc.js". */
export const assetsBelow = async (files: Files, folder: string): Promise<Map<string, Asset>> => {
  const assets = new Map<string, Asset>();
  const walk = async (at: string, address: string): Promise<void> => {
    for (const name of await files.list(at)) {
      const path = join(at, name);
      const { kind } = await files.stat(path);
      if (kind === "folder") await walk(path, `${address}${name}/`);
      else if (kind === "file") assets.set(`/${address}${name}`, assetOf(`${address}${name}`, await files.read(path)));
    }
  };
  await walk(folder, "");
  return assets;
};

const refusal = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response => ({
  status,
  headers: {
    ...always,
    "Content-Security-Policy": "default-src 'none'",
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    ...headers,
  },
  body: `${text}\n`,
});

/** The host of a Host header, without its port. */
const isLocal = (host: string | undefined): boolean => host !== undefined && /^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(host);

/** The path of a request, decoded; null when it is not one. */
const pathOf = (url: string): string | null => {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ""));
  } catch {
    return null;
  }
};

const answer = (asset: Asset, request: Request, policy: string): Response => {
  const headers: Record<string, string> = {
    ...always,
    "Content-Security-Policy": policy,
    "Content-Type": asset.type,
    "Cache-Control": asset.lasting ? "public, max-age=31536000, immutable" : "no-cache",
    ETag: asset.etag,
    Vary: "Accept-Encoding",
  };
  if (request.headers["if-none-match"]?.split(/\s*,\s*/).includes(asset.etag)) return { status: 304, headers, body: "" };
  const zip = asset.gzip !== null && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "") ? asset.gzip : null;
  if (zip) headers["Content-Encoding"] = "gzip";
  const body = zip ?? asset.body;
  headers["Content-Length"] = String(body.length);
  return { status: 200, headers, body: request.method === "HEAD" ? "" : body };
};

export const makeSite = (files: ReadonlyMap<string, Asset>): Site => {
  const assets = new Map(files);
  const policy = policyOf(new TextDecoder().decode(files.get("/index.html")?.body));
  const listeners = new Set<(text: string) => void>();
  let standing = "";
  const events: Response = {
    status: 200,
    headers: { ...always, "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store" },
    body: "",
    stream: (send) => {
      listeners.add(send);
      send(`retry: 1000\n\n${standing}`);
      return () => listeners.delete(send);
    },
  };
  return {
    handler: (request) => {
      if (!isLocal(request.headers["host"])) return refusal(421, "This address answers only as 127.0.0.1 or localhost.");
      if (request.method !== "GET" && request.method !== "HEAD") return refusal(405, "Only GET is answered here.", { Allow: "GET, HEAD" });
      const path = pathOf(request.url);
      if (path === null) return refusal(400, "This address cannot be read.");
      if (path === "/events") return request.method === "HEAD" ? { status: 200, headers: events.headers, body: "" } : events;
      const asset = assets.get(path === "/" ? "/index.html" : path);
      return asset ? answer(asset, request, policy) : refusal(404, `There is nothing at ${path}.`);
    },
    put: (path, asset) => void assets.set(path, asset),
    announce: (event, data, stays = false) => {
      const text = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
      standing = stays ? text : "";
      for (const send of listeners) send(text);
    },
  };
};
