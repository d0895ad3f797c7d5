import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { CatalogCode, Whole } from "@thidua/kit/model/columns";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { DatedRecord } from "../catalog/dated-record.js";
import { OneRowADay } from "../catalog/one-row-a-day.js";

/**
 * A column of the statistics form in which awards are counted. Source: 02/2023/TT-BNV, form 0603. The list differs from the
 * commendation types of Law 06/2022/QH15 Đ.8.
 */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Loại thống kê khen thưởng (biểu 0603)",
    "A category in which the statistics form 0603 counts awards",
  ),
})
@Entity({ tableName: "statistics_category" })
@Unique({ properties: ["code", "validFrom"] })
@OneRowADay("statistics_category_days_of_code", ["code"])
export class StatisticsCategory extends DatedRecord {
  @CatalogCode("Mã loại thống kê, ví dụ THEMATIC", "The code of the category, such as THEMATIC", {
    level: PUBLIC,
    index: true,
    limit: 50,
  })
  code!: string;

  @Whole("Thứ tự trong biểu", "The position in the form", { level: PUBLIC })
  position!: number;

  override searchableTexts() {
    return { names: [this.labelVi, this.labelEn, this.code] };
  }
}
