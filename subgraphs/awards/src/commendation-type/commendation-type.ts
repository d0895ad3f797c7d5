import { Entity, Enum, Index, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Locale } from "@thidua/kit/graph/values";
import { Certainty } from "@thidua/kit/model/provenance";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Directive, Field, Int, ObjectType } from "type-graphql";
import { DatedRecord } from "../catalog/dated-record.js";

/** A type of commendation in a period: for what kind of achievement an award is given. Law 06/2022/QH15 Đ.8. */
@Directive('@key(fields: "id")')
@ObjectType({ description: "Loại hình khen thưởng. A type of commendation." })
@Entity({ tableName: "commendation_type" })
@Unique({ properties: ["code", "validFrom"] })
export class CommendationType extends DatedRecord {
  @Public()
  @Field(() => String, { description: "Mã, ví dụ AD_HOC. The code, as AD_HOC." })
  @Property({ type: "text" })
  @Index()
  code!: string;

  @Public()
  @Field(() => Int, { description: "Thứ tự trong luật. Position in the law." })
  @Property({ type: "integer" })
  position!: number;

  @Property({ type: "text", nullable: true })
  meaningVi?: string | null;

  @Property({ type: "text", nullable: true })
  meaningEn?: string | null;

  @Public()
  @Field(() => Certainty, {
    nullable: true,
    description:
      "Mức độ chắc chắn của ý nghĩa; null khi không có. How certain the meaning is; null when there is none.",
  })
  @Enum({ items: () => Certainty, type: "string", nullable: true })
  meaningCertainty?: Certainty | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description:
      "Ý nghĩa theo ngôn ngữ; null khi chưa đọc được. The meaning in the language asked for; null if unread.",
  })
  meaning(
    @Arg("locale", () => Locale, { defaultValue: Locale.VI, description: "Ngôn ngữ. The language." }) locale: Locale,
  ): string | null {
    return (locale === Locale.EN ? this.meaningEn : this.meaningVi) ?? null;
  }

  override searchableTexts() {
    return [this.labelVi, this.labelEn, this.code, this.meaningVi];
  }
}
