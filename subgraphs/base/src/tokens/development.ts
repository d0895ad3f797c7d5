/** The `iss` of tokens that this house signs for itself while it is developed. Production refuses it. */
export const developmentIssuer = "urn:thidua:development";

/** The `aud` of these tokens. */
export const developmentAudience = "thidua";

/** How the names of development keys begin, so that they can be told from real ones wherever they turn up. */
export const developmentKeyPrefix = "development-";
