import { Entity, Index, Property, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import {
  Amount,
  CatalogCode,
  Choice,
  Day,
  Flag,
  ForeignId,
  Id,
  NO_FIELD,
  ReferenceTo,
  SortKey,
  Text,
  Whole,
} from "@thidua/kit/model/columns";
import { orderedBitsPattern } from "@thidua/kit/model/names";
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

/**
 * An award to one recipient in one decision. It stays with the organization of its time.
 *
 * Several indexes have names of their own, since `award_form` has the ones that the ORM would choose.
 */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Lượt khen thưởng: một đối tượng được khen trong một quyết định",
    "An award to one recipient in one decision",
  ),
})
@Entity({ tableName: "award" })
@Unique({ properties: ["decisionId", "formId", "recipientKey"] })
export class Award extends SearchableRecord {
  @ReferenceTo(() => AwardDecision, { description: ["Mã định danh của quyết định", "The ID of the decision"] })
  decisionId!: string;

  @ReferenceTo(() => AwardForm, {
    description: ["Mã định danh của danh hiệu, hình thức", "The ID of the title or form"],
  })
  formId!: string;

  @Text(
    "Khóa của danh hiệu, hình thức, chung cho mọi giai đoạn",
    "The key of the title or form, the same in all periods",
    { level: NO_FIELD },
  )
  @Index({ name: "award_by_form_key_index" })
  formKey!: string;

  /** The form's class on the decision date, copied for lists and statistics. */
  @Choice(AwardCategory, "Nhóm danh hiệu, hình thức", "The class of the title or form", { level: NO_FIELD })
  @Index({ name: "award_by_form_category_index" })
  formCategory!: AwardCategory;

  /** The form's level on the decision date, copied for lists and statistics. */
  @Choice(AwardLevel, "Cấp khen thưởng", "The level of the title or form", { level: NO_FIELD, nullable: true })
  @Index({ name: "award_by_form_level_index" })
  formLevel?: AwardLevel | null;

  @Whole(
    "Hạng; để trống nếu nguồn không nêu, hoặc khi danh hiệu, hình thức không chia hạng",
    "The class. Null: not stated in the source, or not applicable if the title or form has no classes",
    { level: PUBLIC, nullable: true },
  )
  grade?: number | null;

  @Choice(AwardSubjectKind, "Đối tượng khen thưởng", "The kind of subject", { level: PUBLIC, index: true })
  subjectKind!: AwardSubjectKind;

  @Text("Tên đối tượng được khen, như trong quyết định", "The recipient's name as in the decision", {
    level: PUBLIC,
    limit: 300,
  })
  recipientName!: string;

  /** The recipient's identity within the decision, from `recipientKeyOf`. */
  @Property({ type: "text" })
  recipientKey!: string;

  /** The order of the name: people by given name, others as in a Vietnamese dictionary. */
  @SortKey()
  recipientSortKey!: string;

  @Text("Chức vụ khi được khen", "The recipient's position at that time", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    limit: 300,
  })
  position?: string | null;

  @Choice(
    RecipientPositionClass,
    "Nhóm chức vụ theo biểu thống kê",
    "The class of the position in the statistics forms",
    { level: INTERNAL, nullable: "NOT_STATED" },
  )
  recipientPositionClass?: RecipientPositionClass | null;

  @ForeignId({
    nullable: true,
    description: [
      "Mã định danh của cá nhân được khen, nếu có hồ sơ",
      "The ID of the honored person, if there is a record",
    ],
  })
  personId?: string | null;

  @Id("Mã định danh của tổ chức được khen, nếu có hồ sơ", "The ID of the honored organization, if there is a record", {
    level: NO_FIELD,
    nullable: true,
  })
  organizationId?: string | null;

  @Id("Mã định danh của đơn vị của đối tượng được khen", "The ID of the recipient's unit", {
    level: NO_FIELD,
    nullable: true,
  })
  unitId?: string | null;

  /** The organization that is credited with the award: the honored one, or else the recipient's unit. */
  @ForeignId({ nullable: true })
  creditedOrganizationId?: string | null;

  // No list and no rule asks by it: a type of the catalog is never removed.
  @ReferenceTo(() => CommendationType, { nullable: true, index: false })
  commendationTypeId?: string | null;

  @CatalogCode("Mã loại hình khen thưởng", "The code of the commendation type", {
    level: NO_FIELD,
    nullable: true,
    index: true,
  })
  commendationTypeCode?: string | null;

  @ForeignId({
    nullable: true,
    description: [
      "Mã định danh của phong trào thi đua là cơ sở khen thưởng",
      "The ID of the campaign that the award results from",
    ],
  })
  campaignId?: string | null;

  @ForeignId({
    nullable: true,
    description: [
      "Mã định danh của điển hình tiên tiến là cơ sở khen thưởng",
      "The ID of the typical example that the award results from",
    ],
  })
  typicalExampleId?: string | null;

  @Choice(
    TaskCompletionLevel,
    "Mức độ hoàn thành nhiệm vụ làm cơ sở khen thưởng",
    "The task completion that the award is based on",
    { level: INTERNAL, nullable: "NOT_STATED" },
  )
  taskCompletionLevel?: TaskCompletionLevel | null;

  @Text("Thành tích", "The achievement", { level: INTERNAL, nullable: "NOT_STATED", limit: 10_000 })
  achievement?: string | null;

  @Day("Ngày bắt đầu tính thành tích", "The first day of the achievement", { level: INTERNAL, nullable: "NOT_STATED" })
  achievementFrom?: string | null;

  @Day("Ngày cuối cùng tính thành tích", "The last day of the achievement", { level: INTERNAL, nullable: "NOT_STATED" })
  achievementTo?: string | null;

  /** The day on which forms and rules are looked up. */
  @Day(
    "Ngày quyết định: ngày ban hành, hoặc ngày trao tặng khi không có ngày ban hành",
    "The decision date: that of issue, or else that of the ceremony",
    { level: NO_FIELD, index: true },
  )
  decidedOn!: string;

  @Day("Ngày trao tặng", "The date of the ceremony", { level: PUBLIC, nullable: "NOT_STATED", index: true })
  awardedOn?: string | null;

  @Flag("Truy tặng (mặc định: không)", "Whether the award is posthumous, false by default", { level: PUBLIC })
  isPosthumous: boolean = false;

  @Amount("Tiền thưởng ghi trong quyết định, đồng", "The bonus stated in the decision, in đồng", {
    level: INTERNAL,
    nullable: "NOT_STATED",
  })
  amountVnd?: number | null;

  /** The order of a ceremony, from `ceremonyKeyOf`, compared byte by byte. */
  @SortKey({ pattern: orderedBitsPattern })
  ceremonyKey!: string;

  /** Excludes the achievement, which is internal: a public search must not disclose it. */
  override searchableTexts() {
    return { names: [this.recipientName], contents: [this.position] };
  }
}
