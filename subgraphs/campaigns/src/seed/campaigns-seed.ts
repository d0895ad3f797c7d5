import type { Seed } from "@thidua/kit/serve/seed";
import { campaignLinks } from "./campaign-links.js";
import { campaigns } from "./campaigns.js";
import { citations } from "./citations.js";
import { citedDocuments } from "./cited-documents.js";
import { criteria } from "./criteria.js";
import { documentRelations } from "./document-relations.js";
import { emulationPlans } from "./emulation-plans.js";
import { newsArticles } from "./news-articles.js";
import { occasionObservances } from "./occasion-observances.js";
import { occasions } from "./occasions.js";
import { pledges } from "./pledges.js";
import { portals } from "./portals.js";

/** The campaigns of the five articles, the articles themselves, and the documents that they cite. */
export const campaignsSeed: Seed = {
  subgraph: "campaigns",
  directory: new URL("../../src/seed/data/", import.meta.url),
  catalogs: [],
  // The documents come before what they launch: a launch registers its document unless the register has it.
  articles: [
    citedDocuments,
    documentRelations,
    emulationPlans,
    campaigns,
    criteria,
    campaignLinks,
    occasions,
    occasionObservances,
    pledges,
    portals,
    newsArticles,
    citations,
  ],
};
