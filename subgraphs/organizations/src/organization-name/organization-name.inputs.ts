import { ExpectedVersionField, IdempotencyKeyField } from "@thidua/kit/graph/mutations";
import { RecordInput } from "@thidua/kit/model/records";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Một tên của tổ chức. A name of an organization." })
export class OrganizationNameInput extends RecordInput {
  @Field(() => String, { description: "Tên đầy đủ. Full name." })
  fullName!: string;

  @Field(() => String, { nullable: true, description: "Tên viết tắt. Short name." })
  shortName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Ký hiệu trong số văn bản. Code in the symbols of its documents.",
  })
  symbolCode?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Ngày đầu mang tên. First day of the name." })
  validFrom?: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "Độ chính xác (mặc định DAY). Precision, DAY by default.",
  })
  validFromPrecision?: DatePrecision | null;

  @Field(() => DateScalar, { nullable: true, description: "Ngày đầu không còn mang tên. First day without the name." })
  validTo?: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description: "Độ chính xác (mặc định DAY). Precision, DAY by default.",
  })
  validToPrecision?: DatePrecision | null;
}

@InputType({ description: "Dữ liệu để thêm tên mới cho một tổ chức. What is needed to give a body a new name." })
export class AddOrganizationNameInput extends OrganizationNameInput {
  @IdempotencyKeyField()
  idempotencyKey?: string | null;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @Field(() => ID, { description: "Tổ chức. The organization." })
  organizationId!: string;
}
