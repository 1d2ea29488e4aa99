// @ts-check
/*
 * Figures of the built explorer and command line, with the way each was measured. Never asserts: a machine that is
 * busy is not a fault of the program. `npm run build` comes first. `npm run bench -- import` and `… merges` print how
 * well lists are read instead.
 */
import { availableParallelism, cpus } from "node:os";
import { interactions, launch, loadTimes } from "./bench/explorer.js";
import { kilobytes, median, milliseconds } from "./bench/numbers.js";
import { buildTime, serve, sizes } from "./bench/program.js";

const part = process.argv[2];
if (part === "import" || part === "merges") {
  await import(part === "import" ? "./bench-import.js" : "./bench-merges.js");
  process.exit();
}

const runs = 7;

const inBrowser = async () => {
  const { address, stop } = await serve();
  const browser = await launch();
  try {
    return { times: await loadTimes(browser, address, runs), reactions: await interactions(browser, address, runs) };
  } finally {
    await browser.close();
    stop();
  }
};

const { started, whole } = buildTime(runs);
const { script, style, atlas, fonts } = sizes();
const { times, reactions } = await inBrowser();
const { selection, filter, lenses, motion } = reactions;
const slowest = Math.max(...lenses.map(({ time }) => time));

const how = `median of ${runs}, from the press to the painted frame that shows it; 1440 x 900, software GL`;
const rows = [
  [
    "build of the shipped lists, after start-up",
    milliseconds(whole - started),
    "1000 ms",
    `median of ${runs}: stemma build graph-data/lists -o FILE (${milliseconds(whole)}) less stemma --version (${milliseconds(started)})`,
  ],
  [
    "navigation to the first full map",
    milliseconds(median(times)),
    "1200 ms",
    `median of ${runs} cold loads, 1440 x 900, software GL; from ${milliseconds(Math.min(...times))} to ${milliseconds(Math.max(...times))}; mark stemma:map`,
  ],
  ["selection of a work on the map", milliseconds(selection), "100 ms", how],
  ["filter by a facet, on the map", milliseconds(filter), "100 ms", how],
  [
    "change of the lens, the slowest",
    milliseconds(slowest),
    "100 ms",
    `${how}; ${lenses.map(({ lens, time }) => `${lens} ${milliseconds(time)}`).join(", ")}`,
  ],
  [
    "frame while the map moves",
    milliseconds(motion.mean),
    "30 ms",
    `mean of ${motion.count} frames of wheel and drag (they come in steps of the screen's 17 ms: median ${milliseconds(motion.median)}, one in twenty ${milliseconds(motion.most)} or more)`,
  ],
  ["initial JavaScript, gzip", kilobytes(script), "220 KB", "scripts that dist/app/index.html names, gzip -9"],
  ["fonts", kilobytes(fonts), "150 KB", "all woff2 of dist/app/assets"],
  ["style sheets, gzip", kilobytes(style), "", "style sheets that dist/app/index.html names, gzip -9"],
  ["atlas and map, gzip", kilobytes(atlas), "", "dist/app/atlas.json and map.json, gzip -9"],
];
const width = (/** @type {number} */ column) => Math.max(...rows.map((row) => (row[column] ?? "").length));
console.log(`${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Node ${process.versions.node}\n`);
console.log(`${"".padEnd(width(0))}  ${"here".padStart(width(1))}  ${"at most".padStart(width(2))}  how`);
for (const [what = "", here = "", most = "", way = ""] of rows)
  console.log(`${what.padEnd(width(0))}  ${here.padStart(width(1))}  ${most.padStart(width(2))}  ${way}`);
