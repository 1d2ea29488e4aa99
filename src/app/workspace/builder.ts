import type { BuildAnswer, WorkerRequest } from "../../view/building.ts";

export type Progress = Extract<BuildAnswer, { readonly kind: "progress" }>;
export type Outcome = Exclude<BuildAnswer, Progress>;

export interface Building {
  readonly outcome: Promise<Outcome>;
  /** Ends the worker; the outcome then never comes. */
  readonly cancel: () => void;
}

export type Builder = (request: WorkerRequest, onProgress: (progress: Progress) => void) => Building;

export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

const broken: Outcome = {
  kind: "failed",
  reason: "The part of the page that reads lists has stopped.",
  remedy: "Reload the page. If these lists are very large, add them one by one; nothing of what you had is changed.",
};

/** Each request has a worker of its own, so that cancelling one is ending it. */
export const workerBuilder =
  (create: () => WorkerLike): Builder =>
  (request, onProgress) => {
    const worker = create();
    const outcome = new Promise<Outcome>((resolve) => {
      worker.addEventListener("message", ({ data }: MessageEvent<BuildAnswer>) => {
        if (data.kind === "progress") {
          onProgress(data);
          return;
        }
        worker.terminate();
        resolve(data);
      });
      for (const sign of ["error", "messageerror"] as const)
        worker.addEventListener(sign, () => {
          worker.terminate();
          resolve(broken);
        });
    });
    worker.postMessage(request);
    return { outcome, cancel: () => worker.terminate() };
  };

export const browserBuilder: Builder = workerBuilder(
  () => new Worker(new URL("../../worker/main.ts", import.meta.url), { type: "module", name: "stemma-build" }),
);
