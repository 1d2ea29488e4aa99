import { EdgeProgram } from "sigma/rendering";
import type { EdgeProgramType, ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import type { Rgba } from "../../../view/colour.ts";
import type { SceneNode, SceneRoad } from "../../../view/scene.ts";
import { reach, type RoadLook } from "../../../view/marks.ts";
import { bend } from "../../../view/roads.ts";
import type { Beneath } from "./beneath.ts";
import type { PointData } from "./point.ts";
import { attributesOf, shadersOf } from "./shaders.ts";

/** What an edge reducer hands to the program, besides what sigma knows. */
export interface RoadData extends EdgeDisplayData {
  readonly look: RoadLook;
  readonly tone: Rgba;
  readonly ground: Rgba;
  /** 1 grows from where it begins, -1 from where it leads, 0 does not grow. */
  readonly grows: -1 | 0 | 1;
}

const segments = 16;
const growFor = 300;

/*
 * A road is one triangle strip along a quadratic curve: its shaft, then an arrow head that widens at once and narrows
 * to its tip. Each instance is one road; the constant data say where along it a vertex is and on which side. Edges are
 * feathered over a pixel, and a rim in the colour of the land parts a road from what it crosses.
 */
const vertex = /* glsl */ `
const float feather = 2.0;
vec2 px(vec2 at) {
  return (u_matrix * vec3(at, 1)).xy * u_stage * 0.5;
}
void main() {
  vec2 from = px(a_ends.xy);
  vec2 to = px(a_ends.zw);
  vec2 way = to - from;
  float len = max(length(way), 1.0);
  vec2 control = (from + to) * 0.5 + vec2(-way.y, way.x) * ${bend.toFixed(3)};
  float start = min(a_shape.y / len, 0.45);
  float tip = max(1.0 - a_shape.z / len, 0.55);
  if (a_more.x > 0.5) tip = mix(start, tip, u_grown);
  if (a_more.x < -0.5) start = mix(tip, start, u_grown);
  float base = max(tip - a_shape.w / len, start);
  float t = a_along.x <= 1.0 ? mix(start, base, a_along.x) : (a_along.x < 2.5 ? base : tip);
  vec2 at = mix(mix(from, control, t), mix(control, to, t), t);
  vec2 tangent = normalize(mix(control - from, to - control, t) + vec2(0.0001, 0.0));
  float narrow = a_along.x > 2.5 ? 0.0 : (a_along.x > 1.0 ? a_shape.w * 0.32 : a_shape.x * 0.5);
  float reach = narrow + feather;
  vec2 point = at + vec2(-tangent.y, tangent.x) * a_along.y * reach;
  gl_Position = vec4(point / u_stage * 2.0, 0, 1);
  v_side = a_along.y * reach;
  v_half = narrow;
  v_dash = vec2(t * len, a_along.x > 1.0 ? 0.0 : a_more.y);
  v_tone = a_tone;
  v_ground = a_ground;
}`;

const fragment = /* glsl */ `
void main() {
  float away = abs(v_side);
  float soft = 0.5 / u_ratio;
  float line = 1.0 - smoothstep(v_half - soft, v_half + soft, away);
  if (v_dash.y > 0.0) {
    float at = abs(fract(v_dash.x / v_dash.y) - 0.5) * v_dash.y;
    line *= 1.0 - smoothstep(v_dash.y * 0.29 - soft, v_dash.y * 0.29 + soft, at);
  }
  float rim = (1.0 - smoothstep(v_half + 0.7, v_half + 2.0, away)) * v_ground.a;
  float alpha = line * v_tone.a;
  gl_FragColor = vec4(v_tone.rgb, 1) * alpha + vec4(v_ground.rgb, 1) * rim * (1.0 - alpha);
}`;

/** Places along the road, each on both sides: the shaft from 0 to 1, then the head from 2 to 3. */
const along = [...Array.from({ length: segments + 1 }, (_, step) => step / segments), 2, 3].flatMap((at) => [
  [at, -1],
  [at, 1],
]);

/** What reaches the pixels as it is. */
const handed = { tone: 4, ground: 4 } as const;
const constants = { along: 2 } as const;
const uniforms = { matrix: "mat3", stage: "vec2", ratio: "float", grown: "float" } as const;
type Uniform = `u_${keyof typeof uniforms}`;

/** How much of the growing roads is drawn, from the selected end: 0 to 1. By the clock, so that no frame that fails to come leaves roads half drawn. */
export class Growth {
  #began = -Infinity;

  start(): void {
    this.#began = performance.now();
  }

  get share(): number {
    return 1 - (1 - Math.min(1, (performance.now() - this.#began) / growFor)) ** 3;
  }
}

/** The program of one map; its roads grow with `growth` and are drawn when the dots ask for it. */
export const roadProgram = (growth: Growth, beneath: Beneath): EdgeProgramType<SceneNode, SceneRoad> =>
  class extends EdgeProgram<Uniform, SceneNode, SceneRoad> {
    constructor(...given: ConstructorParameters<typeof EdgeProgram<Uniform, SceneNode, SceneRoad>>) {
      super(...given);
      beneath.draw = (params) => super.render(params);
    }

    override render(): void {}

    getDefinition() {
      const attributes = { ends: 4, shape: 4, ...handed, more: 2 } as const;
      return {
        VERTICES: along.length,
        METHOD: WebGLRenderingContext.TRIANGLE_STRIP,
        CONSTANT_ATTRIBUTES: attributesOf(constants),
        CONSTANT_DATA: along,
        ...shadersOf({ attributes, constants, uniforms, varyings: { ...handed, side: 1, half: 1, dash: 2 }, vertex, fragment }),
      };
    }

    processVisibleItem(_index: number, start: number, source: NodeDisplayData, target: NodeDisplayData, data: EdgeDisplayData): void {
      const { look, tone, ground, grows } = data as RoadData;
      const values = [
        source.x,
        source.y,
        target.x,
        target.y,
        look.width,
        reach((source as PointData).mark) + 1.5,
        reach((target as PointData).mark) + 2.5,
        look.arrow,
        tone[0],
        tone[1],
        tone[2],
        tone[3] * look.strength,
        ground[0],
        ground[1],
        ground[2],
        0.85 * look.strength,
        grows,
        look.dash,
      ];
      this.array.set(values, start);
    }

    setUniforms({ matrix, width, height, pixelRatio }: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
      gl.uniform2f(uniformLocations.u_stage, width, height);
      gl.uniform1f(uniformLocations.u_ratio, pixelRatio);
      gl.uniform1f(uniformLocations.u_grown, growth.share);
    }
  };
