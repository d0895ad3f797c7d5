import { article4Campaign } from "./article-4-campaign.js";
import { article4Occasions } from "./article-4-occasions.js";
import { article4Page } from "./article-4-page.js";
import type { FactCheck } from "./fact-check.js";

/** The facts of article 4. */
export const article4: FactCheck[] = [...article4Page, ...article4Occasions, ...article4Campaign];
