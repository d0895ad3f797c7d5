/**
 * Whether tests that try every case of a kind try all of them. They do on a PostgreSQL server, where `.ci/run` proves
 * everything. On the embedded database, which is several times slower, they try a fixed part, so that `npm test` stays short.
 */
export const isExhaustive = process.env.TEST_DATABASE_URL !== undefined;
