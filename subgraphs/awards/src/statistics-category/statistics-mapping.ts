import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { NO_FIELD, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { ObjectType } from "type-graphql";
import { StatisticsCategory } from "./statistics-category.js";

/** A commendation type that is counted in a statistics category. */
@ObjectType({
  description: bilingual(
    "Quy đổi loại hình khen thưởng sang loại thống kê",
    "A commendation type that is counted in a statistics category",
  ),
})
@Entity({ tableName: "statistics_mapping" })
@Unique({ properties: ["categoryId", "commendationTypeCode"] })
export class StatisticsMapping extends BaseRecord {
  @ReferenceTo(() => StatisticsCategory)
  categoryId!: string;

  /** The code and not the row, since the form stays the same when a type gets a new row. */
  @Text("Mã loại hình khen thưởng", "The code of the commendation type", { level: NO_FIELD, index: true })
  commendationTypeCode!: string;
}
