import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { AppointInput } from "../appointment/appointment.inputs.js";
import { Appointment } from "../appointment/appointment.js";
import { AppointmentService } from "../appointment/appointment.service.js";

/** The service's input, with the keys of the organization and the person. */
type AppointmentRecord = KeyedRecord &
  Omit<AppointInput, "organizationId" | "personId"> & { organization: string; person?: string | null };

export const appointments = recordSeed<AppointmentRecord>({
  entity: Appointment,
  kind: "appointment",
  file: "appointments.yaml",
  create: (em, record, options) => {
    const organizationId = idOf("organization", record.organization);
    const input = { ...record, organizationId, personId: idOf("person", record.person) };
    return new AppointmentService(em).appoint(input, options);
  },
});
