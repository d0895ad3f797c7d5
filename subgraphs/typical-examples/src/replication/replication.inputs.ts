import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { ID, InputType } from "type-graphql";
import { Replication } from "./replication.js";
import type { ReplicationScope } from "./replication-scope.js";

@InputType({
  description: bilingual("Dữ liệu để ghi một lần nhân rộng điển hình", "The data of a new replication of an example"),
})
export class RecordReplicationInput extends CreateRecordInput {
  @ColumnInput(Replication)
  exampleId!: string;

  @ColumnInput(Replication)
  scope!: ReplicationScope;

  @InputField(
    () => ID,
    "Nơi có điển hình; mặc định là tổ chức đăng ký điển hình",
    "The organization where the example originates; by default the one that registered it",
    { nullable: true },
  )
  fromOrganizationId?: string | null;

  @InputField(
    () => ID,
    "Nơi nhân rộng; để trống khi nhân rộng trong toàn phạm vi",
    "The organization that replicates the example; not given for a replication in the whole scope",
    { nullable: true },
  )
  toOrganizationId?: string | null;

  @ColumnInput(Replication)
  startedOn?: string | null;

  @ColumnInput(Replication)
  note?: string | null;
}
