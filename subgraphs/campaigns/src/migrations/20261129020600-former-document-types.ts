import { Migration } from "@mikro-orm/migrations";

const known =
  "RESOLUTION DECISION DIRECTIVE REGULATION PROVISION COMMUNIQUE NOTICE GUIDELINE PROGRAM PLAN OPTION_PLAN SCHEME PROJECT REPORT MINUTES SUBMISSION CONTRACT TELEGRAM MEMORANDUM AGREEMENT AUTHORIZATION INVITATION INTRODUCTION_LETTER LEAVE_PERMIT SLIP COPY OFFICIAL_LETTER LAW ORDINANCE DECREE CIRCULAR JOINT_CIRCULAR";
const before = `${known} CONSOLIDATED_TEXT CONCLUSION`;
const after = `${known} JOINT_RESOLUTION CONSOLIDATED_TEXT CONCLUSION EDICT`;

/** Admits joint resolutions and edicts of the President to the register of documents. */
export class Migration20261129020600 extends Migration {
  override up(): void {
    this.#admit(after);
  }

  override down(): void {
    this.addSql(`update "campaigns"."cited_document" set "type" = null where "type" in ('JOINT_RESOLUTION', 'EDICT')`);
    this.#admit(before);
  }

  #admit(types: string): void {
    const table = '"campaigns"."cited_document"';
    const list = types
      .split(" ")
      .map((type) => `'${type}'`)
      .join(", ");
    this.addSql(`alter table ${table} drop constraint "cited_document_type_check"`);
    this.addSql(`alter table ${table} add constraint "cited_document_type_check" check ("type" in (${list}))`);
  }
}
