import * as z from "zod/mini";

/*
 * The functional form of zod: records are the same, and the explorer carries a third of the code. It has no words of its
 * own for a value that does not fit; these are the English ones.
 */
z.config(z.locales.en());

export { z };
