import { fieldVisibility } from "@thidua/kit/authorization";
import { buildSubgraph } from "@thidua/kit/federation";
import type { ListDefinition } from "@thidua/kit/pagination";
import { expect, it } from "vitest";
import { awardList } from "../award/award.list.js";
import { awardAuthorityList } from "../award-authority/award-authority.list.js";
import { awardDecisionList } from "../award-decision/award-decision.list.js";
import { awardFormList } from "../award-form/award-form.list.js";
import { commendationPolicyList } from "../commendation-policy/commendation-policy.list.js";
import { commendationPrincipleList } from "../commendation-principle/commendation-principle.list.js";
import { commendationTypeList } from "../commendation-type/commendation-type.list.js";
import { awards } from "../definition.js";
import { statisticsCategoryList } from "../statistics-category/statistics-category.list.js";

const lists = [
  awardList,
  awardAuthorityList,
  awardDecisionList,
  awardFormList,
  commendationPolicyList,
  commendationPrincipleList,
  commendationTypeList,
  statisticsCategoryList,
] as unknown as ListDefinition<object>[];

it("every filter and every order of every list says who may use it", () => {
  buildSubgraph(awards.graph);
  const camelCase = (name: string) =>
    name.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const silent = lists.flatMap(({ entity, filters, orders, levels = {} }) =>
    [...Object.keys(filters), ...Object.keys(orders).map(camelCase)]
      .filter((name) => !levels[name] && !fieldVisibility(entity, name))
      .map((name) => `${entity.name}.${name}`),
  );
  expect(silent).toEqual([]);
});
