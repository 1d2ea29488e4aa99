/** How long a new size of the stage has to last before all is set for it, in milliseconds. */
const lasting = 60;

/** Whether what the map shows is set for where its camera stands; the page says so, for whoever waits for it. */
export class Settling {
  readonly #settle: () => void;
  #timer: number | undefined;

  constructor(settle: () => void) {
    this.#settle = settle;
  }

  put(settled: boolean): void {
    window.clearTimeout(this.#timer);
    document.documentElement.dataset["mapSettled"] = String(settled);
  }

  /** After the frame that shows what has changed, so that this frame does not wait. */
  soon(): void {
    this.put(false);
    this.#timer = window.setTimeout(this.#settle, lasting);
  }

  stop(): void {
    window.clearTimeout(this.#timer);
    delete document.documentElement.dataset["mapSettled"];
  }
}
