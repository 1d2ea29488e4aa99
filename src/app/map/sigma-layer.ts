import Sigma from "sigma";
import type { Settings } from "sigma/settings";
import { isNear } from "../../view/focus.ts";
import { emptyScene, type Scene, type SceneNode, type SceneRoad } from "../../view/scene.ts";
import type { Camera } from "../../view/state.ts";
import { framedBox, toFramed, type Size } from "../../view/viewport.ts";
import { PointProgram } from "./programs/point.ts";
import { RoadProgram } from "./programs/road.ts";
import { markFor, roadFor, type SceneLook } from "./scene-look.ts";

/** Hover is shown by the same marks in the same layer, so sigma's own hover layer draws nothing. */
class NoProgram {
  drawLabel = undefined;
  drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}

/** Sigma without picking: which work is under the pointer is computed from the placed dots, so no frame is drawn twice or read back. */
class MapSigma extends Sigma<SceneNode, SceneRoad> {
  override createWebGLContext(id: string, options: { picking?: boolean } = {}): WebGLRenderingContext {
    return super.createWebGLContext(id, { ...options, picking: false });
  }
}

const unused = ["edgeLabels", "labels", "hovers", "hoverNodes", "mouse"];

export class SigmaLayer {
  readonly #sigma: MapSigma;
  #scene: Scene;
  #look: SceneLook;
  #map: Size;

  /** Throws where there is no WebGL. `lost` is called when the context goes away. */
  constructor(container: HTMLElement, scene: Scene, map: Size, look: SceneLook, lost: () => void) {
    this.#scene = scene;
    this.#look = look;
    this.#map = map;
    const settings: Partial<Settings<SceneNode, SceneRoad>> = {
      allowInvalidContainer: true,
      renderLabels: false,
      renderEdgeLabels: false,
      stagePadding: 0,
      zIndex: false,
      // Under the names of sigma's own programs, which would be compiled beside them otherwise.
      nodeProgramClasses: { circle: PointProgram },
      nodeHoverProgramClasses: { circle: NoProgram },
      edgeProgramClasses: { line: RoadProgram, arrow: NoProgram },
      nodeReducer: (_, data) => this.#node(data),
      edgeReducer: (_, data) => this.#edge(data),
    };
    // The box decides how sigma scales positions, so it has to be there before the first node is.
    this.#sigma = new MapSigma(emptyScene(), container, settings);
    this.#sigma.setCustomBBox(framedBox(map));
    this.#sigma.setGraph(scene);
    // Input is handled for land, dots and labels together; sigma's own listeners would answer it a second time.
    this.#sigma.getMouseCaptor().kill();
    this.#sigma.getTouchCaptor().kill();
    const canvases = this.#sigma.getCanvases();
    for (const name of unused) canvases[name]?.style.setProperty("display", "none");
    for (const canvas of Object.values(canvases)) canvas.addEventListener("webglcontextlost", lost, { once: true });
  }

  #node({ x, y, work }: SceneNode) {
    const { palette, yielding, focus } = this.#look;
    const mark = markFor(work, this.#look);
    const hidden = yielding.has(work.id) && !isNear(focus.work(work.id));
    return { x, y, size: 1, hidden, mark, tone: palette.pigments[mark.pigment], ground: palette.land };
  }

  #edge({ from, to }: SceneRoad) {
    const { palette } = this.#look;
    const look = roadFor(from, to, this.#look);
    if (look === null) return { size: 1, hidden: true };
    return { size: 1, look, tone: palette.pigments[look.pigment], ground: palette.land };
  }

  setScene(scene: Scene): void {
    this.#scene = scene;
    this.#sigma.setGraph(scene);
  }

  setLook(look: SceneLook): void {
    this.#look = look;
    this.#sigma.refresh({ partialGraph: { nodes: this.#scene.nodes(), edges: this.#scene.edges() }, skipIndexation: true, schedule: false });
  }

  /** Draws at once, so that dots, land and labels move in the same frame. */
  setCamera(camera: Camera, stage: Size): void {
    this.#sigma.getCamera().setState(toFramed(camera, this.#map, stage));
    this.#sigma.refresh({ partialGraph: {}, skipIndexation: true, schedule: false });
  }

  kill(): void {
    this.#sigma.kill();
  }
}
