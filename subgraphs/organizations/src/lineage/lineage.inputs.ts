import { bilingual } from "@thidua/base/locale";
import { LegalBasisInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType } from "type-graphql";
import { LineageEventKind } from "./lineage-event-kind.js";

@InputType({
  description: bilingual("Dữ liệu để ghi một sự kiện tổ chức", "What is needed to record an event of lineage"),
})
export class RecordLineageEventInput extends CreateRecordInput {
  @InputField(() => LineageEventKind, "Loại sự kiện", "Kind")
  kind!: LineageEventKind;

  @InputField(() => [ID], "Các tổ chức trước sự kiện", "The bodies before it")
  fromIds!: string[];

  @InputField(() => [ID], "Các tổ chức sau sự kiện", "The bodies after it")
  toIds!: string[];

  @InputField(() => DateScalar, "Ngày có hiệu lực; bỏ trống khi không rõ", "Day of effect; left out when unknown", {
    nullable: true,
  })
  effectiveOn?: string | null;

  @InputField(
    () => DatePrecision,
    "Độ chính xác của ngày (mặc định DAY); với MONTH, YEAR thì ngày không có nghĩa",
    "Precision, DAY by default",
    { nullable: true },
  )
  effectivePrecision?: DatePrecision | null;

  @InputField(
    () => DateScalar,
    "Khi không rõ ngày: xảy ra trước ngày này",
    "When the day is unknown: it happened before this one",
    { nullable: true },
  )
  effectiveBeforeOn?: string | null;

  @InputField(() => LegalBasisInput, "Căn cứ pháp lý", "Legal basis", { nullable: true })
  legalBasis?: LegalBasisInput | null;
}
