import { Check, Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Day, ReferenceTo, Text, Whole } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { DatePrecision } from "@thidua/kit/model/scalars";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { Occasion } from "./occasion.js";

/** That a campaign or a plan celebrates an occasion in some year, and how its text counts the years. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Dịp kỷ niệm trong một phong trào hay kế hoạch",
    "An occasion as a campaign or plan celebrates it",
  ),
})
@Entity({ tableName: "occasion_observance" })
@Check({ name: "occasion_observance_one_parent", expression: "(campaign_id is null) <> (plan_id is null)" })
@Unique({ properties: ["occasionId", "campaignId", "year"] })
@Unique({ properties: ["occasionId", "planId", "year"] })
export class OccasionObservance extends BaseRecord {
  @ReferenceTo(() => Occasion)
  occasionId!: string;

  @ReferenceTo(() => Campaign, { nullable: true })
  campaignId?: string | null;

  @ReferenceTo(() => EmulationPlan, { nullable: true })
  planId?: string | null;

  @Whole("Năm tổ chức kỷ niệm", "Year in which it is celebrated", { level: PUBLIC, index: true })
  year!: number;

  @Day(
    "Ngày kỷ niệm; chỉ biết năm thì là ngày 1 tháng 1 và observedPrecision là YEAR",
    "The day of the celebration; 1 January with observedPrecision YEAR when only the year is known",
    { level: PUBLIC, index: true },
  )
  observedOn!: string;

  @Choice(DatePrecision, "Độ chính xác của ngày kỷ niệm", "How exactly that day is known", { level: PUBLIC })
  observedPrecision!: DatePrecision;

  @Whole("Số năm như văn bản ghi; null khi không ghi", "Years as the text counts them; null when it does not", {
    level: PUBLIC,
    nullable: true,
  })
  printedAnniversary?: number | null;

  @Text("Nguyên văn; null khi không giữ", "The words verbatim; null when not kept", { level: PUBLIC, nullable: true })
  text?: string | null;

  @Whole("Thứ tự trong văn bản", "Place in the text", { level: PUBLIC })
  position!: number;
}
