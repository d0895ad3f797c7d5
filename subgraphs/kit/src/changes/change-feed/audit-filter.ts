import { bilingual } from "@thidua/base/locale";
import { InputType } from "type-graphql";
import { DateTimeFilter, enumFilter, IdFilter, type InstanceOf, StringFilter } from "../../graph/filtering/index.js";
import { InputField } from "../../model/fields/index.js";
import { ChangeKind } from "./change-kind.js";

const ChangeKindFilter = enumFilter(ChangeKind, "ChangeKind");

/** Conditions on the audit trail. All must hold. */
@InputType({
  description: bilingual(
    "Điều kiện lọc nhật ký kiểm toán; phải thỏa mãn tất cả",
    "Conditions on the audit trail, all of which must hold",
  ),
})
export class AuditFilter {
  @InputField(() => DateTimeFilter, "Thời điểm ghi nhận", "The date and time of the change", { nullable: true })
  changedAt?: InstanceOf<typeof DateTimeFilter> | null;

  @InputField(() => StringFilter, "Người thực hiện", "The subject of the caller's token", { nullable: true })
  actor?: StringFilter | null;

  @InputField(() => StringFilter, "Tên thao tác", "The name of the operation", { nullable: true })
  operation?: StringFilter | null;

  @InputField(() => StringFilter, "Mã yêu cầu", "The ID of the request", { nullable: true })
  requestId?: StringFilter | null;

  @InputField(() => StringFilter, "Mạng của người thực hiện", "The network of the caller", { nullable: true })
  network?: StringFilter | null;

  @InputField(() => StringFilter, "Tên gateway", "The name of the gateway", { nullable: true })
  gateway?: StringFilter | null;

  @InputField(() => StringFilter, "Loại bản ghi (tên kiểu GraphQL)", "The GraphQL type of the record", {
    nullable: true,
  })
  type?: StringFilter | null;

  @InputField(() => IdFilter, "Mã định danh của bản ghi", "The ID of the record", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => ChangeKindFilter, "Loại thay đổi", "The kind of the change", { nullable: true })
  kind?: InstanceOf<typeof ChangeKindFilter> | null;
}
