import type { NodeId, WorkId } from "../model/ids.ts";

export const isWorkId = (id: NodeId): id is WorkId => id.startsWith("work:");
