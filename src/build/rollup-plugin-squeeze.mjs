/** Takes white space out of templates: of CSS, which all those in *.styles.ts are, and of lit's HTML and SVG. */
import MagicString from 'magic-string';
import { parseAst } from 'rollup/parseAst';

/**
 * The plugin.
 * @returns {import('rollup').Plugin}
 */
export function squeeze() {
  return {
    name: 'squeeze',
    transform(code, id) {
      const isStyles = /\.styles\.ts$/.test(id);
      if (!isStyles && !/\b(html|svg)`/.test(code)) return null;
      const text = new MagicString(code);
      const visit = (node, smaller) => {
        if (!node || typeof node !== 'object') return;
        if (smaller && node.type === 'TemplateElement' && node.end > node.start)
          text.update(node.start, node.end, smaller(node.value.raw));
        const isMarkup = node.type === 'TaggedTemplateExpression' && /^(html|svg)$/.test(node.tag.name);
        // What stands in the holes of a template is code again.
        if (isMarkup) for (const quasi of node.quasi.quasis) visit(quasi, squeezeMarkup);
        for (const child of Object.values(node)) if (!isMarkup || child !== node.quasi) visit(child, smaller);
        if (isMarkup) visit(node.quasi.expressions, smaller);
      };
      visit(parseAst(code), isStyles && squeezeStyles);
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/** CSS without comments and needless white space. Not parsed: it may be a part of a rule, with holes for other parts. */
function squeezeStyles(css) {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}');
}

/** Markup with a space in place of each end of line and what indents the next one: to HTML it is the same. */
function squeezeMarkup(markup) {
  return markup.replace(/\s*\n\s*/g, ' ');
}
