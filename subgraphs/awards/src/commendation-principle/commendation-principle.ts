import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Text, Whole } from "@thidua/kit/model/columns";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { DatedRecord } from "../catalog/dated-record.js";

/** A principle of commendation in a period: Law 06/2022/QH15 Đ.5.2, or what campaigns and plans said before it. */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Nguyên tắc khen thưởng", "A principle of commendation") })
@Entity({ tableName: "commendation_principle" })
@Unique({ properties: ["code", "validFrom"] })
export class CommendationPrinciple extends DatedRecord {
  @Text("Mã, ví dụ TIMELY", "The code, as TIMELY", { level: PUBLIC, index: true })
  code!: string;

  @Whole("Thứ tự trong luật", "Position in the law", { level: PUBLIC })
  position!: number;

  override searchableTexts() {
    return [this.labelVi, this.labelEn, this.code];
  }
}
