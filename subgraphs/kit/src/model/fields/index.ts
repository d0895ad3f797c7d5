import "reflect-metadata";

export { ColumnInput } from "./column-input.js";
export { InputField } from "./input-field.js";
export { ObjectField } from "./object-field.js";
export { Verbatim, verbatimExtension } from "./verbatim.js";
