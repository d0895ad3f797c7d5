import type { Opt } from "@mikro-orm/core";
import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { LegalBasis } from "@thidua/documents";
import { Choice, Day, Json } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { ObjectField } from "@thidua/kit/model/fields";
import { type KnownDate, KnownDateColumns } from "@thidua/kit/model/known-date";
import type { DatePrecision } from "@thidua/kit/model/scalars";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, Int, ObjectType } from "type-graphql";
import { LineageEventKind } from "./lineage-event-kind.js";

/** An event in the history of organizations, such as a merger or a split. Later events never change it. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Sự kiện trong lịch sử tổ chức: thành lập, sáp nhập, chia tách, giải thể …",
    "An event in the history of organizations, such as a merger or a split",
  ),
})
@Entity({ tableName: "lineage_event" })
export class LineageEvent extends BaseRecord {
  @Choice(LineageEventKind, "Loại sự kiện", "The kind of event", { level: PUBLIC, index: true })
  kind!: LineageEventKind;

  @KnownDateColumns(
    ["Ngày có hiệu lực", "The date the event takes effect"],
    ["Thời điểm có hiệu lực", "The effective date"],
    {
      level: PUBLIC,
      index: true,
      precision: ["Độ chính xác của ngày có hiệu lực", "The precision of the effective date"],
    },
  )
  declare readonly effective: Opt<KnownDate> | null;
  declare effectiveFrom: string | null;
  declare effectiveUntil: string | null;
  declare effectivePrecision: DatePrecision;

  /** The date by which events are ordered: the first possible day, or else the day that the event precedes. */
  @Property({ type: "date", nullable: true })
  @Index()
  orderDate?: string | null;

  @Day(
    "Ngày mà sự kiện chắc chắn xảy ra trước đó, chẳng hạn vì nguồn đã nhắc đến tổ chức vào ngày đó; không áp dụng thì để trống",
    "A date that the event certainly precedes, for example since a source names the organization then. Null: not applicable if the effective date is known",
    { level: PUBLIC, nullable: true },
  )
  effectiveBeforeOn?: string | null;

  @Json(() => LegalBasis, "Căn cứ pháp lý", "The legal basis", { level: PUBLIC, nullable: "NOT_STATED" })
  legalBasis?: LegalBasis | null;

  @ObjectField(
    () => String,
    "Thời điểm có hiệu lực như đã biết: 2023-03-15, 2018-11 hoặc 2025",
    "When the event takes effect, as precisely as is known: 2023-03-15, 2018-11 or 2025",
    { level: PUBLIC, nullable: "NOT_STATED" },
  )
  get effectiveText(): string | null {
    return this.effective?.text ?? null;
  }

  @ObjectField(() => Int, "Năm có hiệu lực", "The year the event takes effect", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  get effectiveYear(): number | null {
    return this.effective?.year ?? null;
  }

  @ObjectField(() => Int, "Tháng có hiệu lực, từ 1 đến 12", "The month the event takes effect, from 1 to 12", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  get effectiveMonth(): number | null {
    return this.effective?.month ?? null;
  }
}
