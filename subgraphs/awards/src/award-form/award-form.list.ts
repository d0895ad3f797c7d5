import { bilingual } from "@thidua/base/locale";
import {
  BooleanFilter,
  DateFilter,
  enumFilter,
  enumListFilter,
  IdFilter,
  type InstanceOf,
  listRule,
  operators,
  StringFilter,
} from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, InputType } from "type-graphql";
import { CertaintyFilter } from "../catalog/certainty-filter.js";
import { holdingOn } from "../catalog/period.js";
import { AwardCategory } from "./award-category.js";
import { foldAwardCode } from "./award-code.js";
import { AwardForm } from "./award-form.js";
import { AwardLevel } from "./award-level.js";
import { AwardSubjectKind } from "./award-subject-kind.js";

/** By what titles and forms can be ordered. */
export enum AwardFormOrderField {
  PRECEDENCE = "PRECEDENCE",
  NAME = "NAME",
  CODE = "CODE",
  VALID_FROM = "VALID_FROM",
}

registerEnumeration(
  AwardFormOrderField,
  "AwardFormOrderField",
  ["Trường sắp xếp danh hiệu, hình thức", "Fields to order titles and forms by"],
  {
    PRECEDENCE: ["Thứ bậc khi trao tặng", "Rank at a ceremony"],
    NAME: ["Tên, theo thứ tự tiếng Việt", "Vietnamese name, in Vietnamese order"],
    CODE: ["Chữ viết tắt", "Abbreviation"],
    VALID_FROM: ["Ngày bắt đầu hiệu lực", "First day on which the row holds"],
  },
);

export const AwardFormOrder = orderInput(AwardFormOrderField, "AwardForm");
export const AwardCategoryFilter = enumFilter(AwardCategory, "AwardCategory");
export const AwardLevelFilter = enumFilter(AwardLevel, "AwardLevel");
export const AwardSubjectKindListFilter = enumListFilter(AwardSubjectKind, "AwardSubjectKind");

@InputType({ description: bilingual("Điều kiện lọc danh hiệu, hình thức", "Conditions on titles and forms") })
export class AwardFormFilter {
  @InputField(() => [AwardFormFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: AwardFormFilter[] | null;

  @InputField(() => [AwardFormFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: AwardFormFilter[] | null;

  @InputField(() => AwardFormFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: AwardFormFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => DateScalar, "Có hiệu lực vào ngày này", "In force on this day", { nullable: true })
  asOf?: string | null;

  @InputField(() => StringFilter, "Khóa ổn định", "Stable key", { nullable: true })
  key?: StringFilter | null;

  @InputField(
    () => StringFilter,
    "Chữ viết tắt, không phân biệt hoa thường, Đ và D",
    "Abbreviation; case, and Đ or D, do not matter",
    { nullable: true },
  )
  code?: StringFilter | null;

  @InputField(() => BooleanFilter, "Chữ viết tắt chưa thông dụng", "Not in common use", { nullable: true })
  isCodeProvisional?: BooleanFilter | null;

  @InputField(() => AwardCategoryFilter, "Nhóm", "Class", { nullable: true })
  category?: InstanceOf<typeof AwardCategoryFilter> | null;

  @InputField(() => AwardLevelFilter, "Cấp", "Level", { nullable: true })
  level?: InstanceOf<typeof AwardLevelFilter> | null;

  @InputField(() => AwardSubjectKindListFilter, "Đối tượng", "Kinds of subjects", { nullable: true })
  subject?: InstanceOf<typeof AwardSubjectKindListFilter> | null;

  @InputField(() => CertaintyFilter, "Mức độ chắc chắn", "Certainty", { nullable: true })
  certainty?: InstanceOf<typeof CertaintyFilter> | null;

  @InputField(() => DateFilter, "Ngày bắt đầu hiệu lực", "First day", { nullable: true })
  validFrom?: InstanceOf<typeof DateFilter> | null;

  @InputField(() => DateFilter, "Ngày hết hiệu lực", "First day after", { nullable: true })
  validTo?: InstanceOf<typeof DateFilter> | null;
}

@ArgsType()
export class AwardFormsArguments extends listArguments(AwardFormFilter, AwardFormOrder) {}

export const AwardFormConnection = connectionType(() => AwardForm, "AwardForm");

const foldedCode = (given: StringFilter) =>
  operators("codeKey", {
    ...(given.eq != null && { eq: foldAwardCode(given.eq) }),
    ...(given.in && { in: given.in.map(foldAwardCode) }),
    ...(given.isNull != null && { isNull: given.isNull }),
  });

/** How titles and forms are listed. */
export const awardFormList: ListDefinition<AwardForm> = {
  entity: AwardForm,
  orders: { PRECEDENCE: "precedence", NAME: "labelSortKey", CODE: "codeKey", VALID_FROM: "validFrom" },
  defaultOrder: [
    { field: "PRECEDENCE", direction: "ASC" },
    { field: "VALID_FROM", direction: "ASC" },
  ],
  filters: {
    id: "id",
    asOf: holdingOn,
    key: "key",
    code: foldedCode,
    isCodeProvisional: "isCodeProvisional",
    category: "category",
    level: "level",
    subject: listRule("subjectKinds"),
    certainty: "certainty",
    validFrom: "validFrom",
    validTo: "validTo",
  },
  // `subject` asks the field `subjectKinds`, `NAME` orders by the label.
  levels: { asOf: forEveryone, subject: forEveryone, name: forEveryone },
  search: "searchText",
};
