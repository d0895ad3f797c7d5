import { IdFilter, type InstanceOf, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
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

registerEnumType(AwardAuthorityOrderField, {
  name: "AwardAuthorityOrderField",
  description: "Trường sắp xếp thẩm quyền. Fields to order rows of authority by.",
  valuesConfig: {
    FORM_KEY: { description: "Khóa của danh hiệu, hình thức. Key of the title or form." },
    DECIDER_KEY: { description: "Khóa của người quyết định. Key of who decides." },
    VALID_FROM: { description: "Ngày bắt đầu hiệu lực. First day on which the row holds." },
  },
});

export const AwardAuthorityOrder = orderInput(AwardAuthorityOrderField, "AwardAuthority");

@InputType({ description: "Điều kiện lọc thẩm quyền. Conditions on rows of authority." })
export class AwardAuthorityFilter {
  @Field(() => [AwardAuthorityFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: AwardAuthorityFilter[] | null;

  @Field(() => [AwardAuthorityFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: AwardAuthorityFilter[] | null;

  @Field(() => AwardAuthorityFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: AwardAuthorityFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => DateScalar, { nullable: true, description: "Có hiệu lực vào ngày này. In force on this day." })
  asOf?: string | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: "Khóa của danh hiệu, hình thức. Key of the title or form.",
  })
  formKey?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Khóa của người quyết định. Key of who decides." })
  deciderKey?: StringFilter | null;

  @Field(() => AwardLevelFilter, { nullable: true, description: "Cấp. Level." })
  level?: InstanceOf<typeof AwardLevelFilter> | null;

  @Field(() => CertaintyFilter, { nullable: true, description: "Mức độ chắc chắn. Certainty." })
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
