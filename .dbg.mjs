import { runnerImport } from "vite";
const { module } = await runnerImport(new URL("./.dbg.ts", import.meta.url).pathname, { logLevel: "error", configFile: false });
for (const a of process.argv.slice(2)) a.startsWith("f:") ? module.file(a.slice(2).split(",")[0], Number(a.split(",")[1]), Number(a.split(",")[2])) : a.startsWith("p:") ? module.pb(a.slice(2)) : a.startsWith("v:") ? module.vals(a.slice(2)) : module.run(a);
