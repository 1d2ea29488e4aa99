import type { RenderParams } from "sigma/types";

/** What draws the roads: sigma comes to the dots first, which are to lie above. */
export interface Beneath {
  draw: (params: RenderParams) => void;
}
