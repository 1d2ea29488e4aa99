import type { AtlasMap } from "../../model/map.ts";
import { gridMarks, type GridMark } from "../../view/grid.ts";
import type { Camera } from "../../view/state.ts";
import type { Size } from "../../view/viewport.ts";

/** One side of the frame: the names of columns or rows, and a tick where each ends. One layer of the page, however many they are. */
class Side {
  readonly #names: HTMLElement[] = [];
  readonly #ticks: HTMLElement[] = [];
  readonly #across: boolean;
  readonly #strip = document.createElement("div");

  constructor(host: HTMLElement, side: "top" | "bottom" | "left" | "right", count: number) {
    this.#across = side === "top" || side === "bottom";
    this.#strip.className = `map-side map-${side}`;
    for (let index = 0; index < count; index += 1) {
      const name = document.createElement("span");
      name.className = "map-reference";
      const tick = document.createElement("span");
      tick.className = "map-tick";
      this.#names.push(name);
      this.#ticks.push(tick);
    }
    this.#strip.append(...this.#names, ...this.#ticks);
    host.append(this.#strip);
  }

  /** All marks at once, by pixels to the right and down. */
  shift(dx: number, dy: number): void {
    this.#strip.style.transform = this.#across ? `translateX(${dx}px)` : `translateY(${dy}px)`;
  }

  show(marks: readonly GridMark[]): void {
    this.#strip.style.transform = "";
    for (const [index, mark] of marks.entries()) {
      const name = this.#names[index];
      if (name !== undefined && name.textContent !== mark.name) name.textContent = mark.name;
      this.#put(name, mark.middle);
      this.#put(this.#ticks[index], mark.end);
    }
  }

  #put(element: HTMLElement | undefined, at: number | null): void {
    if (element === undefined) return;
    element.hidden = at === null;
    if (at !== null) element.style.transform = this.#across ? `translateX(${at}px)` : `translateY(${at}px)`;
  }
}

/** Grid references round the map: A, B, … above and below, 1, 2, … left and right, for what the view shows. */
export class FrameLayer {
  readonly #host: HTMLElement;
  #sides: { top: Side; bottom: Side; left: Side; right: Side } | null = null;
  #grid = "";
  /** What the marks stand for. */
  #shown: Camera | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** While the map is dragged as one picture, its marks go with it. */
  carry(camera: Camera): void {
    if (this.#shown === null || this.#sides === null) return;
    const { x, y } = this.#shown;
    const [dx, dy] = [Math.round((x - camera.x) * camera.scale), Math.round((y - camera.y) * camera.scale)];
    for (const side of Object.values(this.#sides)) side.shift(dx, dy);
  }

  show(map: AtlasMap, camera: Camera, stage: Size): void {
    this.#shown = camera;
    const { columns, rows } = map.grid;
    if (this.#sides === null || this.#grid !== `${columns} ${rows}`) {
      this.#host.replaceChildren();
      this.#grid = `${columns} ${rows}`;
      const side = (name: "top" | "bottom" | "left" | "right", count: number): Side => new Side(this.#host, name, count);
      this.#sides = { top: side("top", columns), bottom: side("bottom", columns), left: side("left", rows), right: side("right", rows) };
    }
    const marks = gridMarks(map, camera, stage);
    this.#sides.top.show(marks.columns);
    this.#sides.bottom.show(marks.columns);
    this.#sides.left.show(marks.rows);
    this.#sides.right.show(marks.rows);
  }
}
