/** What is read from other windows, from storage and from markup: whatever it is, what comes out is well formed. */
import { assert } from 'chai';
import fc from 'fast-check';
import { dedent } from '../../src/model/dedent.js';
import { MAX_POINTS, readStrokes } from '../../src/model/drawing.js';
import { formatSpeakerAddress, parseSpeakerAddress, readMessage, readPosition } from '../../src/model/messages.js';
import { splitSlides } from '../../src/model/markdown-slides.js';
import { parseAttributes, parseDirective } from '../../src/model/markdown-attributes.js';
import { excerpt, hasWords } from '../../src/model/search.js';
import { BOUNDS, readSettings, readSpeakerMessage } from '../../src/model/speaker.js';
import { elapsed, readStopwatch } from '../../src/model/stopwatch.js';
import { readTree } from '../../src/model/tree.js';
import type { Tree } from '../../src/model/tree.js';
import { readVector } from '../../src/model/vector.js';

const anything = fc.anything({ withNullPrototype: true, maxDepth: 4 });
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('-', '\n', ' ', '<', '!', '>', '{', '"', '=', '#', '`', 'a', '\t', '\r\n') }),
);

/** Trees with what is harmless and what is not. */
const anyTree = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.string(),
    fc.record({
      name: fc.oneof(fc.constantFrom('p', 'a', 'script', 'iframe', 'svg', 'q-section', 'ScRipt'), anything),
      kind: fc.oneof(fc.constantFrom('html', 'svg', 'math'), anything),
      attributes: fc.oneof(
        fc.array(
          fc.tuple(
            fc.constantFrom('id', 'href', 'onclick', 'ONLOAD', 'style', 'src', 'xlink:href', 'srcdoc', 'a b', ''),
            fc.constantFrom(
              'a',
              'javascript:x',
              ' java\nscript:x',
              'data:text/html,x',
              'data:image/png;base64,',
              'https://x/',
            ),
          ),
        ),
        anything,
      ),
      inside: fc.oneof(fc.array(tie('tree')), anything),
    }),
  ),
})).tree;

/** All attributes in a tree, and the names of its elements. */
function partsOf(tree: Tree): { names: string[]; attributes: (readonly [string, string])[] } {
  if (typeof tree === 'string') return { names: [], attributes: [] };
  const inside = tree.inside.map(partsOf);
  return {
    names: [tree.name, ...inside.flatMap(({ names }) => names)],
    attributes: [...tree.attributes, ...inside.flatMap(({ attributes }) => attributes)],
  };
}

describe('whatever comes', () => {
  it('as a tree has nothing in it that runs, and is the same when it is read again', () => {
    fc.assert(
      fc.property(fc.oneof(anyTree, anything), (value) => {
        const tree = readTree(value);
        if (tree === null) return;
        assert.deepEqual(readTree(tree), tree);
        const { names, attributes } = partsOf(tree);
        assert.isFalse(names.some((name) => /^(script|iframe)$/i.test(name)));
        assert.isFalse(
          attributes.some(
            ([name, text]) =>
              /^on|^style$|^srcdoc$/i.test(name) ||
              (/href$|^src$/.test(name) && /^\s*java\s*script:|^data:text/i.test(text)),
          ),
        );
      }),
    );
  });

  it('as a message, a position, a point or a watch is of that shape, or nothing', () => {
    fc.assert(
      fc.property(anything, fc.nat(), (value, now) => {
        const message = readMessage(value);
        if (message) assert.isTrue(Number.isSafeInteger(message.count) && /^[a-z\d]{8,32}$/.test(message.from));
        const position = readPosition(value);
        if (position) assert.isTrue(Object.values(position).every(Number.isSafeInteger));
        const point = readVector(value);
        if (point) assert.isTrue(Number.isFinite(point.x) && Number.isFinite(point.y));
        const watch = readStopwatch(value, now);
        if (watch) assert.isTrue(elapsed(watch, now) >= 0);
        readSpeakerMessage(value, now);
      }),
    );
  });

  it('as strokes can be drawn', () => {
    const anyPoints = fc.oneof(anything, fc.array(fc.oneof(fc.double(), fc.integer())));
    const anyStroke = fc.oneof(
      anything,
      fc.record({
        tool: fc.constantFrom('pen', 'marker', 'x'),
        ink: fc.constantFrom('red', 'blue', 'x'),
        points: anyPoints,
      }),
    );
    fc.assert(
      fc.property(fc.oneof(anything, fc.array(anyStroke)), (value) => {
        for (const { points } of readStrokes(value)) {
          assert.isTrue(points.every(Number.isFinite), 'each is a number');
          assert.isAtMost(points.length, MAX_POINTS * 3);
        }
      }),
    );
  });

  it('as settings is within their bounds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.json(),
          fc
            .record({ scheme: fc.jsonValue(), across: fc.double(), down: fc.jsonValue(), size: fc.double() })
            .map((all) => JSON.stringify(all)),
        ),
        (text) => {
          const settings = readSettings(text);
          for (const name of ['across', 'down', 'size'] as const) {
            assert.isAtLeast(settings[name], BOUNDS[name].min);
            assert.isAtMost(settings[name], BOUNDS[name].max);
          }
        },
      ),
    );
  });

  it('as the key of a deck is the same when it is written and read', () => {
    const session = fc.stringMatching(/^[a-z\d]{8,32}$/);
    fc.assert(
      fc.property(session, fc.string({ unit: 'binary', minLength: 1 }), (name, key) => {
        assert.deepEqual(parseSpeakerAddress(formatSpeakerAddress({ session: name, key })), { session: name, key });
      }),
    );
  });

  it('as Markdown is columns of slides', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.isTrue(splitSlides(text).every((column) => column.length > 0));
      }),
    );
  });

  it('as a directive or attributes does not throw', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        parseDirective(text);
        parseAttributes(text);
      }),
    );
  });

  it('as code loses its common indent once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.equal(dedent(dedent(text)), dedent(text));
      }),
    );
  });

  it('as words to find is part of what it was found in, as it stands there', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const [before, hit, after] = excerpt(text, query);
        const oneLine = (part: string): string => part.replace(/\s+/g, ' ').trim();
        assert.equal(oneLine(before + hit + after), oneLine(text));
        hasWords(text, query);
      }),
    );
  });
});
