import type { ColumnDecorator } from "../../model/columns/index.js";
import { OperatorField } from "./operator-field.js";

/** The operator `isNull` of an operator input. */
export function IsNullField(): ColumnDecorator {
  return OperatorField(
    () => Boolean,
    "true: chưa có giá trị; false: đã có giá trị",
    "True if the value is missing, false if it is present",
  );
}
