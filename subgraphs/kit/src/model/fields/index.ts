import "reflect-metadata";

export { ColumnInput } from "./column-input.js";
export { InputField } from "./input-field.js";
export { ObjectField } from "./object-field.js";
