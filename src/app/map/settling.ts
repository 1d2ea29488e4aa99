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
    const said = String(settled);
    // Writing it styles the page anew, even where it says the same.
    if (document.documentElement.dataset["mapSettled"] !== said) document.documentElement.dataset["mapSettled"] = said;
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
