import { Entity, Index, Property, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { ReferenceTo } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { ObjectType } from "type-graphql";
import { StatisticsCategory } from "./statistics-category.js";

/** Which type of commendation is counted in which category. */
@ObjectType({
  description: bilingual(
    "Quy đổi loại hình khen thưởng sang loại thống kê",
    "Which commendation type counts in which category",
  ),
})
@Entity({ tableName: "statistics_mapping" })
@Unique({ properties: ["categoryId", "commendationTypeCode"] })
export class StatisticsMapping extends BaseRecord {
  @ReferenceTo(() => StatisticsCategory)
  categoryId!: string;

  /** By code, not by row: the forms outlive the rows of the types. */
  @Property({ type: "text" })
  @Index()
  commendationTypeCode!: string;
}
