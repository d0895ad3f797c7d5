import { Entity, Enum, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { DocumentReference } from "@thidua/documents";
import { ListProperty } from "@thidua/kit/model/database";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
import { TargetGroup } from "@thidua/vocabulary/enumerations";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { CampaignForm } from "../campaign-form/campaign-form.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { CampaignKind } from "./campaign-kind.js";
import { CampaignScope } from "./campaign-scope.js";

/** An emulation campaign: launched by a body, for a time, with contents and criteria (Law 06/2022/QH15 Đ.16–18). */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: "Phong trào thi đua, cuộc vận động. An emulation campaign." })
@Entity({ tableName: "campaign" })
export class Campaign extends SearchableRecord {
  @Public()
  @Field(() => String, { description: "Mã ổn định trong hệ thống này. Stable code within this graph." })
  @Property({ type: "text" })
  @Unique()
  code!: string;

  @Public()
  @Field(() => String, { description: "Tên đúng. The right name." })
  @Property({ type: "text" })
  name!: string;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @Property({ type: "text", columnType: "text", collation: "C" })
  @Index()
  nameSortKey!: string;

  @Public()
  @Field(() => String, {
    nullable: true,
    description:
      "Tên như in, khi khác tên đúng; null khi như nhau. Name as printed, when it is not the right one; else null.",
  })
  @Property({ type: "text", nullable: true })
  printedName?: string | null;

  @Public()
  @Field(() => CampaignKind, { description: "Phong trào hay cuộc vận động. Movement or drive." })
  @Enum({ items: () => CampaignKind, type: "string" })
  @Index()
  kind!: CampaignKind;

  @Public()
  @Field(() => CampaignScope, {
    nullable: true,
    description: "Phạm vi; null khi không ghi. How far it reaches; null when not told.",
  })
  @Enum({ items: () => CampaignScope, type: "string", nullable: true })
  @Index()
  scope?: CampaignScope | null;

  @Public()
  @Field(() => [CampaignForm], { description: "Hình thức như văn bản ghi. Forms as the text names them." })
  @ListProperty()
  forms!: CampaignForm[];

  @Public()
  @Field(() => [TargetGroup], { description: "Đối tượng tham gia. Whom it addresses." })
  @ListProperty()
  targetGroups!: TargetGroup[];

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Chủ đề, nguyên văn; null khi không có. Theme verbatim; null when none.",
  })
  @Property({ type: "text", nullable: true })
  theme?: string | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Phương châm, tinh thần; null khi không có. Motto; null when none.",
  })
  @Property({ type: "text", nullable: true })
  motto?: string | null;

  @Public()
  @Field(() => Int, {
    nullable: true,
    description:
      "Năm của phong trào; null khi nhiều năm hoặc không ghi. Its year; null when of several years or not told.",
  })
  @Property({ type: "integer", nullable: true })
  @Index()
  year?: number | null;

  /** Of the organizations subgraph: the body that launches. */
  @Property({ type: "uuid", nullable: true })
  @Index()
  organizationId?: string | null;

  @ManyToOne({ entity: () => EmulationPlan, mapToPk: true, fieldName: "plan_id", nullable: true })
  @Index()
  planId?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày bắt đầu; null khi không ghi. First day; null when not told.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  startsOn?: string | null;

  @Public()
  @Field(() => DatePrecision, { description: "Độ chính xác của ngày bắt đầu. How exactly the first day is known." })
  @Enum({ items: () => DatePrecision, type: "string" })
  startsOnPrecision!: DatePrecision;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày kết thúc; null khi không ghi. Last day; null when not told.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  endsOn?: string | null;

  @Public()
  @Field(() => DatePrecision, { description: "Độ chính xác của ngày kết thúc. How exactly the last day is known." })
  @Enum({ items: () => DatePrecision, type: "string" })
  endsOnPrecision!: DatePrecision;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Thời gian như văn bản ghi; null khi không ghi. The period verbatim; null when not told.",
  })
  @Property({ type: "text", nullable: true })
  periodText?: string | null;

  @Public()
  @Field(() => DocumentReference, {
    nullable: true,
    description: "Văn bản phát động; null khi không rõ. The document that launches it; null when unknown.",
  })
  @Property({ type: "json", nullable: true })
  launchDocument?: DocumentReference | null;

  @Property({ type: "date", nullable: true })
  @Index()
  launchedOn?: string | null;

  @Property({ type: "text", nullable: true })
  launchEventName?: string | null;

  @Property({ type: "text", nullable: true })
  launchPlace?: string | null;

  /** The texts of all content items, for the search. Kept by the service of content items. */
  @Property({ type: "text" })
  contentText!: string;

  override searchableTexts() {
    return [this.name, this.printedName, this.code, this.theme, this.motto, this.contentText];
  }
}
