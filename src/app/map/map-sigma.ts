import Sigma from "sigma";
import type { SceneNode, SceneRoad } from "../../view/scene.ts";

const nothing = (): void => {};

/** A program that draws nothing. */
export class NoProgram {
  drawLabel = undefined;
  drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}

/**
 * In the place of sigma's hover layer, which has nothing to draw here: hover is shown by the same marks in the same
 * layer. Sigma clears that layer last, between `reallocate` and `render`; as it shares its context with the rest, the
 * clearing is kept from having an effect.
 */
export class NoHover extends NoProgram {
  readonly #gl: WebGLRenderingContext;

  constructor(gl: WebGLRenderingContext) {
    super();
    this.#gl = gl;
  }

  override reallocate(): void {
    this.#gl.enable(this.#gl.SCISSOR_TEST);
    this.#gl.scissor(0, 0, 0, 0);
  }

  override render(): void {
    this.#gl.disable(this.#gl.SCISSOR_TEST);
  }
}

/**
 * A context for what lies in one plane. Sigma asks for one with a buffer of depths, which has to be cleared for every
 * frame like the picture itself; a canvas keeps the context that it was given first.
 */
const openFlat = (canvas: HTMLCanvasElement): void => {
  const settings: WebGLContextAttributes = { antialias: false, depth: false, stencil: false };
  if (canvas.getContext("webgl2", settings) === null) canvas.getContext("webgl", settings);
};

/** Those that know the size of their container; sigma asks for it before its constructor is done, so this is no field. */
const measured = new WeakSet<MapSigma>();

/** Sigma draws before its constructor is done: this is no method. */
const contextOf = (sigma: MapSigma): WebGLRenderingContext | null => {
  const { edges } = sigma.getCanvases();
  return edges?.getContext("webgl2") ?? edges?.getContext("webgl") ?? null;
};

/** What draws, by name. Where the plain name says nothing, an extension has to be asked; where it does, that one is out of date. */
const rendererOf = (gl: WebGLRenderingContext): string => {
  const plain = String(gl.getParameter(gl.RENDERER));
  if (!/^WebKit WebGL$/i.test(plain)) return plain;
  const extension = gl.getExtension("WEBGL_debug_renderer_info");
  return extension === null ? "" : String(gl.getParameter(extension.UNMASKED_RENDERER_WEBGL));
};

/**
 * Sigma with one WebGL context instead of three, so that a page without a graphics card lays one picture of the size of
 * the map over the land and not three, and without picking: which work is under the pointer is computed from the placed
 * dots, so that no frame is drawn twice or read back. The programs see to it that roads come first.
 */
export class MapSigma extends Sigma<SceneNode, SceneRoad> {
  override createWebGLContext(id: string): WebGLRenderingContext {
    const { edges } = this.getCanvases();
    const canvas = this.createCanvas(id);
    if (edges === undefined) openFlat(canvas);
    return super.createWebGLContext(id, { canvas: edges ?? canvas, picking: false });
  }

  /** Once for each size that it is given: asking the page for it lays the page out anew, and sigma would ask in every frame. */
  override resize(force?: boolean): this {
    if (measured.has(this) && force !== true) return this;
    measured.add(this);
    return super.resize(force);
  }

  /** Its container has another size. */
  refit(): void {
    measured.delete(this);
  }

  /** The layers that are not used have nothing to clear. */
  override clear(): this {
    const gl = contextOf(this);
    gl?.clear(gl.COLOR_BUFFER_BIT);
    return this;
  }

  isSoftware(): boolean {
    const gl = contextOf(this);
    return gl !== null && /swiftshader|llvmpipe|softpipe|basic render|software/i.test(rendererOf(gl));
  }

  /** What a context had is gone with it when it is lost: there is nothing to delete, and trying is a warning each. */
  forget(): void {
    const gl = contextOf(this);
    if (gl !== null) Object.assign(gl, { deleteBuffer: nothing, deleteProgram: nothing, deleteShader: nothing, deleteTexture: nothing });
  }
}
