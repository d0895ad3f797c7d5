import type { EntityManager } from "@mikro-orm/sql";
import { requireVersion, warn } from "@thidua/kit/graph/mutations";
import { columnValues } from "@thidua/kit/model/columns";
import { type RecordOptions, recordFields, requirePeriod, requireRecord } from "@thidua/kit/model/records";
import { OrganizationService } from "../organization/organization.service.js";
import { PersonService } from "../person/person.service.js";
import { appointmentErrors } from "./appointment.errors.js";
import type { AppointInput, EndAppointmentInput } from "./appointment.inputs.js";
import { Appointment } from "./appointment.js";
import { headRoles } from "./appointment-role.js";
import { heldPeriod, type KnownTimes } from "./held-period.js";
import { requireDaysOfOrganization } from "./organization-days.js";

/** The rules of appointments. Works within the transaction of its EntityManager. */
export class AppointmentService {
  constructor(private readonly em: EntityManager) {}

  /**
   * Records the appointment of a person, named or not.
   *
   * @throws DomainError UNKNOWN_ORGANIZATION, UNKNOWN_PERSON, INVALID_PERIOD, ATTESTED_OUTSIDE_PERIOD, TOO_LONG,
   *   APPOINTMENT_BEFORE_ORGANIZATION, APPOINTMENT_AFTER_ORGANIZATION, and ALREADY_APPOINTED if the person is known to hold the role
   *   at the same time; warns of ANOTHER_HEAD
   */
  async appoint(input: AppointInput, options: RecordOptions = {}): Promise<Appointment> {
    const { role, organizationId, personId } = input;
    const times = timesOf(input);
    const values = columnValues(Appointment, input, times);
    const organization = await new OrganizationService(this.em).require(organizationId, ["organizationId"]);
    requireDaysOfOrganization(times, organization);
    const held = heldPeriod(times);
    if (personId) {
      const { fullName } = await new PersonService(this.em).require(personId, ["personId"]);
      const others = await this.em.find(Appointment, { role, organizationId, personId });
      if (others.some((other) => overlap(held, other)))
        throw appointmentErrors.ALREADY_APPOINTED(["personId"], { name: fullName });
    }
    if (headRoles.includes(role)) await this.warnOfOtherHead(organizationId, personId ?? null, held);
    const appointment = this.em.create(Appointment, { ...recordFields(input, options), ...values, ...held });
    await this.em.persist(appointment).flush();
    return appointment;
  }

  /** Two heads at once may be right (one stands in for the other), or one of them is a mistake. One without a name may be the same. */
  private async warnOfOtherHead(organizationId: string, personId: string | null, held: Held): Promise<void> {
    if (!personId) return;
    const heads = await this.em.find(Appointment, { organizationId, role: { $in: [...headRoles] } });
    const other = heads.find((head) => head.personId && head.personId !== personId && overlap(held, head));
    if (!other) return;
    const { fullName: name } = await new PersonService(this.em).require(other.personId!, ["personId"]);
    warn(this.em, appointmentErrors.ANOTHER_HEAD.violation(["personId"], { name, id: other.id }));
  }

  /**
   * Ends an appointment.
   *
   * @throws DomainError UNKNOWN_APPOINTMENT, VERSION_CONFLICT, APPOINTMENT_ENDED, INVALID_PERIOD, ATTESTED_OUTSIDE_PERIOD,
   *   APPOINTMENT_BEFORE_ORGANIZATION, APPOINTMENT_AFTER_ORGANIZATION
   */
  async end({ appointmentId, validTo, expectedVersion }: EndAppointmentInput): Promise<Appointment> {
    const path = ["appointmentId"];
    const unknown = appointmentErrors.UNKNOWN_APPOINTMENT;
    const appointment = await requireRecord(this.em, Appointment, appointmentId, path, unknown, { locked: true });
    requireVersion(appointment, expectedVersion);
    if (appointment.validTo) throw appointmentErrors.APPOINTMENT_ENDED(path, { day: appointment.validTo });
    const times = timesOf({ ...appointment, validTo }, "validTo");
    const organization = await new OrganizationService(this.em).require(appointment.organizationId, path);
    requireDaysOfOrganization(times, organization, ["validTo"]);
    Object.assign(appointment, times, heldPeriod(times));
    await this.em.flush();
    return appointment;
  }
}

/** Reads and checks the dates. `field` is the one that an error names if the attested date is outside the period. */
function timesOf(
  given: { [name in keyof KnownTimes]?: string | null },
  field: keyof KnownTimes = "attestedOn",
): KnownTimes {
  const { validFrom = null, validTo = null, attestedOn = null } = given;
  requirePeriod(validFrom, validTo, ["validTo"]);
  const isOutside = attestedOn && ((validFrom && attestedOn < validFrom) || (validTo && attestedOn >= validTo));
  if (isOutside) throw appointmentErrors.ATTESTED_OUTSIDE_PERIOD([field], { day: attestedOn });
  return { validFrom, validTo, attestedOn };
}

type Held = { heldFrom?: string | null; heldTo?: string | null };

/** Returns whether there is a day on which both are known to be held. */
function overlap(one: Held, other: Held): boolean {
  if (!one.heldFrom || !other.heldFrom) return false;
  return (!other.heldTo || one.heldFrom < other.heldTo) && (!one.heldTo || other.heldFrom < one.heldTo);
}
