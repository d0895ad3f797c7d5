import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { CatalogCode, Whole } from "@thidua/kit/model/columns";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { DatedRecord } from "../catalog/dated-record.js";
import { OneRowADay } from "../catalog/one-row-a-day.js";

/** A principle of commendation in a period: of Law 06/2022/QH15 Đ.5.2, or of campaigns and plans before it. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Nguyên tắc khen thưởng trong một khoảng thời gian",
    "A principle of commendation in a period",
  ),
})
@Entity({ tableName: "commendation_principle" })
@Unique({ properties: ["code", "validFrom"] })
@OneRowADay("commendation_principle_days_of_code", ["code"])
export class CommendationPrinciple extends DatedRecord {
  @CatalogCode("Mã nguyên tắc, ví dụ TIMELY", "The code of the principle, such as TIMELY", {
    level: PUBLIC,
    index: true,
    limit: 50,
  })
  code!: string;

  @Whole("Thứ tự trong luật", "The position in the law", { level: PUBLIC })
  position!: number;

  override searchableTexts() {
    return { names: [this.labelVi, this.labelEn, this.code] };
  }
}
