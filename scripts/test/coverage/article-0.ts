import { article0Commendation } from "./article-0-commendation.js";
import { article0Contents } from "./article-0-contents.js";
import { article0Documents } from "./article-0-documents.js";
import { article0Page } from "./article-0-page.js";
import type { FactCheck } from "./fact-check.js";

/** The facts of article 0. */
export const article0: FactCheck[] = [
  ...article0Page,
  ...article0Documents,
  ...article0Contents,
  ...article0Commendation,
];
