import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";

@InputType({ description: bilingual("Dữ liệu để thêm một cá nhân", "What is needed to add a person") })
export class CreatePersonInput extends CreateRecordInput {
  @InputField(() => String, "Họ và tên", "Full name, family name first")
  fullName!: string;
}
