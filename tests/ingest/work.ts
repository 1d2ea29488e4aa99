/** Characters that patterns are run over while something is done, from where each begins to look: what it costs, on any machine. */
export const searchedWhile = (run: () => unknown): number => {
  const { exec } = RegExp.prototype;
  let searched = 0;
  RegExp.prototype.exec = function (text: string) {
    searched += text.length - (this.global || this.sticky ? this.lastIndex : 0);
    return exec.call(this, text);
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return searched;
};

/** How much more it costs to read four times as much: four times, and sixteen where it costs the square. */
export const growth = (run: (size: number) => unknown, size = 5000): number =>
  searchedWhile(() => run(4 * size)) / searchedWhile(() => run(size));
