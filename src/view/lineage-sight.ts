/* What of a chart is in or near sight: the rest is not drawn. */

/** A stretch of the chart from top to bottom. */
export interface Sight {
  readonly from: number;
  readonly to: number;
}

/** What is drawn changes when a frame has been scrolled so far. */
export const sightStep = 80;
/** Drawn beyond the edges, so that what comes into sight is there already. */
const beyond = 60;

/** All that comes into a frame of some height that is scrolled down to `top`, or up to a step farther. */
export const sightAt = (top: number, height: number): Sight => ({ from: top - beyond, to: top + sightStep + height + beyond });

export const isInSight = ({ from, to }: Sight, top: number, bottom: number): boolean => bottom >= from && top <= to;
