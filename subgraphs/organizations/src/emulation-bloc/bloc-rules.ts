import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { DocumentReference } from "@thidua/documents";
import { Day, Json, ReferenceTo, Text, Whole } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { CommendationStep } from "@thidua/vocabulary/enumerations";
import { ObjectType } from "type-graphql";
import { BlocCriterion } from "./bloc-criterion.js";
import { EmulationBloc } from "./emulation-bloc.js";

/** A version of the operating rules of a bloc. Earlier versions are kept. */
@ObjectType({
  description: bilingual(
    "Một phiên bản quy chế hoạt động của cụm, khối thi đua",
    "A version of the operating rules of an emulation bloc",
  ),
})
@Entity({ tableName: "bloc_rules" })
@Unique({ properties: ["blocId", "versionNumber"] })
export class BlocRules extends BaseRecord {
  @ReferenceTo(() => EmulationBloc, { index: false, description: ["Cụm, khối thi đua", "The emulation bloc"] })
  blocId!: string;

  @Whole("Số thứ tự của phiên bản, từ 1", "The number of the version, from 1", { level: PUBLIC })
  versionNumber!: number;

  @Json(() => DocumentReference, "Văn bản ban hành quy chế", "The document that issues the rules", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  document?: DocumentReference | null;

  @Day("Ngày đầu tiên có hiệu lực", "The first day on which the rules are in force", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  validFrom?: string | null;

  @Text("Nội dung quy chế", "The text of the rules", { level: PUBLIC, nullable: "NOT_STATED", limit: 100_000 })
  text?: string | null;

  @Json(
    () => [BlocCriterion],
    "Các tiêu chí mà phiên bản này quy định; để trống khi giữ nguyên",
    "The criteria that this version sets. Null: not applicable if it leaves them as they were",
    { level: PUBLIC, nullable: true },
  )
  criteria?: BlocCriterion[] | null;

  @Json(
    () => [CommendationStep],
    "Quy trình mà phiên bản này quy định; để trống khi giữ nguyên",
    "The steps that this version sets. Null: not applicable if it leaves them as they were",
    { level: PUBLIC, nullable: true },
  )
  steps?: CommendationStep[] | null;
}
