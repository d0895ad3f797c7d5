import { bilingual } from "@thidua/base/locale";
import { ExpectedVersionField, IdempotencyKeyField } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { RecordInput } from "@thidua/kit/model/records";
import { DatePrecision, DateScalar } from "@thidua/kit/model/scalars";
import { InputType } from "type-graphql";
import { OrganizationName } from "./organization-name.js";

@InputType({ description: bilingual("Một tên của tổ chức", "A name of an organization") })
export class OrganizationNameInput extends RecordInput {
  @ColumnInput(OrganizationName)
  fullName!: string;

  @ColumnInput(OrganizationName)
  shortName?: string | null;

  @ColumnInput(OrganizationName)
  symbolCode?: string | null;

  @InputField(() => DateScalar, "Ngày đầu tiên mang tên", "The first day of the name", { nullable: true })
  validFrom?: string | null;

  @InputField(
    () => DatePrecision,
    "Độ chính xác của ngày đầu tiên mang tên; mặc định DAY",
    "The precision of `validFrom`. DAY by default",
    { nullable: true },
  )
  validFromPrecision?: DatePrecision | null;

  @InputField(() => DateScalar, "Ngày đầu tiên không còn mang tên", "The first day after the name", { nullable: true })
  validTo?: string | null;

  @InputField(
    () => DatePrecision,
    "Độ chính xác của ngày đầu tiên không còn mang tên; mặc định DAY",
    "The precision of `validTo`. DAY by default",
    { nullable: true },
  )
  validToPrecision?: DatePrecision | null;
}

@InputType({ description: bilingual("Tên mới của tổ chức", "The new name of an organization") })
export class AddOrganizationNameInput extends OrganizationNameInput {
  @IdempotencyKeyField()
  idempotencyKey?: string | null;

  @ExpectedVersionField()
  expectedVersion?: number | null;

  @ColumnInput(OrganizationName)
  organizationId!: string;
}
