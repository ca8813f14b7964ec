/** Completion and hints in HTML files: for VS Code (`html.customData`) and for JetBrains' editors (`web-types`). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const description = 'Shows this element at its own step; the value is the effect.';

/** The words of `'a' | 'b'`; none where anything can be written. */
const words = (type = '') => (type.includes("'") ? type.split(' | ').map((word) => word.slice(1, -1)) : []);

function forVSCode(elements, effects) {
  const tags = elements.map(({ tagName, summary, attributes = [] }) => ({
    name: tagName,
    description: summary,
    attributes: attributes.map(({ name, description: text, type }) => ({
      name,
      description: text,
      ...(type?.text === 'boolean' && { valueSet: 'v' }),
      ...(words(type?.text).length > 0 && { values: words(type.text).map((word) => ({ name: word })) }),
    })),
  }));
  const globalAttributes = [{ name: 'q-fragment', description, values: effects.map((name) => ({ name })) }];
  return { version: 1.1, tags, globalAttributes };
}

function forJetBrains(elements, effects) {
  const plain = (items = []) => items.map(({ name, description: text }) => ({ name, description: text }));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: 'q-deck',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(({ tagName, summary, attributes = [], members = [], events = [], slots, cssParts }) => ({
          name: tagName,
          description: summary,
          attributes: attributes.map(({ name, description: text, type, default: value }) => ({
            name,
            description: text,
            value: type?.text === 'boolean' ? { type: 'boolean', required: false } : { type: type?.text ?? 'string' },
            ...(value !== undefined && { default: value }),
          })),
          slots: plain(slots).filter(({ name }) => name !== ''),
          js: {
            properties: members
              .filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)
              .map(({ name, description: text, type }) => ({
                name,
                description: text,
                ...(type && { type: type.text }),
              })),
            events: plain(events),
          },
          css: { parts: plain(cssParts) },
        })),
        attributes: [
          {
            name: 'q-fragment',
            description,
            value: { type: effects.map((name) => `'${name}'`).join(' | '), required: false },
          },
        ],
      },
    },
  };
}

/**
 * Writes vscode.html-custom-data.json and web-types.json beside the manifest.
 * @param {object} options
 * @param {string} options.outdir
 * @param {Map<string, Record<string, object>>} options.tables Options by tag.
 */
export function editorData({ outdir, tables }) {
  return {
    name: 'q-editor-data',
    packageLinkPhase({ customElementsManifest }) {
      const elements = customElementsManifest.modules.flatMap(({ declarations = [] }) =>
        declarations.filter(({ tagName }) => tagName),
      );
      const effects = tables.get('q-fragment')?.effect?.values ?? [];
      mkdirSync(outdir, { recursive: true });
      for (const [file, data] of [
        ['vscode.html-custom-data.json', forVSCode(elements, effects)],
        ['web-types.json', forJetBrains(elements, effects)],
      ]) {
        writeFileSync(`${outdir}/${file}`, `${JSON.stringify(data, null, 2)}\n`);
      }
    },
  };
}
