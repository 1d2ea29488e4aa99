import { useEffect, useState } from "react";
import { useApp } from "./context.ts";

/** A question to the atlas: a callback that changes when the question does. */
type Ask<T> = () => Promise<T>;

type Answer<T> = { readonly question: Ask<T>; readonly value: T } | { readonly question: Ask<T>; readonly error: string };

export interface Asked<T> {
  /** The answer to this very question; undefined until it is there. */
  readonly value: T | undefined;
  /** Until this question is answered, the answer to the one before, so that nothing flickers. */
  readonly latest: T | undefined;
  /** Why there will be no answer. */
  readonly error: string | undefined;
}

const nothing = { value: undefined, latest: undefined, error: undefined };

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A question and what came of it; null asks nothing. A question that fails is said to the reader, too. */
export const useAsked = <T>(ask: Ask<T> | null): Asked<T> => {
  const { store } = useApp();
  const [answer, setAnswer] = useState<Answer<T>>();
  useEffect(() => {
    if (ask === null) return undefined;
    let wanted = true;
    const take = async (): Promise<void> => {
      try {
        const value = await ask();
        if (wanted) setAnswer({ question: ask, value });
      } catch (error) {
        if (!wanted) return;
        const reason = reasonOf(error);
        setAnswer({ question: ask, error: reason });
        const notice = `The atlas gave no answer: ${reason.replace(/\.$/, "")}. Reload the page; if it stays so, please report it.`;
        store.notices.set([...store.notices.get().filter((each) => each !== notice), notice]);
      }
    };
    void take();
    return () => {
      wanted = false;
    };
  }, [ask, store]);
  if (ask === null || answer === undefined) return nothing;
  if ("error" in answer) return answer.question === ask ? { ...nothing, error: answer.error } : nothing;
  return { value: answer.question === ask ? answer.value : undefined, latest: answer.value, error: undefined };
};

/** The answer to this very question, and to no other; undefined until it is there. */
export const useAnswer = <T>(ask: Ask<T> | null): T | undefined => useAsked(ask).value;
