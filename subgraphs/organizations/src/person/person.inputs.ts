import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput } from "@thidua/kit/model/fields";
import { InputType } from "type-graphql";
import { Person } from "./person.js";

@InputType({ description: bilingual("Cá nhân cần thêm", "The person to add") })
export class CreatePersonInput extends CreateRecordInput {
  @ColumnInput(Person)
  fullName!: string;
}
