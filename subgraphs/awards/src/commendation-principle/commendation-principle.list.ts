import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { AsOfField } from "../catalog/as-of.js";
import { holdingOn } from "../catalog/period.js";
import { CommendationPrinciple } from "./commendation-principle.js";

const commendationPrincipleOrder = orderOf(CommendationPrinciple, "CommendationPrinciple", {
  POSITION: "position",
  CODE: "code",
  VALID_FROM: "validFrom",
});

@FilterInput("Điều kiện lọc nguyên tắc khen thưởng", "Conditions on principles of commendation")
export class CommendationPrincipleFilter extends filterOf(CommendationPrinciple, ["id", "code", "certainty"]) {
  @AsOfField()
  asOf?: string | null;
}

@ArgsType()
export class CommendationPrinciplesArguments extends listArguments(
  CommendationPrincipleFilter,
  commendationPrincipleOrder.input,
) {}

export const CommendationPrincipleConnection = connectionType(() => CommendationPrinciple, "CommendationPrinciple", [
  "nguyên tắc khen thưởng",
  "principles of commendation",
]);

/** The list of principles. */
export const commendationPrincipleList = defineList<CommendationPrinciple>({
  entity: CommendationPrinciple,
  orders: commendationPrincipleOrder.columns,
  defaultOrder: [
    { field: "POSITION", direction: "ASC" },
    { field: "VALID_FROM", direction: "DESC" },
  ],
  filters: { ...CommendationPrincipleFilter.rules, asOf: holdingOn },
  levels: { asOf: PUBLIC },
  search: "searchText",
});
