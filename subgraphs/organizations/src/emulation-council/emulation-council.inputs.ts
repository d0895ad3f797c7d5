import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { Field, ID, InputType } from "type-graphql";
import { EmulationCouncilLevel } from "./emulation-council-level.js";

@InputType({
  description: "Dữ liệu để thêm Hội đồng Thi đua - Khen thưởng. What is needed to add an emulation council.",
})
export class CreateEmulationCouncilInput extends CreateRecordInput {
  @Field(() => String, { description: "Mã ổn định. Stable code." })
  code!: string;

  @Field(() => EmulationCouncilLevel, { description: "Cấp. Level." })
  level!: EmulationCouncilLevel;

  @Field(() => String, { description: "Tên. Name." })
  name!: string;

  @Field(() => [String], {
    nullable: true,
    description: "Các cách viết khác, nguyên văn. Its other spellings, verbatim.",
  })
  otherNames?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Tổ chức có hội đồng. The body whose council it is." })
  organizationId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Tỉnh; bỏ trống: tỉnh của tổ chức. The province; that of the body if left out.",
  })
  provinceId?: string | null;

  @Field(() => ID, { nullable: true, description: "Cơ quan thường trực. The standing body." })
  standingBodyId?: string | null;
}
