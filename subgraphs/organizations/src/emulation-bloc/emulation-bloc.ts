import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Code, Json, ReferenceTo, SortKey, Text, Whole } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { CommendationStep } from "@thidua/vocabulary/enumerations";
import { Directive, ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { BlocCriterion } from "./bloc-criterion.js";
import { BlocKind } from "./bloc-kind.js";

/** A group of organizations that compete with each other in emulation. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({
  description: bilingual(
    "Cụm, khối thi đua: các đơn vị thi đua với nhau",
    "An emulation cluster or bloc: a group of organizations that compete with each other",
  ),
})
@Entity({ tableName: "emulation_bloc" })
export class EmulationBloc extends SearchableRecord {
  @Code("Mã ổn định của cụm, khối trong hệ thống này", "The bloc's stable code in this graph", {
    level: PUBLIC,
    unique: true,
  })
  code!: string;

  @Choice(BlocKind, "Loại: cụm hay khối thi đua", "The kind of bloc", { level: PUBLIC, index: true })
  kind!: BlocKind;

  @Text("Tên cụm, khối thi đua", "The bloc's name", { level: PUBLIC, limit: 300 })
  name!: string;

  /** The Vietnamese dictionary order of the name. */
  @SortKey()
  nameSortKey!: string;

  @ReferenceTo(() => Organization, {
    description: ["Tổ chức lập cụm, khối cho các đơn vị trực thuộc", "The organization that forms the bloc"],
  })
  organizationId!: string;

  /** An older bloc. It never changes, so the nesting has no cycle. */
  @ReferenceTo(() => EmulationBloc, {
    nullable: true,
    description: ["Cụm, khối cấp trên", "The bloc that this bloc is a part of"],
  })
  parentBlocId?: string | null;

  @ReferenceTo(() => Organization, { nullable: true, description: ["Trưởng khối", "The head of the bloc"] })
  blocHeadId?: string | null;

  @ReferenceTo(() => Organization, { nullable: true, description: ["Phó khối", "The deputy head of the bloc"] })
  blocDeputyId?: string | null;

  @Whole(
    "Số thành viên theo nguồn, kể cả thành viên không được nêu tên",
    "The number of members according to the source, including those it does not name",
    { level: PUBLIC, nullable: "NOT_STATED" },
  )
  memberCount?: number | null;

  @Json(() => [BlocCriterion], "Các tiêu chí đang áp dụng", "The criteria in force", { level: PUBLIC })
  criteria: BlocCriterion[] = [];

  @Json(() => [CommendationStep], "Quy trình, theo thứ tự các bước", "The steps of commendation, in order", {
    level: PUBLIC,
  })
  steps: CommendationStep[] = [];

  @Text(
    "Số lượng khen thưởng được suy tôn mỗi năm, ví dụ “1 cờ, 3 bằng khen”",
    "The awards that the bloc can endorse in a year, such as “1 cờ, 3 bằng khen”",
    { level: PUBLIC, nullable: "NOT_STATED", limit: 1_000 },
  )
  quotas?: string | null;

  override searchableTexts() {
    return { names: [this.name], codes: [this.code] };
  }
}
