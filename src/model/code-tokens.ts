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

/** The roles. All but `bold` and `italic` are meant to have a colour of their own. */
export const CODE_ROLES =
  'comment keyword string number constant function type tag attribute property variable operator punctuation regex meta heading inserted deleted bold italic'.split(
    ' ',
  );

/** Token names by role, where they are not the role's own name. `plain` ends the colour of what is around: it is code again. */
const NAMES = `comment:doc-comment,multiline-comment,cdata,hashbang
keyword:atrule,statement,instruction
string:char,attr-value,template-string,url,code
number:hexcode,color,date,datetime,time,unit
constant:boolean,null,nil,symbol,atom
function:method,macro,filter
type:class-name,builtin,namespace
tag:selector,section
attribute:attr-name
property:key,field
operator:arrow,combinator
punctuation:delimiter
regex:language-regex,regex-source
meta:annotation,preprocessor,directive,doctype,prolog,important,entity,coord
heading:title
plain:interpolation,expression,embedded-code,script,style,included-cdata`;

let roles: Map<string, string> | undefined;

/** The role of a token by its name and aliases; undefined where it has none, so that what is around it goes on. */
export function roleOf(type: string, alias: string | readonly string[] = []): string | undefined {
  roles ??= new Map([
    ...CODE_ROLES.map((role): [string, string] => [role, role]),
    ...NAMES.split('\n').flatMap((line) => {
      const [role = '', names = ''] = line.split(':');
      return names.split(',').map((name): [string, string] => [name, role === 'plain' ? '' : role]);
    }),
  ]);
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
