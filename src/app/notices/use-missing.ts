import { useCallback } from "react";
import { nearest } from "../../atlas/nearest.ts";
import { kindOf, type NodeId } from "../../model/ids.ts";
import { mentionedIn, wordsOf, type Mentioned } from "../../view/missing.ts";
import { isNodeId, isSourceId } from "../../view/url-values.ts";
import { useGround, useView } from "../context.ts";
import type { Ground } from "../ground.ts";
import { useAnswer } from "../use-answer.ts";

interface Near {
  readonly id: string;
  readonly name: string;
}

export interface Missing extends Mentioned {
  /** What it may have been called. */
  readonly words: string;
  /** What this atlas has instead, if anything comes near. */
  readonly near: Near | null;
}

/** A beginning of more words is the whole name. */
const longestBeginning = 6;

const nearestOf = (words: string, named: readonly Near[]): Near | null => {
  const [at] = nearest(
    words,
    named.map(({ name }) => name),
    1,
  );
  return at === undefined ? null : (named[at] ?? null);
};

/** What is called like the beginning of the name, which is what systems are called by; else what comes near to all of it. */
const nearestNode = async ({ source }: Ground, id: NodeId, words: string): Promise<Near | null> => {
  const ofKind = async (text: string, called: boolean): Promise<Near | null> => {
    const { how, hits } = await source.find(text);
    return called && how !== "called" ? null : (hits.find(({ kind }) => kind === kindOf(id)) ?? null);
  };
  const all = words.split(" ");
  for (let count = Math.min(all.length, longestBeginning); count > 0; count--) {
    const found = await ofKind(all.slice(0, count).join(" "), true);
    if (found !== null) return found;
  }
  return ofKind(words, false);
};

/** A name that this atlas does not have; null for one that it has. */
const check = async (ground: Ground, mentioned: Mentioned): Promise<Missing | null> => {
  const { source, overview, map } = ground;
  const { id } = mentioned;
  const words = wordsOf(id);
  if (isNodeId(id)) {
    return (await source.node(id)) === null ? { ...mentioned, words, near: await nearestNode(ground, id, words) } : null;
  }
  const known: readonly Near[] = isSourceId(id) ? overview.witnesses.map((list) => ({ id: list.id, name: list.title })) : map.regions;
  return known.some((one) => one.id === id) ? null : { ...mentioned, words, near: nearestOf(words, known) };
};

const none: readonly Missing[] = [];

/** What the view names and this atlas does not have. */
export const useMissing = (): readonly Missing[] => {
  const ground = useGround();
  const view = useView();
  // Views that name the same things ask the same question.
  const named = JSON.stringify(mentionedIn(view));
  const ask = useCallback(async () => {
    const checked = await Promise.all((JSON.parse(named) as readonly Mentioned[]).map((one) => check(ground, one)));
    return checked.filter((one) => one !== null);
  }, [ground, named]);
  return useAnswer(ask) ?? none;
};
