/** A reporter for Node's own test runner that tells what failed, and nothing else: a green run says nothing but its counts. */
import { inspect } from 'node:util';

export default async function* tellFailures(events) {
  const path = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') path[data.nesting] = data.name;
    // Suites fail by their tests, which are told.
    if (type !== 'test:fail' || data.details?.error?.failureType === 'subtestsFailed') continue;
    const { error } = data.details;
    const names = [...path.slice(0, data.nesting), data.name].join(' > ');
    yield `Failed: ${names}\n${inspect(error.cause ?? error).replace(/^/gm, '  ')}\n\n`;
  }
}
