import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { BaseRecord } from "@thidua/kit/model/database";
import { ObjectType } from "type-graphql";
import { StatisticsCategory } from "./statistics-category.js";

/** Which type of commendation is counted in which category. */
@ObjectType({
  description: "Quy đổi loại hình khen thưởng sang loại thống kê. Which commendation type counts in which category.",
})
@Entity({ tableName: "statistics_mapping" })
@Unique({ properties: ["categoryId", "commendationTypeCode"] })
export class StatisticsMapping extends BaseRecord {
  @ManyToOne({ entity: () => StatisticsCategory, mapToPk: true, fieldName: "category_id" })
  @Index()
  categoryId!: string;

  /** By code, not by row: the forms outlive the rows of the types. */
  @Property({ type: "text" })
  @Index()
  commendationTypeCode!: string;
}
