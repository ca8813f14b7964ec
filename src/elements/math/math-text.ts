/** A formula as a line of text, for those who hear it within a sentence. */

/** Function application and its like: nothing is drawn, but words are parted. */
const INVISIBLE = /[\u2061-\u2064]/g;

/** Says `a/(b+c)` for a fraction in MathML; what TeX or pictures it was made of is left out. */
export function mathText(node: Element): string {
  const parts = [...node.children].map(mathText);
  const [base = '', second = '', third = ''] = parts;
  switch (node.localName) {
    case 'annotation':
      return '';
    case 'mfrac':
      return `${grouped(base)}/${grouped(second)}`;
    case 'msqrt':
      return `√${grouped(parts.join(''))}`;
    case 'mroot':
      return `${second}√${grouped(base)}`;
    case 'mover':
      return node.getAttribute('accent') === 'true' ? base + second : `${base}^${grouped(second)}`;
    case 'munder':
      return `${base}_${grouped(second)}`;
    case 'msup':
      return `${base}^${grouped(second)}`;
    case 'msub':
      return `${base}_${grouped(second)}`;
    case 'msubsup':
    case 'munderover':
      return `${base}_${grouped(second)}^${grouped(third)}`;
    case 'mtable':
      return parts.join('; ');
    case 'mtr':
      return parts.filter(Boolean).join(', ');
    default:
      return parts.length > 0 ? parts.join('') : node.textContent.replace(INVISIBLE, ' ');
  }
}

/** In brackets, unless it is one sign or has some. */
function grouped(text: string): string {
  return text.length < 2 || /^\([^()]*\)$/.test(text) || /^[\p{L}\p{N}.]+$/u.test(text) ? text : `(${text})`;
}
