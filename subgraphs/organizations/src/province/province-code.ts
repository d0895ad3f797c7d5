import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { LegalBasis } from "@thidua/documents";
import { Day, Json, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { Province } from "./province.js";

/** The code of a province in the State's list of administrative units, over a period. */
@ObjectType({
  description: bilingual(
    "Mã số đơn vị hành chính do Nhà nước quy định, theo thời gian",
    "The official code of a province in the State's list of administrative units, over a period",
  ),
})
@Entity({ tableName: "province_code" })
export class ProvinceCode extends BaseRecord {
  @ReferenceTo(() => Province)
  provinceId!: string;

  @Text("Mã gồm hai chữ số, giữ số 0 ở đầu, ví dụ 04", "The code, two digits with a leading zero, such as 04", {
    level: PUBLIC,
    index: true,
  })
  value!: string;

  @Day("Ngày đầu tiên có hiệu lực", "The first day on which the code is in force", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  validFrom?: string | null;

  @Day(
    "Ngày đầu tiên hết hiệu lực; để trống khi còn hiệu lực",
    "The first day on which the code is no longer in force. Null: not applicable while it is in force",
    { level: PUBLIC, nullable: true },
  )
  validTo?: string | null;

  @Json(() => LegalBasis, "Văn bản quy định mã", "The legal basis of the code", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  legalBasis?: LegalBasis | null;
}
