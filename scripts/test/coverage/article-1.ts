import { article1Campaign } from "./article-1-campaign.js";
import { article1Contents } from "./article-1-contents.js";
import { article1Organizations } from "./article-1-organizations.js";
import { article1Page } from "./article-1-page.js";
import type { FactCheck } from "./fact-check.js";

/** The facts of article 1. */
export const article1: FactCheck[] = [
  ...article1Page,
  ...article1Campaign,
  ...article1Contents,
  ...article1Organizations,
];
