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
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
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

registerEnumType(AwardFormOrderField, {
  name: "AwardFormOrderField",
  description: "Trường sắp xếp danh hiệu, hình thức. Fields to order titles and forms by.",
  valuesConfig: {
    PRECEDENCE: { description: "Thứ bậc khi trao tặng. Rank at a ceremony." },
    NAME: { description: "Tên, theo thứ tự tiếng Việt. Vietnamese name, in Vietnamese order." },
    CODE: { description: "Chữ viết tắt. Abbreviation." },
    VALID_FROM: { description: "Ngày bắt đầu hiệu lực. First day on which the row holds." },
  },
});

export const AwardFormOrder = orderInput(AwardFormOrderField, "AwardForm");
export const AwardCategoryFilter = enumFilter(AwardCategory, "AwardCategory");
export const AwardLevelFilter = enumFilter(AwardLevel, "AwardLevel");
export const AwardSubjectKindListFilter = enumListFilter(AwardSubjectKind, "AwardSubjectKind");

@InputType({ description: "Điều kiện lọc danh hiệu, hình thức. Conditions on titles and forms." })
export class AwardFormFilter {
  @Field(() => [AwardFormFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: AwardFormFilter[] | null;

  @Field(() => [AwardFormFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: AwardFormFilter[] | null;

  @Field(() => AwardFormFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: AwardFormFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => DateScalar, { nullable: true, description: "Có hiệu lực vào ngày này. In force on this day." })
  asOf?: string | null;

  @Field(() => StringFilter, { nullable: true, description: "Khóa ổn định. Stable key." })
  key?: StringFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: "Chữ viết tắt, không phân biệt hoa thường, Đ và D. Abbreviation; case, and Đ or D, do not matter.",
  })
  code?: StringFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: "Chữ viết tắt chưa thông dụng. Not in common use." })
  isCodeProvisional?: BooleanFilter | null;

  @Field(() => AwardCategoryFilter, { nullable: true, description: "Nhóm. Class." })
  category?: InstanceOf<typeof AwardCategoryFilter> | null;

  @Field(() => AwardLevelFilter, { nullable: true, description: "Cấp. Level." })
  level?: InstanceOf<typeof AwardLevelFilter> | null;

  @Field(() => AwardSubjectKindListFilter, { nullable: true, description: "Đối tượng. Kinds of subjects." })
  subject?: InstanceOf<typeof AwardSubjectKindListFilter> | null;

  @Field(() => CertaintyFilter, { nullable: true, description: "Mức độ chắc chắn. Certainty." })
  certainty?: InstanceOf<typeof CertaintyFilter> | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày bắt đầu hiệu lực. First day." })
  validFrom?: InstanceOf<typeof DateFilter> | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày hết hiệu lực. First day after." })
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
