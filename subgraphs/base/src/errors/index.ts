export { allErrors, defineErrors, type ErrorCatalog, errorText } from "./catalog.js";
export { commonErrors } from "./common.errors.js";
export { DomainError, raise, type Violation, violationMessage } from "./domain-error.js";
export { localizeError } from "./localize-error.js";
export { requestError } from "./request-error.js";
