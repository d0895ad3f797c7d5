import { bilingual } from "@thidua/base/locale";
import { LegalBasisInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType } from "type-graphql";
import { LineageEvent } from "./lineage-event.js";
import type { LineageEventKind } from "./lineage-event-kind.js";

@InputType({ description: bilingual("Sự kiện sắp xếp tổ chức cần ghi", "The lineage event to record") })
export class RecordLineageEventInput extends CreateRecordInput {
  @ColumnInput(LineageEvent)
  kind!: LineageEventKind;

  @InputField(() => [ID], "Các tổ chức trước sự kiện", "The organizations before the event")
  fromIds!: string[];

  @InputField(() => [ID], "Các tổ chức sau sự kiện", "The organizations after the event")
  toIds!: string[];

  @InputField(
    () => DateScalar,
    "Ngày có hiệu lực; để trống nếu nguồn không nêu",
    "The date the event takes effect. Null: not stated in the source",
    { nullable: true },
  )
  effectiveOn?: string | null;

  @InputField(
    () => DatePrecision,
    "Độ chính xác của ngày có hiệu lực; mặc định DAY. Với MONTH và YEAR, phần còn lại của ngày không có nghĩa",
    "The precision of `effectiveOn`. DAY by default. With MONTH and YEAR the rest of the date is ignored",
    { nullable: true },
  )
  effectivePrecision?: DatePrecision | null;

  @InputField(
    () => DateScalar,
    "Ngày mà sự kiện chắc chắn xảy ra trước đó, khi không rõ ngày có hiệu lực",
    "A date that the event certainly precedes, if the effective date is not known",
    { nullable: true },
  )
  effectiveBeforeOn?: string | null;

  @InputField(() => LegalBasisInput, "Căn cứ pháp lý", "The legal basis", { nullable: true })
  legalBasis?: LegalBasisInput | null;
}
