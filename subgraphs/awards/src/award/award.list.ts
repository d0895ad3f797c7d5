import { bilingual } from "@thidua/base/locale";
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
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, InputType } from "type-graphql";
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

registerEnumeration(
  AwardOrderField,
  "AwardOrderField",
  ["Trường sắp xếp lượt khen thưởng", "Fields to order awards by"],
  {
    CEREMONY: ["Thứ tự trao tặng (Nghị định 152/2025/NĐ-CP Đ.29)", "The order at a ceremony"],
    DECIDED_ON: ["Ngày quyết định", "Day of the decision"],
    AWARDED_ON: ["Ngày trao tặng", "Day it was handed over"],
    RECIPIENT_NAME: ["Tên, theo thứ tự tiếng Việt", "The recipient's name, in Vietnamese order"],
  },
);

export const AwardOrder = orderInput(AwardOrderField, "Award");
export const AwardSubjectKindFilter = enumFilter(AwardSubjectKind, "AwardSubjectKind");

@InputType({ description: bilingual("Điều kiện lọc lượt khen thưởng", "Conditions on awards") })
export class AwardFilter {
  @InputField(() => [AwardFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: AwardFilter[] | null;

  @InputField(() => [AwardFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: AwardFilter[] | null;

  @InputField(() => AwardFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: AwardFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(
    () => OrganizationSelector,
    "Tổ chức được khen, hoặc đơn vị của người được khen",
    "The honored body, or the unit of the recipient",
    { nullable: true },
  )
  organization?: OrganizationSelector | null;

  @InputField(() => IdFilter, "Cá nhân", "The person", { nullable: true })
  person?: IdFilter | null;

  @InputField(() => IdFilter, "Phong trào thi đua", "The campaign", { nullable: true })
  campaign?: IdFilter | null;

  @InputField(() => IdFilter, "Điển hình tiên tiến", "The typical example", { nullable: true })
  typicalExample?: IdFilter | null;

  @InputField(() => IdFilter, "Quyết định", "The decision", { nullable: true })
  decision?: IdFilter | null;

  @InputField(() => IdFilter, "Dòng của danh mục", "The row of the catalog", { nullable: true })
  form?: IdFilter | null;

  @InputField(
    () => StringFilter,
    "Khóa của danh hiệu, hình thức, chung cho mọi giai đoạn",
    "Key of the title or form, in all periods",
    { nullable: true },
  )
  formKey?: StringFilter | null;

  @InputField(() => AwardCategoryFilter, "Nhóm", "Class of the title or form", { nullable: true })
  category?: InstanceOf<typeof AwardCategoryFilter> | null;

  @InputField(() => AwardLevelFilter, "Cấp", "Level of the title or form", { nullable: true })
  level?: InstanceOf<typeof AwardLevelFilter> | null;

  @InputField(() => AwardSubjectKindFilter, "Đối tượng", "Kind of subject", { nullable: true })
  subjectKind?: InstanceOf<typeof AwardSubjectKindFilter> | null;

  @InputField(() => StringFilter, "Mã loại hình khen thưởng", "Code of the commendation type", { nullable: true })
  commendationTypeCode?: StringFilter | null;

  @InputField(() => DateFilter, "Ngày quyết định", "Day of the decision", { nullable: true })
  decidedOn?: InstanceOf<typeof DateFilter> | null;

  @InputField(() => DateFilter, "Ngày trao tặng", "Day it was handed over", { nullable: true })
  awardedOn?: InstanceOf<typeof DateFilter> | null;

  @InputField(() => BooleanFilter, "Quyết định đã bị hủy bỏ hay chưa", "Whether its decision was cancelled", {
    nullable: true,
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
