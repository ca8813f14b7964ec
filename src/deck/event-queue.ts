/** Dispatches events in the order of what happened: a listener that moves the deck is heard out by all others first. */
export class EventQueue {
  readonly #events: Event[] = [];
  #held = false;

  constructor(private readonly target: EventTarget) {}

  /** Dispatches an event: now, or after those that are under way. */
  emit(event: Event): void {
    this.hold(() => this.#events.push(event));
  }

  /** Dispatches an event when the script under way is done, or before the next event: a listener may be called back by then. */
  emitSoon(event: Event): void {
    this.#events.push(event);
    queueMicrotask(() => this.hold(() => undefined));
  }

  /** Runs something whole, and only then dispatches what it emitted. */
  hold(work: () => void): void {
    const outermost = !this.#held;
    this.#held = true;
    try {
      work();
    } finally {
      if (outermost) {
        for (let event = this.#events.shift(); event; event = this.#events.shift()) this.target.dispatchEvent(event);
        this.#held = false;
      }
    }
  }
}
