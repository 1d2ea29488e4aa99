import type { Command } from "./command.ts";
import { build } from "./commands/build.ts";
import { check } from "./commands/check.ts";
import { diff } from "./commands/diff.ts";
import { explore } from "./commands/explore.ts";
import { exportAtlas } from "./commands/export.ts";
import { gaps } from "./commands/gaps.ts";
import { lineage } from "./commands/lineage.ts";
import { path } from "./commands/path.ts";
import { stats } from "./commands/stats.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [explore, build, check, stats, lineage, path, gaps, diff, exportAtlas];
