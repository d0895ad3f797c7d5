import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, Day, ReferenceTo, Text } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Person } from "../person/person.js";
import { AppointmentRole } from "./appointment-role.js";

/** That somebody, perhaps not named, holds a role in a body. Never overwritten: it ends, and another one begins. */
@Directive('@key(fields: "id")')
@ObjectType({
  description: bilingual(
    "Việc một người giữ chức vụ, nhiệm vụ trong tổ chức theo thời gian",
    "That somebody holds a role in an organization, dated",
  ),
})
@Entity({ tableName: "appointment" })
export class Appointment extends BaseRecord {
  @Choice(AppointmentRole, "Chức vụ, nhiệm vụ", "The role", { level: PUBLIC, index: true })
  role!: AppointmentRole;

  @ReferenceTo(() => Organization)
  organizationId!: string;

  @ReferenceTo(() => Person, { nullable: true })
  personId?: string | null;

  @Day("Ngày đầu giữ chức vụ; null khi không rõ", "First day; null when unknown", { level: PUBLIC, nullable: true })
  validFrom?: string | null;

  @Day(
    "Ngày đầu thôi giữ chức vụ; null khi còn giữ hoặc không rõ",
    "First day after it; null while it is held or when unknown",
    { level: PUBLIC, nullable: true },
  )
  validTo?: string | null;

  @Day(
    "Một ngày mà nguồn cho thấy đang giữ chức vụ, ví dụ ngày chủ trì hội nghị; null khi nguồn không ghi",
    "A day on which a source shows the role to be held; null when the source gives none",
    { level: PUBLIC, nullable: true },
  )
  attestedOn?: string | null;

  @Text("Ghi chú; null khi không có", "A note; null when there is none", { level: PUBLIC, nullable: true })
  note?: string | null;

  /** The first day on which the role is known to be held (see held-period); what `asOf` and the order of time go by. */
  @Property({ type: "date", nullable: true })
  @Index()
  heldFrom?: string | null;

  /** The first day on which it is no longer known to be held; null while it goes on. */
  @Property({ type: "date", nullable: true })
  heldTo?: string | null;
}
