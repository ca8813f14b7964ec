/**
 * The reference tables of the README, between `<!-- reference:start -->` and `<!-- reference:end -->`, from the class
 * comments (dist/custom-elements.json, `npm run manifest`) and the key table of the model.
 *
 *   node test/checks/reference.mjs            checks that the README has them as they are
 *   node test/checks/reference.mjs --write    writes them
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { elementsOf } from './docs.mjs';
import { importModel } from './option-tables.mjs';

const start = '<!-- reference:start -->';
const end = '<!-- reference:end -->';

const cell = (text) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');

function table(heading, columns, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`#### ${heading}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line), ''].join('\n');
}

/** `(options?: MoveOptions) => boolean` for a method of the manifest. */
function signature({ name, parameters = [] }) {
  const list = parameters.map((parameter) => `${parameter.name}${parameter.optional || parameter.default ? '?' : ''}`);
  return `${name}(${list.join(', ')})`;
}

function sectionOf(element) {
  const { tagName, description, summary } = element;
  const isPublic = ({ privacy = 'public', static: isStatic, description: text }) =>
    privacy === 'public' && !isStatic && text;
  const members = (element.members ?? []).filter(isPublic);
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  const named = (list) => (element[list] ?? []).map((item) => [code(item.name), cell(item.description)]);
  const parts = [
    `### \`<${tagName}>\``,
    cell(description || summary),
    table(
      'Attributes',
      ['Name', 'Value', 'Default', 'Meaning'],
      (element.attributes ?? []).map((item) => [
        code(item.name),
        code(item.type?.text),
        code(item.default),
        cell(item.description),
      ]),
    ),
    table(
      'Properties',
      ['Name', 'Type', 'Meaning'],
      fields.map((item) => [code(item.name), code(item.type?.text), cell(item.description)]),
    ),
    table(
      'Methods',
      ['Name', 'Meaning'],
      methods.map((item) => [code(signature(item)), cell(item.description)]),
    ),
    table('Events', ['Name', 'Meaning'], named('events')),
    table(
      'Slots',
      ['Name', 'Content'],
      (element.slots ?? []).map((item) => [item.name ? code(item.name) : '(default)', cell(item.description)]),
    ),
    table('Parts', ['Name', 'What it is'], named('cssParts')),
    table(
      'States',
      ['Name', 'Meaning'],
      (element.cssStates ?? []).map((item) => [code(`:state(${item.name})`), cell(item.description)]),
    ),
    table(
      'Custom properties',
      ['Name', 'Default', 'Meaning'],
      (element.cssProperties ?? []).map((item) => [code(item.name), code(item.default), cell(item.description)]),
    ),
  ];
  return parts
    .filter(Boolean)
    .map((part) => part.trim())
    .join('\n\n');
}

/** The keys, those that do the same in one row. */
export function keyTable(keys) {
  const byAction = new Map();
  for (const [key, action] of Object.entries(keys)) byAction.set(action, [...(byAction.get(action) ?? []), key]);
  const rows = [...byAction].map(([action, names]) => [
    names.map((key) => `<kbd>${cell(key)}</kbd>`).join(' '),
    cell(action),
  ]);
  return table('Keys', ['Keys', 'Action'], rows).replace('#### ', '### ');
}

/** Markdown of the whole reference. */
export function referenceOf(manifest, keys) {
  const order = ['q-deck', 'q-section', 'q-fragment', 'q-code', 'q-notes'];
  const place = ({ tagName }) => (order.includes(tagName) ? order.indexOf(tagName) : order.length);
  const elements = elementsOf(manifest).sort((a, b) => place(a) - place(b));
  return [...elements.map(sectionOf), keyTable(keys)].join('\n\n').trim();
}

if (argv[1] === import.meta.filename) {
  const file = 'README.md';
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) {
    console.log(`Reference: ${text ? `${file} has no ${start} … ${end}` : `there is no ${file}`}: nothing to write.`);
    exit(0);
  }
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const { KEYS } = await importModel('src/model/keys.ts');
  const wanted = `${text.slice(0, from + start.length)}\n\n${referenceOf(manifest, KEYS)}\n\n${text.slice(to)}`;
  if (argv.includes('--write')) {
    writeFileSync(file, wanted);
    console.log(`Reference: written to ${file}.`);
  } else if (wanted === text) {
    console.log(`Reference: ${file} is up to date.`);
  } else {
    console.error(`The reference in ${file} is out of date: npm run reference`);
    exit(1);
  }
}
