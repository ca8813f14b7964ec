/**
 * Types for templates of frameworks: elements.d.ts has what may be written on each element, from the manifest; the files in
 * src/types/ tell it to each framework in its own words.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';

const comment = (text, indent) => `${indent}/** ${(text ?? '').replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n`;

const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

function interfaceOf(name, members) {
  const lines = members.map((member) => `${comment(member.description, '  ')}  ${key(member.name)}${member.type};\n`);
  return `export interface ${name} {\n${lines.join('')}}\n`;
}

/** Attributes that HTML has on every element: the class does not have them of its own. */
const ofHtml = ['id'];

/** A word alone, `<q-deck history>`, stands for what the option says. */
const alone = (option) => (option?.bare === undefined ? '' : " | boolean | ''");

function typesOf({ name, tagName, attributes = [], members = [], events = [] }, options) {
  const given = ({ name: attribute, fieldName, description }, as) => ({
    name: as,
    description,
    type: ofHtml.includes(fieldName)
      ? '?: string | undefined'
      : `?: Given<${name}['${fieldName}']>${alone(options[attribute])}`,
  });
  const fields = members.filter(
    ({ kind, readonly, static: isStatic, attribute, name: field }) =>
      kind === 'field' &&
      !readonly &&
      !isStatic &&
      !attribute &&
      !attributes.some(({ fieldName }) => fieldName === field),
  );
  return [
    comment(`The attributes of \`<${tagName}>\`.`, ''),
    interfaceOf(
      `${name}Attributes`,
      attributes.map((attribute) => given(attribute, attribute.name)),
    ),
    comment(`The properties of \`<${tagName}>\` that are not named as an attribute.`, ''),
    interfaceOf(`${name}Properties`, [
      ...attributes
        .filter((attribute) => attribute.fieldName !== attribute.name)
        .map((attribute) => given(attribute, attribute.fieldName)),
      ...fields.map(({ name: field, description }) => ({
        name: field,
        description,
        type: `?: ${name}['${field}'] | undefined`,
      })),
    ]),
    comment(`The events of \`<${tagName}>\`.`, ''),
    interfaceOf(
      `${name}Events`,
      events.map(({ name: event, type, description }) => ({ name: event, description, type: `: ${type.text}` })),
    ),
  ].join('');
}

/**
 * Writes the types into a folder `frameworks` beside the manifest.
 * @param {object} options
 * @param {string} options.outdir
 * @param {Map<string, Record<string, object>>} options.tables Options by tag.
 */
export function frameworkTypes({ outdir, tables }) {
  return {
    name: 'q-framework-types',
    packageLinkPhase({ customElementsManifest }) {
      const elements = customElementsManifest.modules.flatMap(({ declarations = [] }) =>
        declarations.filter(({ tagName }) => tagName),
      );
      const names = (module) =>
        elements.map(({ name }) => name).filter((name) => (name === 'QMath') === (module === 'math'));
      const events = new Set(elements.flatMap((element) => (element.events ?? []).map(({ type }) => type.text)));
      const text = [
        '/** What may be written on the elements of q-deck in a template. Made from their manifest. */\n',
        `import type { ${[...events, ...names('index')].sort().join(', ')} } from '../types/index.js';\n`,
        `import type { ${names('math').join(', ')} } from '../types/math.js';\n\n`,
        '/** What an attribute takes for a value of this type: templates have text, too. */\n',
        "type Given<T> = (T extends boolean ? T | '' | `${T}` : T extends number ? T | `${T}` : T) | null | undefined;\n\n",
        elements.map((element) => typesOf(element, tables.get(element.tagName) ?? {})).join('\n'),
        '\n/** The elements by tag. */\nexport interface QElements {\n',
        ...elements.map(
          ({ tagName, name }) =>
            `  '${tagName}': { element: ${name}; attributes: ${name}Attributes; properties: ${name}Properties; events: ${name}Events };\n`,
        ),
        "}\n\n/** The value of `q-fragment` on any element: its effect. */\nexport type Effect = QFragment['effect'] | boolean | '';\n",
      ].join('');
      mkdirSync(`${outdir}/frameworks`, { recursive: true });
      cpSync('src/types', `${outdir}/frameworks`, { recursive: true });
      writeFileSync(`${outdir}/frameworks/elements.d.ts`, text);
    },
  };
}
