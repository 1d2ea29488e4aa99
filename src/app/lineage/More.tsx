import { useEffect, useRef } from "react";

/** Where a long list goes on: the next part is there before the reader is, and at a press. */
export const More = ({ label, onMore }: { readonly label: string; readonly onMore: () => void }) => {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (button.current === null) return undefined;
    const observer = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && onMore(), {
      rootMargin: "600px",
    });
    observer.observe(button.current);
    return () => observer.disconnect();
  });
  return (
    <button ref={button} type="button" className="action" onClick={onMore}>
      {label}
    </button>
  );
};
