import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choices, Day, ForeignId, NO_FIELD, Text, Texts, Whole } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { CommendationStep, InitiativeKind, TargetGroup, TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { Directive, ObjectType } from "type-graphql";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import { CommendationBasis } from "./commendation-basis.js";

/** A statement of a campaign or yearly plan about commendation: its text verbatim, and the values that are read from it. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Quy định về khen thưởng của một phong trào, kế hoạch",
    "The policy of a campaign or plan on commendation",
  ),
})
@Entity({ tableName: "commendation_policy" })
export class CommendationPolicy extends SearchableRecord {
  @Text("Nguyên văn quy định", "The policy verbatim", { level: PUBLIC, limit: 4_000 })
  statement!: string;

  @Day(
    "Ngày nêu quy định: ngày của kế hoạch hoặc ngày phát động",
    "The date of the policy: that of the plan, or of the launch",
    { level: PUBLIC, nullable: "NOT_STATED", index: true },
  )
  statedOn?: string | null;

  @Whole("Thứ tự trong phong trào, kế hoạch (mặc định: 1)", "The position in the campaign or plan, 1 by default", {
    level: PUBLIC,
  })
  position!: number;

  @ForeignId({
    description: ["Mã định danh của tổ chức nêu quy định", "The ID of the organization that states the policy"],
  })
  organizationId!: string;

  @ForeignId({
    nullable: true,
    description: ["Mã định danh của phong trào nêu quy định", "The ID of the campaign that states the policy"],
  })
  campaignId?: string | null;

  @ForeignId({
    nullable: true,
    description: ["Mã định danh của kế hoạch nêu quy định", "The ID of the emulation plan that states the policy"],
  })
  emulationPlanId?: string | null;

  /** Codes, since the row of the catalog follows from the date of the policy. */
  @Texts("Mã các nguyên tắc được nêu", "The codes of the stated principles", { level: NO_FIELD })
  principleCodes: string[] = [];

  /** Codes, as above. */
  @Texts("Mã các loại hình khen thưởng được nêu", "The codes of the stated commendation types", { level: NO_FIELD })
  commendationTypeCodes: string[] = [];

  @Choices(AwardSubjectKind, "Các đối tượng khen thưởng được nêu", "The stated kinds of subjects", { level: PUBLIC })
  subjectKinds: AwardSubjectKind[] = [];

  @Choices(TargetGroup, "Các nhóm được quan tâm, chú trọng", "The groups that get special attention", {
    level: PUBLIC,
  })
  priorityGroups: TargetGroup[] = [];

  @Choices(CommendationBasis, "Các cơ sở để khen thưởng", "The bases of commendation", { level: PUBLIC })
  bases: CommendationBasis[] = [];

  @Choices(TaskCompletionLevel, "Các mức độ hoàn thành nhiệm vụ được nêu", "The stated levels of task completion", {
    level: PUBLIC,
  })
  taskCompletionLevels: TaskCompletionLevel[] = [];

  @Choices(InitiativeKind, "Các loại sáng kiến, đề tài được nêu", "The stated kinds of initiatives", {
    level: PUBLIC,
  })
  initiativeKinds: InitiativeKind[] = [];

  @Choices(CommendationStep, "Các bước xét khen thưởng được nêu", "The stated steps of commendation", {
    level: PUBLIC,
  })
  steps: CommendationStep[] = [];

  override searchableTexts() {
    return { names: [], contents: [this.statement] };
  }
}
