import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Text, Whole } from "@thidua/kit/model/columns";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { DatedRecord } from "../catalog/dated-record.js";

/** A column by which the statistics forms count awards: 02/2023/TT-BNV, form 0603. Not the same list as the types of Đ.8. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Loại thống kê khen thưởng (biểu 0603)",
    "A category by which the statistics forms count awards",
  ),
})
@Entity({ tableName: "statistics_category" })
@Unique({ properties: ["code", "validFrom"] })
export class StatisticsCategory extends DatedRecord {
  @Text("Mã, ví dụ THEMATIC", "The code, as THEMATIC", { level: PUBLIC, index: true })
  code!: string;

  @Whole("Thứ tự trong biểu", "Position in the form", { level: PUBLIC })
  position!: number;

  override searchableTexts() {
    return [this.labelVi, this.labelEn, this.code];
  }
}
