import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { Field, InputType } from "type-graphql";

@InputType({ description: "Dữ liệu để thêm một cá nhân. What is needed to add a person." })
export class CreatePersonInput extends CreateRecordInput {
  @Field(() => String, { description: "Họ và tên. Full name, family name first." })
  fullName!: string;
}
