/**
 * What a server gets for `import 'q-deck'`: nothing that runs. There are no elements to define; the markup is an article until
 * the browser upgrades it. The names are there, so that modules which both sides share can be imported.
 */
class Absent extends Object {}

export { Absent as QCode, Absent as QDeck, Absent as QFragment, Absent as QMath, Absent as QNotes, Absent as QSection };

/** Defines nothing. */
export function define(): boolean {
  // A server has no registry of elements.
  return false;
}
