import { Role } from "@thidua/base/tokens";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { PageInfo } from "../../graph/pagination/index.js";
import { DateTimeScalar, JsonObjectScalar } from "../../model/scalars/index.js";
import { Public, Restricted } from "../../model/visibility/index.js";
import { ChangeKind } from "./change-kind.js";
import type { RecordValues } from "./record-values.js";

/** One change as auditors see it: everything. */
@Directive("@shareable")
@ObjectType({
  description: "Một dòng của nhật ký kiểm toán: ai sửa gì, lúc nào. A line of the audit trail: who changed what, when.",
})
export class AuditEntry {
  @Restricted(Role.AUDITOR)
  @Field(() => DateTimeScalar, { nullable: true, description: "Lúc ghi nhận. When it was stored." })
  changedAt!: Date;

  @Restricted(Role.AUDITOR)
  @Field(() => String, {
    nullable: true,
    description: "Người thực hiện, hoặc system. Who did it, or system for a program of the house.",
  })
  actor!: string;

  @Restricted(Role.AUDITOR)
  @Field(() => String, {
    nullable: true,
    description: "Thao tác; null khi không qua đồ thị. The operation; null when it did not come through the graph.",
  })
  operation!: string | null;

  @Restricted(Role.AUDITOR)
  @Field(() => String, {
    nullable: true,
    description: "Mã yêu cầu, như trong nhật ký máy chủ. The request's id, as in the servers' logs.",
  })
  requestId!: string | null;

  @Restricted(Role.AUDITOR)
  @Field(() => String, {
    nullable: true,
    description:
      "Mã giao dịch; các dòng cùng mã được ghi cùng lúc. The transaction; what has the same was stored at once.",
  })
  transactionId!: string;

  @Restricted(Role.AUDITOR)
  @Field(() => String, { nullable: true, description: "Loại bản ghi. Type of the record." })
  type!: string;

  @Restricted(Role.AUDITOR)
  @Field(() => ID, { nullable: true, description: "Mã định danh của bản ghi. Id of the record." })
  id!: string;

  @Restricted(Role.AUDITOR)
  @Field(() => ChangeKind, { nullable: true, description: "Loại thay đổi. What happened." })
  kind!: ChangeKind;

  @Restricted(Role.AUDITOR)
  @Field(() => JsonObjectScalar, {
    nullable: true,
    description: "Giá trị trước khi đổi; null khi được tạo. Values before; null of a creation.",
  })
  before!: RecordValues | null;

  @Restricted(Role.AUDITOR)
  @Field(() => JsonObjectScalar, {
    nullable: true,
    description: "Giá trị sau khi đổi; null khi bị xoá. Values after; null of a deletion.",
  })
  after!: RecordValues | null;
}

/** A part of the audit trail. */
@Directive("@shareable")
@ObjectType({ description: "Một trang nhật ký kiểm toán. A page of the audit trail." })
export class AuditPage {
  @Restricted(Role.AUDITOR)
  @Field(() => [AuditEntry], { nullable: true, description: "Các dòng, mới trước cũ sau. The lines, newest first." })
  nodes!: AuditEntry[];

  @Public()
  @Field(() => PageInfo, { description: "Vị trí của trang. Where the page stands." })
  pageInfo!: PageInfo;
}
