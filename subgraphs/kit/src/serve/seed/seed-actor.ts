/** The actor of the changes that a seed records. Its changes have no request ID. */
export const seedActor = "seed";
