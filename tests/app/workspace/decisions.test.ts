import { describe, expect, it } from "vitest";
import { groundOf, type Shown } from "../../../src/app/ground.ts";
import { createStore } from "../../../src/app/store.ts";
import type { Builder, Outcome } from "../../../src/app/workspace/builder.ts";
import { KeepFailure, type Keep, type Kept } from "../../../src/app/workspace/keep.ts";
import { createWorkspaceStore } from "../../../src/app/workspace/workspace-store.ts";
import { reviewDesk } from "../../../src/app/review/review-desk.ts";
import type { Question } from "../../../src/model/question.ts";
import type { Ruling } from "../../../src/model/ruling.ts";
import type { BuildRequest } from "../../../src/view/building.ts";
import { emptyAtlas, emptyMap as map } from "../../empty-atlas.ts";

const shipped: Ruling = { decision: "venue", written: "X", means: null, reason: "of the page", date: "2026-11-01" };
const base = {
  atlas: { ...emptyAtlas, sources: [{ id: "source:shipped" as const, title: "Shipped", path: "shipped.md", text: "- one" }] },
  map: { ...map, atlas: "digest" },
  views: [],
  rulings: [shipped],
};
const mine: Ruling = { decision: "venue", written: "Y", means: "Z", reason: "mine", date: "2026-11-20" };
const question = (name: string): Question => ({
  id: name,
  kind: "venue",
  asks: `Which venue is ${name}?`,
  now: "It is kept.",
  evidence: [],
  more: 0,
  reasons: [],
  answers: [{ says: "No venue", rulings: [{ decision: "venue", written: name, means: null, reason: "decided in review" }] }],
  works: 1,
});
const asked = [question("A"), question("B"), question("C")];

/** The questions that are left, as a build would give them; builds answer when told to. */
const world = async ({ save = (() => Promise.resolve()) as Keep["save"] } = {}) => {
  const requests: BuildRequest[] = [];
  const saved: (Kept | null)[] = [];
  const waiting: (() => void)[] = [];
  let isSlow = false;
  const outcomeOf = ({ rulings, until }: BuildRequest): Outcome => {
    const decided = new Set(rulings.flatMap((ruling) => (ruling.decision === "venue" ? [ruling.written] : [])));
    const questions = asked.filter(({ id }) => !decided.has(id));
    const review = { questions, total: questions.length };
    const looked = { findings: [], decisions: [], refusals: [], remarks: [] };
    return until === "review" ? { kind: "reviewed", review } : { kind: "built", looked, atlas: base.atlas, map, review };
  };
  const builder: Builder = (request) => {
    if (request.kind !== "build") throw new Error("nothing else is asked for");
    requests.push(request);
    const outcome = new Promise<Outcome>((resolve) => {
      if (isSlow) waiting.push(() => resolve(outcomeOf(request)));
      else resolve(outcomeOf(request));
    });
    return { outcome, cancel: () => undefined };
  };
  const keep: Keep = {
    load: async () => null,
    save: async (kept) => {
      await save(kept);
      saved.push(kept);
    },
    clear: async () => void saved.push(null),
  };
  const shown = createStore<Shown>({ ground: await groundOf(base), edition: 0 });
  const store = createWorkspaceStore({ base, shown, builder, keep, groundOf });
  const slowly = (): void => void (isSlow = true);
  return { store, shown, requests, saved, slowly, finish: () => waiting.splice(0).forEach((resolve) => resolve()) };
};
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe("decisions on lists", () => {
  it("are made beside those of the page, kept at once, and again with what was made of them", async () => {
    const { store, requests, saved } = await world();
    await store.rule(() => [mine]);
    expect(requests).toMatchObject([{ until: "atlas", rulings: [shipped, mine], lists: [{ path: "shipped.md" }] }]);
    expect(saved).toMatchObject([
      { workspace: { rulings: [mine] }, made: { isBehind: true } },
      { workspace: { rulings: [mine] }, made: { base: "digest", review: { total: 3 } } },
    ]);
    expect(saved[1]?.made.isBehind).toBeUndefined();
    expect(store.workspace.get()?.rulings).toEqual([mine]);
  });

  it("that are all taken back leave nothing behind", async () => {
    const { store, saved } = await world();
    await store.rule(() => [mine]);
    await store.rule(() => []);
    expect([store.workspace.get(), saved.at(-1)]).toEqual([null, null]);
  });

  it("that came after what was kept is made anew when it is opened", async () => {
    const { store, requests } = await world();
    const workspace = { joined: true, lists: [], rulings: [mine] };
    await store.restore({ workspace, made: { atlas: emptyAtlas, map, base: "digest", isBehind: true } });
    expect(requests).toMatchObject([{ until: "atlas", rulings: [shipped, mine] }]);
  });

  it("hold though the browser has no room for them, and that is said", async () => {
    const full = async (): Promise<void> => {
      throw new KeepFailure("full", "free some", null);
    };
    const { store, saved } = await world({ save: full });
    await store.rule(() => [mine]);
    expect(saved).toEqual([]);
    expect(store.trouble.get()).toEqual({ reason: "full", remedy: "free some" });
    expect(store.workspace.get()?.rulings).toEqual([mine]);
  });

  it("leave on the screen what is held there, until it is let go of", async () => {
    const { store, shown } = await world();
    await store.hold(true);
    await store.rule(() => [mine]);
    expect(shown.get().edition).toBe(0);
    await store.hold(false);
    expect(shown.get().edition).toBe(1);
  });

  it("of which a later one overtakes an earlier", async () => {
    const { store, slowly, finish } = await world();
    slowly();
    const first = store.rule(() => [mine]);
    await settle();
    const second = store.rule((rulings) => [...rulings, shipped]);
    await settle();
    finish();
    expect(await first).toBeNull();
    expect(await second).toMatchObject({ after: { sources: [{ path: "shipped.md" }] } });
  });

  it("come with lists, each once", async () => {
    const { store } = await world();
    await store.rule(() => [mine]);
    store.import.set({
      at: "preview",
      lists: [{ path: "a.md", content: "- one" }],
      looked: { findings: [], decisions: [{ path: "rulings.json", rulings: [mine, shipped] }], refusals: [], remarks: [] },
      passedOver: 0,
      tooMany: 0,
    });
    await store.takeIn(true);
    expect(store.workspace.get()?.rulings).toEqual([mine, shipped]);
  });
});

describe("a sitting", () => {
  const sit = async () => {
    const made = await world();
    const desk = reviewDesk(made.store);
    desk.begin();
    await settle();
    const ids = (): readonly string[] => (desk.sitting.get().open ?? []).map(({ id }) => id);
    const decide = (at: number): void => desk.decide(asked[at]!, asked[at]!.answers[0]!);
    return { ...made, desk, decide, ids, current: () => desk.sitting.get().current?.id ?? null };
  };

  it("answers a press at once, and says what it changed when the atlas has followed", async () => {
    const { desk, decide, ids, current, slowly, finish } = await sit();
    expect([ids(), current()]).toEqual([["A", "B", "C"], "A"]);
    slowly();
    decide(0);
    expect([ids(), current(), desk.sitting.get().isBehind]).toEqual([["B", "C"], "B", true]);
    await settle();
    finish();
    await settle();
    expect(desk.sitting.get()).toMatchObject({ isBehind: false, said: "Nothing else changed: it is as you say." });
  });

  it("takes back the last decision, which is asked again at once", async () => {
    const { desk, decide, ids, current, store } = await sit();
    decide(0);
    decide(1);
    await settle();
    expect(ids()).toEqual(["C"]);
    desk.undo();
    expect(current()).toBe("B");
    await settle();
    expect([ids(), store.workspace.get()?.rulings.length]).toEqual([["B", "C"], 1]);
    desk.undo();
    await settle();
    expect([ids(), store.workspace.get()]).toEqual([["A", "B", "C"], null]);
    desk.undo();
    expect(desk.sitting.get().said).toMatch(/nothing to undo/);
  });

  it("puts off what is to come last, and walks", async () => {
    const { desk, ids, current } = await sit();
    desk.later();
    expect([ids(), current()]).toEqual([["B", "C", "A"], "B"]);
    desk.move(1);
    expect(current()).toBe("C");
    desk.move(5);
    expect(current()).toBe("A");
  });

  it("takes back a decision of before", async () => {
    const { desk, decide, ids, store } = await sit();
    decide(2);
    await settle();
    const [ruling] = store.workspace.get()?.rulings ?? [];
    if (ruling === undefined) throw new Error("nothing was decided");
    desk.takeBack(ruling);
    await settle();
    expect(ids()).toEqual(["A", "B", "C"]);
  });
});
