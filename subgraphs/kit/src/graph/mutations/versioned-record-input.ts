import { InputType } from "type-graphql";
import { CreateRecordInput } from "./create-record-input.js";
import { ExpectedVersionField } from "./versioned-input.js";

/** The fields of an input that creates a part of an existing record: those of any new record, and the version of the existing one. */
@InputType()
export class VersionedRecordInput extends CreateRecordInput {
  @ExpectedVersionField()
  expectedVersion?: number | null;
}
