export { addressFields, addressVariable } from "./address-fields.js";
export { type AdmissionSettings, admissionFields, admissionOptions } from "./admission-fields.js";
export { drainDelay, drainFields } from "./drain-fields.js";
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
  ratioField,
  textField,
  urlField,
} from "./fields.js";
export { type HealthSettings, healthFields } from "./health-fields.js";
export { type LimitSettings, limitFields, limitOptions } from "./limit-fields.js";
export { type MetricsSettings, metricsFields } from "./metrics-fields.js";
export { EnvironmentError, parseEnvironment } from "./parse-environment.js";
export { secretFileFields, withSecretFiles } from "./secret-files.js";
export { type SettingRow, settingRows } from "./setting-rows.js";
export { type TokenSettings, tokenFields } from "./token-fields.js";
export { type TracingSettings, tracingFields } from "./tracing-fields.js";
