import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Day, ReferenceTo } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { EmulationBloc } from "./emulation-bloc.js";

/** The membership of an organization in a bloc over a period. */
@ObjectType({
  description: bilingual(
    "Việc một tổ chức là thành viên cụm, khối thi đua trong một thời gian",
    "The membership of an organization in an emulation bloc over a period",
  ),
})
@Entity({ tableName: "bloc_membership" })
export class BlocMembership extends BaseRecord {
  @ReferenceTo(() => EmulationBloc, { description: ["Cụm, khối thi đua", "The emulation bloc"] })
  blocId!: string;

  @ReferenceTo(() => Organization, { description: ["Tổ chức thành viên", "The member organization"] })
  organizationId!: string;

  @Day("Ngày đầu tiên là thành viên", "The first day of the membership", { level: PUBLIC, nullable: "NOT_STATED" })
  validFrom?: string | null;

  @Day(
    "Ngày đầu tiên không còn là thành viên; để trống khi còn là thành viên hoặc nếu nguồn không nêu",
    "The first day after the membership. Null: not applicable while it lasts, or not stated in the source",
    { level: PUBLIC, nullable: true },
  )
  validTo?: string | null;
}
