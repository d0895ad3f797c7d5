import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choices, Day, ForeignId, Text, Whole } from "@thidua/kit/model/columns";
import { ListProperty } from "@thidua/kit/model/database";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { CommendationStep, InitiativeKind, TargetGroup, TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { Directive, ObjectType } from "type-graphql";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import { CommendationBasis } from "./commendation-basis.js";

/** What a campaign or a yearly plan states about commendation: its own words, and what could be read in them. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Quy định về khen thưởng của một phong trào, kế hoạch",
    "What a campaign or plan states about commendation",
  ),
})
@Entity({ tableName: "commendation_policy" })
export class CommendationPolicy extends SearchableRecord {
  @Text("Nguyên văn", "The statement verbatim", { level: PUBLIC })
  statement!: string;

  @Day("Ngày nêu (ngày của kế hoạch, ngày phát động); null khi không rõ", "Day of the statement; null when unknown", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  statedOn?: string | null;

  @Whole("Thứ tự trong phong trào, kế hoạch", "Position within the campaign or plan", { level: PUBLIC })
  position!: number;

  @ForeignId()
  organizationId!: string;

  @ForeignId({ nullable: true })
  campaignId?: string | null;

  @ForeignId({ nullable: true })
  emulationPlanId?: string | null;

  /** By code: which row of the catalog is meant follows from the day of the statement. */
  @ListProperty()
  principleCodes: string[] = [];

  /** By code, as above. */
  @ListProperty()
  commendationTypeCodes: string[] = [];

  @Choices(AwardSubjectKind, "Đối tượng khen thưởng được nêu", "Kinds of subjects it names", { level: PUBLIC })
  subjectKinds: AwardSubjectKind[] = [];

  @Choices(TargetGroup, "Nhóm được quan tâm, chú trọng", "Groups that get special attention", { level: PUBLIC })
  priorityGroups: TargetGroup[] = [];

  @Choices(CommendationBasis, "Cơ sở để khen thưởng", "On what commendation is based", { level: PUBLIC })
  bases: CommendationBasis[] = [];

  @Choices(TaskCompletionLevel, "Mức độ hoàn thành nhiệm vụ được nêu", "Levels of task completion it names", {
    level: PUBLIC,
  })
  taskCompletionLevels: TaskCompletionLevel[] = [];

  @Choices(InitiativeKind, "Loại sáng kiến, đề tài được nêu", "Kinds of initiatives it names", { level: PUBLIC })
  initiativeKinds: InitiativeKind[] = [];

  @Choices(CommendationStep, "Các bước xét được nêu", "Steps it names", { level: PUBLIC })
  steps: CommendationStep[] = [];

  override searchableTexts() {
    return [this.statement];
  }
}
