import {
  BooleanFilter,
  DateFilter,
  enumFilter,
  IdFilter,
  type InstanceOf,
  StringFilter,
} from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { AwardCategoryFilter, AwardLevelFilter } from "../award-form/award-form.list.js";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import { organizationTree } from "../organization/organization-tree.js";
import { Award } from "./award.js";
import { cancelled } from "./cancelled.js";

/** By what awards can be ordered. */
export enum AwardOrderField {
  CEREMONY = "CEREMONY",
  DECIDED_ON = "DECIDED_ON",
  AWARDED_ON = "AWARDED_ON",
  RECIPIENT_NAME = "RECIPIENT_NAME",
}

registerEnumType(AwardOrderField, {
  name: "AwardOrderField",
  description: "Trường sắp xếp lượt khen thưởng. Fields to order awards by.",
  valuesConfig: {
    CEREMONY: {
      description: "Thứ tự trao tặng (Nghị định 152/2025/NĐ-CP Đ.29). The order at a ceremony.",
    },
    DECIDED_ON: { description: "Ngày quyết định. Day of the decision." },
    AWARDED_ON: { description: "Ngày trao tặng. Day it was handed over." },
    RECIPIENT_NAME: { description: "Tên, theo thứ tự tiếng Việt. The recipient's name, in Vietnamese order." },
  },
});

export const AwardOrder = orderInput(AwardOrderField, "Award");
export const AwardSubjectKindFilter = enumFilter(AwardSubjectKind, "AwardSubjectKind");

@InputType({ description: "Điều kiện lọc lượt khen thưởng. Conditions on awards." })
export class AwardFilter {
  @Field(() => [AwardFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: AwardFilter[] | null;

  @Field(() => [AwardFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: AwardFilter[] | null;

  @Field(() => AwardFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: AwardFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => OrganizationSelector, {
    nullable: true,
    description: "Tổ chức được khen, hoặc đơn vị của người được khen. The honored body, or the unit of the recipient.",
  })
  organization?: OrganizationSelector | null;

  @Field(() => IdFilter, { nullable: true, description: "Cá nhân. The person." })
  person?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Phong trào thi đua. The campaign." })
  campaign?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Điển hình tiên tiến. The typical example." })
  typicalExample?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Quyết định. The decision." })
  decision?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Dòng của danh mục. The row of the catalog." })
  form?: IdFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: "Khóa của danh hiệu, hình thức, chung cho mọi giai đoạn. Key of the title or form, in all periods.",
  })
  formKey?: StringFilter | null;

  @Field(() => AwardCategoryFilter, { nullable: true, description: "Nhóm. Class of the title or form." })
  category?: InstanceOf<typeof AwardCategoryFilter> | null;

  @Field(() => AwardLevelFilter, { nullable: true, description: "Cấp. Level of the title or form." })
  level?: InstanceOf<typeof AwardLevelFilter> | null;

  @Field(() => AwardSubjectKindFilter, { nullable: true, description: "Đối tượng. Kind of subject." })
  subjectKind?: InstanceOf<typeof AwardSubjectKindFilter> | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: "Mã loại hình khen thưởng. Code of the commendation type.",
  })
  commendationTypeCode?: StringFilter | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày quyết định. Day of the decision." })
  decidedOn?: InstanceOf<typeof DateFilter> | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày trao tặng. Day it was handed over." })
  awardedOn?: InstanceOf<typeof DateFilter> | null;

  @Field(() => BooleanFilter, {
    nullable: true,
    description: "Quyết định đã bị hủy bỏ hay chưa. Whether its decision was cancelled.",
  })
  isCancelled?: BooleanFilter | null;
}

@ArgsType()
export class AwardsArguments extends listArguments(AwardFilter, AwardOrder) {}

export const AwardConnection = connectionType(() => Award, "Award");

/** How awards are listed: by default as they are called at a ceremony. */
export const awardList: ListDefinition<Award> = {
  entity: Award,
  orders: {
    CEREMONY: "ceremonyKey",
    DECIDED_ON: "decidedOn",
    AWARDED_ON: "awardedOn",
    RECIPIENT_NAME: "recipientSortKey",
  },
  defaultOrder: [{ field: "CEREMONY", direction: "ASC" }],
  filters: {
    id: "id",
    organization: organizationRule("creditedOrganizationId", organizationTree),
    person: "personId",
    campaign: "campaignId",
    typicalExample: "typicalExampleId",
    decision: "decisionId",
    form: "formId",
    formKey: "formKey",
    category: "formCategory",
    level: "formLevel",
    subjectKind: "subjectKind",
    commendationTypeCode: "commendationTypeCode",
    decidedOn: "decidedOn",
    awardedOn: "awardedOn",
    isCancelled: cancelled,
  },
  // The day, the title and the type of a decision are public; so is the order in which recipients are called.
  levels: {
    formKey: forEveryone,
    category: forEveryone,
    level: forEveryone,
    commendationTypeCode: forEveryone,
    decidedOn: forEveryone,
    isCancelled: forEveryone,
    ceremony: forEveryone,
  },
  search: "searchText",
};
