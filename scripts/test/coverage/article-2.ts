import type { FactCheck } from "./fact-check.js";

/** The facts of article 2. */
export const article2: FactCheck[] = [];
