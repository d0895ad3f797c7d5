import { parseSubgraphEnvironment } from "@thidua/kit/serve/environment";
import { prepareTemplate } from "../databases/database-template.js";

/** Prepares the database template with the default settings: those of a shell are for the start, and may name a server. */
export const prepareDefaultTemplate = (): Promise<void> => prepareTemplate(parseSubgraphEnvironment({ PORT: "0" }));
