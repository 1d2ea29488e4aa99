import { vi } from "vitest";

/** Characters that patterns are run over while something is done, from where each begins to look: how often they are asked, on any machine; not how often one of them goes back. */
const searchedWhile = (run: () => unknown): number => {
  let searched = 0;
  const { exec } = RegExp.prototype;
  const spy = vi.spyOn(RegExp.prototype, "exec").mockImplementation(function (this: RegExp, text: string) {
    searched += text.length - (this.global || this.sticky ? this.lastIndex : 0);
    return exec.call(this, text);
  });
  try {
    run();
  } finally {
    spy.mockRestore();
  }
  return searched;
};

/** How much more is searched in four times as much: four times, and sixteen where it is the square. */
export const growth = (run: (size: number) => unknown, size = 5000): number =>
  searchedWhile(() => run(4 * size)) / searchedWhile(() => run(size));

/** How often items of an array are looked at. */
export const readsOf = <T>(items: readonly T[], run: (items: T[]) => unknown): number => {
  let reads = 0;
  const get = (target: T[], key: string | symbol): unknown => {
    if (typeof key === "string" && /^\d+$/.test(key)) reads += 1;
    return Reflect.get(target, key);
  };
  run(new Proxy([...items], { get }));
  return reads;
};
