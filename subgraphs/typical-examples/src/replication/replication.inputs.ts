import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType } from "type-graphql";
import { ReplicationScope } from "./replication-scope.js";

@InputType({ description: "Dữ liệu về một lần nhân rộng. What is needed to record a replication." })
export class RecordReplicationInput extends CreateRecordInput {
  @Field(() => ID, { description: "Điển hình. The example." })
  exampleId!: string;

  @Field(() => ReplicationScope, { description: "Phạm vi nhân rộng. How far it is replicated." })
  scope!: ReplicationScope;

  @Field(() => ID, {
    nullable: true,
    description: "Nơi có điển hình; mặc định là tổ chức đăng ký. Where it comes from; by default who registered it.",
  })
  fromOrganizationId?: string | null;

  @Field(() => ID, { nullable: true, description: "Nơi nhân rộng; null: toàn phạm vi. Where to; null: all the scope." })
  toOrganizationId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Ngày bắt đầu. First day." })
  startedOn?: string | null;

  @Field(() => String, { nullable: true, description: "Ghi chú. A note." })
  note?: string | null;
}
