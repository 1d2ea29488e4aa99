import type { Page } from "@playwright/test";
import { expect } from "./harness.ts";

/*
 * Files on disk: the origin's private file system has real handles, which stand behind the pickers of the browser. It
 * outlasts a reload, as a disk does.
 */

/** Writes files into a folder of the disk. */
export const writeFiles = (page: Page, files: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate(async (texts) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("lists", { create: true });
    for (const [name, text] of Object.entries(texts)) {
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);

export const readFromDisk = (page: Page, name: string): Promise<string> =>
  page.evaluate(async (file) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("lists");
    return (await (await folder.getFileHandle(file)).getFile()).text();
  }, name);

export const removeFromDisk = (page: Page, name: string): Promise<void> =>
  page.evaluate(async (file) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("lists");
    await folder.removeEntry(file);
  }, name);

/** The pickers answer with these files of the disk, or with the whole folder. */
export const givePickers = (page: Page, names: readonly string[]): Promise<void> =>
  page.evaluate((files) => {
    const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle("lists");
    Object.assign(window, {
      showOpenFilePicker: async () => Promise.all(files.map(async (name) => (await folder()).getFileHandle(name))),
      showDirectoryPicker: folder,
      showSaveFilePicker: async ({ suggestedName }: { readonly suggestedName: string }) =>
        (await folder()).getFileHandle(suggestedName, { create: true }),
    });
  }, names);

/** What the browser says when it is asked for leave, from now on. */
export const answerWith = (page: Page, mode: "queryPermission" | "requestPermission", state: PermissionState): Promise<void> =>
  page.evaluate(([name, said]) => void Object.assign(FileSystemHandle.prototype, { [name]: async () => said }), [mode, state] as const);

export const listsDialog = (page: Page) => page.getByRole("dialog", { name: "Your lists" });

export const openLists = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Your lists" }).click();
  await expect(listsDialog(page).getByRole("button", { name: "Choose files" })).toBeVisible();
};

/** Chooses the files by the picker of the browser, and opens them alone. */
export const openFromDisk = async (page: Page, files: Readonly<Record<string, string>>, how = "Open alone"): Promise<void> => {
  await writeFiles(page, files);
  await givePickers(page, Object.keys(files));
  await openLists(page);
  await listsDialog(page).getByRole("button", { name: "Choose files" }).click();
  await listsDialog(page).getByRole("button", { name: how }).click();
  await expect(listsDialog(page)).toBeHidden({ timeout: 60_000 });
};
