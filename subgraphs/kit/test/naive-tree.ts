/** An organization as the model of the tests knows it. */
export interface ModelBody {
  id: string;
  code: string;
  parentId: string | null;
  hasEnd: boolean;
  endedUntil: string | null;
}

/** An organization's part in an event, in the same model. */
export interface ModelPart {
  eventId: string;
  organizationId: string;
  side: string;
  effectiveUntil: string | null;
}

/**
 * The rules of the organization tree in memory, by scanning everything again until nothing is added: slow and plain, so that the
 * statements can be compared with it. For tests alone.
 */
export class NaiveTree {
  constructor(
    private readonly bodies: readonly ModelBody[],
    private readonly parts: readonly ModelPart[],
    private readonly today: string,
  ) {}

  /** All that a set of bodies leads to, downward, backward, or both. */
  reach(start: readonly string[], downward: boolean, backward: boolean): string[] {
    return this.grow(start, (inside, body) => {
      if (downward && body.parentId !== null && inside.has(body.parentId)) return true;
      return backward && this.hasEnded(body) && this.cameOf(body).some((id) => inside.has(id));
    });
  }

  /** What belongs to who acts for a body. */
  scope(id: string): string[] {
    const standing = this.grow([id], (inside, body) =>
      this.bodies.some((from) => inside.has(from.id) && this.hasEnded(from) && this.cameOf(from).includes(body.id)),
    );
    return this.reach(standing, true, true);
  }

  /** From ended bodies to the one in which each lives on. */
  present(): { [organization: string]: string } {
    const found: { [organization: string]: string } = {};
    for (const body of this.bodies.filter((each) => this.hasEnded(each))) {
      const line = this.grow([body.id], (inside, next) =>
        this.bodies.some((from) => inside.has(from.id) && this.hasEnded(from) && this.cameOf(from).includes(next.id)),
      );
      const ends = line.filter((id) => {
        const end = this.bodies.find((each) => each.id === id)!;
        return !this.hasEnded(end) || this.cameOf(end).length === 0;
      });
      if (ends.length === 1 && ends[0] !== body.id) found[body.id] = ends[0]!;
    }
    return found;
  }

  private hasEnded({ hasEnd, endedUntil }: ModelBody): boolean {
    return hasEnd && (endedUntil === null || endedUntil <= this.today);
  }

  /** The bodies that came directly of one, by events that have happened. */
  private cameOf({ id }: ModelBody): string[] {
    const events = this.parts.filter((part) => part.side === "FROM" && part.organizationId === id);
    return this.parts
      .filter((part) => part.side === "TO" && events.some(({ eventId }) => eventId === part.eventId))
      .filter((part) => part.effectiveUntil === null || part.effectiveUntil <= this.today)
      .map(({ organizationId }) => organizationId);
  }

  private grow(start: readonly string[], joins: (inside: ReadonlySet<string>, body: ModelBody) => boolean): string[] {
    const inside = new Set(start);
    for (let size = -1; size !== inside.size; ) {
      size = inside.size;
      for (const body of this.bodies) if (joins(inside, body)) inside.add(body.id);
    }
    return [...inside];
  }
}
