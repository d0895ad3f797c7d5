import { Entity, Index, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { DatedRecord } from "../catalog/dated-record.js";

/** A column by which the statistics forms count awards: 02/2023/TT-BNV, form 0603. Not the same list as the types of Đ.8. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: "Loại thống kê khen thưởng (biểu 0603). A category by which the statistics forms count awards.",
})
@Entity({ tableName: "statistics_category" })
@Unique({ properties: ["code", "validFrom"] })
export class StatisticsCategory extends DatedRecord {
  @Public()
  @Field(() => String, { description: "Mã, ví dụ THEMATIC. The code, as THEMATIC." })
  @Property({ type: "text" })
  @Index()
  code!: string;

  @Public()
  @Field(() => Int, { description: "Thứ tự trong biểu. Position in the form." })
  @Property({ type: "integer" })
  position!: number;

  override searchableTexts() {
    return [this.labelVi, this.labelEn, this.code];
  }
}
