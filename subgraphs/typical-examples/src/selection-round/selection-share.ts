import { Public } from "@thidua/kit/model/visibility";
import { Field, Float, ObjectType } from "type-graphql";

/** What part of an earlier round a round is, in percent. */
@ObjectType({
  description:
    "Tỷ lệ phần trăm so với đợt đầu, làm tròn đến một chữ số thập phân (nửa thì lên). " +
    "Percent of the first round, rounded to one decimal, halves up.",
})
export class SelectionShare {
  @Public()
  @Field(() => Float, {
    nullable: true,
    description: "Phần trăm tập thể; null khi đợt đầu không có tập thể. Of collectives; null when the first had none.",
  })
  collectivePercent!: number | null;

  @Public()
  @Field(() => Float, {
    nullable: true,
    description: "Phần trăm cá nhân; null khi đợt đầu không có cá nhân. Of individuals; null when the first had none.",
  })
  individualPercent!: number | null;
}
