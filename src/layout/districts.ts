import { Buckets } from "./buckets.ts";
import { tenth, type Box, type Point } from "./geometry.ts";
import { insideRings } from "./lines.ts";
import { textWidth } from "./measure.ts";
import type { District } from "./names.ts";

/** A region as far as its districts have to know it. */
export interface Region {
  readonly districts: readonly District[];
  readonly rings: readonly (readonly number[])[];
}

export interface PlacedDistrict extends District, Point {}

const size = 14;
const gap = 3;
const reach = 150;
const step = 10;

/** Offsets from the middle of a district, nearest first. */
const offsets = ((): readonly Point[] => {
  const found: Point[] = [];
  for (let y = -reach; y <= reach; y += step) for (let x = -reach; x <= reach; x += step) found.push({ x, y });
  return found.sort((a, b) => a.x * a.x + a.y * a.y - b.x * b.x - b.y * b.y || a.y - b.y || a.x - b.x);
})();

const inside = ({ x, y, width, height }: Box, rings: Region["rings"]): boolean =>
  insideRings(x, y, rings) &&
  insideRings(x + width, y, rings) &&
  insideRings(x, y + height, rings) &&
  insideRings(x + width, y + height, rings);

/** Names of districts near the middle of their works, free of all labels and names; one that finds no such spot is left out. */
export const placeDistricts = (
  regions: readonly Region[],
  dots: readonly Point[],
  obstacles: readonly Box[],
): readonly PlacedDistrict[][] => {
  const taken = new Buckets(110);
  for (const box of obstacles) taken.add(box);
  return regions.map(({ districts, rings }) =>
    districts.flatMap((district) => {
      const width = textWidth(district.name, "italic", size);
      const middle = {
        x: district.works.reduce((sum, work) => sum + dots[work]!.x, 0) / district.works.length,
        y: district.works.reduce((sum, work) => sum + dots[work]!.y, 0) / district.works.length,
      };
      for (const offset of offsets) {
        const box = { x: middle.x + offset.x - width / 2, y: middle.y + offset.y - size / 2, width, height: size };
        if (taken.touches(box.x, box.y, width, size, gap) || !inside(box, rings)) continue;
        taken.add(box);
        return [{ ...district, x: tenth(box.x + width / 2), y: tenth(box.y + size / 2) }];
      }
      return [];
    }),
  );
};
