import { Entity, Property, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Locale } from "@thidua/kit/graph/values";
import { Choice, Text, Whole } from "@thidua/kit/model/columns";
import { ObjectField } from "@thidua/kit/model/fields";
import { Certainty } from "@thidua/kit/model/provenance";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Arg, Directive, ObjectType } from "type-graphql";
import { DatedRecord } from "../catalog/dated-record.js";

/** A type of commendation in a period: for what kind of achievement an award is given. Law 06/2022/QH15 Đ.8. */
@Directive('@key(fields: "id")')
@ObjectType({ description: bilingual("Loại hình khen thưởng", "A type of commendation") })
@Entity({ tableName: "commendation_type" })
@Unique({ properties: ["code", "validFrom"] })
export class CommendationType extends DatedRecord {
  @Text("Mã, ví dụ AD_HOC", "The code, as AD_HOC", { level: PUBLIC, index: true })
  code!: string;

  @Whole("Thứ tự trong luật", "Position in the law", { level: PUBLIC })
  position!: number;

  @Property({ type: "text", nullable: true })
  meaningVi?: string | null;

  @Property({ type: "text", nullable: true })
  meaningEn?: string | null;

  @Choice(
    Certainty,
    "Mức độ chắc chắn của ý nghĩa; null khi không có",
    "How certain the meaning is; null when there is none",
    { level: PUBLIC, nullable: true },
  )
  meaningCertainty?: Certainty | null;

  @ObjectField(
    () => String,
    "Ý nghĩa theo ngôn ngữ; null khi chưa đọc được",
    "The meaning in the language asked for; null if unread",
    { level: PUBLIC, nullable: true },
  )
  meaning(
    @Arg("locale", () => Locale, { defaultValue: Locale.VI, description: bilingual("Ngôn ngữ", "The language") })
    locale: Locale,
  ): string | null {
    return (locale === Locale.EN ? this.meaningEn : this.meaningVi) ?? null;
  }

  override searchableTexts() {
    return [this.labelVi, this.labelEn, this.code, this.meaningVi];
  }
}
