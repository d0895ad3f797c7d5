import { LegalBasisInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { InputType } from "type-graphql";

/** What every row of a dated catalog is added with. */
@InputType()
export abstract class DatedRecordInput extends CreateRecordInput {
  @InputField(() => String, "Tên tiếng Việt", "Vietnamese name")
  labelVi!: string;

  @InputField(() => String, "Tên tiếng Anh", "English name")
  labelEn!: string;

  @InputField(() => DateScalar, "Ngày đầu có hiệu lực", "First day on which the row holds", { nullable: true })
  validFrom?: string | null;

  @InputField(
    () => DateScalar,
    "Ngày đầu hết hiệu lực; bỏ trống khi còn mở",
    "First day on which it no longer holds; none while open",
    { nullable: true },
  )
  validTo?: string | null;

  @InputField(() => [LegalBasisInput], "Căn cứ pháp lý", "Legal basis", { nullable: true })
  legalBasis?: LegalBasisInput[] | null;
}
