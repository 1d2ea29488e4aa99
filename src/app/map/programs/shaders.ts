/** Values by their names, each with how many numbers it has. */
type Sizes = Readonly<Record<string, 1 | 2 | 3 | 4>>;

interface Parts<Uniform extends string> {
  /** What each thing that is drawn has. */
  readonly attributes: Sizes;
  /** What each vertex has, the same in every thing that is drawn. */
  readonly constants?: Sizes;
  /** What is the same everywhere, with its type. */
  readonly uniforms: Readonly<Record<Uniform, "float" | "vec2" | "mat3">>;
  /** What the vertices say to the pixels. */
  readonly varyings: Sizes;
  /** The shaders without their declarations. */
  readonly vertex: string;
  readonly fragment: string;
}

const declared = (qualifier: "attribute" | "varying", sizes: Sizes): string =>
  Object.entries(sizes)
    .map(([name, size]) => `${qualifier} ${size === 1 ? "float" : `vec${size}`} ${qualifier[0]}_${name};\n`)
    .join("");

/** Values as sigma is told of them. */
export const attributesOf = (sizes: Sizes) =>
  Object.entries(sizes).map(([name, size]) => ({ name: `a_${name}`, size, type: WebGLRenderingContext.FLOAT }));

/**
 * The parts of a program's definition that follow from what it is handed. In its shaders attributes are called a_…,
 * uniforms u_… and what reaches the pixels v_….
 */
export const shadersOf = <Uniform extends string>(parts: Parts<Uniform>) => {
  const uniforms = Object.entries(parts.uniforms)
    .map(([name, type]) => `uniform ${type as string} u_${name};\n`)
    .join("");
  const shared = uniforms + declared("varying", parts.varyings);
  return {
    VERTEX_SHADER_SOURCE: declared("attribute", { ...parts.constants, ...parts.attributes }) + shared + parts.vertex,
    FRAGMENT_SHADER_SOURCE: `precision highp float;\n${shared}${parts.fragment}`,
    UNIFORMS: Object.keys(parts.uniforms).map((name) => `u_${name as Uniform}` as const),
    ATTRIBUTES: attributesOf(parts.attributes),
  };
};
