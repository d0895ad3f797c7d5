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

/** One version of the operating rules of a bloc; an earlier version is kept when a later one is adopted. */
@ObjectType({
  description: bilingual(
    "Một phiên bản quy chế hoạt động của cụm, khối",
    "One version of the operating rules of a bloc",
  ),
})
@Entity({ tableName: "bloc_rules" })
@Unique({ properties: ["blocId", "versionNumber"] })
export class BlocRules extends BaseRecord {
  @ReferenceTo(() => EmulationBloc, { index: false })
  blocId!: string;

  @Whole("Thứ tự phiên bản, từ 1", "Number of the version, from 1", { level: PUBLIC })
  versionNumber!: number;

  @Json(() => DocumentReference, "Văn bản ban hành; null khi không rõ", "The document; null when unknown", {
    level: PUBLIC,
    nullable: true,
  })
  document?: DocumentReference | null;

  @Day("Ngày đầu có hiệu lực; null khi không rõ", "First day; null when unknown", { level: PUBLIC, nullable: true })
  validFrom?: string | null;

  @Text("Nội dung; null khi chỉ biết văn bản", "Text; null when only the document is known", {
    level: PUBLIC,
    nullable: true,
  })
  text?: string | null;

  @Json(
    () => [BlocCriterion],
    "Tiêu chí do phiên bản này đổi; null khi không đổi",
    "Criteria that this version brought; null when it left them",
    { level: PUBLIC, nullable: true },
  )
  criteria?: BlocCriterion[] | null;

  @Json(
    () => [CommendationStep],
    "Quy trình do phiên bản này đổi; null khi không đổi",
    "Steps that this version brought; null when it left them",
    { level: PUBLIC, nullable: true },
  )
  steps?: CommendationStep[] | null;
}
