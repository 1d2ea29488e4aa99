import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

/*
 * Pictures as means of small cells: what a reader would see changes them, the edges of letters, which differ from one
 * browser to the next, hardly do. A picture is kept without loss and takes some twenty kilobytes.
 */

/** Side of a cell in CSS pixels. */
const cell = 6;
/** A cell has changed where a channel differs by more than so many of 255. */
const changedBy = 14;

/** The share of cells that may differ, and the mean difference of all; beyond either a picture is another one. */
export const tolerance = { changed: 0.004, mean: 0.45 } as const;

const folder = fileURLToPath(new URL("pictures", import.meta.url));
const fileOf = (name: string): string => join(folder, `${name}.webp`);

/** The screen in small, as a data address. */
export const pictureOf = async (page: Page): Promise<string> => {
  const shot = await page.screenshot({ animations: "disabled", caret: "hide", scale: "css" });
  return page.evaluate(
    async ([base64, side]) => {
      const whole = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]));
      const [width, height] = [Math.round(whole.width / side), Math.round(whole.height / side)];
      const canvas = document.createElement("canvas");
      Object.assign(canvas, { width, height });
      const small = await createImageBitmap(whole, { resizeWidth: width, resizeHeight: height, resizeQuality: "high" });
      canvas.getContext("2d")?.drawImage(small, 0, 0);
      // Quality 1 is without loss.
      return canvas.toDataURL("image/webp", 1);
    },
    [shot.toString("base64"), cell] as const,
  );
};

export interface Difference {
  readonly changed: number;
  readonly mean: number;
}

/** How far two pictures differ; pictures of two sizes differ wholly. */
export const differenceOf = (page: Page, one: string, other: string): Promise<Difference> =>
  page.evaluate(
    async ([a, b, by]) => {
      const pixelsOf = async (picture: string) => {
        const bytes = Uint8Array.from(atob(picture.slice(picture.indexOf(",") + 1)), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/webp" }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext("2d")!;
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [left, right] = await Promise.all([pixelsOf(a), pixelsOf(b)]);
      if (left.width !== right.width || left.height !== right.height) return { changed: 1, mean: 255 };
      let [changed, sum] = [0, 0];
      const cells = left.data.length / 4;
      for (let at = 0; at < left.data.length; at += 4) {
        const far = Math.max(...[0, 1, 2].map((channel) => Math.abs(left.data[at + channel]! - right.data[at + channel]!)));
        if (far > by) changed += 1;
        sum += far;
      }
      return { changed: changed / cells, mean: sum / cells };
    },
    [one, other, changedBy] as const,
  );

export const isAnother = ({ changed, mean }: Difference): boolean => changed > tolerance.changed || mean > tolerance.mean;

export const keptPicture = (name: string): string | null =>
  existsSync(fileOf(name)) ? `data:image/webp;base64,${readFileSync(fileOf(name)).toString("base64")}` : null;

export const keepPicture = (name: string, picture: string): void => {
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), Buffer.from(picture.slice(picture.indexOf(",") + 1), "base64"));
};
