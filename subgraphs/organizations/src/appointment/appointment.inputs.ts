import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { ID, InputType } from "type-graphql";
import { AppointmentRole } from "./appointment-role.js";

@InputType({
  description: bilingual("Dữ liệu về việc giữ chức vụ", "What is needed to say that somebody holds a role"),
})
export class AppointInput extends CreateRecordInput {
  @InputField(() => AppointmentRole, "Chức vụ, nhiệm vụ", "The role")
  role!: AppointmentRole;

  @InputField(() => ID, "Tổ chức", "The organization")
  organizationId!: string;

  @InputField(() => ID, "Người giữ; bỏ trống khi nguồn không nêu tên", "Who holds it; left out when not named", {
    nullable: true,
  })
  personId?: string | null;

  @InputField(() => DateScalar, "Ngày đầu giữ chức vụ", "First day", { nullable: true })
  validFrom?: string | null;

  @InputField(() => DateScalar, "Ngày đầu thôi giữ chức vụ", "First day after it", { nullable: true })
  validTo?: string | null;

  @InputField(() => DateScalar, "Một ngày nguồn cho thấy đang giữ", "A day on which a source shows it to be held", {
    nullable: true,
  })
  attestedOn?: string | null;

  @InputField(() => String, "Ghi chú", "A note", { nullable: true })
  note?: string | null;
}

@InputType({ description: bilingual("Dữ liệu để ghi việc thôi giữ chức vụ", "What is needed to end an appointment") })
export class EndAppointmentInput extends VersionedInput {
  @InputField(() => ID, "Việc giữ chức vụ", "The appointment")
  appointmentId!: string;

  @InputField(() => DateScalar, "Ngày đầu thôi giữ chức vụ", "First day after it")
  validTo!: string;
}
