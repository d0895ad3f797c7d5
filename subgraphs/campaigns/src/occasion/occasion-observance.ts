import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { BaseRecord } from "@thidua/kit/model/database";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Campaign } from "../campaign/campaign.js";
import { EmulationPlan } from "../emulation-plan/emulation-plan.js";
import { Occasion } from "./occasion.js";

/** That a campaign or a plan celebrates an occasion in some year, and how its text counts the years. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: "Dịp kỷ niệm trong một phong trào hay kế hoạch. An occasion as a campaign or plan celebrates it.",
})
@Entity({ tableName: "occasion_observance" })
@Check({ name: "occasion_observance_one_parent", expression: "(campaign_id is null) <> (plan_id is null)" })
@Unique({ properties: ["occasionId", "campaignId", "year"] })
@Unique({ properties: ["occasionId", "planId", "year"] })
export class OccasionObservance extends BaseRecord {
  @ManyToOne({ entity: () => Occasion, mapToPk: true, fieldName: "occasion_id" })
  @Index()
  occasionId!: string;

  @ManyToOne({ entity: () => Campaign, mapToPk: true, fieldName: "campaign_id", nullable: true })
  @Index()
  campaignId?: string | null;

  @ManyToOne({ entity: () => EmulationPlan, mapToPk: true, fieldName: "plan_id", nullable: true })
  @Index()
  planId?: string | null;

  @Public()
  @Field(() => Int, { description: "Năm tổ chức kỷ niệm. Year in which it is celebrated." })
  @Property({ type: "integer" })
  @Index()
  year!: number;

  @Public()
  @Field(() => DateScalar, {
    description:
      "Ngày kỷ niệm; chỉ biết năm thì là ngày 1 tháng 1 và observedPrecision là YEAR. " +
      "The day of the celebration; 1 January with observedPrecision YEAR when only the year is known.",
  })
  @Property({ type: "date" })
  @Index()
  observedOn!: string;

  @Public()
  @Field(() => DatePrecision, { description: "Độ chính xác của ngày kỷ niệm. How exactly that day is known." })
  @Enum({ items: () => DatePrecision, type: "string" })
  observedPrecision!: DatePrecision;

  @Public()
  @Field(() => Int, {
    nullable: true,
    description: "Số năm như văn bản ghi; null khi không ghi. Years as the text counts them; null when it does not.",
  })
  @Property({ type: "integer", nullable: true })
  printedAnniversary?: number | null;

  @Public()
  @Field(() => String, {
    nullable: true,
    description: "Nguyên văn; null khi không giữ. The words verbatim; null when not kept.",
  })
  @Property({ type: "text", nullable: true })
  text?: string | null;

  @Public()
  @Field(() => Int, { description: "Thứ tự trong văn bản. Place in the text." })
  @Property({ type: "integer" })
  position!: number;
}
