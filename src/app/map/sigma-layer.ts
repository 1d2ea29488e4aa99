import type { Settings } from "sigma/settings";
import { isNear, type RoadStanding } from "../../view/focus.ts";
import { emptyScene, type Scene, type SceneNode, type SceneRoad } from "../../view/scene.ts";
import type { Camera } from "../../view/state.ts";
import { framedBox, toFramed, type Size } from "../../view/viewport.ts";
import { MapSigma, NoHover, NoProgram } from "./map-sigma.ts";
import { wantsStill } from "./mover.ts";
import type { Beneath } from "./programs/beneath.ts";
import { pointProgram } from "./programs/point.ts";
import { Growth, roadProgram } from "./programs/road.ts";
import { markFor, paintFor, roadFor, type SceneLook } from "./scene-look.ts";

/** How long after its end a map gives its graphics back, in milliseconds: more than a slow frame takes. */
const givenBackAfter = 400;
/** Layers of sigma that have nothing to show here. */
const unused = ["edgeLabels", "nodes", "labels", "hovers", "hoverNodes", "mouse"];

const growthOf = (standing: RoadStanding): -1 | 0 | 1 => (standing === "leads" ? 1 : standing === "builds" ? -1 : 0);

interface ContextEvents {
  readonly lost: () => void;
  readonly restored: () => void;
}

export class SigmaLayer {
  readonly #sigma: MapSigma;
  readonly #growth = new Growth();
  #growing: number | null = null;
  #software: boolean | undefined;
  #scene: Scene;
  #look: SceneLook;
  #map: Size;
  readonly #watching = new AbortController();
  readonly #host: HTMLElement;
  /**
   * Of the canvases: as large as the stage ever was. A stage that a panel makes narrower shows a part of them, since new
   * sizes cost new buffers, which without a graphics card is what a selection would wait for longest.
   */
  #size: Size;

  /** Throws where there is no WebGL. */
  constructor(container: HTMLElement, scene: Scene, map: Size, look: SceneLook, events: ContextEvents) {
    this.#scene = scene;
    this.#look = look;
    this.#map = map;
    // Of its own: sigma empties what it stood in when it ends, which is after the next one may have begun.
    this.#host = document.createElement("div");
    container.append(this.#host);
    this.#size = { width: container.offsetWidth, height: container.offsetHeight };
    this.#fix();
    const roads: Beneath = { draw: () => {} };
    const settings: Partial<Settings<SceneNode, SceneRoad>> = {
      allowInvalidContainer: true,
      renderLabels: false,
      renderEdgeLabels: false,
      stagePadding: 0,
      zIndex: false,
      // Under the names of sigma's own programs, which would be compiled beside them otherwise.
      nodeProgramClasses: { circle: pointProgram(roads) },
      nodeHoverProgramClasses: { circle: NoHover },
      edgeProgramClasses: { line: roadProgram(this.#growth, roads), arrow: NoProgram },
      nodeReducer: (_, data) => this.#node(data),
      edgeReducer: (_, data) => this.#edge(data),
    };
    // The box decides how sigma scales positions, so it has to be there before the first node is.
    this.#sigma = new MapSigma(emptyScene(), this.#host, settings);
    this.#sigma.setCustomBBox(framedBox(map));
    this.#sigma.setGraph(scene);
    // Input is handled for land, dots and labels together; sigma's own listeners would answer it a second time.
    this.#sigma.getMouseCaptor().kill();
    this.#sigma.getTouchCaptor().kill();
    const canvases = this.#sigma.getCanvases();
    for (const name of unused) canvases[name]?.style.setProperty("display", "none");
    for (const canvas of Object.values(canvases)) this.#watch(canvas, events);
  }

  #watch(canvas: HTMLCanvasElement, { lost, restored }: ContextEvents): void {
    const { signal } = this.#watching;
    const onLost = (event: Event): void => {
      // Only a loss that is taken note of is ever made good.
      event.preventDefault();
      lost();
    };
    canvas.addEventListener("webglcontextlost", onLost, { signal });
    canvas.addEventListener("webglcontextrestored", restored, { signal });
  }

  #node({ x, y, work }: SceneNode) {
    const { palette, yielding, focus } = this.#look;
    const mark = markFor(work, this.#look);
    const hidden = yielding.has(work.id) && !isNear(focus.work(work.id));
    const { ring, discs } = paintFor(work, mark, this.#look);
    return { x, y, size: 1, hidden, mark, tone: ring, discs, ground: palette.land };
  }

  #edge({ from, to, relation }: SceneRoad) {
    const { palette, focus } = this.#look;
    const look = roadFor(relation, this.#look);
    if (look === null) return { size: 1, hidden: true };
    return { size: 1, look, tone: palette.pigments[look.pigment], ground: palette.land, grows: growthOf(focus.road(from, to)) };
  }

  setScene(scene: Scene, map: Size): void {
    this.#scene = scene;
    this.#map = map;
    this.#sigma.setCustomBBox(framedBox(map));
    this.#sigma.setGraph(scene);
  }

  /** Drawn with the next frame: what comes before it, another look or a camera, is drawn with it. */
  setLook(look: SceneLook): void {
    this.#look = look;
    this.#sigma.refresh({
      partialGraph: { nodes: this.#scene.nodes(), edges: this.#scene.edges() },
      skipIndexation: true,
      schedule: true,
    });
  }

  /** Lets the roads of the selection grow out of it. */
  grow(): void {
    if (this.#growing !== null) cancelAnimationFrame(this.#growing);
    if (wantsStill()) return;
    this.#growth.start();
    const tick = (): void => {
      this.#sigma.scheduleRender();
      this.#growing = this.#growth.share < 1 ? requestAnimationFrame(tick) : null;
    };
    tick();
  }

  /** Draws at once, so that dots, land and labels move in the same frame. */
  setCamera(camera: Camera, stage: Size): void {
    this.#fit(stage);
    const { width, height } = this.#size;
    // The stage is the left top part of the canvases.
    const [right, down] = [(width - stage.width) / 2 / camera.scale, (height - stage.height) / 2 / camera.scale];
    const whole = { ...camera, x: camera.x + right, y: camera.y + down };
    this.#sigma.getCamera().setState(toFramed(whole, this.#map, this.#size));
    this.#sigma.refresh({ partialGraph: {}, skipIndexation: true, schedule: false });
  }

  /** Whether the processor draws in the place of a graphics card. */
  get isSoftware(): boolean {
    this.#software ??= this.#sigma.isSoftware();
    return this.#software;
  }

  /** Its canvas as it is drawn for a view; it has to be copied before this task ends. */
  pictureAt(camera: Camera, stage: Size): HTMLCanvasElement | null {
    this.setCamera(camera, stage);
    return this.#sigma.getCanvases()["edges"] ?? null;
  }

  #fit({ width, height }: Size): void {
    if (width <= this.#size.width && height <= this.#size.height) return;
    this.#size = { width: Math.max(width, this.#size.width), height: Math.max(height, this.#size.height) };
    this.#fix();
    this.#sigma.refit();
  }

  #fix(): void {
    this.#host.style.width = `${this.#size.width}px`;
    this.#host.style.height = `${this.#size.height}px`;
  }

  /** Ends after its context was lost. */
  abandon(): void {
    this.#sigma.forget();
    this.kill();
  }

  kill(): void {
    this.#watching.abort();
    if (this.#growing !== null) cancelAnimationFrame(this.#growing);
    // Giving a context back waits for all that it was asked to draw: not before what takes the place of the map is there.
    window.setTimeout(() => this.#sigma.kill(), givenBackAfter);
  }
}
