import { assert } from 'chai';
import { readTalkPlace } from '../../src/model/talk-address.js';

describe('readTalkPlace', () => {
  const cases: [hash: string, name: string, path: string][] = [
    ['', '', ''],
    ['#', '', ''],
    ['#talk', 'talk', 'talk'],
    ['#two%20words', 'two words', 'two%20words'],
    ['#/2/1', '', '/2/1'],
    ['#/why/0', 'why', '/why/0'],
    ['#talk=2/1', 'talk', '2/1'],
    ['#two%20words=a%3Db', 'two words', 'a%3Db'],
    ['#/3&talk=2/1', '', '/3'],
    ['#one=1&two=2', 'one', '1'],
    ['#name&talk=2', 'talk', '2'],
    ['#talk=', 'talk', ''],
    ['#=3', '', ''],
    ['#&', '', ''],
    ['#/%', '%', '/%'],
  ];
  for (const [hash, name, path] of cases) {
    it(`${hash || '(none)'} is ${path || 'no place'} in ${name || 'the first deck'}`, () => {
      assert.deepEqual(readTalkPlace(hash), { name, path });
    });
  }
});
