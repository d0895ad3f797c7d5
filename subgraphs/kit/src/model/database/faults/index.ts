export { type DatabaseFault, databaseFaultOf, isLostConnection } from "./database-fault.js";
