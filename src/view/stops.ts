/** The three stops of the map, far to near. */
export const stops = ["regions", "names", "titles"] as const;
export type Stop = (typeof stops)[number];

/** What is shown there. */
export const stopNames: Readonly<Record<Stop, string>> = { regions: "Regions", names: "Names", titles: "Titles" };

/** Scales (pixels per map unit) at which the Names and the Titles stop begin. */
export const namesFrom = 0.68;
export const titlesFrom = 1.6;

export const stopOf = (scale: number): Stop => (scale < namesFrom ? "regions" : scale < titlesFrom ? "names" : "titles");

/** The scale to go to for a stop, given the scale at which the whole map fits: the fit itself where that is the stop asked for. */
export const scaleOfStop = (stop: Stop, fit: number): number => {
  if (stopOf(fit) === stop) return fit;
  if (stop === "regions") return namesFrom * 0.97;
  return stop === "names" ? 1 : 1.8;
};
