import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType } from "type-graphql";
import { ReplicationScope } from "./replication-scope.js";

@InputType({ description: bilingual("Dữ liệu về một lần nhân rộng", "What is needed to record a replication") })
export class RecordReplicationInput extends CreateRecordInput {
  @InputField(() => ID, "Điển hình", "The example")
  exampleId!: string;

  @InputField(() => ReplicationScope, "Phạm vi nhân rộng", "How far it is replicated")
  scope!: ReplicationScope;

  @InputField(
    () => ID,
    "Nơi có điển hình; mặc định là tổ chức đăng ký",
    "Where it comes from; by default who registered it",
    { nullable: true },
  )
  fromOrganizationId?: string | null;

  @InputField(() => ID, "Nơi nhân rộng; null: toàn phạm vi", "Where to; null: all the scope", { nullable: true })
  toOrganizationId?: string | null;

  @InputField(() => DateScalar, "Ngày bắt đầu", "First day", { nullable: true })
  startedOn?: string | null;

  @InputField(() => String, "Ghi chú", "A note", { nullable: true })
  note?: string | null;
}
