import type { Point } from "../../view/viewport.ts";

export interface GestureActions {
  /** A movement of the pointer or fingers: pan by pixels and zoom by a factor about a point of the stage. */
  move(dx: number, dy: number, at: Point, factor: number): void;
  /** The last finger left, or the wheel came to rest. */
  rest(): void;
  click(at: Point, touch: boolean): void;
  doubleClick(at: Point): void;
  /** null when the pointer left the stage. */
  hover(at: Point | null): void;
}

/** How far a pointer may stray and still click, in pixels; a finger is less steady. */
const steady = { mouse: 4, touch: 9 };
const doubleWithin = 320;
const wheelRest = 140;

/** Mouse, pen, fingers and wheel on the stage. Returns how to stop listening. */
export const listenToGestures = (stage: HTMLElement, actions: GestureActions): (() => void) => {
  const stop = new AbortController();
  const down = new Map<number, Point>();
  let strayed = 0;
  let lastClick = { time: -Infinity, at: { x: 0, y: 0 } };
  let wheelTimer: number | undefined;

  const at = (event: MouseEvent): Point => {
    const box = stage.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const middle = (): Point => {
    const points = [...down.values()];
    return { x: points.reduce((sum, { x }) => sum + x, 0) / points.length, y: points.reduce((sum, { y }) => sum + y, 0) / points.length };
  };
  const spread = (): number => {
    const [a, b] = [...down.values()];
    return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
  };
  const on = <K extends keyof HTMLElementEventMap>(type: K, handle: (event: HTMLElementEventMap[K]) => void): void => {
    stage.addEventListener(type, handle, { signal: stop.signal, passive: false });
  };

  on("pointerdown", (event) => {
    if (event.button !== 0) return;
    if (down.size === 0) strayed = 0;
    down.set(event.pointerId, at(event));
  });
  on("pointermove", (event) => {
    const point = at(event);
    const before = down.get(event.pointerId);
    if (before === undefined) {
      if (event.pointerType !== "touch") actions.hover(point);
      return;
    }
    const [from, wide] = [middle(), spread()];
    down.set(event.pointerId, point);
    const to = middle();
    strayed += Math.hypot(point.x - before.x, point.y - before.y);
    if (strayed <= (event.pointerType === "touch" ? steady.touch : steady.mouse)) return;
    if (!stage.hasPointerCapture(event.pointerId)) stage.setPointerCapture(event.pointerId);
    actions.hover(null);
    actions.move(to.x - from.x, to.y - from.y, to, down.size > 1 && wide > 0 ? spread() / wide : 1);
  });
  const up = (event: PointerEvent): void => {
    if (!down.delete(event.pointerId) || down.size > 0) return;
    const touch = event.pointerType === "touch";
    if (event.type === "pointercancel" || strayed > (touch ? steady.touch : steady.mouse)) return actions.rest();
    const point = at(event);
    // A mouse says itself when it clicked twice; fingers are timed here.
    const twice =
      touch && event.timeStamp - lastClick.time < doubleWithin && Math.hypot(point.x - lastClick.at.x, point.y - lastClick.at.y) < 24;
    lastClick = { time: twice ? -Infinity : event.timeStamp, at: point };
    if (twice) actions.doubleClick(point);
    else actions.click(point, touch);
  };
  on("dblclick", (event) => actions.doubleClick(at(event)));
  on("pointerup", up);
  on("pointercancel", up);
  on("pointerleave", (event) => {
    if (!down.has(event.pointerId)) actions.hover(null);
  });
  on("wheel", (event) => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const strength = event.ctrlKey ? 0.01 : 0.0018;
    const factor = Math.exp(-Math.max(-240, Math.min(240, event.deltaY * lines)) * strength);
    actions.move(0, 0, at(event), factor);
    window.clearTimeout(wheelTimer);
    wheelTimer = window.setTimeout(actions.rest, wheelRest);
  });
  return () => {
    window.clearTimeout(wheelTimer);
    stop.abort();
  };
};
