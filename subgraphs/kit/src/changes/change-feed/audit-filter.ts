import { Field, InputType } from "type-graphql";
import { DateTimeFilter, enumFilter, IdFilter, type InstanceOf, StringFilter } from "../../graph/filtering/index.js";
import { ChangeKind } from "./change-kind.js";

const ChangeKindFilter = enumFilter(ChangeKind, "ChangeKind");

/** Conditions on the audit trail; all must hold. */
@InputType({
  description: "Lọc nhật ký kiểm toán; phải thoả mọi điều kiện. Conditions on the audit trail; all must hold.",
})
export class AuditFilter {
  @Field(() => DateTimeFilter, { nullable: true, description: "Lúc ghi nhận. When it was stored." })
  changedAt?: InstanceOf<typeof DateTimeFilter> | null;

  @Field(() => StringFilter, { nullable: true, description: "Người thực hiện. Who did it." })
  actor?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Thao tác. The operation." })
  operation?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Mã yêu cầu. The request's id." })
  requestId?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Loại bản ghi. Type of the record." })
  type?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh của bản ghi. Id of the record." })
  id?: IdFilter | null;

  @Field(() => ChangeKindFilter, { nullable: true, description: "Loại thay đổi. What happened." })
  kind?: InstanceOf<typeof ChangeKindFilter> | null;
}
