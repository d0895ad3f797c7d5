export { authorizationErrors } from "./authorization.errors.js";
export { Internal, Public, Restricted, SignedIn, visibilityExtension } from "./field-decorators.js";
export { refusal } from "./refuse.js";
export { mayRead, staffRoles, type Visibility, type VisibilityLevel } from "./visibility.js";
