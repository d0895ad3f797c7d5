import { bilingual } from "@thidua/base/locale";
import { type ClassType, Field, ObjectType } from "type-graphql";
import { ObjectField } from "../../model/fields/index.js";
import { PUBLIC, Public } from "../../model/visibility/index.js";
import { UserError } from "./user-error.js";
import { Warning } from "./warning.js";

const nodesByField = new Map<string, (() => ClassType<object>)[]>();

/**
 * Returns whether payloads hold records of this class in a field of this name. A conflict can concern another record, such as the
 * parent of a part, which the payload must not return in its place.
 */
export function isPayloadNode(field: string, record: object): boolean {
  return (nodesByField.get(field) ?? []).some((node) => record instanceof node());
}

/**
 * Makes the payload type of a mutation: the record, null if nothing was written, `userErrors` and `warnings`.
 *
 * @param name the payload's GraphQL name: `CreateCampaignPayload`
 * @param field the name of the record's field: `campaign`
 * @param node the record's class
 */
export function payloadType<Node extends object>(
  name: string,
  field: string,
  node: () => ClassType<Node>,
): ClassType<object> {
  @ObjectType(name, { description: bilingual("Kết quả của thao tác", "The result of the mutation") })
  class Payload {
    @ObjectField(
      () => [UserError],
      "Các lỗi khiến thao tác không được ghi; danh sách rỗng nếu thành công",
      "The errors because of which nothing was written, empty on success",
      { level: PUBLIC },
    )
    userErrors!: UserError[];

    @ObjectField(
      () => [Warning],
      "Các điều người dùng cần xem lại; thao tác vẫn được ghi",
      "What a person should look at again; the write is done all the same",
      { level: PUBLIC },
    )
    warnings!: Warning[];
  }
  nodesByField.set(field, [...(nodesByField.get(field) ?? []), node]);
  Public()(Payload.prototype, field, undefined as never);
  Field(node, {
    nullable: true,
    description: bilingual(
      "Bản ghi sau thao tác; để trống nếu không có gì được ghi",
      "The record after the mutation. Null: not applicable if nothing was written",
    ),
  })(Payload.prototype, field);
  return Payload;
}
