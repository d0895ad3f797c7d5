import type { EntityManager } from "@mikro-orm/sql";
import { requireVersion } from "@thidua/kit/graph/mutations";
import {
  optionalText,
  type RecordOptions,
  recordFields,
  requirePeriod,
  requireRecord,
} from "@thidua/kit/model/records";
import { OrganizationService } from "../organization/organization.service.js";
import { PersonService } from "../person/person.service.js";
import { appointmentErrors } from "./appointment.errors.js";
import type { AppointInput, EndAppointmentInput } from "./appointment.inputs.js";
import { Appointment } from "./appointment.js";
import { AppointmentRepository } from "./appointment.repository.js";
import { heldPeriod, type KnownTimes } from "./held-period.js";

/** The rules of appointments. Works within the transaction of the EntityManager it is given. */
export class AppointmentService {
  private readonly appointments: AppointmentRepository;

  constructor(private readonly em: EntityManager) {
    this.appointments = new AppointmentRepository(em);
  }

  /**
   * Records that somebody, named or not, holds a role. Raises UNKNOWN_ORGANIZATION, UNKNOWN_PERSON, INVALID_PERIOD,
   * ATTESTED_OUTSIDE_PERIOD, TOO_LONG, and ALREADY_APPOINTED where the same person is known to hold the role at the same time.
   */
  async appoint(input: AppointInput, options: RecordOptions = {}): Promise<Appointment> {
    const { role, organizationId } = input;
    const personId = input.personId ?? null;
    const times = timesOf(input);
    const note = optionalText(input.note, ["note"], 2_000);
    await new OrganizationService(this.em).require(organizationId, ["organizationId"]);
    const held = heldPeriod(times);
    if (personId) {
      const { fullName } = await new PersonService(this.em).require(personId, ["personId"]);
      const others = await this.appointments.ofPerson({ role, organizationId, personId });
      if (others.some((other) => overlap(held, other)))
        throw appointmentErrors.ALREADY_APPOINTED(["personId"], { name: fullName });
    }
    return this.appointments.save(
      this.em.create(Appointment, {
        ...recordFields(input, options),
        role,
        organizationId,
        personId,
        ...times,
        ...held,
        note,
      }),
    );
  }

  /** Ends an appointment. Raises UNKNOWN_APPOINTMENT, VERSION_CONFLICT, APPOINTMENT_ENDED, INVALID_PERIOD, ATTESTED_OUTSIDE_PERIOD. */
  async end({ appointmentId, validTo, expectedVersion }: EndAppointmentInput): Promise<Appointment> {
    const path = ["appointmentId"];
    const unknown = appointmentErrors.UNKNOWN_APPOINTMENT;
    const appointment = await requireRecord(this.em, Appointment, appointmentId, path, unknown, { locked: true });
    requireVersion(appointment, expectedVersion);
    if (appointment.validTo) throw appointmentErrors.APPOINTMENT_ENDED(path, { day: appointment.validTo });
    const times = timesOf({ ...appointment, validTo }, "validTo");
    Object.assign(appointment, times, heldPeriod(times));
    return this.appointments.save(appointment);
  }
}

/** The times, checked. Takes the field that is to blame when the attested day is outside of them. */
function timesOf(
  given: { [name in keyof KnownTimes]?: string | null },
  blamed: keyof KnownTimes = "attestedOn",
): KnownTimes {
  const { validFrom = null, validTo = null, attestedOn = null } = given;
  requirePeriod(validFrom, validTo, ["validTo"]);
  const isOutside = attestedOn && ((validFrom && attestedOn < validFrom) || (validTo && attestedOn >= validTo));
  if (isOutside) throw appointmentErrors.ATTESTED_OUTSIDE_PERIOD([blamed], { day: attestedOn });
  return { validFrom, validTo, attestedOn };
}

type Held = { heldFrom?: string | null; heldTo?: string | null };

/** Whether there is a day on which both are known to be held. */
function overlap(one: Held, other: Held): boolean {
  if (!one.heldFrom || !other.heldFrom) return false;
  return (!other.heldTo || one.heldFrom < other.heldTo) && (!one.heldTo || other.heldFrom < one.heldTo);
}
