import { type FilterQuery, raw } from "@mikro-orm/core";
import { bilingual } from "@thidua/base/locale";
import { BooleanFilter, complementOf, FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { today } from "@thidua/kit/model/known-date";
import { DateScalar } from "@thidua/kit/model/scalars";
import { forEveryone } from "@thidua/kit/model/visibility";
import { ArgsType, InputType } from "type-graphql";
import { LineageEventKind } from "../lineage/lineage-event-kind.js";
import { organizationTree } from "../lineage/organization-tree.js";
import { OrganizationName } from "../organization-name/organization-name.js";
import { Organization } from "./organization.js";

const OrganizationOrder = orderOf(Organization, "Organization", {
  NAME: ["nameSortKey", "Tên mới nhất, theo thứ tự tiếng Việt", "The latest name, in Vietnamese order"],
  CODE: "code",
});

@InputType({ description: bilingual("Tên của tổ chức vào một ngày", "The name of an organization on a day") })
export class NameAsOfFilter {
  @InputField(
    () => String,
    "Tên đầy đủ, tên viết tắt hoặc ký hiệu, ghi trọn vẹn",
    "A full name, short name or symbol code, given in full",
  )
  name!: string;

  @InputField(
    () => DateScalar,
    "Ngày mang tên; mặc định là bất kỳ thời gian nào",
    "A day on which the organization has the name. Any time by default",
    { nullable: true },
  )
  asOf?: string | null;
}

@FilterInput("Điều kiện lọc tổ chức", "Conditions on organizations")
export class OrganizationFilter extends filterOf(Organization, ["id", "code", "kind", "level"], {
  province: "provinceId",
  parent: "parentId",
}) {
  @InputField(
    () => OrganizationSelector,
    "Tổ chức này, có thể kèm các đơn vị trực thuộc và các tổ chức tiền thân",
    "The organization itself, optionally with its tree and its predecessors",
    { nullable: true },
  )
  organization?: OrganizationSelector | null;

  @InputField(
    () => BooleanFilter,
    "Đã chấm dứt hoạt động: giải thể, sáp nhập, chia tách hoặc chuyển thành tổ chức khác",
    "Whether the organization has ended: it was dissolved, merged, split or turned into another one",
    { nullable: true },
  )
  hasEnded?: BooleanFilter | null;

  @InputField(() => BooleanFilter, "Đã giải thể", "Whether the organization was dissolved", { nullable: true })
  isDissolved?: BooleanFilter | null;

  @InputField(
    () => DateScalar,
    "Có thể tồn tại vào ngày này; ngày chưa rõ không loại trừ tổ chức nào",
    "A day on which the organization may have existed. A date that is not known excludes no organization",
    { nullable: true },
  )
  existsOn?: string | null;

  @InputField(() => NameAsOfFilter, "Mang tên này", "The name that the organization has", { nullable: true })
  nameAsOf?: NameAsOfFilter | null;
}

@ArgsType()
export class OrganizationsArguments extends listArguments(OrganizationFilter, OrganizationOrder.input) {}

export const OrganizationConnection = connectionType(() => Organization, "Organization", ["tổ chức", "organizations"]);

/** How organizations are listed. */
export const organizationList = defineList<Organization>({
  entity: Organization,
  orders: OrganizationOrder.columns,
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  parents: ["parentId"],
  levels: { organization: forEveryone, nameAsOf: forEveryone, existsOn: forEveryone },
  filters: {
    ...OrganizationFilter.rules,
    organization: organizationRule<Organization>("id", organizationTree),
    hasEnded: ({ eq }: BooleanFilter) => {
      if (eq === undefined || eq === null) return {};
      return (eq ? ended() : complementOf(ended())) as FilterQuery<Organization>;
    },
    isDissolved: ({ eq }: BooleanFilter) => {
      if (eq === undefined || eq === null) return {};
      const dissolved = { $and: [{ endKind: LineageEventKind.DISSOLVE }, ended()] };
      return (eq ? dissolved : complementOf(dissolved)) as FilterQuery<Organization>;
    },
    existsOn: existing,
    nameAsOf: ({ name, asOf }: NameAsOfFilter) => {
      const key = OrganizationName.keyOf(name);
      return asOf ? { $and: [existing(asOf), named(key, asOf)] } : named(key, null);
    },
  },
  search: "searchText",
});

/** Returns the condition that an organization has ended by today. */
function ended(): object {
  return { $and: [{ hasEnd: true }, { $or: [{ endedUntil: null }, { endedUntil: { $lte: today() } }] }] };
}

/** Returns the condition that an organization may have existed on a day. */
function existing(day: string): FilterQuery<Organization> {
  return {
    $and: [
      { $or: [{ establishedFrom: null }, { establishedFrom: { $lte: day } }] },
      { $or: [{ hasEnd: false }, { endedUntil: null }, { endedUntil: { $gt: day } }] },
    ],
  };
}

/** Returns the condition that an organization had a name, on a day if one is given. Any possible day meets it. */
function named(key: string, day: string | null): FilterQuery<Organization> {
  const period =
    ' and ("n"."begins_from" is null or "n"."begins_from" <= ?) and ("n"."ends_until" is null or "n"."ends_until" > ?)';
  const sql = `"e"."id" in (select "n"."organization_id" from "organizations"."organization_name" as "n" where ? in ("n"."full_name_key", "n"."short_name_key", "n"."symbol_code_key")${day ? period : ""})`;
  return { [raw(sql, day ? [key, day, day] : [key])]: [] } as FilterQuery<Organization>;
}
