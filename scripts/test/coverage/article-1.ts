import type { FactCheck } from "./fact-check.js";

/** The facts of article 1. */
export const article1: FactCheck[] = [];
