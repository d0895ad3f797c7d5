import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { DocumentReference } from "@thidua/documents";
import { Choice, Choices, Day, ForeignId, Json, ReferenceTo, SortKey, Text, Whole } from "@thidua/kit/model/columns";
import { DatePrecision } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { TargetGroup } from "@thidua/vocabulary/enumerations";
import { Directive, ObjectType } from "type-graphql";
import { CampaignForm } from "../campaign-form/campaign-form.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { CampaignKind } from "./campaign-kind.js";
import { CampaignScope } from "./campaign-scope.js";

/** An emulation campaign: launched by a body, for a time, with contents and criteria (Law 06/2022/QH15 Đ.16–18). */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: bilingual("Phong trào thi đua, cuộc vận động", "An emulation campaign") })
@Entity({ tableName: "campaign" })
export class Campaign extends SearchableRecord {
  @Text("Mã ổn định trong hệ thống này", "Stable code within this graph", { level: PUBLIC, unique: true })
  code!: string;

  @Text("Tên đúng", "The right name", { level: PUBLIC })
  name!: string;

  /** The Vietnamese dictionary order of the name; compared byte by byte. */
  @SortKey()
  nameSortKey!: string;

  @Text(
    "Tên như in, khi khác tên đúng; null khi như nhau",
    "Name as printed, when it is not the right one; else null",
    { level: PUBLIC, nullable: true },
  )
  printedName?: string | null;

  @Choice(CampaignKind, "Phong trào hay cuộc vận động", "Movement or drive", { level: PUBLIC, index: true })
  kind!: CampaignKind;

  @Choice(CampaignScope, "Phạm vi; null khi không ghi", "How far it reaches; null when not told", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  scope?: CampaignScope | null;

  @Choices(CampaignForm, "Hình thức như văn bản ghi", "Forms as the text names them", { level: PUBLIC })
  forms!: CampaignForm[];

  @Choices(TargetGroup, "Đối tượng tham gia", "Whom it addresses", { level: PUBLIC })
  targetGroups!: TargetGroup[];

  @Text("Chủ đề, nguyên văn; null khi không có", "Theme verbatim; null when none", { level: PUBLIC, nullable: true })
  theme?: string | null;

  @Text("Phương châm, tinh thần; null khi không có", "Motto; null when none", { level: PUBLIC, nullable: true })
  motto?: string | null;

  @Whole("Năm của phong trào; null khi nhiều năm hoặc không ghi", "Its year; null when of several years or not told", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  year?: number | null;

  /** Of the organizations subgraph: the body that launches. */
  @ForeignId({ nullable: true })
  organizationId?: string | null;

  @ReferenceTo(() => EmulationPlan, { nullable: true })
  planId?: string | null;

  @Day("Ngày bắt đầu; null khi không ghi", "First day; null when not told", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  startsOn?: string | null;

  @Choice(DatePrecision, "Độ chính xác của ngày bắt đầu", "How exactly the first day is known", { level: PUBLIC })
  startsOnPrecision!: DatePrecision;

  @Day("Ngày kết thúc; null khi không ghi", "Last day; null when not told", {
    level: PUBLIC,
    nullable: true,
    index: true,
  })
  endsOn?: string | null;

  @Choice(DatePrecision, "Độ chính xác của ngày kết thúc", "How exactly the last day is known", { level: PUBLIC })
  endsOnPrecision!: DatePrecision;

  @Text("Thời gian như văn bản ghi; null khi không ghi", "The period verbatim; null when not told", {
    level: PUBLIC,
    nullable: true,
  })
  periodText?: string | null;

  @Json(
    () => DocumentReference,
    "Văn bản phát động; null khi không rõ",
    "The document that launches it; null when unknown",
    { level: PUBLIC, nullable: true },
  )
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
