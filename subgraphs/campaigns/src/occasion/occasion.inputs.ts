import { CreateRecordInput, VersionedRecordInput } from "@thidua/kit/graph/mutations";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType, Int } from "type-graphql";
import { OccasionKind } from "./occasion-kind.js";
import { OccasionScope } from "./occasion-scope.js";

@InputType({ description: "Dữ liệu để thêm một dịp kỷ niệm. What is needed to add an occasion." })
export class CreateOccasionInput extends CreateRecordInput {
  @Field(() => String, { description: "Tên. Name." })
  name!: string;

  @Field(() => OccasionKind, { description: "Loại. Kind." })
  kind!: OccasionKind;

  @Field(() => OccasionScope, { description: "Phạm vi. Who celebrates it." })
  scope!: OccasionScope;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày gốc, khi biết đến ngày. Origin, when the day is known.",
  })
  originOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Năm gốc, khi chỉ biết năm. Year of origin, when no more is known.",
  })
  originYear?: number | null;

  @Field(() => Int, { nullable: true, description: "Tháng của ngày hằng năm. Month of a yearly day." })
  recurringMonth?: number | null;

  @Field(() => Int, { nullable: true, description: "Ngày của ngày hằng năm. Day of the month of a yearly day." })
  recurringDay?: number | null;

  @Field(() => Int, { nullable: true, description: "Năm mà dịp thuộc về. The one year it belongs to." })
  year?: number | null;

  @Field(() => Int, { nullable: true, description: "Lần thứ. Ordinal of a congress." })
  ordinal?: number | null;

  @Field(() => String, { nullable: true, description: "Lần thứ như in. Ordinal as printed." })
  ordinalRaw?: string | null;

  @Field(() => ID, { nullable: true, description: "Tỉnh. The province." })
  provinceId?: string | null;

  @Field(() => ID, { nullable: true, description: "Tổ chức. The body." })
  organizationId?: string | null;
}

@InputType({
  description:
    "Ghi dịp kỷ niệm của một phong trào hay kế hoạch. An occasion that a campaign or plan celebrates. " +
    "expectedVersion là phiên bản của phong trào hay kế hoạch. `expectedVersion` is that of the campaign or plan.",
})
export class ObserveOccasionInput extends VersionedRecordInput {
  @Field(() => ID, { description: "Dịp kỷ niệm. The occasion." })
  occasionId!: string;

  @Field(() => ID, { nullable: true, description: "Phong trào (hoặc kế hoạch). The campaign, or else the plan." })
  campaignId?: string | null;

  @Field(() => ID, { nullable: true, description: "Kế hoạch (hoặc phong trào). The plan, or else the campaign." })
  planId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày kỷ niệm, khi biết đến ngày. The day, when it is known.",
  })
  observedOn?: string | null;

  @Field(() => Int, { nullable: true, description: "Năm kỷ niệm, khi chỉ biết năm. The year, when no more is known." })
  year?: number | null;

  @Field(() => Int, { nullable: true, description: "Số năm như văn bản ghi. Years as the text counts them." })
  printedAnniversary?: number | null;

  @Field(() => String, { nullable: true, description: "Nguyên văn. The words verbatim." })
  text?: string | null;
}
