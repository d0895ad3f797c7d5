import { bilingual } from "@thidua/base/locale";
import { ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Float, ObjectType } from "type-graphql";

/** The share of the first round that a later round keeps, in percent. */
@ObjectType({
  description: bilingual(
    "Tỷ lệ phần trăm so với đợt đầu, làm tròn đến một chữ số thập phân",
    "The share of the first round that a round keeps, in percent, rounded half up to one decimal place",
  ),
})
export class SelectionShare {
  @ObjectField(
    () => Float,
    "Phần trăm tập thể; để trống khi đợt đầu không có tập thể",
    "The percentage of collectives. Null: not applicable if the first round had none",
    { level: PUBLIC, nullable: true },
  )
  collectivePercent!: number | null;

  @ObjectField(
    () => Float,
    "Phần trăm cá nhân; để trống khi đợt đầu không có cá nhân",
    "The percentage of individuals. Null: not applicable if the first round had none",
    { level: PUBLIC, nullable: true },
  )
  individualPercent!: number | null;
}
