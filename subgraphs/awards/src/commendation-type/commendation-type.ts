import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Locale } from "@thidua/kit/graph/values";
import { CatalogCode, Choice, NO_FIELD, Text, Whole } from "@thidua/kit/model/columns";
import { ObjectField } from "@thidua/kit/model/fields";
import { Certainty } from "@thidua/kit/model/provenance";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { DatedRecord } from "../catalog/dated-record.js";
import { InLocale } from "../catalog/in-locale.js";
import { OneRowADay } from "../catalog/one-row-a-day.js";

/** A type of commendation in a period: the kind of achievement that an award honors. Source: Law 06/2022/QH15 Đ.8. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual("Loại hình khen thưởng trong một khoảng thời gian", "A type of commendation in a period"),
})
@Entity({ tableName: "commendation_type" })
@Unique({ properties: ["code", "validFrom"] })
@OneRowADay("commendation_type_days_of_code", ["code"])
export class CommendationType extends DatedRecord {
  @CatalogCode("Mã loại hình, ví dụ AD_HOC", "The code of the type, such as AD_HOC", {
    level: PUBLIC,
    index: true,
    limit: 50,
  })
  code!: string;

  @Whole("Thứ tự trong luật", "The position in the law", { level: PUBLIC })
  position!: number;

  @Text("Ý nghĩa, bằng tiếng Việt", "The meaning in Vietnamese", { level: NO_FIELD, nullable: true })
  meaningVi?: string | null;

  @Text("Ý nghĩa, bằng tiếng Anh", "The meaning in English", { level: NO_FIELD, nullable: true })
  meaningEn?: string | null;

  @Choice(
    Certainty,
    "Mức độ chắc chắn của ý nghĩa; để trống khi không có ý nghĩa",
    "How certain the meaning is. Null: not applicable without a meaning",
    { level: PUBLIC, nullable: true },
  )
  meaningCertainty?: Certainty | null;

  @ObjectField(() => String, "Ý nghĩa, theo ngôn ngữ được chọn", "The meaning, in the given language", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  meaning(@InLocale() locale: Locale): string | null {
    return (locale === Locale.EN ? this.meaningEn : this.meaningVi) ?? null;
  }

  override searchableTexts() {
    return { names: [this.labelVi, this.labelEn, this.code], contents: [this.meaningVi] };
  }
}
