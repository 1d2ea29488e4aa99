/*
 * Colours as the drawing layers need them. The tokens of the interface are OKLCH; canvases and shaders take sRGB.
 * Conversion after Björn Ottosson, "A perceptual color space for image processing" (2020).
 */

/** Lightness 0–1, chroma, hue in degrees, opacity 0–1. */
interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
  readonly a: number;
}

/** Gamma-encoded sRGB and opacity, each 0–1, not premultiplied. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
const encode = (linear: number): number => clamp(linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.max(linear, 0) ** (1 / 2.4) - 0.055);

export const oklchToRgba = ({ l, c, h, a }: Oklch): Rgba => {
  const hue = (h * Math.PI) / 180;
  const x = c * Math.cos(hue);
  const y = c * Math.sin(hue);
  const long = (l + 0.3963377774 * x + 0.2158037573 * y) ** 3;
  const medium = (l - 0.1055613458 * x - 0.0638541728 * y) ** 3;
  const short = (l - 0.0894841775 * x - 1.291485548 * y) ** 3;
  return [
    encode(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    encode(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    encode(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
    clamp(a),
  ];
};

/** CIE Lab of white D50, as CSS has it, by way of XYZ and Bradford's adaptation to D65. */
const labToRgba = (l: number, a: number, b: number, alpha: number): Rgba => {
  const y = (l + 16) / 116;
  const lift = (f: number): number => (f ** 3 > 216 / 24389 ? f ** 3 : (116 * f - 16) / (24389 / 27));
  const [X, Y, Z] = [lift(a / 500 + y) * 0.9642956764, l > 8 ? y ** 3 : l / (24389 / 27), lift(y - b / 200) * 0.8251046025];
  return [
    encode(3.1341358529 * X - 1.6173863321 * Y - 0.490661946 * Z),
    encode(-0.9787954765 * X + 1.9162543773 * Y + 0.0334427331 * Z),
    encode(0.0719553796 * X - 0.2289768264 * Y + 1.4053860351 * Z),
    clamp(alpha),
  ];
};

const number = (text: string, whole: number): number =>
  text.endsWith("%") ? (Number.parseFloat(text) / 100) * whole : Number.parseFloat(text);

/**
 * Reads `oklch(…)`, `lab(…)`, `rgb(…)`, `color(srgb …)` and hexadecimal colours: how the tokens are written, how a
 * build may rewrite them, and how browsers give computed ones. Null for anything else.
 */
export const parseColour = (text: string): Rgba | null => {
  const trimmed = text.trim().toLowerCase();
  const hex = /^#([\da-f]{3,8})$/.exec(trimmed)?.[1];
  if (hex !== undefined && hex.length !== 5 && hex.length !== 7) {
    const digits = hex.length <= 4 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
    const [r = 0, g = 0, b = 0, a = 1] = digits.map((pair) => Number.parseInt(pair, 16) / 255);
    return [r, g, b, a];
  }
  const call = /^(oklch|lab|rgba?|color)\(([^()]*)\)$/.exec(trimmed);
  if (call === null) return null;
  const parts = (call[2] ?? "").split(/[\s,/]+/).filter((part) => part !== "" && part !== "srgb");
  const [one = "0", two = "0", three = "0", alpha = "1"] = parts;
  if (parts.length < 3 || parts.some((part) => part !== "none" && Number.isNaN(Number.parseFloat(part)))) return null;
  const [first, second, third] = [one, two, three].map((part) => (part === "none" ? "0" : part)) as [string, string, string];
  const a = number(alpha, 1);
  if (call[1] === "oklch") return oklchToRgba({ l: number(first, 1), c: number(second, 0.4), h: Number.parseFloat(third), a });
  if (call[1] === "lab") return labToRgba(number(first, 100), number(second, 125), number(third, 125), a);
  const unit = call[1] === "color" ? 1 : 255;
  return [clamp(number(first, unit) / unit), clamp(number(second, unit) / unit), clamp(number(third, unit) / unit), clamp(a)];
};

/** `top` laid over an opaque `ground` at `strength` of its own opacity. */
export const over = (ground: Rgba, top: Rgba, strength = 1): Rgba => {
  const a = top[3] * strength;
  const blend = (index: 0 | 1 | 2): number => ground[index] * (1 - a) + top[index] * a;
  return [blend(0), blend(1), blend(2), 1];
};

export const fade = ([r, g, b, a]: Rgba, strength: number): Rgba => [r, g, b, a * strength];

export const css = ([r, g, b, a]: Rgba): string => {
  const byte = (value: number): number => Math.round(clamp(value) * 255);
  return `rgb(${byte(r)} ${byte(g)} ${byte(b)} / ${Number(a.toFixed(3))})`;
};
