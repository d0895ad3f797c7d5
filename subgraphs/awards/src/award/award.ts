import { Entity, Enum, Index, Property, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Amount, Choice, Day, Flag, ForeignId, ReferenceTo, SortKey, Text, Whole } from "@thidua/kit/model/columns";
import { SearchableRecord } from "@thidua/kit/model/search";
import { INTERNAL, PUBLIC } from "@thidua/kit/model/visibility";
import { RecipientPositionClass, TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { Directive, ObjectType } from "type-graphql";
import { AwardDecision } from "../award-decision/award-decision.js";
import { AwardCategory } from "../award-form/award-category.js";
import { AwardForm } from "../award-form/award-form.js";
import { AwardLevel } from "../award-form/award-level.js";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import { CommendationType } from "../commendation-type/commendation-type.js";

/** One recipient in one decision: what was given to whom, for what. It stays with the body of its time. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Lượt khen thưởng: một người hoặc tập thể trong một quyết định",
    "One recipient in one decision",
  ),
})
@Entity({ tableName: "award" })
@Unique({ properties: ["decisionId", "formId", "recipientKey"] })
export class Award extends SearchableRecord {
  @ReferenceTo(() => AwardDecision)
  decisionId!: string;

  @ReferenceTo(() => AwardForm)
  formId!: string;

  /** The form's key, the same in all periods: what awards of a title are filtered by. */
  @Property({ type: "text" })
  // The names that the ORM would make, here and below, are those of the indexes of `award_form`.
  @Index({ name: "award_by_form_key_index" })
  formKey!: string;

  /** The form's class and level as on the day of the decision, for lists and statistics: a row of the catalog keeps them. */
  @Enum({ items: () => AwardCategory, type: "string" })
  @Index({ name: "award_by_form_category_index" })
  formCategory!: AwardCategory;

  @Enum({ items: () => AwardLevel, type: "string", nullable: true })
  @Index({ name: "award_by_form_level_index" })
  formLevel?: AwardLevel | null;

  @Whole("Hạng; null khi không chia hạng hoặc không rõ", "Class; null if none", { level: PUBLIC, nullable: true })
  grade?: number | null;

  @Choice(AwardSubjectKind, "Đối tượng", "Kind of subject", { level: PUBLIC, index: true })
  subjectKind!: AwardSubjectKind;

  @Text("Tên người, tập thể hoặc hộ được khen, như trong quyết định", "The recipient's name as in the decision", {
    level: PUBLIC,
  })
  recipientName!: string;

  /** Who it is within a decision: see `recipientKeyOf`. */
  @Property({ type: "text" })
  recipientKey!: string;

  /** Vietnamese order: of people by given name, of others as in a dictionary. */
  @SortKey()
  recipientSortKey!: string;

  @Text("Chức vụ khi được khen; null khi không ghi", "Position at that time", { level: PUBLIC, nullable: true })
  position?: string | null;

  @Choice(
    RecipientPositionClass,
    "Nhóm chức vụ theo biểu thống kê; null khi không rõ hoặc người đọc không phải cán bộ",
    "Class of the position in the statistics forms; null when unknown, and for readers who are not staff",
    { level: INTERNAL, nullable: true },
  )
  recipientPositionClass?: RecipientPositionClass | null;

  @ForeignId({ nullable: true })
  personId?: string | null;

  @Property({ type: "uuid", nullable: true })
  organizationId?: string | null;

  @Property({ type: "uuid", nullable: true })
  unitId?: string | null;

  /** The body for which it counts: the honored one, else the unit of the recipient. */
  @ForeignId({ nullable: true })
  creditedOrganizationId?: string | null;

  @ReferenceTo(() => CommendationType, { nullable: true })
  commendationTypeId?: string | null;

  @Property({ type: "text", nullable: true })
  @Index()
  commendationTypeCode?: string | null;

  @ForeignId({ nullable: true })
  campaignId?: string | null;

  @ForeignId({ nullable: true })
  typicalExampleId?: string | null;

  @Choice(
    TaskCompletionLevel,
    "Mức độ hoàn thành nhiệm vụ làm cơ sở; null khi không rõ hoặc người đọc không phải cán bộ",
    "Task completion it is based on; null when unknown, and for readers who are not staff",
    { level: INTERNAL, nullable: true },
  )
  taskCompletionLevel?: TaskCompletionLevel | null;

  @Text(
    "Thành tích; null khi không ghi hoặc người đọc không phải cán bộ",
    "The achievement; null if unstated, and for readers who are not staff",
    { level: INTERNAL, nullable: true },
  )
  achievement?: string | null;

  @Day(
    "Thành tích tính từ ngày; null khi không ghi hoặc người đọc không phải cán bộ",
    "First day of the achievement; null when not written, and for readers who are not staff",
    { level: INTERNAL, nullable: true },
  )
  achievementFrom?: string | null;

  @Day(
    "Thành tích tính đến hết ngày; null khi không ghi hoặc người đọc không phải cán bộ",
    "Last day of the achievement; null when not written, and for readers who are not staff",
    { level: INTERNAL, nullable: true },
  )
  achievementTo?: string | null;

  /** The day by which forms and rules are looked up: the decision's date of issue, else the ceremony. */
  @Property({ type: "date" })
  @Index()
  decidedOn!: string;

  @Day("Ngày trao tặng; null khi không rõ", "Day it was handed over", { level: PUBLIC, nullable: true, index: true })
  awardedOn?: string | null;

  @Flag("Truy tặng", "Given posthumously", { level: PUBLIC })
  isPosthumous: boolean = false;

  @Amount(
    "Tiền thưởng ghi trong quyết định, đồng; null khi không ghi hoặc người đọc không phải cán bộ",
    "Bonus written in the decision, in đồng; null when not written, and for readers who are not staff",
    { level: INTERNAL, nullable: true },
  )
  amountVnd?: number | null;

  /** Order at a ceremony: see `ceremonyKeyOf`. Compared byte by byte. */
  @SortKey()
  ceremonyKey!: string;

  /** Not the achievement: it is internal, and what everybody searches must not tell of it. */
  override searchableTexts() {
    return [this.recipientName, this.position];
  }
}
