import { bilingual } from "@thidua/base/locale";
import { ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Float, ObjectType } from "type-graphql";

/** What part of an earlier round a round is, in percent. */
@ObjectType({
  description: bilingual(
    "Tỷ lệ phần trăm so với đợt đầu, làm tròn đến một chữ số thập phân (nửa thì lên)",
    "Percent of the first round, rounded to one decimal, halves up",
  ),
})
export class SelectionShare {
  @ObjectField(
    () => Float,
    "Phần trăm tập thể; null khi đợt đầu không có tập thể",
    "Of collectives; null when the first had none",
    { level: PUBLIC, nullable: true },
  )
  collectivePercent!: number | null;

  @ObjectField(
    () => Float,
    "Phần trăm cá nhân; null khi đợt đầu không có cá nhân",
    "Of individuals; null when the first had none",
    { level: PUBLIC, nullable: true },
  )
  individualPercent!: number | null;
}
