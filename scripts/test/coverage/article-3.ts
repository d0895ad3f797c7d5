import type { FactCheck } from "./fact-check.js";

/** The facts of article 3. */
export const article3: FactCheck[] = [];
