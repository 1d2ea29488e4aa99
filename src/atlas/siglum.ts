/** The letter of the nth list, from 0: A … Z, AA … ZZ, AAA. */
export function siglum(n: number): string {
  let letters = "";
  for (let rest = n + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
