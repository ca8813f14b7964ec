/**
 * Writes static fields as such again: esbuild, told to set fields by assignment, makes a static block of each. A block is
 * longer, and to bundlers whose target does not have blocks a reason to rewrite all private members of the class.
 */
import MagicString from 'magic-string';
import { parseAst } from 'rollup/parseAst';

/**
 * The plugin.
 * @returns {import('rollup').Plugin}
 */
export function staticFields() {
  return {
    name: 'static-fields',
    transform(code) {
      if (!/\bstatic \{/.test(code)) return null;
      const text = new MagicString(code);
      const visit = (node) => {
        if (!node || typeof node !== 'object') return;
        if (node.type === 'StaticBlock') rewrite(text, node);
        Object.values(node).forEach(visit);
      };
      visit(parseAst(code));
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/** A block of nothing but `this.name = value`, where the same field would do the same. */
function rewrite(text, { start, end, body }) {
  const [{ type, expression } = {}, ...others] = body;
  if (others.length > 0 || type !== 'ExpressionStatement' || expression.type !== 'AssignmentExpression') return;
  const { left, right, operator } = expression;
  const isField = left.type === 'MemberExpression' && left.object.type === 'ThisExpression' && !left.computed;
  if (operator !== '=' || !isField) return;
  text.overwrite(
    start,
    right.start,
    `static ${left.property.type === 'PrivateIdentifier' ? '#' : ''}${left.property.name} = `,
  );
  text.overwrite(right.end, end, ';');
}
