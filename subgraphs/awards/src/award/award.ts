import { BigIntType } from "@mikro-orm/core";
import { Entity, Enum, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { DateScalar, SafeIntegerScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Internal, Public } from "@thidua/kit/model/visibility";
import { RecipientPositionClass, TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { AwardDecision } from "../award-decision/award-decision.js";
import { AwardCategory } from "../award-form/award-category.js";
import { AwardForm } from "../award-form/award-form.js";
import { AwardLevel } from "../award-form/award-level.js";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import { CommendationType } from "../commendation-type/commendation-type.js";

/** One recipient in one decision: what was given to whom, for what. It stays with the body of its time. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: "Lượt khen thưởng: một người hoặc tập thể trong một quyết định. One recipient in one decision.",
})
@Entity({ tableName: "award" })
@Unique({ properties: ["decisionId", "formId", "recipientKey"] })
export class Award extends SearchableRecord {
  @ManyToOne({ entity: () => AwardDecision, mapToPk: true, fieldName: "decision_id" })
  @Index()
  decisionId!: string;

  @ManyToOne({ entity: () => AwardForm, mapToPk: true, fieldName: "form_id" })
  @Index()
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

  @Public()
  @Field(() => Int, {
    nullable: true,
    description: "Hạng; null khi không chia hạng hoặc không rõ. Class; null if none.",
  })
  @Property({ type: "integer", nullable: true })
  grade?: number | null;

  @Public()
  @Field(() => AwardSubjectKind, { description: "Đối tượng. Kind of subject." })
  @Enum({ items: () => AwardSubjectKind, type: "string" })
  @Index()
  subjectKind!: AwardSubjectKind;

  @Public()
  @Field(() => String, {
    description: "Tên người, tập thể hoặc hộ được khen, như trong quyết định. The recipient's name as in the decision.",
  })
  @Property({ type: "text" })
  recipientName!: string;

  /** Who it is within a decision: see `recipientKeyOf`. */
  @Property({ type: "text" })
  recipientKey!: string;

  /** Vietnamese order: of people by given name, of others as in a dictionary. */
  @Property({ type: "text", columnType: "text", collation: "C" })
  @Index()
  recipientSortKey!: string;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Chức vụ khi được khen; null khi không ghi. Position at that time.",
  })
  @Property({ type: "text", nullable: true })
  position?: string | null;

  @Internal()
  @Field(() => RecipientPositionClass, {
    nullable: true,
    description:
      "Nhóm chức vụ theo biểu thống kê; null khi không rõ hoặc người đọc không phải cán bộ. " +
      "Class of the position in the statistics forms; null when unknown, and for readers who are not staff.",
  })
  @Enum({ items: () => RecipientPositionClass, type: "string", nullable: true })
  recipientPositionClass?: RecipientPositionClass | null;

  @Property({ type: "uuid", nullable: true })
  @Index()
  personId?: string | null;

  @Property({ type: "uuid", nullable: true })
  organizationId?: string | null;

  @Property({ type: "uuid", nullable: true })
  unitId?: string | null;

  /** The body for which it counts: the honored one, else the unit of the recipient. */
  @Property({ type: "uuid", nullable: true })
  @Index()
  creditedOrganizationId?: string | null;

  @ManyToOne({ entity: () => CommendationType, mapToPk: true, fieldName: "commendation_type_id", nullable: true })
  @Index()
  commendationTypeId?: string | null;

  @Property({ type: "text", nullable: true })
  @Index()
  commendationTypeCode?: string | null;

  @Property({ type: "uuid", nullable: true })
  @Index()
  campaignId?: string | null;

  @Property({ type: "uuid", nullable: true })
  @Index()
  typicalExampleId?: string | null;

  @Internal()
  @Field(() => TaskCompletionLevel, {
    nullable: true,
    description:
      "Mức độ hoàn thành nhiệm vụ làm cơ sở; null khi không rõ hoặc người đọc không phải cán bộ. " +
      "Task completion it is based on; null when unknown, and for readers who are not staff.",
  })
  @Enum({ items: () => TaskCompletionLevel, type: "string", nullable: true })
  taskCompletionLevel?: TaskCompletionLevel | null;

  @Internal()
  @Field(() => String, {
    nullable: true,
    description:
      "Thành tích; null khi không ghi hoặc người đọc không phải cán bộ. " +
      "The achievement; null if unstated, and for readers who are not staff.",
  })
  @Property({ type: "text", nullable: true })
  achievement?: string | null;

  @Internal()
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Thành tích tính từ ngày; null khi không ghi hoặc người đọc không phải cán bộ. " +
      "First day of the achievement; null when not written, and for readers who are not staff.",
  })
  @Property({ type: "date", nullable: true })
  achievementFrom?: string | null;

  @Internal()
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Thành tích tính đến hết ngày; null khi không ghi hoặc người đọc không phải cán bộ. " +
      "Last day of the achievement; null when not written, and for readers who are not staff.",
  })
  @Property({ type: "date", nullable: true })
  achievementTo?: string | null;

  /** The day by which forms and rules are looked up: the decision's date of issue, else the ceremony. */
  @Property({ type: "date" })
  @Index()
  decidedOn!: string;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày trao tặng; null khi không rõ. Day it was handed over.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  awardedOn?: string | null;

  @Public()
  @Field(() => Boolean, { description: "Truy tặng. Given posthumously." })
  @Property({ type: "boolean" })
  isPosthumous: boolean = false;

  @Internal()
  @Field(() => SafeIntegerScalar, {
    nullable: true,
    description:
      "Tiền thưởng ghi trong quyết định, đồng; null khi không ghi hoặc người đọc không phải cán bộ. " +
      "Bonus written in the decision, in đồng; null when not written, and for readers who are not staff.",
  })
  @Property({ type: new BigIntType("number"), nullable: true })
  amountVnd?: number | null;

  /** Order at a ceremony: see `ceremonyKeyOf`. Compared byte by byte. */
  @Property({ type: "text", columnType: "text", collation: "C" })
  @Index()
  ceremonyKey!: string;

  /** Not the achievement: it is internal, and what everybody searches must not tell of it. */
  override searchableTexts() {
    return [this.recipientName, this.position];
  }
}
