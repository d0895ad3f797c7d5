import type { FactCheck } from "./fact-check.js";

/** The facts of article 0. */
export const article0: FactCheck[] = [];
