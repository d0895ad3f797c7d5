export { type MaintenanceLog, runDaily } from "./run-daily.js";
