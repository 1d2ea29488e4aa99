import { useEffect, useState } from "react";

/**
 * The answer to a question that the atlas is asked; until a new one is there, the last one stays, so that nothing
 * flickers. The question is a callback that changes when the question does; null asks nothing.
 */
export const useAnswer = <T>(ask: (() => Promise<T>) | null): T | undefined => {
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    if (ask === null) return undefined;
    let wanted = true;
    const take = async (): Promise<void> => {
      const value = await ask();
      if (wanted) setAnswer(() => value);
    };
    void take();
    return () => {
      wanted = false;
    };
  }, [ask]);
  return ask === null ? undefined : answer;
};
