import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType } from "type-graphql";
import { Appointment } from "./appointment.js";
import type { AppointmentRole } from "./appointment-role.js";

@InputType({ description: bilingual("Việc giữ chức vụ cần ghi", "The appointment to record") })
export class AppointInput extends CreateRecordInput {
  @ColumnInput(Appointment)
  role!: AppointmentRole;

  @ColumnInput(Appointment)
  organizationId!: string;

  @ColumnInput(Appointment)
  personId?: string | null;

  @ColumnInput(Appointment)
  validFrom?: string | null;

  @ColumnInput(Appointment)
  validTo?: string | null;

  @ColumnInput(Appointment)
  attestedOn?: string | null;

  @ColumnInput(Appointment)
  note?: string | null;
}

@InputType({ description: bilingual("Việc thôi giữ chức vụ cần ghi", "The end of an appointment to record") })
export class EndAppointmentInput extends VersionedInput {
  @InputField(() => ID, "Việc giữ chức vụ", "The appointment")
  appointmentId!: string;

  @InputField(() => DateScalar, "Ngày đầu tiên thôi giữ chức vụ", "The first day after the appointment")
  validTo!: string;
}
