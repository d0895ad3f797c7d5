import type { Opt } from "@mikro-orm/core";
import { Check, Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { ReferenceTo, Text, Whole } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { type KnownDate, KnownDateColumns } from "@thidua/kit/model/known-date";
import type { DatePrecision } from "@thidua/kit/model/scalars";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { Occasion } from "./occasion.js";

/** The celebration of an occasion by a campaign or a plan in one year, with the number of years that its text prints. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Việc kỷ niệm một dịp trong phong trào hay kế hoạch",
    "The observance of an occasion by a campaign or a plan",
  ),
})
@Entity({ tableName: "occasion_observance" })
@Check({ name: "occasion_observance_one_parent", expression: "(campaign_id is null) <> (plan_id is null)" })
@Unique({ properties: ["occasionId", "campaignId", "year"] })
@Unique({ properties: ["occasionId", "planId", "year"] })
export class OccasionObservance extends BaseRecord {
  @ReferenceTo(() => Occasion, { description: ["Dịp kỷ niệm", "The occasion"] })
  occasionId!: string;

  @ReferenceTo(() => Campaign, {
    nullable: true,
    description: ["Phong trào, nếu không phải kế hoạch", "The campaign, unless a plan is given"],
  })
  campaignId?: string | null;

  @ReferenceTo(() => EmulationPlan, {
    nullable: true,
    description: ["Kế hoạch, nếu không phải phong trào", "The plan, unless a campaign is given"],
  })
  planId?: string | null;

  @Whole("Năm kỷ niệm", "The year of the observance", { level: PUBLIC, index: true })
  year!: number;

  @KnownDateColumns(
    ["Ngày kỷ niệm", "The date of the observance"],
    ["Thời điểm kỷ niệm", "The date of the observance"],
    {
      level: PUBLIC,
      index: true,
      always: true,
      precision: ["Độ chính xác của ngày kỷ niệm", "The precision of the date of the observance"],
    },
  )
  declare readonly observed: Opt<KnownDate>;
  declare observedFrom: string;
  declare observedUntil: string;
  declare observedPrecision: DatePrecision;

  @Whole("Số năm ghi trong văn bản", "The number of years that the document prints", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  printedAnniversary?: number | null;

  @Text("Việc kỷ niệm, nguyên văn trong nguồn", "The words of the source", { level: PUBLIC, nullable: "NOT_STATED" })
  text?: string | null;

  @Whole("Thứ tự trong văn bản, từ 1", "The position in the document, from 1", { level: PUBLIC })
  position!: number;
}
