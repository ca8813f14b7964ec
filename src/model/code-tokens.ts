/**
 * From a tokenizer's tree to coloured stretches of text. Tokenizers know hundreds of token names; a theme colours a
 * score of roles, which are the class names in the painted code and the last part of `--q-code-…`.
 */

/** A token as Prism makes it, as far as we look at it. */
export interface CodeToken {
  readonly type: string;
  readonly content: CodeTokens;
  readonly alias?: string | readonly string[];
}

/** A token stream, or the text or single token that may stand in its place. */
export type CodeTokens = string | CodeToken | readonly (string | CodeToken)[];

/** A stretch of text with one role: where it ends (it begins where the one before ends), and the role, `''` for none. */
export interface CodeRun {
  readonly end: number;
  readonly role: string;
}

/** Roles, each with the token names that have it besides its own. */
const NAMES =
  'comment,doc-comment,cdata keyword,atrule,instruction string,char,attr-value,url,code number,hexcode ' +
  'constant,boolean,null,symbol function,method,macro,filter type,class-name,builtin,namespace tag,selector,section ' +
  'attribute,attr-name property,key variable operator,arrow punctuation,delimiter regex,language-regex ' +
  'meta,annotation,doctype,prolog,important,entity,coord heading,title inserted deleted bold italic';

const groups = NAMES.split(' ').map((group) => group.split(','));

/** The roles. All but `bold` and `italic` are meant to have a colour of their own. */
export const CODE_ROLES = groups.map(([role = '']) => role);

/** Roles by token name. An interpolation in a string is code again. */
const roles = new Map([
  ['interpolation', ''],
  ...groups.flatMap(([role = '', ...names]) => [role, ...names].map((name): [string, string] => [name, role])),
]);

/** The role of a token by its name and aliases; undefined where it has none, so that what is around it goes on. */
export function roleOf(type: string, alias: string | readonly string[] = []): string | undefined {
  // An alias is the common name of a rare type, so it tells more; but YAML's are those of CSS.
  const names = /^(key|boolean|null)$/.test(type) ? [type] : [...(typeof alias === 'string' ? [alias] : alias), type];
  for (const name of names) {
    const role = roles.get(name);
    if (role !== undefined) return role;
    if (name.startsWith('language-')) return '';
  }
  return undefined;
}

/**
 * Flattens a token stream: every character gets the role of the innermost token around it that has one.
 * @param text What was tokenized: where the tokens do not add up to it, it comes back without colour, but whole.
 */
export function flattenTokens(tokens: CodeTokens, text: string): CodeRun[] {
  const runs: { end: number; role: string }[] = [];
  let end = 0;
  const walk = (part: CodeTokens, role: string): void => {
    if (typeof part === 'string') {
      if (part === '') return;
      end = text.startsWith(part, end) ? end + part.length : Infinity;
      const before = runs.at(-1);
      if (before?.role === role) before.end = end;
      else runs.push({ end, role });
    } else if ('type' in part) walk(part.content, roleOf(part.type, part.alias) ?? role);
    else for (const child of part) walk(child, role);
  };
  walk(tokens, '');
  return end === text.length ? runs : [{ end: text.length, role: '' }];
}
