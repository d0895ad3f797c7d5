/** Where a mirror says what it does; fastify's logger is one. */
export interface MirrorLog {
  info(entry: object, message: string): void;
  warn(entry: object, message: string): void;
}
