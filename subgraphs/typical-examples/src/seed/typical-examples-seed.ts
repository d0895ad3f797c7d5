import type { Seed } from "@thidua/kit/serve/seed";
import { exampleGuidelines } from "./example-guidelines.js";
import { examplePrograms } from "./example-programs.js";
import { reviewConferences } from "./review-conferences.js";
import { selectionRounds } from "./selection-rounds.js";

/** The programs, conferences, rounds and guidelines of the five articles. */
export const typicalExamplesSeed: Seed = {
  subgraph: "typical-examples",
  directory: new URL("../../src/seed/data/", import.meta.url),
  catalogs: [],
  articles: [examplePrograms, reviewConferences, selectionRounds, exampleGuidelines],
};
