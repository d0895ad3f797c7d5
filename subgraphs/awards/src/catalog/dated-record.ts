import { Entity } from "@mikro-orm/decorators/legacy";
import { LegalBasis } from "@thidua/documents";
import { Locale } from "@thidua/kit/graph/values";
import { Day, Json, NO_FIELD, Text } from "@thidua/kit/model/columns";
import { ObjectField } from "@thidua/kit/model/fields";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { InLocale } from "./in-locale.js";

/** A row of a catalog that the law fixes. It is in force in a half-open period of days and has a legal basis. */
@ObjectType()
@Entity({ abstract: true })
export abstract class DatedRecord extends SearchableRecord {
  @Text("Tên gọi bằng tiếng Việt", "The name in Vietnamese", { level: NO_FIELD, limit: 300 })
  labelVi!: string;

  @Text("Tên gọi bằng tiếng Anh", "The name in English", { level: NO_FIELD, limit: 300 })
  labelEn!: string;

  @Day("Ngày bắt đầu có hiệu lực", "The first day in force", { level: PUBLIC, nullable: "NOT_STATED", index: true })
  validFrom?: string | null;

  @Day(
    "Ngày hết hiệu lực, không kể ngày này; để trống khi chưa hết hiệu lực",
    "The day from which it is no longer in force. Null: not applicable while no end is fixed",
    { level: PUBLIC, nullable: true, index: true },
  )
  validTo?: string | null;

  @Json(
    () => [LegalBasis],
    "Căn cứ pháp lý; danh sách rỗng nếu nguồn không nêu",
    "The legal basis. The list is empty if the source states none",
    { level: PUBLIC },
  )
  legalBasis: LegalBasis[] = [];

  @ObjectField(() => String, "Tên gọi theo ngôn ngữ được chọn", "The name in the given language", { level: PUBLIC })
  label(@InLocale() locale: Locale): string {
    return locale === Locale.EN ? this.labelEn : this.labelVi;
  }
}
