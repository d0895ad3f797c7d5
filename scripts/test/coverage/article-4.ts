import type { FactCheck } from "./fact-check.js";

/** The facts of article 4. */
export const article4: FactCheck[] = [];
