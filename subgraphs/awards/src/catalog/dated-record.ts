import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { LegalBasis } from "@thidua/documents";
import { Locale } from "@thidua/kit/graph/values";
import { Day, Json } from "@thidua/kit/model/columns";
import { ObjectField } from "@thidua/kit/model/fields";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Arg, ObjectType } from "type-graphql";

/** A row of a catalog that law fixes: what it says holds in a half-open period of days and stands on a legal basis. */
@ObjectType()
@Entity({ abstract: true })
export abstract class DatedRecord extends SearchableRecord {
  @Property({ type: "text" })
  labelVi!: string;

  @Property({ type: "text" })
  labelEn!: string;

  @Day("Ngày đầu có hiệu lực; null khi không rõ", "First day on which the row holds; null when unknown", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  validFrom?: string | null;

  @Day("Ngày đầu hết hiệu lực; null khi còn mở", "First day on which the row no longer holds; null while open", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  validTo?: string | null;

  @Json(
    () => [LegalBasis],
    "Căn cứ pháp lý; rỗng khi chưa đọc được văn bản nào",
    "Legal basis; empty when no text was read",
    { level: PUBLIC },
  )
  legalBasis: LegalBasis[] = [];

  @ObjectField(() => String, "Tên gọi theo ngôn ngữ", "The name in the language asked for", { level: PUBLIC })
  label(
    @Arg("locale", () => Locale, { defaultValue: Locale.VI, description: bilingual("Ngôn ngữ", "The language") })
    locale: Locale,
  ): string {
    return locale === Locale.EN ? this.labelEn : this.labelVi;
  }
}
