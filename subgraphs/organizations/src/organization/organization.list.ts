import { type FilterQuery, raw } from "@mikro-orm/core";
import { BooleanFilter, enumFilter, IdFilter, type InstanceOf, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { today } from "../known-date/index.js";
import { organizationTree } from "../lineage/organization-tree.js";
import { OrganizationName } from "../organization-name/organization-name.js";
import { Organization } from "./organization.js";
import { OrganizationKind } from "./organization-kind.js";
import { OrganizationLevel } from "./organization-level.js";

/** By what organizations can be ordered. */
export enum OrganizationOrderField {
  NAME = "NAME",
  CODE = "CODE",
}

registerEnumType(OrganizationOrderField, {
  name: "OrganizationOrderField",
  description: "Trường sắp xếp tổ chức. Fields to order organizations by.",
  valuesConfig: {
    NAME: { description: "Tên mới nhất, theo thứ tự tiếng Việt. The last name, in Vietnamese order." },
    CODE: { description: "Mã. Code." },
  },
});

export const OrganizationOrder = orderInput(OrganizationOrderField, "Organization");
export const OrganizationKindFilter = enumFilter(OrganizationKind, "OrganizationKind");
export const OrganizationLevelFilter = enumFilter(OrganizationLevel, "OrganizationLevel");

@InputType({ description: "Một tên vào một ngày. A name on a day." })
export class NameAsOfFilter {
  @Field(() => String, {
    description: "Tên đầy đủ, tên viết tắt hoặc ký hiệu, trọn vẹn. A whole full name, short name or symbol code.",
  })
  name!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày mang tên; bỏ trống: bất kỳ lúc nào. On which day; at any time if left out.",
  })
  asOf?: string | null;
}

@InputType({ description: "Điều kiện lọc tổ chức. Conditions on organizations." })
export class OrganizationFilter {
  @Field(() => [OrganizationFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: OrganizationFilter[] | null;

  @Field(() => [OrganizationFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: OrganizationFilter[] | null;

  @Field(() => OrganizationFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: OrganizationFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => OrganizationSelector, {
    nullable: true,
    description: "Tổ chức này, cả cây và tiền thân nếu muốn. That body, if wished with its tree and predecessors.",
  })
  organization?: OrganizationSelector | null;

  @Field(() => StringFilter, { nullable: true, description: "Mã. Code." })
  code?: StringFilter | null;

  @Field(() => OrganizationKindFilter, { nullable: true, description: "Loại. Kind." })
  kind?: InstanceOf<typeof OrganizationKindFilter> | null;

  @Field(() => OrganizationLevelFilter, { nullable: true, description: "Cấp. Level." })
  level?: InstanceOf<typeof OrganizationLevelFilter> | null;

  @Field(() => IdFilter, { nullable: true, description: "Tỉnh. Province." })
  province?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Tổ chức cấp trên trực tiếp. The body directly above." })
  parent?: IdFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: "Đã chấm dứt. Whether it has ended." })
  isDissolved?: BooleanFilter | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Có thể còn tồn tại vào ngày này; ngày không rõ không loại tổ chức nào. May have existed on this day; an unknown date excludes nothing.",
  })
  existsOn?: string | null;

  @Field(() => NameAsOfFilter, { nullable: true, description: "Mang tên này. Bears this name." })
  nameAsOf?: NameAsOfFilter | null;
}

@ArgsType()
export class OrganizationsArguments extends listArguments(OrganizationFilter, OrganizationOrder) {}

export const OrganizationConnection = connectionType(() => Organization, "Organization");

/** How organizations are listed. */
export const organizationList: ListDefinition<Organization> = {
  entity: Organization,
  orders: { NAME: "nameSortKey", CODE: "code" },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  levels: { organization: forEveryone, nameAsOf: forEveryone, existsOn: forEveryone },
  filters: {
    id: "id",
    organization: organizationRule<Organization>("id", organizationTree),
    code: "code",
    kind: "kind",
    level: "level",
    province: "provinceId",
    parent: "parentId",
    isDissolved: ({ eq }: BooleanFilter) => {
      if (eq === undefined || eq === null) return {};
      const ended = { hasEnd: true, $or: [{ dissolvedUntil: null }, { dissolvedUntil: { $lte: today() } }] };
      return eq ? ended : { $not: ended };
    },
    existsOn: existing,
    nameAsOf: ({ name, asOf }: NameAsOfFilter) => {
      const key = OrganizationName.keyOf(name);
      return asOf ? { $and: [existing(asOf), bearing(key, asOf)] } : bearing(key, null);
    },
  },
  search: "searchText",
};

/** The condition that a body may have existed on a day. */
function existing(day: string): FilterQuery<Organization> {
  return {
    $and: [
      { $or: [{ establishedFrom: null }, { establishedFrom: { $lte: day } }] },
      { $or: [{ hasEnd: false }, { dissolvedUntil: null }, { dissolvedUntil: { $gt: day } }] },
    ],
  };
}

/** The condition that a body bore a name on a day; an unknown beginning or end does not speak against it. */
function bearing(key: string, day: string | null): FilterQuery<Organization> {
  const period =
    ' and ("n"."valid_from_date" is null or "n"."valid_from_date" <= ?) and ("n"."valid_to_date" is null or "n"."valid_to_date" > ?)';
  const sql = `"e"."id" in (select "n"."organization_id" from "organizations"."organization_name" as "n" where ? in ("n"."full_name_key", "n"."short_name_key", "n"."symbol_code_key")${day ? period : ""})`;
  return { [raw(sql, day ? [key, day, day] : [key])]: [] } as FilterQuery<Organization>;
}
