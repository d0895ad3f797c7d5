export { createRoles } from "./create-roles.js";
export { grantPrivileges } from "./grant-privileges.js";
export { type DatabaseRole, databaseRoles, passwordFile, roleName } from "./role-names.js";
export { roleUrl } from "./role-url.js";
