export { addressFields, addressVariable } from "./address-fields.js";
export { processEnvironment } from "./env.js";
export {
  booleanField,
  databaseUrlField,
  environmentField,
  hostField,
  integerField,
  logLevelField,
  pathField,
  portField,
  textField,
  urlField,
} from "./fields.js";
export { EnvironmentError, parseEnvironment } from "./parse-environment.js";
export { secretFileFields, withSecretFiles } from "./secret-files.js";
export { type SettingRow, settingRows } from "./setting-rows.js";
export { type TokenSettings, tokenFields } from "./token-fields.js";
