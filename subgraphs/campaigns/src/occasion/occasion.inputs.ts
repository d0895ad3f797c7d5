import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput, VersionedRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType, Int } from "type-graphql";
import { OccasionKind } from "./occasion-kind.js";
import { OccasionScope } from "./occasion-scope.js";

@InputType({ description: bilingual("Dữ liệu để thêm một dịp kỷ niệm", "What is needed to add an occasion") })
export class CreateOccasionInput extends CreateRecordInput {
  @InputField(() => String, "Tên", "Name")
  name!: string;

  @InputField(() => OccasionKind, "Loại", "Kind")
  kind!: OccasionKind;

  @InputField(() => OccasionScope, "Phạm vi", "Who celebrates it")
  scope!: OccasionScope;

  @InputField(() => DateScalar, "Ngày gốc, khi biết đến ngày", "Origin, when the day is known", { nullable: true })
  originOn?: string | null;

  @InputField(() => Int, "Năm gốc, khi chỉ biết năm", "Year of origin, when no more is known", { nullable: true })
  originYear?: number | null;

  @InputField(() => Int, "Tháng của ngày hằng năm", "Month of a yearly day", { nullable: true })
  recurringMonth?: number | null;

  @InputField(() => Int, "Ngày của ngày hằng năm", "Day of the month of a yearly day", { nullable: true })
  recurringDay?: number | null;

  @InputField(() => Int, "Năm mà dịp thuộc về", "The one year it belongs to", { nullable: true })
  year?: number | null;

  @InputField(() => Int, "Lần thứ", "Ordinal of a congress", { nullable: true })
  ordinal?: number | null;

  @InputField(() => String, "Lần thứ như in", "Ordinal as printed", { nullable: true })
  ordinalRaw?: string | null;

  @InputField(() => ID, "Tỉnh", "The province", { nullable: true })
  provinceId?: string | null;

  @InputField(() => ID, "Tổ chức", "The body", { nullable: true })
  organizationId?: string | null;
}

@InputType({
  description: bilingual(
    "Ghi dịp kỷ niệm của một phong trào hay kế hoạch. An occasion that a campaign or plan celebrates. expectedVersion là phiên bản của phong trào hay kế hoạch",
    "`expectedVersion` is that of the campaign or plan",
  ),
})
export class ObserveOccasionInput extends VersionedRecordInput {
  @InputField(() => ID, "Dịp kỷ niệm", "The occasion")
  occasionId!: string;

  @InputField(() => ID, "Phong trào (hoặc kế hoạch)", "The campaign, or else the plan", { nullable: true })
  campaignId?: string | null;

  @InputField(() => ID, "Kế hoạch (hoặc phong trào)", "The plan, or else the campaign", { nullable: true })
  planId?: string | null;

  @InputField(() => DateScalar, "Ngày kỷ niệm, khi biết đến ngày", "The day, when it is known", { nullable: true })
  observedOn?: string | null;

  @InputField(() => Int, "Năm kỷ niệm, khi chỉ biết năm", "The year, when no more is known", { nullable: true })
  year?: number | null;

  @InputField(() => Int, "Số năm như văn bản ghi", "Years as the text counts them", { nullable: true })
  printedAnniversary?: number | null;

  @InputField(() => String, "Nguyên văn", "The words verbatim", { nullable: true })
  text?: string | null;
}
