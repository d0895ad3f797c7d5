import { Certainty, SourceReferenceInput } from "@thidua/kit/provenance";
import { DateScalar } from "@thidua/kit/scalars";
import { Field, InputType } from "type-graphql";

@InputType({ description: "Dữ liệu để thêm một tỉnh. What is needed to add a province." })
export class CreateProvinceInput {
  @Field(() => String, { description: "Mã ổn định. Stable code." })
  code!: string;

  @Field(() => String, { description: "Tên. Name." })
  name!: string;

  @Field(() => DateScalar, { nullable: true, description: "Ngày đầu còn tồn tại. First day of existence." })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Ngày đầu không còn tồn tại. First day after its existence." })
  validTo?: string | null;

  @Field(() => Certainty, { nullable: true, description: "Mức độ chắc chắn (mặc định STATED). Certainty, STATED by default." })
  certainty?: Certainty | null;

  @Field(() => [SourceReferenceInput], { nullable: true, description: "Nguồn. Sources." })
  sources?: SourceReferenceInput[] | null;
}
