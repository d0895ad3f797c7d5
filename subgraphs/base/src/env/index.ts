export { addressFields, addressVariable } from "./address-fields.js";
export { processEnvironment } from "./env.js";
export { booleanField, databaseUrlField, integerField, logLevelField, portField, urlField } from "./fields.js";
export { EnvironmentError, parseEnvironment } from "./parse-environment.js";
export { withSecretFiles } from "./secret-files.js";
export { type TokenSettings, tokenFields } from "./token-fields.js";
