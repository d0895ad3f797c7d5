import { LegalBasisInput } from "@thidua/documents";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType } from "type-graphql";
import { LineageEventKind } from "./lineage-event-kind.js";

@InputType({ description: "Dữ liệu để ghi một sự kiện tổ chức. What is needed to record an event of lineage." })
export class RecordLineageEventInput extends CreateRecordInput {
  @Field(() => LineageEventKind, { description: "Loại sự kiện. Kind." })
  kind!: LineageEventKind;

  @Field(() => [ID], { description: "Các tổ chức trước sự kiện. The bodies before it." })
  fromIds!: string[];

  @Field(() => [ID], { description: "Các tổ chức sau sự kiện. The bodies after it." })
  toIds!: string[];

  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày có hiệu lực; bỏ trống khi không rõ. Day of effect; left out when unknown.",
  })
  effectiveOn?: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description:
      "Độ chính xác của ngày (mặc định DAY); với MONTH, YEAR thì ngày không có nghĩa. Precision, DAY by default.",
  })
  effectivePrecision?: DatePrecision | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Khi không rõ ngày: xảy ra trước ngày này. When the day is unknown: it happened before this one.",
  })
  effectiveBeforeOn?: string | null;

  @Field(() => LegalBasisInput, { nullable: true, description: "Căn cứ pháp lý. Legal basis." })
  legalBasis?: LegalBasisInput | null;
}
