/** The project's own lint rules, for .oxlintrc.json. */

const setters = /^(innerHTML|outerHTML)$/;
const parsers = /^(insertAdjacentHTML|setHTMLUnsafe|parseFromString|createContextualFragment)$/;

/** Members of an element whose answers a form gives out of its fields where they have such names. */
const members =
  /^(matches|closest|querySelector(All)?|hasAttributes?|getAttribute|setAttribute|removeAttribute|parentElement|childNodes|localName)$/;

/** Whether an expression is what may be anybody's element, a form as well: where an event went to. What is around another is had by `parentOf`. */
function mayBeForm(node) {
  if (node.type === 'ChainExpression' || node.type === 'TSNonNullExpression') return mayBeForm(node.expression);
  return (node.type === 'Identifier' && node.name === 'target') || propertyName(node) === 'target';
}

/** A rule that reports nodes. `listen` gives a listener for each type of node; a listener says whether a node is wrong. */
function rule(message, listen) {
  return {
    create(context) {
      const report = (node) => context.report({ node, message });
      return Object.fromEntries(
        Object.entries(listen).map(([type, isWrong]) => [type, (node) => isWrong(node) && report(node)]),
      );
    },
  };
}

/** @param {import('estree').Node} node What is assigned to or called; a name in quotes counts, too. */
function propertyName({ type, computed, property }) {
  if (type !== 'MemberExpression') return '';
  return computed ? String(property.value ?? '') : property.name;
}

export default {
  meta: { name: 'q-deck' },
  rules: {
    // Trusted Types forbid them, and what goes through them is a page's own text.
    'no-html-string': rule('No HTML from strings: make nodes.', {
      AssignmentExpression: ({ left }) => setters.test(propertyName(left)),
      CallExpression: ({ callee }) => parsers.test(propertyName(callee)),
    }),
    // A form gives out its fields by their names before its own members.
    'form-safe': rule('This may be a form with a field of that name: call it by src/elements/dom.ts.', {
      MemberExpression: (node) =>
        propertyName(node) === 'parentElement' || (members.test(propertyName(node)) && mayBeForm(node.object)),
    }),
    'no-enum': rule('A closed set is `const X = {…} as const` and a type of that name.', {
      TSEnumDeclaration: () => true,
    }),
    'no-decorator': rule('No decorators: `static properties`.', { Decorator: () => true }),
  },
};
