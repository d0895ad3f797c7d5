import type { Opt } from "@mikro-orm/core";
import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Day, NO_FIELD, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Person } from "../person/person.js";
import { AppointmentRole } from "./appointment-role.js";

/** The appointment of a person, named or not, to a role in an organization. It is never overwritten: it ends, and another begins. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Việc một người giữ chức vụ, nhiệm vụ trong tổ chức theo thời gian",
    "The appointment of a person to a role in an organization over a period",
  ),
})
@Entity({ tableName: "appointment" })
export class Appointment extends BaseRecord {
  @Choice(AppointmentRole, "Chức vụ, nhiệm vụ", "The role", { level: PUBLIC, index: true })
  role!: AppointmentRole;

  @ReferenceTo(() => Organization, { description: ["Tổ chức", "The organization"] })
  organizationId!: string;

  @ReferenceTo(() => Person, {
    nullable: true,
    description: [
      "Người giữ chức vụ; để trống nếu nguồn không nêu tên",
      "The person. Null: the name is not stated in the source",
    ],
  })
  personId?: string | null;

  @Day("Ngày đầu tiên giữ chức vụ", "The first day of the appointment", { level: PUBLIC, nullable: "NOT_STATED" })
  validFrom?: string | null;

  @Day(
    "Ngày đầu tiên thôi giữ chức vụ; để trống khi còn giữ hoặc nếu nguồn không nêu",
    "The first day after the appointment. Null: not applicable while it lasts, or not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  validTo?: string | null;

  @Day(
    "Ngày mà nguồn cho thấy đang giữ chức vụ, ví dụ ngày chủ trì hội nghị",
    "A date on which a source shows the person in the role, such as that of a conference",
    { level: PUBLIC, nullable: "NOT_STATED" },
  )
  attestedOn?: string | null;

  @Text("Ghi chú", "A note on the appointment", { level: PUBLIC, nullable: true })
  note?: string | null;

  /** The first day on which the role is known to be held (see held-period); `asOf` and the order use it. */
  @Day("Ngày sớm nhất biết là đang giữ chức vụ", "The first day on which the role is known to be held", {
    level: NO_FIELD,
    nullable: true,
    index: true,
  })
  heldFrom?: string | null;

  /** The first day on which the role is no longer known to be held; null while the appointment lasts. */
  @Property({ type: "date", nullable: true })
  heldTo?: string | null;

  @ObjectField(
    () => Boolean,
    "Chỉ biết từ một ngày mà nguồn cho thấy đang giữ chức vụ (attestedOn): không rõ bắt đầu từ khi nào và nay còn giữ hay không",
    "Whether it is known only from the date on which a source shows it (`attestedOn`): neither its start nor whether it still lasts is known",
    { level: PUBLIC },
  )
  get isAttestedOnly(): Opt<boolean> {
    return !this.validFrom && Boolean(this.attestedOn);
  }
}
