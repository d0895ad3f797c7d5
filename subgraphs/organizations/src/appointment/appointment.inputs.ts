import { CreateRecordInput, VersionedInput } from "@thidua/kit/graph/mutations";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Field, ID, InputType } from "type-graphql";
import { AppointmentRole } from "./appointment-role.js";

@InputType({ description: "Dữ liệu về việc giữ chức vụ. What is needed to say that somebody holds a role." })
export class AppointInput extends CreateRecordInput {
  @Field(() => AppointmentRole, { description: "Chức vụ, nhiệm vụ. The role." })
  role!: AppointmentRole;

  @Field(() => ID, { description: "Tổ chức. The organization." })
  organizationId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Người giữ; bỏ trống khi nguồn không nêu tên. Who holds it; left out when not named.",
  })
  personId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Ngày đầu giữ chức vụ. First day." })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Ngày đầu thôi giữ chức vụ. First day after it." })
  validTo?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Một ngày nguồn cho thấy đang giữ. A day on which a source shows it to be held.",
  })
  attestedOn?: string | null;

  @Field(() => String, { nullable: true, description: "Ghi chú. A note." })
  note?: string | null;
}

@InputType({ description: "Dữ liệu để ghi việc thôi giữ chức vụ. What is needed to end an appointment." })
export class EndAppointmentInput extends VersionedInput {
  @Field(() => ID, { description: "Việc giữ chức vụ. The appointment." })
  appointmentId!: string;

  @Field(() => DateScalar, { description: "Ngày đầu thôi giữ chức vụ. First day after it." })
  validTo!: string;
}
