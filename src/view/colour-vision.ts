import type { Rgba } from "./colour.ts";

/*
 * How far apart colours are, to all eyes. Contrast after WCAG 2.2; distance is Euclidean in OKLab; what a dichromat sees
 * after Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency"
 * (2009), severity 1, on linear sRGB.
 */

type Triple = readonly [number, number, number];

export const visions = ["full", "protan", "deutan", "tritan"] as const;
export type Vision = (typeof visions)[number];

const matrices: Readonly<Record<Vision, readonly [Triple, Triple, Triple]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const decode = (encoded: number): number => (encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4);
const linear = ([r, g, b]: Rgba): Triple => [decode(r), decode(g), decode(b)];
const dot = (row: Triple, [x, y, z]: Triple): number => row[0] * x + row[1] * y + row[2] * z;
const inGamut = (value: number): number => Math.min(1, Math.max(0, value));

const seen = (colour: Rgba, vision: Vision): Triple => {
  const light = linear(colour);
  const [red, green, blue] = matrices[vision];
  return [inGamut(dot(red, light)), inGamut(dot(green, light)), inGamut(dot(blue, light))];
};

/** OKLab of linear sRGB, after Ottosson (2020). */
const oklab = (light: Triple): Triple => {
  const long = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], light));
  const medium = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], light));
  const short = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], light));
  const cones: Triple = [long, medium, short];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cones),
    dot([1.9779984951, -2.428592205, 0.4505937099], cones),
    dot([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
};

/** Distance in OKLab of two opaque colours as an eye sees them; 0 is the same, black to white is 1. */
export const distance = (a: Rgba, b: Rgba, vision: Vision = "full"): number => {
  const [one, other] = [oklab(seen(a, vision)), oklab(seen(b, vision))];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
};

const luminance = (colour: Rgba): number => dot([0.2126, 0.7152, 0.0722], linear(colour));

/** Contrast of two opaque colours, 1 to 21. */
export const contrast = (a: Rgba, b: Rgba): number => {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};

const encode = (light: number): number => (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);

/** The colour that stands for what an eye sees. */
export const seenBy = (colour: Rgba, vision: Vision): Rgba => {
  const [r, g, b] = seen(colour, vision);
  return [encode(r), encode(g), encode(b), colour[3]];
};
