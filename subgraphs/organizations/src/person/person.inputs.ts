import { IdempotentInput } from "@thidua/kit/graph/mutations";
import { Certainty, SourceReferenceInput } from "@thidua/kit/model/provenance";
import { Field, InputType } from "type-graphql";

@InputType({ description: "Dữ liệu để thêm một cá nhân. What is needed to add a person." })
export class CreatePersonInput extends IdempotentInput {
  @Field(() => String, { description: "Họ và tên. Full name, family name first." })
  fullName!: string;

  @Field(() => Certainty, {
    nullable: true,
    description: "Mức độ chắc chắn (mặc định STATED). Certainty, STATED by default.",
  })
  certainty?: Certainty | null;

  @Field(() => [SourceReferenceInput], { nullable: true, description: "Nguồn. Sources." })
  sources?: SourceReferenceInput[] | null;
}
