import { LegalBasisInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Field, InputType } from "type-graphql";

/** What every row of a dated catalog is added with. */
@InputType()
export abstract class DatedRecordInput extends CreateRecordInput {
  @Field(() => String, { description: "Tên tiếng Việt. Vietnamese name." })
  labelVi!: string;

  @Field(() => String, { description: "Tên tiếng Anh. English name." })
  labelEn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đầu có hiệu lực. First day on which the row holds.",
  })
  validFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đầu hết hiệu lực; bỏ trống khi còn mở. First day on which it no longer holds; none while open.",
  })
  validTo?: string | null;

  @Field(() => [LegalBasisInput], { nullable: true, description: "Căn cứ pháp lý. Legal basis." })
  legalBasis?: LegalBasisInput[] | null;
}
