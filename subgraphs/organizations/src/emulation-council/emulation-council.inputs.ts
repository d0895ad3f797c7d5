import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { ID, InputType } from "type-graphql";
import { EmulationCouncilLevel } from "./emulation-council-level.js";

@InputType({
  description: bilingual(
    "Dữ liệu để thêm Hội đồng Thi đua - Khen thưởng",
    "What is needed to add an emulation council",
  ),
})
export class CreateEmulationCouncilInput extends CreateRecordInput {
  @InputField(() => String, "Mã ổn định", "Stable code")
  code!: string;

  @InputField(() => EmulationCouncilLevel, "Cấp", "Level")
  level!: EmulationCouncilLevel;

  @InputField(() => String, "Tên", "Name")
  name!: string;

  @InputField(() => [String], "Các cách viết khác, nguyên văn", "Its other spellings, verbatim", { nullable: true })
  otherNames?: string[] | null;

  @InputField(() => ID, "Tổ chức có hội đồng", "The body whose council it is", { nullable: true })
  organizationId?: string | null;

  @InputField(() => ID, "Tỉnh; bỏ trống: tỉnh của tổ chức", "The province; that of the body if left out", {
    nullable: true,
  })
  provinceId?: string | null;

  @InputField(() => ID, "Cơ quan thường trực", "The standing body", { nullable: true })
  standingBodyId?: string | null;
}
