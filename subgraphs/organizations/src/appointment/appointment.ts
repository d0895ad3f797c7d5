import { Entity, Enum, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { BaseRecord } from "@thidua/kit/model/database";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Person } from "../person/person.js";
import { AppointmentRole } from "./appointment-role.js";

/** That somebody, perhaps not named, holds a role in a body. Never overwritten: it ends, and another one begins. */
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Việc một người giữ chức vụ, nhiệm vụ trong tổ chức theo thời gian. That somebody holds a role in an organization, dated.",
})
@Entity({ tableName: "appointment" })
export class Appointment extends BaseRecord {
  @Public()
  @Field(() => AppointmentRole, { description: "Chức vụ, nhiệm vụ. The role." })
  @Enum({ items: () => AppointmentRole, type: "string" })
  @Index()
  role!: AppointmentRole;

  @ManyToOne({ entity: () => Organization, mapToPk: true, fieldName: "organization_id" })
  @Index()
  organizationId!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: "person_id", nullable: true })
  @Index()
  personId?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đầu giữ chức vụ; null khi không rõ. First day; null when unknown.",
  })
  @Property({ type: "date", nullable: true })
  validFrom?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Ngày đầu thôi giữ chức vụ; null khi còn giữ hoặc không rõ. First day after it; null while it is held or when unknown.",
  })
  @Property({ type: "date", nullable: true })
  validTo?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Một ngày mà nguồn cho thấy đang giữ chức vụ, ví dụ ngày chủ trì hội nghị; null khi nguồn không ghi. " +
      "A day on which a source shows the role to be held; null when the source gives none.",
  })
  @Property({ type: "date", nullable: true })
  attestedOn?: string | null;

  @Public()
  @Field(() => String, { nullable: true, description: "Ghi chú; null khi không có. A note; null when there is none." })
  @Property({ type: "text", nullable: true })
  note?: string | null;

  /** The first day on which the role is known to be held (see held-period); what `asOf` and the order of time go by. */
  @Property({ type: "date", nullable: true })
  @Index()
  heldFrom?: string | null;

  /** The first day on which it is no longer known to be held; null while it goes on. */
  @Property({ type: "date", nullable: true })
  heldTo?: string | null;
}
