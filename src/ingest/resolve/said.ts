import type { Place } from "../../model/place.ts";

/** A value with the line that says it; without a place where no line does and a ruling gives it. */
export interface Said<T> {
  readonly value: T;
  readonly place?: Place;
}

export const placesOf = ({ place }: Said<unknown>): readonly Place[] => (place === undefined ? [] : [place]);
