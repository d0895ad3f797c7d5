import { bilingual } from "@thidua/base/locale";
import { InputType } from "type-graphql";
import { DateTimeFilter, enumFilter, IdFilter, type InstanceOf, StringFilter } from "../../graph/filtering/index.js";
import { InputField } from "../../model/fields/index.js";
import { ChangeKind } from "./change-kind.js";

const ChangeKindFilter = enumFilter(ChangeKind, "ChangeKind");

/** Conditions on the audit trail; all must hold. */
@InputType({
  description: bilingual(
    "Lọc nhật ký kiểm toán; phải thoả mọi điều kiện",
    "Conditions on the audit trail; all must hold",
  ),
})
export class AuditFilter {
  @InputField(() => DateTimeFilter, "Lúc ghi nhận", "When it was stored", { nullable: true })
  changedAt?: InstanceOf<typeof DateTimeFilter> | null;

  @InputField(() => StringFilter, "Người thực hiện", "Who did it", { nullable: true })
  actor?: StringFilter | null;

  @InputField(() => StringFilter, "Thao tác", "The operation", { nullable: true })
  operation?: StringFilter | null;

  @InputField(() => StringFilter, "Mã yêu cầu", "The request's id", { nullable: true })
  requestId?: StringFilter | null;

  @InputField(() => StringFilter, "Loại bản ghi", "Type of the record", { nullable: true })
  type?: StringFilter | null;

  @InputField(() => IdFilter, "Mã định danh của bản ghi", "Id of the record", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => ChangeKindFilter, "Loại thay đổi", "What happened", { nullable: true })
  kind?: InstanceOf<typeof ChangeKindFilter> | null;
}
