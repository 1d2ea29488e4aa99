import { join, resolve } from "node:path";
import { countsOf } from "../../atlas/overview.ts";
import { statusOfAll } from "../../view/sentences.ts";
import type { AtlasMap } from "../../model/map.ts";
import { textOption, type Call, type Command } from "../command.ts";
import type { Effects } from "../effects.ts";
import { CliError, codeOf, usageError } from "../error.ts";
import { load, shippedLists, type Loaded } from "../input/load.ts";
import { mapOf } from "../input/map.ts";
import { recordsJson } from "../../ingest/write/records-json.ts";
import { json } from "../print/json.ts";
import { printNotes } from "../print/notes.ts";
import { styleFor } from "../print/style.ts";
import { assetOf, assetsBelow, makeSite, type Asset, type Site } from "../serve/site.ts";

/**
 * The page of a server that follows edits loads anew after each; its address says the whole view, so that it stays. What
 * cannot be read is handed to the explorer, which shows it until the page loads anew.
 */
const live = `const events = new EventSource("events");
events.addEventListener("atlas", () => location.reload());
events.addEventListener("problem", ({ data }) => { document.documentElement.dataset.problem = data; });
`;
const liveTag = '<script type="module" src="./live.js"></script>';

const explorerFiles = async (effects: Effects): Promise<Map<string, Asset>> => {
  try {
    const assets = await assetsBelow(effects.files, join(effects.root, "dist", "app"));
    const page = assets.get("/index.html");
    if (page) {
      const html = new TextDecoder().decode(page.body).replace("</head>", `${liveTag}</head>`);
      const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
      return assets.set("/live.js", assetOf("live.js", encode(live))).set("/index.html", assetOf("index.html", encode(html)));
    }
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
  throw new CliError("The explorer is not built yet.", "Build it in the folder of the project: npm install && npm run build");
};

const portOf = (value: string | undefined): number => {
  if (value === undefined) return 0;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw usageError(`--port ${value} is not a port.`, "A port is a number from 1 to 65535; without --port a free one is taken.");
  return port;
};

/** Puts an atlas on the site; comes with its map. */
const publish = async (effects: Effects, site: Site, loaded: Loaded, before?: AtlasMap): Promise<AtlasMap> => {
  const encode = (value: Readonly<Record<string, unknown>>): Uint8Array => new TextEncoder().encode(recordsJson(value));
  const map = await mapOf(effects, loaded, before);
  site.put("/atlas.json", assetOf("atlas.json", encode(loaded.atlas)));
  site.put("/map.json", assetOf("map.json", encode(map)));
  site.put("/views.json", assetOf("views.json", new TextEncoder().encode(json(loaded.views))));
  site.put("/rulings.json", assetOf("rulings.json", new TextEncoder().encode(json(loaded.rulings))));
  return map;
};

const headline = ({ atlas }: Loaded): string => statusOfAll(countsOf(atlas));

/** Reads the paths again after each change, and says when that has come to an end; a list that cannot be read leaves the atlas that was there. */
const follow = (call: Call, site: Site, paths: readonly string[], first: AtlasMap): (() => void) => {
  const { effects, words } = call;
  let running: Promise<void> = Promise.resolve();
  let revision = 0;
  let map = first;
  const rebuild = async (): Promise<void> => {
    try {
      const loaded = await load(effects, words);
      printNotes(effects, loaded.notes);
      map = await publish(effects, site, loaded, map);
      revision += 1;
      site.announce("atlas", { revision });
      effects.stderr.write(`Read again: ${headline(loaded)}\n`);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      site.announce("problem", { reason: error.message, remedy: error.remedy }, true);
      effects.stderr.write(`${error.message}\n${error.remedy}\nThe atlas stays as it was.\n`);
    }
  };
  const changed = (): void => {
    running = running.then(rebuild).catch((error: unknown) => effects.stderr.write(`${String(error)}\n`));
  };
  const shown = new Map(paths.map((path) => [resolve(effects.cwd, path), path]));
  return effects.watch([...shown.keys()], changed, (path, error) => {
    const { strong, warn } = styleFor(effects.stderr, effects.env);
    const reason = error instanceof Error ? error.message : String(error);
    effects.stderr.write(
      `${strong(shown.get(path) ?? path)} ${warn("warning")}: edits under it are no longer followed (${reason}). Start again to follow them.\n`,
    );
  });
};

const listen = async (effects: Effects, site: Site, port: number): ReturnType<Effects["listen"]> => {
  try {
    return await effects.listen(site.handler, port);
  } catch (error) {
    const code = codeOf(error);
    if (code === "EADDRINUSE")
      throw new CliError(
        `Port ${port} is in use by another program.`,
        "Leave out --port, then a free one is taken, or give another number.",
      );
    if (code === "EACCES")
      throw new CliError(`Port ${port} needs the rights of an administrator.`, "Choose a port from 1024 on, or leave out --port.");
    throw error;
  }
};

export const explore: Command = {
  name: "explore",
  usage: "[PATHS]",
  summary: "walk the atlas in a browser; follows edits",
  options: {
    port: { short: "p", value: "N", help: "serve at this port of 127.0.0.1 (any free one)" },
    "no-open": { help: "open no browser, only say the address" },
  },
  examples: ["stemma", "stemma ~/lists", "stemma atlas.json --no-open --port 4000"],
  run: async (call) => {
    const { effects, words, options } = call;
    const port = portOf(textOption(call, "port"));
    const assets = await explorerFiles(effects);
    const loaded = await load(effects, words);
    printNotes(effects, loaded.notes);
    const site = makeSite(assets);
    const map = await publish(effects, site, loaded);
    const server = await listen(effects, site, port);
    const address = `http://127.0.0.1:${server.port}/`;
    const followed = (words.length > 0 ? words : [shippedLists(effects)]).filter((word) => word !== "-");
    const stopFollowing = follow(call, site, followed, map);

    if (call.json) effects.stdout.write(`${JSON.stringify({ address, works: loaded.atlas.works.length })}\n`);
    else {
      const { strong } = styleFor(effects.stdout, effects.env);
      effects.stdout.write(`${headline(loaded)}\n${strong(address)}\n`);
    }
    const opened = options["no-open"] === true || call.json ? null : await effects.open(address);
    if (opened === false) effects.stderr.write("No browser could be opened here: open the address yourself.\n");
    if (!call.json) effects.stderr.write(`${followed.length > 0 ? "Changes of the lists are followed. " : ""}Stop with Ctrl-C.\n`);
    await effects.stopped();
    stopFollowing();
    server.close();
    return 0;
  },
};
