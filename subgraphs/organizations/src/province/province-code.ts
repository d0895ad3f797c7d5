import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { LegalBasis } from "@thidua/documents";
import { Day, Json, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { Province } from "./province.js";

/** The code of a province in the State's list of administrative units, for as long as the list holds it. */
@ObjectType({
  description: bilingual(
    "Mã số đơn vị hành chính do Nhà nước quy định, theo thời gian",
    "Official code of an administrative unit, dated",
  ),
})
@Entity({ tableName: "province_code" })
export class ProvinceCode extends BaseRecord {
  @ReferenceTo(() => Province)
  provinceId!: string;

  @Text("Mã, giữ số 0 ở đầu", "The code, with its leading zero", { level: PUBLIC, index: true })
  value!: string;

  @Day("Ngày đầu có hiệu lực; null khi không rõ", "First day; null when unknown", { level: PUBLIC, nullable: true })
  validFrom?: string | null;

  @Day("Ngày đầu hết hiệu lực; null khi còn", "First day on which it no longer holds; null while it does", {
    level: PUBLIC,
    nullable: true,
  })
  validTo?: string | null;

  @Json(() => LegalBasis, "Văn bản quy định; null khi không rõ", "What fixes the code; null when unknown", {
    level: PUBLIC,
    nullable: true,
  })
  legalBasis?: LegalBasis | null;
}
