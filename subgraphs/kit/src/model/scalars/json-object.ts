import { bilingual } from "@thidua/base/locale";
import { GraphQLScalarType } from "graphql";
import { GraphQLJSONObject } from "graphql-scalars";

/** Any JSON object. For what has the shape of a record that this field does not know; nothing that has a type of its own. */
export const JsonObjectScalar = new GraphQLScalarType({
  ...GraphQLJSONObject.toConfig(),
  description: bilingual(
    "Đối tượng JSON; khóa là tên thuộc tính của bản ghi",
    "A JSON object whose keys are the names of the record's properties",
  ),
});
