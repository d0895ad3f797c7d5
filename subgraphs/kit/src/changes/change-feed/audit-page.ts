import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Directive, ID, ObjectType } from "type-graphql";
import { PageInfo } from "../../graph/pagination/index.js";
import { ObjectField } from "../../model/fields/index.js";
import { DateTimeScalar, JsonObjectScalar } from "../../model/scalars/index.js";
import { PUBLIC, restricted } from "../../model/visibility/index.js";
import { ChangeKind } from "./change-kind.js";
import type { RecordValues } from "./record-values.js";

/** One change as auditors see it: everything. */
@Directive("@shareable")
@ObjectType({
  description: bilingual(
    "Một dòng của nhật ký kiểm toán: ai sửa gì, lúc nào",
    "A line of the audit trail: who changed what, when",
  ),
})
export class AuditEntry {
  @ObjectField(() => DateTimeScalar, "Lúc ghi nhận", "When it was stored", {
    level: restricted(Role.AUDITOR),
    nullable: true,
  })
  changedAt!: Date;

  @ObjectField(() => String, "Người thực hiện, hoặc system", "Who did it, or system for a program of the house", {
    level: restricted(Role.AUDITOR),
    nullable: true,
  })
  actor!: string;

  @ObjectField(
    () => String,
    "Thao tác; null khi không qua đồ thị",
    "The operation; null when it did not come through the graph",
    { level: restricted(Role.AUDITOR), nullable: true },
  )
  operation!: string | null;

  @ObjectField(() => String, "Mã yêu cầu, như trong nhật ký máy chủ", "The request's id, as in the servers' logs", {
    level: restricted(Role.AUDITOR),
    nullable: true,
  })
  requestId!: string | null;

  @ObjectField(
    () => String,
    "Mã giao dịch; các dòng cùng mã được ghi cùng lúc",
    "The transaction; what has the same was stored at once",
    { level: restricted(Role.AUDITOR), nullable: true },
  )
  transactionId!: string;

  @ObjectField(() => String, "Loại bản ghi", "Type of the record", { level: restricted(Role.AUDITOR), nullable: true })
  type!: string;

  @ObjectField(() => ID, "Mã định danh của bản ghi", "Id of the record", {
    level: restricted(Role.AUDITOR),
    nullable: true,
  })
  id!: string;

  @ObjectField(() => ChangeKind, "Loại thay đổi", "What happened", { level: restricted(Role.AUDITOR), nullable: true })
  kind!: ChangeKind;

  @ObjectField(
    () => JsonObjectScalar,
    "Giá trị trước khi đổi; null khi được tạo",
    "Values before; null of a creation",
    { level: restricted(Role.AUDITOR), nullable: true },
  )
  before!: RecordValues | null;

  @ObjectField(() => JsonObjectScalar, "Giá trị sau khi đổi; null khi bị xoá", "Values after; null of a deletion", {
    level: restricted(Role.AUDITOR),
    nullable: true,
  })
  after!: RecordValues | null;
}

/** A part of the audit trail. */
@Directive("@shareable")
@ObjectType({ description: bilingual("Một trang nhật ký kiểm toán", "A page of the audit trail") })
export class AuditPage {
  @ObjectField(() => [AuditEntry], "Các dòng, mới trước cũ sau", "The lines, newest first", {
    level: restricted(Role.AUDITOR),
    nullable: true,
  })
  nodes!: AuditEntry[];

  @ObjectField(() => PageInfo, "Vị trí của trang", "Where the page stands", { level: PUBLIC })
  pageInfo!: PageInfo;
}
