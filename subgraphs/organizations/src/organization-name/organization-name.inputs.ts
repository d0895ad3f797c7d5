import { bilingual } from "@thidua/base/locale";
import { ExpectedVersionField, IdempotencyKeyField } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { RecordInput } from "@thidua/kit/model/records";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType } from "type-graphql";

@InputType({ description: bilingual("Một tên của tổ chức", "A name of an organization") })
export class OrganizationNameInput extends RecordInput {
  @InputField(() => String, "Tên đầy đủ", "Full name")
  fullName!: string;

  @InputField(() => String, "Tên viết tắt", "Short name", { nullable: true })
  shortName?: string | null;

  @InputField(() => String, "Ký hiệu trong số văn bản", "Code in the symbols of its documents", { nullable: true })
  symbolCode?: string | null;

  @InputField(() => DateScalar, "Ngày đầu mang tên", "First day of the name", { nullable: true })
  validFrom?: string | null;

  @InputField(() => DatePrecision, "Độ chính xác (mặc định DAY)", "Precision, DAY by default", { nullable: true })
  validFromPrecision?: DatePrecision | null;

  @InputField(() => DateScalar, "Ngày đầu không còn mang tên", "First day without the name", { nullable: true })
  validTo?: string | null;

  @InputField(() => DatePrecision, "Độ chính xác (mặc định DAY)", "Precision, DAY by default", { nullable: true })
  validToPrecision?: DatePrecision | null;
}

@InputType({
  description: bilingual("Dữ liệu để thêm tên mới cho một tổ chức", "What is needed to give a body a new name"),
})
export class AddOrganizationNameInput extends OrganizationNameInput {
  @IdempotencyKeyField()
  idempotencyKey?: string | null;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @InputField(() => ID, "Tổ chức", "The organization")
  organizationId!: string;
}
