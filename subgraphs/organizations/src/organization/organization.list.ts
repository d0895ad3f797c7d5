import { type FilterQuery, raw } from "@mikro-orm/core";
import { bilingual } from "@thidua/base/locale";
import { BooleanFilter, enumFilter, IdFilter, type InstanceOf, StringFilter } from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, InputType } from "type-graphql";
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

registerEnumeration(
  OrganizationOrderField,
  "OrganizationOrderField",
  ["Trường sắp xếp tổ chức", "Fields to order organizations by"],
  {
    NAME: ["Tên mới nhất, theo thứ tự tiếng Việt", "The last name, in Vietnamese order"],
    CODE: ["Mã", "Code"],
  },
);

export const OrganizationOrder = orderInput(OrganizationOrderField, "Organization");
export const OrganizationKindFilter = enumFilter(OrganizationKind, "OrganizationKind");
export const OrganizationLevelFilter = enumFilter(OrganizationLevel, "OrganizationLevel");

@InputType({ description: bilingual("Một tên vào một ngày", "A name on a day") })
export class NameAsOfFilter {
  @InputField(
    () => String,
    "Tên đầy đủ, tên viết tắt hoặc ký hiệu, trọn vẹn",
    "A whole full name, short name or symbol code",
  )
  name!: string;

  @InputField(() => DateScalar, "Ngày mang tên; bỏ trống: bất kỳ lúc nào", "On which day; at any time if left out", {
    nullable: true,
  })
  asOf?: string | null;
}

@InputType({ description: bilingual("Điều kiện lọc tổ chức", "Conditions on organizations") })
export class OrganizationFilter {
  @InputField(() => [OrganizationFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: OrganizationFilter[] | null;

  @InputField(() => [OrganizationFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: OrganizationFilter[] | null;

  @InputField(() => OrganizationFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: OrganizationFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(
    () => OrganizationSelector,
    "Tổ chức này, cả cây và tiền thân nếu muốn",
    "That body, if wished with its tree and predecessors",
    { nullable: true },
  )
  organization?: OrganizationSelector | null;

  @InputField(() => StringFilter, "Mã", "Code", { nullable: true })
  code?: StringFilter | null;

  @InputField(() => OrganizationKindFilter, "Loại", "Kind", { nullable: true })
  kind?: InstanceOf<typeof OrganizationKindFilter> | null;

  @InputField(() => OrganizationLevelFilter, "Cấp", "Level", { nullable: true })
  level?: InstanceOf<typeof OrganizationLevelFilter> | null;

  @InputField(() => IdFilter, "Tỉnh", "Province", { nullable: true })
  province?: IdFilter | null;

  @InputField(() => IdFilter, "Tổ chức cấp trên trực tiếp", "The body directly above", { nullable: true })
  parent?: IdFilter | null;

  @InputField(() => BooleanFilter, "Đã chấm dứt", "Whether it has ended", { nullable: true })
  isDissolved?: BooleanFilter | null;

  @InputField(
    () => DateScalar,
    "Có thể còn tồn tại vào ngày này; ngày không rõ không loại tổ chức nào",
    "May have existed on this day; an unknown date excludes nothing",
    { nullable: true },
  )
  existsOn?: string | null;

  @InputField(() => NameAsOfFilter, "Mang tên này", "Bears this name", { nullable: true })
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
