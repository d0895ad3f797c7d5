import { FilterInput, filterOf, operators, StringFilter } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ArgsType } from "type-graphql";
import { AsOfField } from "../catalog/as-of.js";
import { holdingOn } from "../catalog/period.js";
import { foldAwardCode } from "./award-code.js";
import { AwardForm } from "./award-form.js";

const awardFormOrder = orderOf(AwardForm, "AwardForm", {
  PRECEDENCE: "precedence",
  NAME: ["labelSortKey", "Tên, theo thứ tự tiếng Việt", "The Vietnamese name, in Vietnamese order"],
  CODE: ["codeKey", "Chữ viết tắt", "The abbreviation"],
  VALID_FROM: "validFrom",
});

@FilterInput("Điều kiện lọc danh hiệu, hình thức", "Conditions on titles and forms")
export class AwardFormFilter extends filterOf(
  AwardForm,
  ["id", "key", "isCodeProvisional", "category", "level", "certainty", "validFrom", "validTo"],
  { subject: "subjectKinds" },
) {
  @AsOfField()
  asOf?: string | null;

  @InputField(
    () => StringFilter,
    "Chữ viết tắt, không phân biệt chữ hoa, chữ thường, Đ và D",
    "The abbreviation, regardless of case and of Đ or D",
    { nullable: true },
  )
  code?: StringFilter | null;
}

@ArgsType()
export class AwardFormsArguments extends listArguments(AwardFormFilter, awardFormOrder.input) {}

export const AwardFormConnection = connectionType(() => AwardForm, "AwardForm", [
  "danh hiệu, hình thức",
  "titles and forms",
]);

const foldedCode = (given: StringFilter) =>
  operators("codeKey", {
    ...(given.eq != null && { eq: foldAwardCode(given.eq) }),
    ...(given.in && { in: given.in.map(foldAwardCode) }),
    ...(given.isNull != null && { isNull: given.isNull }),
  });

/** The list of titles and forms. */
export const awardFormList = defineList<AwardForm>({
  entity: AwardForm,
  orders: awardFormOrder.columns,
  defaultOrder: [
    { field: "PRECEDENCE", direction: "ASC" },
    { field: "VALID_FROM", direction: "ASC" },
  ],
  filters: { ...AwardFormFilter.rules, asOf: holdingOn, code: foldedCode },
  // `subject` filters by the field `subjectKinds`, and `NAME` orders by the label.
  levels: { asOf: PUBLIC, subject: PUBLIC, name: PUBLIC },
  search: "searchText",
});
