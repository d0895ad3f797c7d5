import { bilingual } from "@thidua/base/locale";
import { IdFilter, type InstanceOf, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, InputType } from "type-graphql";
import { AwardLevelFilter } from "../award-form/award-form.list.js";
import { CertaintyFilter } from "../catalog/certainty-filter.js";
import { holdingOn } from "../catalog/period.js";
import { AwardAuthority } from "./award-authority.js";

/** By what rows of authority can be ordered. */
export enum AwardAuthorityOrderField {
  FORM_KEY = "FORM_KEY",
  DECIDER_KEY = "DECIDER_KEY",
  VALID_FROM = "VALID_FROM",
}

registerEnumeration(
  AwardAuthorityOrderField,
  "AwardAuthorityOrderField",
  ["Trường sắp xếp thẩm quyền", "Fields to order rows of authority by"],
  {
    FORM_KEY: ["Khóa của danh hiệu, hình thức", "Key of the title or form"],
    DECIDER_KEY: ["Khóa của người quyết định", "Key of who decides"],
    VALID_FROM: ["Ngày bắt đầu hiệu lực", "First day on which the row holds"],
  },
);

export const AwardAuthorityOrder = orderInput(AwardAuthorityOrderField, "AwardAuthority");

@InputType({ description: bilingual("Điều kiện lọc thẩm quyền", "Conditions on rows of authority") })
export class AwardAuthorityFilter {
  @InputField(() => [AwardAuthorityFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: AwardAuthorityFilter[] | null;

  @InputField(() => [AwardAuthorityFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: AwardAuthorityFilter[] | null;

  @InputField(() => AwardAuthorityFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: AwardAuthorityFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => DateScalar, "Có hiệu lực vào ngày này", "In force on this day", { nullable: true })
  asOf?: string | null;

  @InputField(() => StringFilter, "Khóa của danh hiệu, hình thức", "Key of the title or form", { nullable: true })
  formKey?: StringFilter | null;

  @InputField(() => StringFilter, "Khóa của người quyết định", "Key of who decides", { nullable: true })
  deciderKey?: StringFilter | null;

  @InputField(() => AwardLevelFilter, "Cấp", "Level", { nullable: true })
  level?: InstanceOf<typeof AwardLevelFilter> | null;

  @InputField(() => CertaintyFilter, "Mức độ chắc chắn", "Certainty", { nullable: true })
  certainty?: InstanceOf<typeof CertaintyFilter> | null;
}

@ArgsType()
export class AwardAuthoritiesArguments extends listArguments(AwardAuthorityFilter, AwardAuthorityOrder) {}

export const AwardAuthorityConnection = connectionType(() => AwardAuthority, "AwardAuthority");

/** How rows of authority are listed. */
export const awardAuthorityList: ListDefinition<AwardAuthority> = {
  entity: AwardAuthority,
  orders: { FORM_KEY: "formKey", DECIDER_KEY: "deciderKey", VALID_FROM: "validFrom" },
  defaultOrder: [
    { field: "FORM_KEY", direction: "ASC" },
    { field: "DECIDER_KEY", direction: "ASC" },
    { field: "VALID_FROM", direction: "ASC" },
  ],
  filters: {
    id: "id",
    asOf: holdingOn,
    formKey: "formKey",
    deciderKey: "deciderKey",
    level: "level",
    certainty: "certainty",
  },
  levels: { asOf: forEveryone },
  search: "searchText",
};
