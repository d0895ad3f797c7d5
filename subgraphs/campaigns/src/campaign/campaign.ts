import type { Opt } from "@mikro-orm/core";
import { Entity, Enum, Index, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { DocumentReference, searchableNumber } from "@thidua/documents";
import {
  Choice,
  Choices,
  Code,
  Day,
  ForeignId,
  Json,
  NO_FIELD,
  ReferenceTo,
  SortKey,
  Text,
  Whole,
} from "@thidua/kit/model/columns";
import { ObjectField } from "@thidua/kit/model/fields";
import { type KnownDate, KnownDateColumns } from "@thidua/kit/model/known-date";
import type { DatePrecision } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { TargetGroup } from "@thidua/vocabulary/enumerations";
import { Directive, ObjectType } from "type-graphql";
import { CampaignForm } from "../campaign-form/campaign-form.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { ActivePeriod } from "./active-period.js";
import { ActivityBasis } from "./activity-basis.js";
import { CampaignKind } from "./campaign-kind.js";
import { CampaignScope } from "./campaign-scope.js";

/**
 * An emulation campaign, which an organization launches for a period, with contents and criteria (Law 06/2022/QH15
 * Đ.16–18).
 */
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@ObjectType({ description: bilingual("Phong trào thi đua, cuộc vận động", "An emulation campaign") })
@Entity({ tableName: "campaign" })
export class Campaign extends SearchableRecord {
  @Code("Mã ổn định của phong trào trong hệ thống này", "The campaign's stable code in this graph", {
    level: PUBLIC,
    unique: true,
  })
  code!: string;

  @Text("Tên chính thức của phong trào", "The campaign's official name", { level: PUBLIC, limit: 1_000 })
  name!: string;

  /** The Vietnamese dictionary order of the name. */
  @SortKey()
  nameSortKey!: string;

  @Text(
    "Tên như in trong nguồn; để trống khi trùng tên chính thức",
    "The name as printed in the source. Null: not applicable if it is the official name",
    { level: PUBLIC, nullable: true, limit: 1_000 },
  )
  printedName?: string | null;

  @Choice(CampaignKind, "Phong trào hay cuộc vận động", "The kind of campaign", { level: PUBLIC, index: true })
  kind!: CampaignKind;

  @Choice(CampaignScope, "Phạm vi của phong trào", "The scope of the campaign", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    index: true,
  })
  scope?: CampaignScope | null;

  @Choices(CampaignForm, "Các hình thức thi đua mà văn bản nêu", "The forms of emulation that the document names", {
    level: PUBLIC,
  })
  forms!: CampaignForm[];

  @Choices(TargetGroup, "Các đối tượng tham gia", "The groups that the campaign addresses", { level: PUBLIC })
  targetGroups!: TargetGroup[];

  @Text("Chủ đề, nguyên văn", "The theme verbatim", { level: PUBLIC, nullable: "NOT_STATED" })
  theme?: string | null;

  @Text("Phương châm, tinh thần của phong trào", "The motto of the campaign", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    limit: 1_000,
  })
  motto?: string | null;

  @Whole(
    "Năm của phong trào; để trống khi phong trào không thuộc riêng năm nào",
    "The campaign's year. Null: not applicable to a campaign that belongs to no single year",
    {
      level: PUBLIC,
      nullable: true,
      index: true,
    },
  )
  year?: number | null;

  @ForeignId({
    nullable: true,
    description: ["Tổ chức phát động", "The organization that launches the campaign"],
  })
  organizationId?: string | null;

  @ReferenceTo(() => EmulationPlan, {
    nullable: true,
    description: ["Kế hoạch mà phong trào thực hiện", "The plan that the campaign carries out"],
  })
  planId?: string | null;

  @KnownDateColumns(["Ngày bắt đầu", "The first day of the campaign"], ["Thời điểm bắt đầu", "The start"], {
    level: PUBLIC,
    index: true,
    precision: ["Độ chính xác của ngày bắt đầu", "The precision of the first day"],
    precisionColumn: "startsOnPrecision",
  })
  declare readonly starts: Opt<KnownDate> | null;
  declare startsFrom: string | null;
  declare startsUntil: string | null;
  declare startsOnPrecision: DatePrecision;

  @KnownDateColumns(["Ngày kết thúc", "The last day of the campaign"], ["Thời điểm kết thúc", "The end"], {
    level: PUBLIC,
    index: true,
    precision: ["Độ chính xác của ngày kết thúc", "The precision of the last day"],
    precisionColumn: "endsOnPrecision",
  })
  declare readonly ends: Opt<KnownDate> | null;
  declare endsFrom: string | null;
  declare endsUntil: string | null;
  declare endsOnPrecision: DatePrecision;

  /** The first day on which the campaign can run; `ActivePeriodService` writes the four columns. */
  @Property({ type: "date", nullable: true })
  @Index()
  activeFrom?: string | null;

  /** The last day on which the campaign can run. */
  @Property({ type: "date", nullable: true })
  @Index()
  activeTo?: string | null;

  @Enum({ items: () => ActivityBasis, type: "string", nullable: true })
  activeFromBasis?: ActivityBasis | null;

  @Enum({ items: () => ActivityBasis, type: "string", nullable: true })
  activeToBasis?: ActivityBasis | null;

  @Text("Thời gian thực hiện, nguyên văn", "The period verbatim", {
    level: PUBLIC,
    nullable: "NOT_STATED",
    limit: 500,
  })
  periodText?: string | null;

  @Json(() => DocumentReference, "Văn bản phát động", "The document that launches the campaign", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  launchDocument?: DocumentReference | null;

  @Day("Ngày phát động", "The date of the launch", { level: NO_FIELD, nullable: true, index: true })
  launchedOn?: string | null;

  @Text("Tên hội nghị, buổi lễ phát động", "The event at which the campaign is launched", {
    level: NO_FIELD,
    nullable: true,
    limit: 500,
  })
  launchEventName?: string | null;

  @Text("Nơi phát động", "The place of the launch", { level: NO_FIELD, nullable: true, limit: 500 })
  launchPlace?: string | null;

  @ObjectField(
    () => ActivePeriod,
    "Thời gian phong trào có thể đang diễn ra, và căn cứ xác định: theo nguồn, theo năm, dịp kỷ niệm hoặc kế hoạch",
    "The days between which the campaign can run, and what each follows from: its period, or else its year, occasions or plan",
    { level: PUBLIC },
  )
  get activePeriod(): Opt<ActivePeriod> {
    return {
      activeFrom: this.activeFrom ?? null,
      fromBasis: this.activeFromBasis ?? null,
      activeTo: this.activeTo ?? null,
      toBasis: this.activeToBasis ?? null,
    };
  }

  /** The texts of all content items, for the search. The service of content items writes it. */
  @Property({ type: "text" })
  contentText!: string;

  override searchableTexts() {
    return {
      names: [this.name, this.printedName, ...searchableNumber(this.launchDocument)],
      codes: [this.code],
      contents: [this.theme, this.motto, this.launchDocument?.text, this.contentText],
    };
  }
}
