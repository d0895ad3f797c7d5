import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { AsOfField } from "../catalog/as-of.js";
import { holdingOn } from "../catalog/period.js";
import { CommendationType } from "./commendation-type.js";

const commendationTypeOrder = orderOf(CommendationType, "CommendationType", {
  POSITION: "position",
  CODE: "code",
  VALID_FROM: "validFrom",
});

@FilterInput("Điều kiện lọc loại hình khen thưởng", "Conditions on commendation types")
export class CommendationTypeFilter extends filterOf(CommendationType, ["id", "code", "certainty"]) {
  @AsOfField()
  asOf?: string | null;
}

@ArgsType()
export class CommendationTypesArguments extends listArguments(CommendationTypeFilter, commendationTypeOrder.input) {}

export const CommendationTypeConnection = connectionType(() => CommendationType, "CommendationType", [
  "loại hình khen thưởng",
  "commendation types",
]);

/** The list of commendation types. */
export const commendationTypeList = defineList<CommendationType>({
  entity: CommendationType,
  orders: commendationTypeOrder.columns,
  defaultOrder: [
    { field: "POSITION", direction: "ASC" },
    { field: "VALID_FROM", direction: "DESC" },
  ],
  filters: { ...CommendationTypeFilter.rules, asOf: holdingOn },
  levels: { asOf: PUBLIC },
  search: "searchText",
});
