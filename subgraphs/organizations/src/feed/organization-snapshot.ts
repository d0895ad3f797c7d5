import { choice, day, flag, id, type SnapshotDeclaration, snapshot, text } from "@thidua/kit/changes/change-feed";
import type { OrganizationSnapshot } from "@thidua/kit/changes/organization-tree-mirror";
import { nameOn } from "../organization/name-history.js";
import type { Organization } from "../organization/organization.js";
import { OrganizationKind } from "../organization/organization-kind.js";
import { OrganizationLevel } from "../organization/organization-level.js";

/** The snapshot of an organization. */
export const organizationSnapshot: SnapshotDeclaration = snapshot(
  ["Tổ chức, cơ quan, đơn vị", "An organization"],
  {
    code: text("Mã ổn định của tổ chức", "The organization's stable code"),
    name: text("Tên chính thức mới nhất", "The latest full name"),
    kind: choice(OrganizationKind, "Loại tổ chức", "The kind of organization"),
    level: choice(OrganizationLevel, "Cấp của tổ chức", "The level of the organization"),
    parentId: id(
      "Tổ chức cấp trên trực tiếp; để trống khi không có",
      "The parent organization. Null: not applicable to an organization without one",
      { nullable: true },
    ),
    provinceId: id("Tỉnh của tổ chức", "The organization's province", { nullable: "NOT_STATED" }),
    hasEnd: flag(
      "Đã ghi nhận việc chấm dứt hoạt động, trước đây hoặc sau này",
      "Whether an end is recorded, past or future",
    ),
    endedUntil: day(
      "Ngày muộn nhất có thể chấm dứt hoạt động; để trống khi còn hoạt động hoặc nếu nguồn không nêu",
      "The latest day on which the end can be. Null: not applicable without an end, or not stated in the source",
      { nullable: true },
    ),
  },
  (organization: Organization) =>
    ({
      code: organization.code,
      name: nameOn(organization.nameHistory).fullName,
      kind: organization.kind,
      level: organization.level,
      parentId: organization.parentId ?? null,
      provinceId: organization.provinceId ?? null,
      hasEnd: organization.hasEnd,
      endedUntil: organization.endedUntil ?? null,
    }) satisfies OrganizationSnapshot,
);
