import { fieldVisibility } from "@thidua/kit/authorization";
import { buildSubgraph } from "@thidua/kit/federation";
import type { ListDefinition } from "@thidua/kit/pagination";
import { expect, it } from "vitest";
import { campaignList } from "../campaign/campaign.list.js";
import { campaignLinkList } from "../campaign-link/campaign-link.list.js";
import { citationList } from "../citation/citation.list.js";
import { citedDocumentList } from "../cited-document/cited-document.list.js";
import { criterionList } from "../criterion/criterion.list.js";
import { campaigns } from "../definition.js";
import { emulationPlanList } from "../emulation-plan/emulation-plan.list.js";
import { initiativeList } from "../initiative/initiative.list.js";
import { newsArticleList } from "../news-article/news-article.list.js";
import { occasionList } from "../occasion/occasion.list.js";
import { occasionObservanceList } from "../occasion/occasion-observance.list.js";
import { pledgeList } from "../pledge/pledge.list.js";
import { portalList } from "../portal/portal.list.js";
import { registrationList } from "../registration/registration.list.js";

const lists = [
  campaignList,
  campaignLinkList,
  citationList,
  citedDocumentList,
  criterionList,
  emulationPlanList,
  initiativeList,
  newsArticleList,
  occasionList,
  occasionObservanceList,
  pledgeList,
  portalList,
  registrationList,
] as unknown as ListDefinition<object>[];

it("every filter and every order of every list says who may use it", () => {
  buildSubgraph(campaigns.graph);
  const camelCase = (name: string) =>
    name.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const silent = lists.flatMap(({ entity, filters, orders, levels = {} }) =>
    [...Object.keys(filters), ...Object.keys(orders).map(camelCase)]
      .filter((name) => !levels[name] && !fieldVisibility(entity, name))
      .map((name) => `${entity.name}.${name}`),
  );
  expect(silent).toEqual([]);
});
