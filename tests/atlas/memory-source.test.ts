import { memorySource } from "../../src/atlas/memory-source.ts";
import { sourceSpec } from "./source-spec.ts";

sourceSpec("memorySource", memorySource);
