import { useEffect, useState } from "react";

/** Returns the current time in milliseconds, updated every `every` milliseconds: for texts such as "còn 5 phút". */
export function useNow(every: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
