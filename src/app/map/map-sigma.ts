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
 * layer. Sigma clears that layer last, between `reallocate` and `render`; as it shares its context with the nodes, the
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
 * Sigma with two WebGL contexts instead of three, and without picking: which work is under the pointer is computed from
 * the placed dots, so that no frame is drawn twice or read back.
 */
export class MapSigma extends Sigma<SceneNode, SceneRoad> {
  override createWebGLContext(id: string, options: { picking?: boolean } = {}): WebGLRenderingContext {
    const nodes = this.getCanvases()["nodes"];
    if (id !== "hoverNodes" || nodes === undefined) return super.createWebGLContext(id, { ...options, picking: false });
    this.createCanvas(id);
    return super.createWebGLContext(id, { canvas: nodes, picking: false });
  }

  /** What a context had is gone with it when it is lost: there is nothing to delete, and trying is a warning each. */
  forget(): void {
    for (const name of ["nodes", "edges"]) {
      const gl = this.getCanvases()[name]?.getContext("webgl2");
      if (gl != null) Object.assign(gl, { deleteBuffer: nothing, deleteProgram: nothing, deleteShader: nothing, deleteTexture: nothing });
    }
  }
}
