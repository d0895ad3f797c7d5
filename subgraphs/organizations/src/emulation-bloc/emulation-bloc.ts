import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Json, ReferenceTo, SortKey, Text, Whole } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { CommendationStep } from "@thidua/vocabulary/enumerations";
import { Directive, ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { BlocCriterion } from "./bloc-criterion.js";
import { BlocKind } from "./bloc-kind.js";

/** A group of bodies that compete with each other. */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({
  description: bilingual(
    "Cụm, khối thi đua: các đơn vị thi đua với nhau",
    "An emulation cluster or bloc: bodies that compete with each other",
  ),
})
@Entity({ tableName: "emulation_bloc" })
export class EmulationBloc extends SearchableRecord {
  @Text("Mã ổn định trong hệ thống này", "Stable code within this graph", { level: PUBLIC, unique: true })
  code!: string;

  @Choice(BlocKind, "Loại", "Kind", { level: PUBLIC, index: true })
  kind!: BlocKind;

  @Text("Tên", "Name", { level: PUBLIC })
  name!: string;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @SortKey()
  nameSortKey!: string;

  @ReferenceTo(() => Organization)
  organizationId!: string;

  /** Always an older row and never changed: so the nesting has no circle. */
  @ReferenceTo(() => EmulationBloc, { nullable: true })
  parentBlocId?: string | null;

  @ReferenceTo(() => Organization, { nullable: true })
  blocHeadId?: string | null;

  @ReferenceTo(() => Organization, { nullable: true })
  blocDeputyId?: string | null;

  @Whole(
    "Số thành viên theo nguồn, kể cả khi không nêu tên; null khi nguồn không ghi",
    "Members by the source, named or not; null when it gives no number",
    { level: PUBLIC, nullable: true },
  )
  memberCount?: number | null;

  @Json(() => [BlocCriterion], "Tiêu chí đang dùng", "Criteria in use", { level: PUBLIC })
  criteria: BlocCriterion[] = [];

  @Json(() => [CommendationStep], "Quy trình, theo thứ tự", "The steps, in order", { level: PUBLIC })
  steps: CommendationStep[] = [];

  @Text(
    "Số khen thưởng được suy tôn mỗi năm, ví dụ “1 cờ, 3 bằng khen”; null khi không rõ",
    "What it may endorse a year; null when unknown",
    { level: PUBLIC, nullable: true },
  )
  quotas?: string | null;

  override searchableTexts() {
    return [this.name];
  }
}
