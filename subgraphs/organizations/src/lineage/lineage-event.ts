import type { Opt } from "@mikro-orm/core";
import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { LegalBasis } from "@thidua/documents";
import { Choice, Day, Json } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { ObjectField } from "@thidua/kit/model/fields";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, Int, ObjectType } from "type-graphql";
import { exactDay, type KnownDate, knownMonth, knownYear, writtenDate } from "../known-date/index.js";
import { LineageEventKind } from "./lineage-event-kind.js";

/** A merger, a split, a new name … of bodies. Never changed by later ones: history is added to. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Sự kiện trong lịch sử tổ chức: thành lập, sáp nhập, chia tách, giải thể …",
    "An event in the history of organizations",
  ),
})
@Entity({ tableName: "lineage_event" })
export class LineageEvent extends BaseRecord {
  @Choice(LineageEventKind, "Loại sự kiện", "Kind", { level: PUBLIC, index: true })
  kind!: LineageEventKind;

  /** First day that it can have happened on; null when only a later bound, or nothing, is known. */
  @Property({ type: "date", nullable: true })
  @Index()
  effectiveFrom?: string | null;

  /** Last day that it can have happened on; null when nothing is known. */
  @Property({ type: "date", nullable: true })
  effectiveUntil?: string | null;

  /** Where it stands among others: its first possible day, or else the day that it was before. */
  @Property({ type: "date", nullable: true })
  @Index()
  orderDate?: string | null;

  @Choice(DatePrecision, "Độ chính xác của thời điểm", "How exactly the time is known", { level: PUBLIC })
  effectivePrecision!: DatePrecision;

  @Day(
    "Xảy ra trước ngày này, khi chỉ biết như vậy (tổ chức được nhắc đến vào ngày đó); null trong trường hợp khác",
    "It happened before this day, when that is all that is known; else null",
    { level: PUBLIC, nullable: true },
  )
  effectiveBeforeOn?: string | null;

  @Json(() => LegalBasis, "Căn cứ pháp lý; null khi không rõ", "Legal basis; null when unknown", {
    level: PUBLIC,
    nullable: true,
  })
  legalBasis?: LegalBasis | null;

  @ObjectField(
    () => DateScalar,
    "Ngày có hiệu lực; null khi không biết đến ngày",
    "Day of effect; null when the day is not known",
    { level: PUBLIC, nullable: true },
  )
  get effectiveOn(): string | null {
    return exactDay(this.effective);
  }

  @ObjectField(
    () => String,
    "Thời điểm đến mức đã biết: 2023-03-15, 2018-11, 2025; null khi không rõ",
    "The time as far as it is known",
    { level: PUBLIC, nullable: true },
  )
  get effectiveText(): string | null {
    return writtenDate(this.effective);
  }

  @ObjectField(() => Int, "Năm; null khi không rõ", "Year; null when unknown", { level: PUBLIC, nullable: true })
  get effectiveYear(): number | null {
    return knownYear(this.effective);
  }

  @ObjectField(() => Int, "Tháng, 1 đến 12; null khi không rõ", "Month; null when unknown", {
    level: PUBLIC,
    nullable: true,
  })
  get effectiveMonth(): number | null {
    return knownMonth(this.effective);
  }

  private get effective(): Opt<KnownDate> {
    return { date: this.effectiveFrom ?? null, precision: this.effectivePrecision };
  }
}
