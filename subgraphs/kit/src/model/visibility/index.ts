export { Internal, Public, Restricted, SignedIn, VisibleTo, visibilityExtension } from "./field-decorators.js";
export { fieldVisibility, registerFieldVisibility, visibilityOf } from "./field-visibility.js";
export { INTERNAL, PUBLIC, restricted } from "./levels.js";
export { type RecordVisibility, restrictRecords, visibleRecords } from "./record-visibility.js";
export {
  forAuditors,
  forEveryone,
  forStaff,
  mayRead,
  staffRoles,
  type Visibility,
  type VisibilityLevel,
} from "./visibility.js";
