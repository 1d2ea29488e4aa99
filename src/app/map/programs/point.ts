import { NodeProgram } from "sigma/rendering";
import type { NodeProgramType, ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import type { Rgba } from "../../../view/colour.ts";
import type { SceneNode, SceneRoad } from "../../../view/scene.ts";
import type { Mark } from "../../../view/marks.ts";
import type { Beneath } from "./beneath.ts";
import { shadersOf } from "./shaders.ts";

/** What a node reducer hands to the program, besides what sigma knows. */
export interface PointData extends NodeDisplayData {
  readonly mark: Mark;
  /** The colour of the ring and the halo, and those of the disc, which are its parts clockwise from above. */
  readonly tone: Rgba;
  readonly discs: readonly Rgba[];
  readonly ground: Rgba;
}

/** A colour as one number that a float holds exactly; -1 is none. */
const packed = (colour: Rgba | undefined): number => {
  if (colour === undefined) return -1;
  const byte = (value: number): number => Math.round(value * 255);
  return byte(colour[0]) * 65536 + byte(colour[1]) * 256 + byte(colour[2]);
};

/*
 * One point per work; the fragment shader draws, from below: a soft halo, a ground in the colour of the land, the ring
 * (whole or dashed) and the disc, of one colour or in equal parts; disc and ring may be square. Sigma blends premultiplied colours and leaves the multiplication to its programs.
 * Sizes are CSS pixels whatever the zoom.
 */
const vertex = /* glsl */ `
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  v_half = max(max(a_sizes.x, a_sizes.y + a_sizes.z), a_more.y) + 1.0;
  gl_PointSize = v_half * 2.0 * u_ratio;
  v_sizes = a_sizes;
  v_more = a_more;
  v_discs = a_discs;
  v_tone = a_tone;
  v_ground = a_ground;
}`;

const fragment = /* glsl */ `
vec3 unpack(float colour) {
  return vec3(floor(colour / 65536.0), floor(mod(colour, 65536.0) / 256.0), mod(colour, 256.0)) / 255.0;
}
vec3 part(vec2 at) {
  float parts = 1.0 + step(0.0, v_discs.y) + step(0.0, v_discs.z) + step(0.0, v_discs.w);
  float turn = fract(atan(at.x, -at.y) / 6.2831853 + 1.0) * parts;
  return unpack(turn < 1.0 ? v_discs.x : turn < 2.0 ? v_discs.y : turn < 3.0 ? v_discs.z : v_discs.w);
}
vec4 lay(vec4 below, vec3 colour, float alpha) {
  return vec4(colour, 1) * alpha + below * (1.0 - alpha);
}
void main() {
  vec2 at = (gl_PointCoord - 0.5) * 2.0 * v_half;
  float away = v_more.z > 0.5 ? max(abs(at.x), abs(at.y)) * 1.1 : length(at);
  float soft = 0.5 / u_ratio;
  vec4 found = vec4(0);
  if (v_more.y > 0.0) found = lay(found, v_tone.rgb, 0.24 * (1.0 - smoothstep(v_more.y * 0.45, v_more.y, away)));
  if (v_sizes.w > 0.0) found = lay(found, v_ground, 1.0 - smoothstep(v_sizes.w - soft, v_sizes.w + soft, away));
  if (v_sizes.y > 0.0) {
    float ring = 1.0 - smoothstep(v_sizes.z * 0.5 - soft, v_sizes.z * 0.5 + soft, abs(away - v_sizes.y));
    if (v_more.x > 0.0) {
      float turn = fract((atan(at.y, at.x) / 6.2831853 + 0.5) * v_more.x);
      float edge = v_more.x / (6.2831853 * v_sizes.y) * soft * 2.0;
      ring *= smoothstep(0.19 - edge, 0.19 + edge, turn) * (1.0 - smoothstep(0.81 - edge, 0.81 + edge, turn));
    }
    found = lay(found, v_tone.rgb, ring * v_tone.a);
  }
  if (v_sizes.x > 0.0) found = lay(found, part(at), v_tone.a * (1.0 - smoothstep(v_sizes.x - soft, v_sizes.x + soft, away)));
  gl_FragColor = found;
}`;

/** What reaches the pixels as it is. */
const handed = { sizes: 4, more: 3, discs: 4, tone: 4, ground: 3 } as const;
const uniforms = { matrix: "mat3", ratio: "float" } as const;
type Uniform = `u_${keyof typeof uniforms}`;

/** The program of one map; it has what is to lie beneath the dots drawn first. */
export const pointProgram = (beneath: Beneath): NodeProgramType<SceneNode, SceneRoad> =>
  class extends NodeProgram<Uniform, SceneNode, SceneRoad> {
    override render(params: RenderParams): void {
      beneath.draw(params);
      super.render(params);
    }

    getDefinition() {
      return {
        VERTICES: 1,
        METHOD: WebGLRenderingContext.POINTS,
        ...shadersOf({ attributes: { position: 2, ...handed }, uniforms, varyings: { ...handed, half: 1 }, vertex, fragment }),
      };
    }

    processVisibleItem(_index: number, start: number, data: NodeDisplayData): void {
      const { mark, tone, discs, ground } = data as PointData;
      const values = [
        data.x,
        data.y,
        mark.disc,
        mark.ring,
        mark.width,
        mark.ground,
        mark.dashes,
        mark.halo,
        mark.square ? 1 : 0,
        packed(discs[0] ?? tone),
        packed(discs[1]),
        packed(discs[2]),
        packed(discs[3]),
        tone[0],
        tone[1],
        tone[2],
        tone[3] * mark.strength,
        ground[0],
        ground[1],
        ground[2],
      ];
      this.array.set(values, start);
    }

    setUniforms({ matrix, pixelRatio }: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
      gl.uniform1f(uniformLocations.u_ratio, pixelRatio);
    }
  };
