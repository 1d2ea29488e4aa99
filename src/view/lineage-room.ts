/** Gives lanes away one by one to the band that lacks most, until the room is used. */
export const sharedOut = (least: readonly number[], most: readonly number[], room: number): readonly number[] => {
  const lanes = [...least];
  for (let left = room - lanes.reduce((sum, count) => sum + count, 0); left > 0; left--) {
    const lacks = lanes.map((count, index) => (most[index] ?? 0) - count);
    const worst = lacks.indexOf(Math.max(...lacks));
    if ((lacks[worst] ?? 0) <= 0) break;
    lanes[worst] = (lanes[worst] ?? 0) + 1;
  }
  return lanes;
};
