import type { Point } from "../../view/viewport.ts";

export interface GestureActions {
  /** A movement of the pointer or fingers: pan by pixels and zoom by a factor about a point of the stage. */
  move(dx: number, dy: number, at: Point, factor: number): void;
  /** The last finger left, or the wheel came to rest. */
  rest(): void;
  click(at: Point, touch: boolean, shift: boolean): void;
  doubleClick(at: Point): void;
  /** null when the pointer left the stage. */
  hover(at: Point | null): void;
}

/** How far a pointer may stray and still click, in pixels; a finger is less steady. */
const steady = { mouse: 4, touch: 9 };
const doubleWithin = 320;
const wheelRest = 140;

type Listen = <K extends keyof HTMLElementEventMap>(type: K, handle: (event: HTMLElementEventMap[K]) => void) => void;
type Locate = (event: MouseEvent) => Point;

const steadyFor = ({ pointerType }: PointerEvent): number => (pointerType === "touch" ? steady.touch : steady.mouse);

/** The pointers that are down: where each is, and how far they strayed since the first came down. */
class Pointers {
  readonly #down = new Map<number, Point>();
  strayed = 0;

  get count(): number {
    return this.#down.size;
  }

  get middle(): Point {
    const points = [...this.#down.values()];
    return { x: points.reduce((sum, { x }) => sum + x, 0) / points.length, y: points.reduce((sum, { y }) => sum + y, 0) / points.length };
  }

  /** Distance of the first two; 0 while there is one. */
  get spread(): number {
    const [a, b] = [...this.#down.values()];
    return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
  }

  has(id: number): boolean {
    return this.#down.has(id);
  }

  press(id: number, at: Point): void {
    if (this.count === 0) this.strayed = 0;
    this.#down.set(id, at);
  }

  move(id: number, to: Point): void {
    const from = this.#down.get(id) ?? to;
    this.#down.set(id, to);
    this.strayed += Math.hypot(to.x - from.x, to.y - from.y);
  }

  /** Says whether the last pointer left. */
  lift(id: number): boolean {
    return this.#down.delete(id) && this.count === 0;
  }
}

/** Pointers that stray move the map; those that hover are told. */
const listenToMoves = (stage: HTMLElement, actions: GestureActions, pointers: Pointers, at: Locate, on: Listen): void => {
  on("pointerdown", (event) => {
    if (event.button === 0) pointers.press(event.pointerId, at(event));
  });
  on("pointermove", (event) => {
    const point = at(event);
    if (!pointers.has(event.pointerId)) {
      if (event.pointerType !== "touch") actions.hover(point);
      return;
    }
    const [from, wide] = [pointers.middle, pointers.spread];
    pointers.move(event.pointerId, point);
    const to = pointers.middle;
    if (pointers.strayed <= steadyFor(event)) return;
    if (!stage.hasPointerCapture(event.pointerId)) stage.setPointerCapture(event.pointerId);
    actions.hover(null);
    actions.move(to.x - from.x, to.y - from.y, to, pointers.count > 1 && wide > 0 ? pointers.spread / wide : 1);
  });
  on("pointerleave", (event) => {
    if (!pointers.has(event.pointerId)) actions.hover(null);
  });
};

/** Pointers that leave where they came down click; a mouse says itself when it clicked twice, fingers are timed here. */
const listenToClicks = (actions: GestureActions, pointers: Pointers, at: Locate, on: Listen): void => {
  let lastClick = { time: -Infinity, at: { x: 0, y: 0 } };
  const up = (event: PointerEvent): void => {
    if (!pointers.lift(event.pointerId)) return;
    if (event.type === "pointercancel" || pointers.strayed > steadyFor(event)) return actions.rest();
    const touch = event.pointerType === "touch";
    const point = at(event);
    const twice =
      touch && event.timeStamp - lastClick.time < doubleWithin && Math.hypot(point.x - lastClick.at.x, point.y - lastClick.at.y) < 24;
    lastClick = { time: twice ? -Infinity : event.timeStamp, at: point };
    if (twice) actions.doubleClick(point);
    else actions.click(point, touch, event.shiftKey);
  };
  on("dblclick", (event) => actions.doubleClick(at(event)));
  on("pointerup", up);
  on("pointercancel", up);
};

/**
 * The wheel zooms about the pointer, and has come to rest when it says nothing for a moment in which nothing holds the map.
 * Returns how to forget that moment.
 */
const listenToWheel = (actions: GestureActions, pointers: Pointers, at: Locate, on: Listen): (() => void) => {
  let timer: number | undefined;
  const wait = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => (pointers.count > 0 ? wait() : actions.rest()), wheelRest);
  };
  on("wheel", (event) => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const strength = event.ctrlKey ? 0.01 : 0.0018;
    const factor = Math.exp(-Math.max(-240, Math.min(240, event.deltaY * lines)) * strength);
    actions.move(0, 0, at(event), factor);
    wait();
  });
  return () => window.clearTimeout(timer);
};

/** Mouse, pen, fingers and wheel on the stage. Returns how to stop listening. */
export const listenToGestures = (stage: HTMLElement, actions: GestureActions): (() => void) => {
  const stop = new AbortController();
  const pointers = new Pointers();
  const at: Locate = (event) => {
    const box = stage.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const on: Listen = (type, handle) => stage.addEventListener(type, handle, { signal: stop.signal, passive: false });
  listenToMoves(stage, actions, pointers, at, on);
  listenToClicks(actions, pointers, at, on);
  const forget = listenToWheel(actions, pointers, at, on);
  return () => {
    forget();
    stop.abort();
  };
};
