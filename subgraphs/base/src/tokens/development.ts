/** The issuer (`iss`) of development tokens. Production refuses it. */
export const developmentIssuer = "urn:thidua:development";

/** The `aud` of these tokens. */
export const developmentAudience = "thidua";

/** The prefix of the names of development keys, which distinguishes them from those of production. */
export const developmentKeyPrefix = "development-";
