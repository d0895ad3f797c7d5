import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Directive, ID, ObjectType } from "type-graphql";
import { PageInfo } from "../../graph/pagination/index.js";
import { ObjectField } from "../../model/fields/index.js";
import { DateTimeScalar, JsonObjectScalar } from "../../model/scalars/index.js";
import { PUBLIC, restricted } from "../../model/visibility/index.js";
import { ChangeKind } from "./change-kind.js";
import type { RecordValues } from "./record-values.js";

/** A change as auditors see it, with all values. */
@Directive("@shareable")
@ObjectType({
  description: bilingual(
    "Một mục của nhật ký kiểm toán: ai đã thay đổi gì, vào lúc nào",
    "An entry of the audit trail: who changed what, and when",
  ),
})
export class AuditEntry {
  @ObjectField(
    () => DateTimeScalar,
    "Thời điểm ghi nhận",
    "Identifies the date and time when the change was committed",
    {
      level: restricted(Role.AUDITOR),
      nullable: true,
    },
  )
  changedAt!: Date;

  @ObjectField(
    () => String,
    "Người thực hiện; system nếu là dịch vụ của hệ thống",
    "The subject of the caller's token, or system for a service",
    {
      level: restricted(Role.AUDITOR),
      nullable: true,
    },
  )
  actor!: string;

  @ObjectField(
    () => String,
    "Tên thao tác; để trống nếu thay đổi không qua đồ thị hoặc bạn không có quyền xem",
    "The name of the operation. Null: not applicable to a change outside the graph, or not visible to you",
    { level: restricted(Role.AUDITOR), nullable: true },
  )
  operation!: string | null;

  @ObjectField(
    () => String,
    "Mã yêu cầu, như trong nhật ký máy chủ",
    "The ID of the request, as in the logs of the servers",
    {
      level: restricted(Role.AUDITOR),
      nullable: true,
    },
  )
  requestId!: string | null;

  @ObjectField(
    () => String,
    "Mạng của người thực hiện: địa chỉ IPv4, hoặc 64 bit đầu của địa chỉ IPv6; để trống nếu thay đổi không qua gateway hoặc bạn không có quyền xem",
    "The network of the caller: an IPv4 address, or the first 64 bits of an IPv6 address. Null: not applicable to a change outside the gateway, or not visible to you",
    { level: restricted(Role.AUDITOR), nullable: true },
  )
  network!: string | null;

  @ObjectField(
    () => String,
    "Tên gateway đã chuyển yêu cầu; để trống nếu thay đổi không qua gateway hoặc bạn không có quyền xem",
    "The name of the gateway that forwarded the request. Null: not applicable to a change outside the gateway, or not visible to you",
    { level: restricted(Role.AUDITOR), nullable: true },
  )
  gateway!: string | null;

  @ObjectField(
    () => String,
    "Mã giao dịch; các mục cùng mã được ghi trong một giao dịch",
    "The ID of the transaction, which all its entries share",
    { level: restricted(Role.AUDITOR), nullable: true },
  )
  transactionId!: string;

  @ObjectField(() => String, "Loại bản ghi (tên kiểu GraphQL)", "The GraphQL type of the record", {
    level: restricted(Role.AUDITOR),
    nullable: true,
  })
  type!: string;

  @ObjectField(() => ID, "Mã định danh của bản ghi", "The ID of the record", {
    level: restricted(Role.AUDITOR),
    nullable: true,
  })
  id!: string;

  @ObjectField(() => ChangeKind, "Loại thay đổi", "The kind of the change", {
    level: restricted(Role.AUDITOR),
    nullable: true,
  })
  kind!: ChangeKind;

  @ObjectField(
    () => JsonObjectScalar,
    "Các giá trị trước thay đổi; để trống nếu bản ghi mới được tạo hoặc bạn không có quyền xem",
    "The values before the change. Null: not applicable to a creation, or not visible to you",
    { level: restricted(Role.AUDITOR), nullable: true },
  )
  before!: RecordValues | null;

  @ObjectField(
    () => JsonObjectScalar,
    "Các giá trị sau thay đổi; để trống nếu bản ghi bị xóa hoặc bạn không có quyền xem",
    "The values after the change. Null: not applicable to a deletion, or not visible to you",
    {
      level: restricted(Role.AUDITOR),
      nullable: true,
    },
  )
  after!: RecordValues | null;
}

/** A page of the audit trail. */
@Directive("@shareable")
@ObjectType({ description: bilingual("Nhật ký kiểm toán, theo trang", "The audit trail, by page") })
export class AuditPage {
  @ObjectField(() => [AuditEntry], "Các mục của trang, mới nhất trước", "The entries of the page, newest first", {
    level: restricted(Role.AUDITOR),
    nullable: true,
  })
  nodes!: AuditEntry[];

  @ObjectField(() => PageInfo, "Vị trí của trang trong nhật ký", "The position of the page in the trail", {
    level: PUBLIC,
  })
  pageInfo!: PageInfo;
}
