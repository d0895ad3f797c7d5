import type { Seed } from "@thidua/kit/serve/seed";
import { awardAuthorities } from "./award-authorities.js";
import { awardDecisions } from "./award-decisions.js";
import { awardForms } from "./award-forms.js";
import { commendationPolicies } from "./commendation-policies.js";
import { commendationPrinciples } from "./commendation-principles.js";
import { commendationTypes } from "./commendation-types.js";
import { statisticsCategories } from "./statistics-categories.js";

/** The seed of awards: the catalogs of the law, and the policies and the decision of the five articles. */
export const awardsSeed: Seed = {
  subgraph: "awards",
  directory: new URL("../../src/seed/data/", import.meta.url),
  catalogs: [commendationTypes, statisticsCategories, commendationPrinciples, awardForms, awardAuthorities],
  articles: [commendationPolicies, awardDecisions],
};
