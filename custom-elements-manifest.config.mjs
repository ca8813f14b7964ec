/**
 * The manifest of the elements, dist/custom-elements.json, from their class comments; beside it the same for editors and frameworks.
 * The analyzer does not know that our classes are named as their tags, nor that each attribute is a property too.
 */
import { editorData } from './src/build/manifest-plugin-editors.mjs';
import { frameworkTypes } from './src/build/manifest-plugin-types.mjs';
import { tablesOfOptions } from './test/checks/option-tables.mjs';

const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
/** `QDeck` to `q-deck`. */
const tagOf = (name) => name.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
const isElement = ({ kind, name }) => kind === 'class' && /^Q[A-Z]/.test(name);

/** HTML has these on every element: they are in the manual only where a class comment has something to say. */
const everywhere = new Set(['dir', 'hidden', 'id', 'lang', 'title']);

const tables = await tablesOfOptions();

/** What an attribute may hold, as a TypeScript type; from the table that the element itself reads. */
function typeOf(option) {
  if (option.type !== 'choice') return option.type;
  return [...new Set([option.default, ...option.values])]
    .filter(Boolean)
    .map((value) => `'${value}'`)
    .join(' | ');
}

function describeAttribute(attribute, option) {
  attribute.fieldName = camelCase(attribute.name);
  if (!option) return;
  attribute.type = { text: typeOf(option) };
  if (option.type === 'number') attribute.default = String(option.default);
  if ((option.type === 'string' || option.type === 'choice') && option.default !== '')
    attribute.default = `'${option.default}'`;
}

function addProperty(element, { name, fieldName, type, default: value, description }) {
  if (name === 'id' || element.members?.some((member) => member.name === fieldName)) return;
  (element.members ??= []).push({
    kind: 'field',
    name: fieldName,
    privacy: 'public',
    attribute: name,
    reflects: true,
    ...(type && { type }),
    ...(value !== undefined && { default: value }),
    ...(description && { description }),
  });
}

/** Names the elements, and completes their attributes and properties. */
function elements() {
  return {
    name: 'q-elements',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const element of (module.declarations ?? []).filter(isElement)) {
          const tagName = tagOf(element.name);
          element.customElement = true;
          element.tagName = tagName;
          const isOurs = ({ name, description }) => description || !everywhere.has(name);
          element.attributes = element.attributes?.filter(isOurs);
          element.members = element.members?.filter(
            (member) => isOurs(member) && member.privacy !== 'private' && !member.name.startsWith('#'),
          );
          for (const attribute of element.attributes ?? []) {
            describeAttribute(attribute, tables.get(tagName)?.[attribute.name]);
            addProperty(element, attribute);
          }
          const definition = { kind: 'custom-element-definition', name: tagName };
          module.exports = [
            ...(module.exports ?? []).filter(({ kind }) => kind !== definition.kind),
            { ...definition, declaration: { name: element.name, module: module.path } },
          ];
        }
      }
    },
  };
}

/** Leaves out modules that define neither elements nor events: they are ours alone, and half of the file. */
function publicOnly() {
  const isPublic = ({ customElement, superclass }) => customElement || superclass?.name === 'Event';
  return {
    name: 'q-public-only',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.filter(({ declarations = [] }) => declarations.some(isPublic));
    },
  };
}

const outdir = 'dist';

export default {
  globs: ['src/elements/**/*.ts', 'src/deck/*.ts'],
  exclude: ['**/*.d.ts', '**/*.styles.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [elements(), editorData({ outdir, tables }), frameworkTypes({ outdir, tables }), publicOnly()],
};
