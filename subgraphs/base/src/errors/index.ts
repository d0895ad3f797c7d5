export { commonErrors } from "./common.errors.js";
export { type DefinedErrors, defineErrors, type ErrorCatalog } from "./define-errors.js";
export { DomainError, type Path, raise, type Violation, violationMessage } from "./domain-error.js";
export type { AnyErrorDefinition, ErrorDefinition, ErrorReport } from "./error-definition.js";
export { allErrors, errorText } from "./error-texts.js";
export { localizeError } from "./localize-error.js";
export { explainNullLiterals } from "./null-literals.js";
export type { ErrorValues, PlaceholderOf } from "./placeholders.js";
export { requestError } from "./request-error.js";
