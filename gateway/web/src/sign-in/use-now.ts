import { useEffect, useState } from "react";

/** The present time in milliseconds, looked at anew every `every` milliseconds: for words such as "còn 5 phút". */
export function useNow(every: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
