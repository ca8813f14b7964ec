import { assert } from 'chai';
import fc from 'fast-check';
import { formatPath, replacePath } from '../../src/model/address-text.js';
import { decode, findPath, parsePath } from '../../src/model/address.js';
import type { Address } from '../../src/model/address.js';
import { nearest } from '../../src/model/outline.js';
import type { Position } from '../../src/model/outline.js';
import { named, sketch } from './outlines.js';

describe('parsePath', () => {
  const cases: [path: string, address: Address | null][] = [
    ['/0', { h: 0 }],
    ['/2', { h: 2 }],
    ['2', { h: 2 }],
    ['/2/1', { h: 2, v: 1 }],
    ['/2/1/0', { h: 2, v: 1, f: 0 }],
    ['/2/0/3', { h: 2, v: 0, f: 3 }],
    ['/2/', { h: 2 }],
    ['/2/1/', { h: 2, v: 1 }],
    ['/2//', { h: 2 }],
    ['/2/1/0/9', { h: 2, v: 1, f: 0 }],
    ['/-1', { h: -1 }],
    ['/2/-1', { h: 2, v: -1 }],
    ['/2/1/-1', { h: 2, v: 1, f: -1 }],
    ['/007', { h: 7 }],
    ['/name', { name: 'name' }],
    ['name', { name: 'name' }],
    ['/name/', { name: 'name' }],
    ['/name/2', { name: 'name', f: 2 }],
    ['/name/2/', { name: 'name', f: 2 }],
    ['/name/-1', { name: 'name', f: -1 }],
    ['/two%20words', { name: 'two words' }],
    ['/a%2Fb/1', { name: 'a/b', f: 1 }],
    ['/a%2fb', { name: 'a/b' }],
    ['a/b', { name: 'a/b' }],
    ['/a/b/1', { name: 'a/b/1' }],
    ['/2/x', { name: '2/x' }],
    ['/%C4%8Daj', { name: 'čaj' }],
    ['/čaj', { name: 'čaj' }],
    ['/%E2%98%83', { name: '☃' }],
    ['/100%', { name: '100%' }],
    ['/%', { name: '%' }],
    ['/%zz', { name: '%zz' }],
    ['/%FF', { name: '%FF' }],
    ['/50%-caf%C3%A9', { name: '50%-café' }],
    ['/%32', { name: '2' }],
    ['/1.5', { name: '1.5' }],
    ['/1e3', { name: '1e3' }],
    ['/0x10', { name: '0x10' }],
    ['/+1', { name: '+1' }],
    ['/١', { name: '١' }],
    ['/constructor', { name: 'constructor' }],
    ['/<img src=x onerror=alert(1)>', { name: '<img src=x onerror=alert(1)>' }],
    ['', null],
    ['/', null],
    ['//', null],
    ['///', null],
    ['//2', null],
  ];
  for (const [path, address] of cases) {
    it(`reads ${JSON.stringify(path)}`, () => {
      assert.deepEqual(parsePath(path), address);
    });
  }
});

describe('formatPath', () => {
  const cases: [at: Position, id: string, inStack: boolean, path: string][] = [
    [{ h: 0, v: 0, f: -1 }, '', false, '0'],
    [{ h: 2, v: 0, f: -1 }, '', false, '2'],
    [{ h: 2, v: 0, f: -1 }, '', true, '2'],
    [{ h: 2, v: 1, f: -1 }, '', true, '2/1'],
    [{ h: 2, v: 0, f: 0 }, '', false, '2/0/0'],
    [{ h: 2, v: 3, f: 4 }, '', true, '2/3/4'],
    [{ h: 2, v: 1, f: -1 }, 'name', true, 'name'],
    [{ h: 2, v: 1, f: 0 }, 'name', true, 'name/0'],
    [{ h: 2, v: 0, f: -1 }, '7', false, '2'],
    [{ h: 2, v: 0, f: -1 }, '-7', false, '2'],
    [{ h: 2, v: 0, f: -1 }, '7a', false, '7a'],
    [{ h: 2, v: 0, f: -1 }, 'two words', false, 'two%20words'],
    [{ h: 2, v: 0, f: -1 }, 'a/b', false, 'a%2Fb'],
    [{ h: 2, v: 0, f: -1 }, 'a&b=c', false, 'a%26b%3Dc'],
    [{ h: 2, v: 0, f: -1 }, '100%', false, '100%25'],
    [{ h: 2, v: 0, f: -1 }, '#a?b', false, '%23a%3Fb'],
    [{ h: 2, v: 0, f: 1 }, 'čaj', false, '%C4%8Daj/1'],
    [{ h: 2, v: 1, f: -1 }, 'half \ud83d pair', true, '2/1'],
  ];
  for (const [at, id, inStack, path] of cases) {
    it(`writes ${path} for ${Object.values(at).join(', ')} of ${JSON.stringify(id)}`, () => {
      assert.equal(formatPath(at, id, inStack), path);
    });
  }
});

describe('a path, written and read', () => {
  const anyPosition = fc.record({ h: fc.nat(20), v: fc.nat(5), f: fc.integer({ min: -1, max: 9 }) });
  const anyId = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom('/', '&', '=', '%', '#', '?', ' ', '2', '-', 'a', '%2F', 'é', '☃', '👩‍💻', '\ud83d'),
      maxLength: 8,
    }),
  );

  it('is the same position, by numbers', () => {
    fc.assert(
      fc.property(anyPosition, (at) => {
        const read = parsePath(formatPath(at, '', true));
        assert.deepEqual({ v: 0, f: -1, ...read }, at);
      }),
    );
  });

  it('is the same name and step, or the numbers, whatever the id', () => {
    fc.assert(
      fc.property(anyPosition, anyId, (at, id) => {
        const read = parsePath(`/${formatPath(at, id, true)}`);
        assert.isNotNull(read);
        if ('name' in read) assert.deepEqual({ f: -1, ...read }, { name: id, f: at.f });
        else assert.deepEqual({ v: 0, f: -1, ...read }, at);
      }),
    );
  });

  it('goes through a hash that holds other decks too', () => {
    fc.assert(
      fc.property(anyPosition, anyId, anyId, (at, id, other) => {
        const path = formatPath(at, id, true);
        const hash = replacePath(replacePath('', null, path), `${other}x`, '4/2');
        assert.equal(findPath(hash, null), `/${path}`);
      }),
    );
  });

  it('of out-of-range numbers leads to the nearest slide', () => {
    const outline = sketch('a | b c:2 | d');
    const rows: [path: string, found: string][] = [
      ['/99', 'd'],
      ['/-4', 'a'],
      ['/1/99', 'c'],
      ['/1/99/99', 'c+1'],
      ['/1/-9', 'b'],
      ['/0/0/0', 'a'],
      [`/${'9'.repeat(400)}`, 'd'],
    ];
    for (const [path, found] of rows) {
      const address = parsePath(path);
      assert.isTrue(address !== null && 'h' in address);
      if (address && 'h' in address) assert.equal(named(outline, nearest(outline, address)), found);
    }
  });
});

describe('decode', () => {
  const cases: [text: string, decoded: string][] = [
    ['', ''],
    ['plain', 'plain'],
    ['a%20b', 'a b'],
    ['a+b', 'a+b'],
    ['%C3%A9', 'é'],
    ['%c3%a9', 'é'],
    ['%F0%9F%91%A9', '👩'],
    ['%', '%'],
    ['%2', '%2'],
    ['%2g', '%2g'],
    ['100%%20', '100% '],
    ['%C3', '%C3'],
    ['%C3x%A9', '%C3x%A9'],
    ['%FF%41', '%FF%41'],
    ['%ED%A0%80', '%ED%A0%80'],
    ['%00', '\0'],
    ['%2525', '%25'],
  ];
  for (const [text, decoded] of cases) {
    it(`reads ${JSON.stringify(text)} as ${JSON.stringify(decoded)}`, () => {
      assert.equal(decode(text), decoded);
    });
  }

  it('is the inverse of encodeURIComponent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.equal(decode(encodeURIComponent(text)), text);
      }),
    );
  });
});

describe('findPath', () => {
  const cases: [hash: string, key: string | null, path: string | null][] = [
    ['', null, null],
    ['#', null, null],
    ['#/2', null, '/2'],
    ['/2', null, '/2'],
    ['#name', null, 'name'],
    ['#/2&talk=1', null, '/2'],
    ['#talk=1&/2', null, '/2'],
    ['#name&talk=1', null, 'name'],
    ['#name&/2', null, '/2'],
    ['#talk=1', null, null],
    ['#/a=b', null, '/a=b'],
    ['#/', null, '/'],
    ['#/2&talk=3/1', 'talk', '3/1'],
    ['#talk=3', 'talk', '3'],
    ['#talk=name/0', 'talk', 'name/0'],
    ['#talk=', 'talk', ''],
    ['#talk=a=b', 'talk', 'a=b'],
    ['#talk=1&talk=2', 'talk', '1'],
    ['#other=1', 'talk', null],
    ['#talk', 'talk', null],
    ['#/talk=2', 'talk', null],
    ['#Talk=2', 'talk', null],
    ['#talks=2', 'talk', null],
    ['#=2', '', null],
    ['#my%20talk=2', 'my talk', '2'],
    ['#a%26b=2', 'a&b', '2'],
    ['#a%3Db=2', 'a=b', '2'],
    ['#50%=2', '50%', '2'],
    ['#constructor=2', 'constructor', '2'],
    ['#.*=2', 'talk', null],
    ['#talk=2', '.*', null],
  ];
  for (const [hash, key, path] of cases) {
    it(`of ${key ?? 'the page'} in ${JSON.stringify(hash)} is ${JSON.stringify(path)}`, () => {
      assert.equal(findPath(hash, key), path);
    });
  }
});

describe('replacePath without a path', () => {
  const cases: [hash: string, key: string | null, hash: string][] = [
    ['', null, ''],
    ['#/2', null, ''],
    ['#name', null, ''],
    ['#/2&talk=1', null, '#talk=1'],
    ['#name&/2', null, '#name'],
    ['#/2', 'talk', '#/2'],
    ['#talk=1/1', 'talk', ''],
    ['#/2&talk=1&b=%zz', 'talk', '#/2&b=%zz'],
  ];
  for (const [hash, key, rest] of cases) {
    it(`takes ${key ?? 'the page'} out of ${JSON.stringify(hash)}`, () => {
      assert.equal(replacePath(hash, key, null), rest);
    });
  }
});

describe('replacePath', () => {
  const cases: [hash: string, key: string | null, hash: string][] = [
    ['', null, '#/9'],
    ['#', null, '#/9'],
    ['#/2', null, '#/9'],
    ['#name', null, '#/9'],
    ['#/2&talk=1', null, '#/9&talk=1'],
    ['#talk=1', null, '#/9&talk=1'],
    ['#talk=1&/2', null, '#talk=1&/9'],
    ['#name&/2', null, '#name&/9'],
    ['#/2&a=%zz&B=%2f&', null, '#/9&a=%zz&B=%2f&'],
    ['', 'talk', '#talk=9'],
    ['#/2', 'talk', '#/2&talk=9'],
    ['#/2&talk=1/1', 'talk', '#/2&talk=9'],
    ['#/2&talk=1&b=3', 'talk', '#/2&talk=9&b=3'],
    ['#a=1&talk=1', 'talk', '#a=1&talk=9'],
    ['#heading', 'talk', '#heading&talk=9'],
    ['#my%20talk=1', 'my talk', '#my%20talk=9'],
    ['#t%61lk=1', 'talk', '#talk=9'],
    ['#/2', 'a&b', '#/2&a%26b=9'],
    ['#/2', 'half \ud83d', '#/2'],
  ];
  for (const [hash, key, result] of cases) {
    it(`of ${key ?? 'the page'} makes ${JSON.stringify(hash)} ${JSON.stringify(result)}`, () => {
      assert.equal(replacePath(hash, key, '9'), result);
    });
  }

  const anyPiece = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', '=', '/', '%', '%2F', '1', '#', ';', ' ', 'é'), maxLength: 6 }),
    fc.constantFrom('talk=1', '/3/1', 'name', ''),
  );
  const anyKey = fc.constantFrom(null, 'talk', 'a', 'my deck', 'é&=%');

  it('keeps all other pieces byte for byte, in their order', () => {
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 6 }), anyKey, (pieces, key) => {
        const hash = pieces.length > 0 ? `#${pieces.join('&')}` : '';
        const after = replacePath(hash, key, '7/1').slice(1).split('&');
        const before = hash.length > 1 ? hash.slice(1).split('&') : [];
        const own = after.findIndex((piece, i) => piece !== before[i]);
        if (own < 0) assert.deepEqual(after, before);
        else {
          const others = after.toSpliced(own, 1);
          assert.isTrue(
            equal(others, before) || equal(others, before.toSpliced(own, 1)),
            `${hash} became #${after.join('&')}`,
          );
        }
      }),
    );
  });

  it('is found again, and changes nothing when it is written again', () => {
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 6 }), anyKey, (pieces, key) => {
        const hash = replacePath(`#${pieces.join('&')}`, key, '7/1');
        assert.equal(findPath(hash, key), key === null ? '/7/1' : '7/1');
        assert.equal(replacePath(hash, key, '7/1'), hash);
      }),
    );
  });

  it('of one deck does not touch what another reads', () => {
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 6 }), (pieces) => {
        const hash = `#${pieces.join('&')}`;
        assert.equal(findPath(replacePath(hash, 'b', '7'), 'talk'), findPath(hash, 'talk'));
        assert.equal(findPath(replacePath(hash, null, '7'), 'talk'), findPath(hash, 'talk'));
      }),
    );
  });
});

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}

describe('a hash of 100 kB', () => {
  const size = 100_000;
  const cases: [what: string, hash: string, page: string | null, talk: string | null][] = [
    ['ampersands', `#${'&'.repeat(size)}talk=2`, '', '2'],
    ['equals signs', `#talk=2&${'='.repeat(size)}`, null, '2'],
    ['slashes', `#${'/'.repeat(size)}&talk=2`, '/'.repeat(size), '2'],
    ['pieces', `#/3&${'x=1&'.repeat(size / 4)}talk=2`, '/3', '2'],
    ['broken encodings', `#/3&${'%FFx'.repeat(size / 4)}=1&talk=2`, '/3', '2'],
    ['one name', `#/${'n'.repeat(size)}&talk=2`, `/${'n'.repeat(size)}`, '2'],
    ['hash signs', `#${'#'.repeat(size)}&talk=2`, '#'.repeat(size), '2'],
  ];
  for (const [what, hash, page, talk] of cases) {
    it(`of ${what} is read and kept`, () => {
      assert.equal(findPath(hash, null), page);
      assert.equal(findPath(hash, 'talk'), talk);
      assert.equal(replacePath(hash, 'talk', '5'), hash.replace('talk=2', 'talk=5'));
    });
  }

  const paths: [what: string, path: string, address: Address | null][] = [
    ['slashes', '/'.repeat(size), null],
    ['digits', `/${'9'.repeat(size)}`, { h: Infinity }],
    ['numbers', '/1'.repeat(size / 2), { h: 1, v: 1, f: 1 }],
    ['slashes after a name', `/name${'/'.repeat(size)}`, { name: 'name' }],
    ['encoded slashes', `/${'%2F'.repeat(size / 3)}`, { name: '/'.repeat(size / 3) }],
    ['per cent signs', `/${'%'.repeat(size)}`, { name: '%'.repeat(size) }],
    ['broken encodings', `/${'%FF'.repeat(size / 3)}`, { name: '%FF'.repeat(size / 3) }],
    ['minus signs', `/${'-'.repeat(size)}`, { name: '-'.repeat(size) }],
  ];
  for (const [what, path, address] of paths) {
    it(`with a path of ${what} is understood`, () => {
      assert.deepEqual(parsePath(path), address);
    });
  }
});
