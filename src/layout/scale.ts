/** From so many works on the map is drawn in coarser steps: none is seen whole at the scale of names any more. */
const large = 600;

export const isLarge = (works: number): boolean => works > large;
